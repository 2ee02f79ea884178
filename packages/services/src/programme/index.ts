export type * from './views.ts'
export { publishFromFiles } from './publish.ts'
export { readLivingDocument } from './read-living-document.ts'
