export { findLatest, listProgrammeIds, listVersions, publishVersion, type MadeFrom, type Published } from './versions.ts'
