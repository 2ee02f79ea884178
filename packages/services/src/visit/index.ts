export type * from './views.ts'
export { cancelVisit, findOnVisit, holdVisit, moveVisit, planVisit, withdrawFinding } from './acts.ts'
export { listOwnVisits, listVisits } from './list-visits.ts'
export { readVisit } from './read-visit.ts'
