export { addEntries, addEntry, lockProgramme, readRevision, type NewEntry } from './add-entries.ts'
export { listEntries, type EntryFilter } from './list-entries.ts'
