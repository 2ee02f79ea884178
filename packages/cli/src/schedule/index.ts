export { scheduleCommand } from './schedule-command.ts'
