export { addAudit, listAudit, type AuditRow } from './audit.ts'
