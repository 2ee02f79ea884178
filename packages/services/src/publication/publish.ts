import type { Reader } from '@phoihop/core/account'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { overlapWith, pledgeOf } from '@phoihop/core/publication'
import type { BodyId } from '@phoihop/core/register'
import { addAudit } from '@phoihop/storage/audit'
import { addPublication, listPublications, type NewPublication } from '@phoihop/storage/publication'
import { lockProgramme } from '@phoihop/storage/work'
import { actor } from '../audit/actor.ts'
import { bodyTitle } from '../house/bodies.ts'
import { checksumOf } from '../house/definition-from-files.ts'
import { inTransaction } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { scopeIn } from '../house/scope.ts'
import { figuresFor, publishes } from './preview.ts'

/** Makes the programme in force public, as it was `seen` before. Refuses who may not, and what changed since it was looked at. */
export function publishPledge(house: House, reader: Reader, { seen }: { seen: string }): Promise<Outcome<{ seq: number }>> {
  return inTransaction(house, async (db) => {
    if (!publishes(house, reader)) return refuse({ code: 'may-not', action: 'publish' })
    const { programme, index } = house.definition(reader.programme)
    const pledge = pledgeOf(programme, index)
    if (checksumOf(pledge) !== seen) return refuse({ code: 'publication-changed' })
    const seq = await addPublication(db, scopeIn(house.definition(reader.programme), reader, house.today()), { ...publisher(house, reader), kind: 'pledge', pledge })
    await addAudit(db, { ...actor(house, reader), did: 'publish-pledge', on: `${programme.programme}/${seq}` })
    return ok({ seq })
  })
}

/**
 * Makes the figures of a period public, as they were `seen` before; the same period again corrects, and both stay. Refuses who may not, a
 * programme whose pledge is not public (`pledge-first`), a period that shares days with a published one (`period-overlaps`), figures that
 * cannot be printed (`too-few-to-publish`) and figures that changed since (`publication-changed`).
 */
export async function publishFigures(house: House, reader: Reader, { period, seen }: { period: string; seen: string }): Promise<Outcome<{ seq: number }>> {
  if (!publishes(house, reader)) return refuse({ code: 'may-not', action: 'publish' })
  return inTransaction(house, async (db) => {
    const { programme } = house.definition(reader.programme).programme
    // One at a time in a programme: two overlapping periods would not see each other.
    await lockProgramme(db, programme)
    const before = await listPublications(db, programme)
    if (!before.some(({ kind }) => kind === 'pledge')) return refuse({ code: 'pledge-first' })
    const counted = await figuresFor(house, reader, period)
    if (!counted.ok) return counted
    const { figures } = counted.value
    if (!figures) return refuse({ code: 'too-few-to-publish', period })
    const other = overlapWith(figures.period, before.flatMap((one) => (one.kind === 'figures' ? [one.figures.period] : [])))
    if (other) return refuse({ code: 'period-overlaps', period, published: other.key })
    if (counted.value.seen !== seen) return refuse({ code: 'publication-changed' })
    const seq = await addPublication(db, scopeIn(house.definition(reader.programme), reader, house.today()), { ...publisher(house, reader), kind: 'figures', figures })
    await addAudit(db, { ...actor(house, reader), did: 'publish-figures', on: `${programme}/${period}/${seq}` })
    return ok({ seq })
  })
}

/** The body that publishes: whoever does it, the body answers for it. */
function publisher(house: House, { seat }: Reader): Pick<NewPublication, 'body' | 'by' | 'publishedOn'> {
  const body = seat.body as BodyId
  return { body, by: bodyTitle(house, body, house.today()), publishedOn: house.today() }
}
