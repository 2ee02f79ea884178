export { healthRoutes, type Health } from './health.ts'
