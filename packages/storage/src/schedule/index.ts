export { freezeExpectations } from './freeze-expectations.ts'
export { listExpectations, listFrozenOrphans, type ExpectationFilter } from './list-expectations.ts'
export { addOrphanAnswer, listOrphanAnswers, type NewAnswer, type RecordedAnswer } from './orphan-answers.ts'
