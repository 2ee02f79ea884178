export { draftPaper, type PaperAbout } from './draft-paper.ts'
export { issuePaper } from './issue-paper.ts'
export { listPapers, readPaper, writePaper, type PaperLine, type PaperView } from './read-paper.ts'
export { agreePaper, signPaper } from './sign-paper.ts'
