import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { PaperAct } from '@phoihop/core/paper'
import { listActs } from '@phoihop/storage/year'
import type { Acting, Where } from '../year/act-on.ts'

/** Where a paper's acts belong: with its first, for who sees that. Refuses any other id as unknown. */
export async function wherePaper({ db, scope }: Pick<Acting, 'db' | 'scope'>, id: string): Promise<Outcome<Where>> {
  const [first] = await listActs<PaperAct>(db, scope, 'paper', { subjects: [id] })
  return first ? ok({ affair: 'paper', subject: id, year: first.year, place: first.place, owners: first.owners }) : refuse({ code: 'unknown-paper', paper: id })
}
