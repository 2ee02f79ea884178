export { checkCommand } from './check-command.ts'
export { exportCommand } from './export-command.ts'
export { importCommand } from './import-command.ts'
