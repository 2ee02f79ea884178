export type * from './types.ts'
export { digestOf, type DigestMail } from './digest-of.ts'
export { REMINDER_RULES } from './reminder-rules.ts'
export { sendingHours } from './sending-hours.ts'
