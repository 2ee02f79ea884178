export { backUp, type Backup } from './back-up.ts'
export { checkBackup } from './check-backup.ts'
export type { Manifest } from './manifest.ts'
export { isFreeFor, restore } from './restore.ts'
