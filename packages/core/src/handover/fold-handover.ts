import type { YearAct } from '../year/index.ts'
import type { Handover, HandoverAct } from './types.ts'

type Done = Pick<YearAct<HandoverAct>, 'body' | 'act'>

/** A handover from its acts, oldest first. */
export const foldHandover = (acts: readonly Done[]): Handover => acts.reduce(step, { state: 'none', acts: 0 })

function step(before: Handover, { act, body }: Done): Handover {
  const acts = before.acts + 1
  switch (act.did) {
    case 'hand-over': {
      const { did: _did, ...handed } = act
      return { state: 'handed', handed: { ...handed, by: body }, acts }
    }
    case 'take-over': {
      const { did: _did, ...taken } = act
      return { ...before, state: 'taken', taken: { ...taken, by: body }, acts }
    }
    case 'return': return { state: 'returned', returned: { by: body, because: act.because }, acts }
  }
}
