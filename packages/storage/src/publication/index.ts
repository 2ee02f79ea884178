export { addPublication, listPledges, listPublications, readLastPublication, type NewPublication, type Publication } from './publications.ts'
