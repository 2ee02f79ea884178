export { fillTables, isEmpty } from './fill-tables.ts'
export { NOT_KEPT } from './not-kept.ts'
export { asOneMoment, linesOf, writeAlike } from './read-tables.ts'
export { tablesInOrder, type BackupTable } from './tables-in-order.ts'
