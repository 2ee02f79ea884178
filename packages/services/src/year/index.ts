export { actOn, appendAct, type Acting, type Decided, type Where } from './act-on.ts'
export { fulfil, fulfilIssued } from './fulfil.ts'
export { inNames } from './in-names.ts'
export { dayOfMatter, findMatter, type Matter } from './matter.ts'
