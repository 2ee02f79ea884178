export { feedAddress, readFeed } from './feed.ts'
export { listReportPeriods, previewProgress, writeProgress, type ProgressPreview } from './progress.ts'
