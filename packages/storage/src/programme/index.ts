export { findLatest, listVersions, publishVersion, type Published } from './versions.ts'
