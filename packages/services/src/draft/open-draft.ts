import { draftOf, type Decision, type Draft, type DraftGround } from '@phoihop/core/draft'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { ProgrammeVersion } from '@phoihop/core/programme'
import type { Party } from '@phoihop/core/register'
import type { Db } from '@phoihop/storage/database'
import { findDraft, findPublished, listDecisions, type KeptDraft, type PublishedAs } from '@phoihop/storage/draft'
import { listVersions } from '@phoihop/storage/programme'
import type { House } from '../house/house.ts'
import { sharedRegister } from './shared-register.ts'

/** A document as far as it is confirmed. `seq`: how many decisions there are. */
export type OpenDraft = { kept: KeptDraft; ground: DraftGround; decisions: readonly Decision[]; seq: number; draft: Draft; published?: PublishedAs }

/** Reads a document with its decisions, and folds them. Refuses one that is not there, is still being read, or could not be read. */
export async function openDraft(house: House, id: string, db: Db = house.db): Promise<Outcome<OpenDraft>> {
  const kept = await findDraft(db, id)
  if (!kept) return refuse({ code: 'unknown-draft', draft: id })
  if (kept.underWay) return refuse({ code: 'draft-under-way', draft: id })
  if (kept.unreadable) return refuse(kept.unreadable)
  const published = await findPublished(db, id)
  const amends = kept.amends === undefined ? undefined : await amended(db, kept.amends, published?.version)
  const definitions = house.definitions()
  const ground: DraftGround = {
    text: kept.source, reading: kept.reading, register: await sharedRegister(house, db), today: house.today(),
    known: [...new Map(definitions.flatMap(({ programme }) => programme.parties).map((party): [string, Party] => [party.id, party])).values()],
    taken: definitions.map(({ programme }) => programme.programme).filter((slug) => slug !== published?.programme), ...(amends ? { amends } : {}),
  }
  const decisions = await listDecisions(db, id)
  return ok({ kept, ground, decisions, seq: decisions.length, draft: draftOf(ground, decisions), ...(published ? { published } : {}) })
}

/** The version a document amends: the last one published before it. */
async function amended(db: Db, slug: string, published: number | undefined): Promise<ProgrammeVersion | undefined> {
  const versions = (await listVersions(db, slug)).map(({ version }) => version)
  return versions.findLast(({ version }) => published === undefined || version < published)
}
