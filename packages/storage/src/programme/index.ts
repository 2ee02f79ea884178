export { findLatest, findPublishedState, listProgrammeIds, listVersions, publishedState, publishVersion, type MadeFrom, type Published } from './versions.ts'
