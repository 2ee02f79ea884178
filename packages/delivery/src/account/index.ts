export { forgetJob } from './forget-job.ts'
