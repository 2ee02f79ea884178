export { AFFAIRS, type Affair, type AnyAct, type YearAct } from './types.ts'
