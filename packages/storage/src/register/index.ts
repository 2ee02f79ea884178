export { findChecksum } from './checksums.ts'
export { putRegister } from './put-register.ts'
export { readRegister } from './read-register.ts'
export { putWorkingCalendar, readWorkingCalendar } from './working-calendar.ts'
