import type { Reader } from '@phoihop/core/account'
import { paperCourse, revisePaper as revise, reword, type Paper, type PaperAct } from '@phoihop/core/paper'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { House } from '../house/house.ts'
import { keep, keptAs } from '../house/kept.ts'
import { actOn } from '../year/act-on.ts'
import { wherePaper } from './where-paper.ts'

/**
 * Who signs a paper words one block of it otherwise. `item`: its place in the body, as the page showed it. Agreement and signatures given so far
 * are dropped: they were to other words. Refuses as `reword` and `revisePaper`; where anybody acted since, nothing is kept (`matter-changed`).
 */
export async function revisePaper(house: House, reader: Reader, id: string, form: { seen: number; item: number; wording: string }): Promise<Outcome<void>> {
  const kept = await actOn<PaperAct>(house, reader, form.seen, (acting) => wherePaper(acting, id), async (acts, { by }) => {
    const course = paperCourse(acts)
    if (!course) return refuse({ code: 'unknown-paper', paper: id })
    // Asked before anything is written: a refused change leaves no file behind.
    const may = revise({ course, id, by }, '')
    if (!may.ok) return may
    const paper = await keptAs<Paper>(house, course.content)
    const words = paper.ok ? reword(paper.value, form.item, form.wording) : paper
    if (!words.ok) return words
    const content = await keep(house, words.value)
    if (!content.ok) return content
    const act = revise({ course, id, by }, content.value)
    return act.ok ? ok({ act: act.value }) : act
  })
  return kept.ok ? ok(undefined) : kept
}
