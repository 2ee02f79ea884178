export type { Affair, AnyAct, YearAct } from './types.ts'
