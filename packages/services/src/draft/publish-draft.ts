import type { Reader } from '@phoihop/core/account'
import { checkDrafted, versionFromDraft } from '@phoihop/core/draft'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { addAudit } from '@phoihop/storage/audit'
import { addPublished, lockDraft } from '@phoihop/storage/draft'
import { findLatest } from '@phoihop/storage/programme'
import { readWorkingCalendar } from '@phoihop/storage/register'
import { lockProgramme } from '@phoihop/storage/work'
import { actor } from '../audit/actor.ts'
import { inTransaction } from '../house/guarded.ts'
import type { Definition, House } from '../house/house.ts'
import { mayDraftHere } from './may-draft-here.ts'
import { openDraft } from './open-draft.ts'
import { putVersion } from './put-version.ts'

/**
 * Publishes what is confirmed: a first version, or the next of the programme it amends; it is in force in this process from then on. All
 * or nothing: refused, the draft stays as it was. `seq` as for `decide`. Refuses whatever the preview shows as in the way.
 */
export async function publishDraft(house: House, reader: Reader, id: string, seq: number): Promise<Outcome<{ programme: string; version: number }>> {
  if (!mayDraftHere(house, reader)) return refuse({ code: 'may-not', action: 'draft' })
  const published = await inTransaction(house, async (db): Promise<Outcome<Definition>> => {
    await lockDraft(db, id)
    const open = await openDraft(house, id, db)
    if (!open.ok) return open
    if (!mayDraftHere(house, reader, open.value.kept.amends)) return refuse({ code: 'may-not', action: 'draft' })
    const { ground, draft, published: before, seq: now } = open.value
    if (before) return refuse({ code: 'draft-published', programme: before.programme, version: before.version })
    if (now !== seq) return refuse({ code: 'draft-changed', draft: id })
    const drafted = versionFromDraft(ground, draft, { by: reader.account.title.vi, on: house.today() })
    if (!drafted.ok) return drafted
    const { version } = drafted.value
    const [first, ...rest] = checkDrafted(ground, draft, drafted.value, await readWorkingCalendar(db))
    if (first) return refuse(first, ...rest)
    await lockProgramme(db, version.programme)
    const latest = await findLatest(db, version.programme)
    if ((latest?.version.version ?? 0) !== version.version - 1) return refuse({ code: 'slug-taken', slug: version.programme })
    const definition = await putVersion(db, version, house.now())
    await addPublished(db, { draft: id, programme: version.programme, version: version.version, on: house.today(), account: reader.account.id })
    await addAudit(db, { ...actor(house, reader), did: 'publish-document', on: id })
    return ok(definition)
  })
  if (!published.ok) return published
  house.define(published.value)
  const { programme, version } = published.value.programme
  return ok({ programme, version })
}
