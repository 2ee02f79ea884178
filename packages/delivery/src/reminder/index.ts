export { digestJob } from './digest-job.ts'
export { lettersJob } from './letters-job.ts'
