import type { Reader } from '@phoihop/core/account'
import { checkDrafted, previewOf, versionFromDraft, type PreviewFigures } from '@phoihop/core/draft'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { indexRegister } from '@phoihop/core/register'
import { readWorkingCalendar } from '@phoihop/storage/register'
import { guarded } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { mayDraftHere } from './may-draft-here.ts'
import { openDraft } from './open-draft.ts'
import type { Preview } from './views.ts'

const NOTHING: PreviewFigures = { duties: 0, dates: 0, standing: 0, orphans: 0, lastYear: 0, first: [], byTier: [] }

/** What publishing a document now would do: what it makes fall due, how it differs from the version in force, and what stands in its way. */
export async function readPreview(house: House, reader: Reader, id: string): Promise<Outcome<Preview>> {
  if (!mayDraftHere(house, reader)) return refuse({ code: 'may-not', action: 'draft' })
  return guarded(async (): Promise<Outcome<Preview>> => {
    const open = await openDraft(house, id)
    if (!open.ok) return open
    const { ground, draft } = open.value
    const programme = draft.head.title
    const drafted = versionFromDraft(ground, draft, { by: reader.account.title.vi, on: house.today() })
    if (!drafted.ok) return ok({ ...NOTHING, refusals: drafted.refusals, programme })
    const { version, register } = drafted.value
    const [index, calendar] = [indexRegister(register), await readWorkingCalendar(house.db)]
    const refusals = checkDrafted(ground, draft, drafted.value, calendar, index)
    return ok({ ...previewOf({ version, ...(ground.amends ? { before: ground.amends } : {}), index, calendar, today: house.today() }), refusals, programme })
  })
}
