export { keepFreezing } from './daily-freeze.ts'
