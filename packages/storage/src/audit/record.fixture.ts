import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { TrailFinding } from '@phoihop/core/audit'
import type { CalendarDate } from '@phoihop/core/calendar'
import type { ItemId } from '@phoihop/core/draft'
import { readingOf, type ObligationId } from '@phoihop/core/programme'
import type { BodyId } from '@phoihop/core/register'
import type { Instant } from '@phoihop/core/work'
import { addAccount } from '../account/index.ts'
import { transaction, type Db } from '../database/index.ts'
import { addDecision, addDraft, addPublished, addRead } from '../draft/index.ts'
import { addFile } from '../file/index.ts'
import { publishVersion } from '../programme/index.ts'
import { addPublication } from '../publication/index.ts'
import { addOrphanAnswer, freezeExpectations } from '../schedule/index.ts'
import { behindTheBack, held, meeting, officer, pledgeOfBridges, threeBridges } from '../testing/index.ts'
import { addEntry } from '../work/index.ts'
import { addAct, giveNumber } from '../year/index.ts'
import { addAudit } from './audit.ts'
import { AUDITED } from './audited.ts'
import { verifyTrail } from './verify-trail.ts'

const at = '2024-06-30T00:00:00.000Z' as Instant
const day = '2024-06-30' as CalendarDate
const TEXT = 'Số: 01/CTr-BC\n\nCHƯƠNG TRÌNH\nPhối hợp giữ cầu\n\nI. NỘI DUNG\n\n1. Hằng tháng, Công an xã giao ban.'
const { programme } = threeBridges
const everything = { programme, bodies: 'all' } as const

/** Two rows in every audited table, each put there as the program does it. */
export async function addRecord(db: Db): Promise<void> {
  const account = officer()
  await addAccount(db, account)
  for (const nth of [1, 2]) {
    await publishVersion(db, { ...threeBridges, version: nth }, 'a'.repeat(64), at)
    const month = meeting(`2024-0${nth}`)
    await addEntry(db, everything, held(month, account.id))
    await freezeExpectations(db, programme, day, [month])
    const answer = { id: randomUUID(), obligation: 'meeting' as ObligationId, from: day, answer: { ended: true }, basis: { document: '1', on: day } } as const
    await addOrphanAnswer(db, everything, { answer, account: account.id, recordedAt: at, recordedOn: day })
    await addFile(db, everything, { id: randomUUID(), sha256: 'a'.repeat(64), size: 9, name: 'thong-bao.pdf', kind: 'application/pdf', place: month.place, owners: month.owners, account: account.id, recordedAt: at })
    const draft = randomUUID()
    await addDraft(db, { id: draft, sha256: 'a'.repeat(64), size: 9, name: 'chuong-trinh.txt', kind: 'txt', account: account.id, takenAt: at, takenOn: day, source: TEXT, reading: readingOf(TEXT) })
    const later = randomUUID()
    await addDraft(db, { id: later, sha256: 'a'.repeat(64), size: 9, name: 'ban-quet.pdf', kind: 'scan', account: account.id, takenAt: at, takenOn: day })
    await addRead(db, later, { kind: 'scan', source: TEXT, reading: readingOf(TEXT) }, at)
    await addDecision(db, { draft, seq: 1, account: account.id, at, decision: { did: 'confirm', items: ['o1' as ItemId] } })
    await addPublished(db, { draft, programme, version: nth, on: day, account: account.id })
    const kept = { id: randomUUID(), account: account.id, recordedAt: at, owners: month.owners, body: month.owners[0] as never }
    await addAct(db, everything, 'meeting', { ...kept, subject: month.key, seq: nth, year: 2024, place: month.place, recordedOn: day, act: { did: 'propose' } })
    await transaction(db, (own) => giveNumber(own, everything, { ...kept, year: 2024, paper: randomUUID() }))
    await addPublication(db, everything, { kind: 'pledge', pledge: pledgeOfBridges, body: month.owners[0] as BodyId, by: { vi: 'Công an' }, publishedOn: day })
    await addAudit(db, { at, account: account.id, did: 'invite', on: 'x' })
  }
}

/** Everything the verification finds. */
export async function findingsIn(db: Db, anchors: Parameters<typeof verifyTrail>[1]['anchors'] = []): Promise<readonly TrailFinding[]> {
  const findings: TrailFinding[] = []
  const { findings: count } = await verifyTrail(db, { anchors, tell: (finding) => void findings.push(finding) })
  if (count !== findings.length) throw new Error(`told ${findings.length} of ${count}`)
  return findings
}

const KEPT = [...Object.keys(AUDITED), 'chain', 'chain_head']

/** Keeps the record as it is now beside itself; answers how to put it back after it was tampered with. */
export async function keepRecord(db: Db): Promise<() => Promise<void>> {
  await sql`create schema kept`.execute(db)
  for (const table of KEPT) await sql.raw(`create table kept.${table} as table public.${table}`).execute(db)
  return () => behindTheBack(db, ...KEPT.flatMap((table) => [`delete from ${table}`, `insert into ${table} overriding system value table kept.${table}`]))
}
