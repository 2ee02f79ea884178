export type * from './views.ts'
export { previewPublication, publishes } from './preview.ts'
export { publishFigures, publishPledge } from './publish.ts'
export { listPublished, publishedRevision, readPublished } from './read-published.ts'
