export { enqueueDigests } from './enqueue-digests.ts'
