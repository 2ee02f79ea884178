export { fillTables, isEmpty } from './fill-tables.ts'
export { asOneMoment, linesOf, writeAlike } from './read-tables.ts'
export { tablesInOrder, type BackupTable } from './tables-in-order.ts'
