import type { Reader } from '@phoihop/core/account'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { paperCourse, signPaper, type PaperAct } from '@phoihop/core/paper'
import { listActs, lockMatter } from '@phoihop/storage/year'
import type { House } from '../house/house.ts'
import { appendAct, type Acting } from '../year/act-on.ts'
import { wherePaper } from './where-paper.ts'

/** A paper as a page showed it: its id and the number of the act that gave it its words. */
export type PaperSeen = { id: string; worded: number }
/** `id worded`, as a form carries it; nothing for anything else. */
export function paperSeenIn(text: string): PaperSeen | undefined {
  const [, id, worded] = /^([\w-]+) (\d{1,9})$/.exec(text) ?? []
  return id === undefined ? undefined : { id, worded: Number(worded) }
}

/**
 * Who signs a plan signs its paper with it, in the same transaction: nobody signs one text twice. Nothing where the paper is of another text of
 * the plan, or has that signature already. Refuses words that changed since they were shown (`matter-changed`): nobody signs what it did not see.
 */
export async function signWith(house: House, reader: Reader, acting: Acting, { id, worded }: PaperSeen, version: number): Promise<Outcome<void>> {
  const where = await wherePaper(acting, id)
  if (!where.ok) return where
  await lockMatter(acting.db, acting.scope, 'paper', id)
  const acts = await listActs<PaperAct>(acting.db, { ...acting.scope, bodies: where.value.owners }, 'paper', { subjects: [id] })
  const course = paperCourse(acts)
  if (!course || course.version !== version) return ok(undefined)
  if (course.worded !== worded) return refuse({ code: 'matter-changed', subject: id })
  const act = signPaper({ course, id, by: acting.by })
  if (!act.ok) return ok(undefined)
  const signed = await appendAct<PaperAct>(house, reader, acting, where.value, acts.length + 1, { act: act.value })
  return signed.ok ? ok(undefined) : signed
}
