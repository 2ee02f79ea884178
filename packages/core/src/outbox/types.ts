/** link: a one-time link to set a password · digest: what a body owes, once a day · invitation: a meeting's time and place, changed or taken back · push: how much that is, to a device · group: what is not done at a place, to its group. */
export type MessageKind = 'link' | 'digest' | 'invitation' | 'push' | 'group'
/** mail: through a mail server · push: through push services · group: to the group of a place. */
export type ChannelName = 'mail' | 'push' | 'group'
/** sending: taken by a process, perhaps on its way · sent: the server answered that it took it · failed: will never be sent. */
export type MessageState = 'waiting' | 'sending' | 'sent' | 'failed'

/**
 * What a server answered to one try. `code`: its reply, absent when the connection failed or ended first. `about`: whether the reply is about
 * this message, or about whoever wants to send.
 */
export type ServerAnswer = { code?: number; about: 'message' | 'sender' }

/** sent · again: this message later · down: nothing can be sent for a while, and this message soon · never: give up. */
export type Fate = 'sent' | 'again' | 'down' | 'never'

/** What came of one try. `said`: a few small letters, digits and hyphens, for an administrator. `afterSeconds`: the receiver asks to be left alone so long. */
export type Sent = { fate: Fate; said: string; afterSeconds?: number }
