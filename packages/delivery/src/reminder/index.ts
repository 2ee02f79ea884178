export { digestJob } from './digest-job.ts'
