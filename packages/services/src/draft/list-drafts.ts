import type { Reader } from '@phoihop/core/account'
import { ok, refuse, type Outcome, type Refusal } from '@phoihop/core/outcome'
import { listAccountTitles } from '@phoihop/storage/account'
import { listDecisionsOf, listDrafts as listLines, type DraftLine } from '@phoihop/storage/draft'
import { guarded } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { mayDraftHere } from './may-draft-here.ts'
import { openDraft } from './open-draft.ts'
import type { DraftRow } from './views.ts'

type Counts = Pick<DraftRow, 'open' | 'confirmed' | 'rejected'>
const NONE: Counts = { open: 0, confirmed: 0, rejected: 0 }
const REMEMBERED = 500
const remembered = new Map<string, Counts>()

/** Every document taken in, newest first, with how far each is confirmed. */
export async function listDrafts(house: House, reader: Reader): Promise<Outcome<readonly DraftRow[]>> {
  if (!mayDraftHere(house, reader)) return refuse({ code: 'may-not', action: 'draft' })
  return guarded(async () => {
    const lines = await listLines(house.db)
    const accounts = await listAccountTitles(house.db, lines.map(({ account }) => account))
    const decisions = await listDecisionsOf(house.db, lines.map(({ id }) => id))
    const rows: DraftRow[] = []
    for (const line of lines) rows.push({ ...rowOf(line), takenBy: accounts.get(line.account) ?? { vi: line.account }, ...(line.unreadable || line.underWay ? NONE : await countsOf(house, line.id, decisions.get(line.id)?.length ?? 0)) })
    return ok(rows)
  })
}

const rowOf = ({ id, name, takenOn, document, title, amends, underWay, unreadable, published }: DraftLine): Omit<DraftRow, 'takenBy' | 'open' | 'confirmed' | 'rejected'> => ({
  id, file: name, takenOn, ...(document === undefined ? {} : { document }), ...(title === undefined ? {} : { title }), ...(amends === undefined ? {} : { amends }),
  ...(underWay ? { underWay } : {}), ...(unreadable ? { unreadable: because(unreadable) } : {}), ...(published ? { published } : {}),
})

const because = (refusal: Refusal): string => ('because' in refusal ? refusal.because : refusal.code === 'file-empty' ? 'tệp không có chữ nào' : refusal.code === 'file-too-large' ? 'tệp quá lớn' : 'loại tệp này chưa đọc được')

/** Counted once for each document and number of decisions: both decide it. */
async function countsOf(house: House, id: string, seq: number): Promise<Counts> {
  const known = remembered.get(`${id}/${seq}`)
  if (known) return known
  const open = await openDraft(house, id)
  if (!open.ok) return NONE
  const of = (state: string): number => open.value.draft.items.filter((item) => item.state === state).length
  const counts = { open: of('open'), confirmed: of('confirmed'), rejected: of('rejected') }
  if (remembered.size >= REMEMBERED) remembered.clear()
  remembered.set(`${id}/${seq}`, counts)
  return counts
}
