export type * from './views.ts'
export { addItem, agreeToItem, approvePlan, changeItem, draftPlan, objectToItem, reopenPlan, returnPlan, submitPlan, withdrawItem } from './acts.ts'
export { listOwnPlans, listPlans } from './list-plans.ts'
export { readPlan } from './read-plan.ts'
