export { BY_ITSELF, type Affair, type AnyAct, type YearAct } from './types.ts'
