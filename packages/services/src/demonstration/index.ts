export { hasDemonstration, loadDemonstration } from './load.ts'
export { listDemonstrationAccounts } from './list-accounts.ts'
