export { digestJob } from './digest-job.ts'
export { groupsJob } from './groups-job.ts'
export { lettersJob } from './letters-job.ts'
