export type * from './types.ts'
export { cancelVisit, find, holdVisit, moveVisit, planVisit, visitTime, whatMayBeDone, withdrawFinding, type PlanCase } from './decide.ts'
export { countVisits, foldVisit, visitState, type VisitCount } from './fold-visit.ts'
