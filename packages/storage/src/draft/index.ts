export { addDecision, listDecisions, listDecisionsOf, lockDraft, type NewDecision } from './decisions.ts'
export { addDraft, addPublished, addRead, findDraft, findPublished, listDrafts, type DraftFile, type DraftLine, type DraftRead, type KeptDraft, type PublishedAs } from './drafts.ts'
export { beginReading, leaveReading, tellReading, type UnderWay } from './under-way.ts'
