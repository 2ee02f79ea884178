import { randomUUID } from 'node:crypto'
import type { CalendarDate } from '@phoihop/core/calendar'
import type { ObligationId, ProgrammeId } from '@phoihop/core/programme'
import type { BodyId } from '@phoihop/core/register'
import type { Instant } from '@phoihop/core/work'
import { addAudit } from '../audit/index.ts'
import { addAccount, addFeed } from '../account/index.ts'
import { transaction, type Db } from '../database/index.ts'
import { addFile } from '../file/index.ts'
import { publishVersion } from '../programme/index.ts'
import { addPublication } from '../publication/index.ts'
import { addOrphanAnswer, freezeExpectations } from '../schedule/index.ts'
import { addEntries } from '../work/index.ts'
import { addAct, giveNumber } from '../year/index.ts'
import { pledgeOfBridges } from './pledge.ts'
import { held, meeting, officer, THREE_BRIDGES_PLACES, threeBridges } from './three-bridges.ts'

const at = '2024-07-01T00:00:00.000Z' as Instant
const day = '2024-07-01' as CalendarDate
const basis = { document: '12/QĐ-BC', on: day }
let digests = 0

export const [OWN, FOREIGN] = ['police@xa-ba-cau', 'police@xa-suoi-giay'] as BodyId[] as [BodyId, BodyId]
export const [PROGRAMME, OTHER] = [threeBridges.programme, 'other' as ProgrammeId]

/** A row of each kind for each of two bodies, in each of two programmes. */
export async function fillTwoBodies(db: Db): Promise<void> {
  const account = officer()
  await addAccount(db, { ...account, seats: [OWN, FOREIGN].map((body) => ({ role: 'officer', body })) })
  for (const programme of [PROGRAMME, OTHER]) {
    const scope = { programme, bodies: 'all' } as const
    await publishVersion(db, { ...threeBridges, programme }, 'a'.repeat(64), at)
    const places = [THREE_BRIDGES_PLACES.oldCommune, THREE_BRIDGES_PLACES.newCommune]
    await addEntries(db, scope, places.map((place) => held(meeting('2024-05', place), account.id)))
    const { owners: _owners, chair: _chair, due: _due, target: _target, stated: _stated, provisional: _provisional, ...lost } = meeting('2024-06')
    await freezeExpectations(db, programme, day, [...places.map((place) => meeting('2024-05', place)), { ...lost, why: 'no-body' }])
    for (const body of [OWN, FOREIGN]) {
      const answer = { id: randomUUID(), obligation: 'meeting' as ObligationId, from: day, answer: { assign: body }, basis } as const
      await addOrphanAnswer(db, scope, { answer, account: account.id, recordedAt: at, recordedOn: day })
      await addFile(db, scope, { id: randomUUID(), sha256: 'a'.repeat(64), size: 1, name: 'a.pdf', kind: 'application/pdf', place: places[0] as never, owners: [body], account: account.id, recordedAt: at })
      const kept = { id: randomUUID(), account: account.id, recordedAt: at, owners: [body], body }
      await addAct(db, scope, 'meeting', { ...kept, subject: `meeting/2024-05/${body}`, seq: 1, year: 2024, place: places[0] as never, recordedOn: day, act: { did: 'propose' } })
      await transaction(db, (own) => giveNumber(own, scope, { ...kept, year: 2024, paper: randomUUID() }))
      await addPublication(db, scope, { kind: 'pledge', pledge: { ...pledgeOfBridges, programme }, body, by: { vi: 'Công an' }, publishedOn: day })
      await addAudit(db, { at, account: account.id, did: 'hold', on: programme, body })
      await addFeed(db, { digest: String(++digests).padStart(64, '0'), account: account.id, body, madeAt: at })
    }
  }
}
