export { addDecision, listDecisions, listDecisionsOf, lockDraft, type NewDecision } from './decisions.ts'
export { addDraft, addPublished, findDraft, findPublished, listDrafts, type DraftLine, type KeptDraft, type PublishedAs } from './drafts.ts'
