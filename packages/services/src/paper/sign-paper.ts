import type { Reader } from '@phoihop/core/account'
import { agreePaper as agree, paperCourse, signPaper as sign, type PaperAct } from '@phoihop/core/paper'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { House } from '../house/house.ts'
import { actOn } from '../year/act-on.ts'
import { wherePaper } from './where-paper.ts'

/** A body that signs the paper agrees to its wording. `seen`: how many acts the paper had when it was shown. */
export const agreePaper = (house: House, reader: Reader, id: string, seen: number): Promise<Outcome<void>> => taken(house, reader, id, seen, agree)
/** A body records that its head has signed the paper, on paper or by a signature of its own. */
export const signPaper = (house: House, reader: Reader, id: string, seen: number): Promise<Outcome<void>> => taken(house, reader, id, seen, sign)

async function taken(house: House, reader: Reader, id: string, seen: number, decide: typeof agree): Promise<Outcome<void>> {
  const kept = await actOn<PaperAct>(house, reader, seen, (acting) => wherePaper(acting, id), (acts, { by }) => {
    const course = paperCourse(acts)
    const act = course ? decide({ course, id, by }) : refuse({ code: 'unknown-paper', paper: id })
    return act.ok ? ok({ act: act.value }) : act
  })
  return kept.ok ? ok(undefined) : kept
}
