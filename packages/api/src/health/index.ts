export { healthRoutes, PLAIN_HEADERS, type Health } from './health.ts'
