export { freezeJob } from './freeze-job.ts'
