export type * from './views.ts'
export { publishFromFiles, readOtherDefinitions } from './publish.ts'
export { readLivingDocument } from './read-living-document.ts'
