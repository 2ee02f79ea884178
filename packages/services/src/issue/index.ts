export { issuePaper } from './issue-paper.ts'
