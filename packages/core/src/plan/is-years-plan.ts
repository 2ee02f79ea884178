import type { Obligation } from '../programme/index.ts'

/** Whether a rule is a year's plan of a place: drawn up each year by who chairs, or by all who owe it together. A party's own plan is not. */
export const isYearsPlan = ({ kind, recurs, by }: Obligation): boolean => kind === 'plan' && 'every' in recurs && recurs.every === 'year' && !('each' in by)
