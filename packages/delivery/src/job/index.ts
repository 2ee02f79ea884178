export { keepJobs, type DailyJob, type Jobs } from './keep-jobs.ts'
