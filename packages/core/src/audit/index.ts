export type * from './types.ts'
export { isAnchorDue } from './anchor-due.ts'
export { csvLine } from './csv-line.ts'
export { DEED_GROUPS, DEEDS, deedsIn, type Deed, type DeedGroup } from './deeds.ts'
