export { enqueueInvitations } from './enqueue-invitations.ts'
export { eventOfMeeting } from './event.ts'
export { takeBack } from './take-back.ts'
