export { accountCommand } from './account-command.ts'
