export { addAct } from './add-act.ts'
export { giveNumber, type Numbered } from './give-number.ts'
export { lockMatter } from './lock-matter.ts'
export { listActs, type ActFilter } from './list-acts.ts'
