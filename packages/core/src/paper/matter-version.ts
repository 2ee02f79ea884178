import type { AnyAct, YearAct } from '../year/index.ts'
import type { PaperKind } from './paper-fields.ts'

// Table: the acts on a plan or a meeting that change what a paper of it says. What bodies agree to or sign there is no part of its text.
const MEETING = ['propose', 'call-off', 'add-item', 'withdraw-item', 'attend', 'conclude', 'withdraw-conclusion', 'hold']
const SAYS: Readonly<Partial<Record<PaperKind, readonly string[]>>> = {
  'plan': ['draft', 'add-item', 'change-item', 'withdraw-item', 'submit', 'reopen'],
  'invitation': ['propose', 'call-off', 'add-item', 'withdraw-item'],
  'minutes': MEETING,
  'conclusion-notice': MEETING.filter((did) => !did.endsWith('-item')),
}

/** The number of the last act on a matter that changed what a paper of that kind says of it; 0 where none did, or where the paper is drawn up from no matter. */
export const matterVersion = (kind: PaperKind, acts: readonly Pick<YearAct<AnyAct>, 'seq' | 'act'>[]): number =>
  acts.findLast(({ act }) => SAYS[kind]?.includes(act.did))?.seq ?? 0
