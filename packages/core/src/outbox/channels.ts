import type { ChannelName, MessageKind } from './types.ts'

const CHANNEL_OF: Readonly<Record<MessageKind, ChannelName>> = { link: 'mail', digest: 'mail', invitation: 'mail', push: 'push', group: 'group' }

/** The kinds of messages a channel takes: each kind goes by one channel. */
export const kindsBy = (channel: ChannelName): readonly MessageKind[] => (Object.keys(CHANNEL_OF) as MessageKind[]).filter((kind) => CHANNEL_OF[kind] === channel)
