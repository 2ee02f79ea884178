/** What the key of push services is sealed for. */
export const sealedForPushKey = 'push key'

/** What the token of a channel is sealed for. */
export const sealedForChannel = (channel: string): string => `channel ${channel}`

/** What a device is sealed for: it opens under its own id only. */
export const sealedForDevice = (id: string): string => `push ${id}`
