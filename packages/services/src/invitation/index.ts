export { callOff } from './call-off.ts'
export { enqueueInvitations } from './enqueue-invitations.ts'
export { eventOfMeeting } from './event.ts'
