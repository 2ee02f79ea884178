export { impossible, ok, refuse, type Outcome, type Refusal } from './outcome.ts'
