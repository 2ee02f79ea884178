import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AccountId, Reader, Role } from '@phoihop/core/account'
import { day } from '@phoihop/core/calendar'
import type { Outcome } from '@phoihop/core/outcome'
import { commonFacts } from '@phoihop/core/paper'
import type { ProgrammeId, ProgrammeVersion } from '@phoihop/core/programme'
import type { BodyId, PartyId, PlaceId } from '@phoihop/core/register'
import type { Instant } from '@phoihop/core/work'
import { readTemplates } from '@phoihop/documents/paper'
import { signInRules } from '@phoihop/services/account'
import { takeIn } from '@phoihop/services/draft'
import { makeDefinition, newId, openDefinitions, type House } from '@phoihop/services/house'
import { draftPaper } from '@phoihop/services/paper'
import { publishFromFiles } from '@phoihop/services/programme'
import { listCommitments } from '@phoihop/services/commitment'
import { attend, conclude, readMeeting } from '@phoihop/services/meeting'
import { planVisit } from '@phoihop/services/visit'
import { previewPublication, publishPledge } from '@phoihop/services/publication'
import { feedAddress } from '@phoihop/services/report'
import { listDuties, reportDuty } from '@phoihop/services/work'
import { addAccount, addSession } from '@phoihop/storage/account'
import { openFiles } from '@phoihop/storage/file'
import { publishVersion } from '@phoihop/storage/programme'
import { freshDatabase } from '@phoihop/storage/testing'
import { ROOT } from '../command/root.ts'

export const SLUG = 'bac-giang-antq-2023-2033'
const OTHER = 'chuong-trinh-khac' as ProgrammeId
const [HERE, THERE, PROVINCE] = ['Phường Việt Yên', 'Phường Nếnh', 'Tỉnh Bắc Ninh'] as const
const NOW = '2026-11-24T02:00:00.000Z' as Instant
const PATIENCE_MS = 60_000
const PDF = { name: 'thong-bao.pdf', bytes: new TextEncoder().encode('%PDF-1.7 kết luận') }

export const ACTORS = ['officer', 'head', 'root', 'lower', 'leader', 'auditor', 'administrator', 'nobody'] as const
export const SCOPES = ['own', 'place', 'party', 'programme'] as const
export type Actor = (typeof ACTORS)[number]
export type AccessScope = (typeof SCOPES)[number]
/** What an actor reaches for in a scope: a duty that is not reported, a file of another, a calendar of the body, a paper, a meeting of its place, and what an earlier one charged it with. */
export type Target = { duty: string; file: string; feed: string; paper: string; meeting: string; commitment: string; visit: string }
export type Stage = { house: House; draft: string; sessionOf(actor: Actor): Promise<string | undefined>; targetOf(actor: Actor, scope: AccessScope): Target; close(): Promise<void> }

/** A house with two programmes, an account for every role, and in every scope something to reach for. */
export async function openStage(): Promise<Stage> {
  const fresh = await freshDatabase({ size: 6 })
  const base = { db: fresh.db, now: () => NOW }
  const definitions = openDefinitions()
  const published = valueOf(await publishFromFiles(base, ROOT, SLUG))
  const house: House = { ...base, ...definitions, files: openFiles(mkdtempSync(join(tmpdir(), 'phoihop-access-'))), today: () => day('2026-11-24'), newId, templates: valueOf(await readTemplates(join(ROOT, 'papers'))), signIn: signInRules({ key: randomBytes(32) }), demonstration: false }
  house.define(published)
  const other = renamed(published.programme)
  await publishVersion(house.db, other, 'f'.repeat(64), NOW)
  house.define(makeDefinition(other, published.index.register, published.calendar))

  const bodyAt = (party: string, name: string) => `${party}@${published.index.register.places.find((each) => !each.exists.to && each.names.at(-1)?.value.vi === name)?.id}` as BodyId
  const [police, policeThere, front, frontThere, policeRoot, frontRoot] = [bodyAt('police', HERE), bodyAt('police', THERE), bodyAt('front', HERE), bodyAt('front', THERE), bodyAt('police', PROVINCE), bodyAt('front', PROVINCE)]
  const readerOf = async (role: Role, body?: BodyId, programme?: string): Promise<Reader> => {
    const account = { id: newId() as AccountId, name: `${role}-${newId()}`, title: { vi: 'Cán bộ' }, seats: [{ role, ...(body ? { body } : {}) }], demonstration: false }
    await addAccount(house.db, account)
    return { account, seat: account.seats[0] as Reader['seat'], ...(programme ? { programme } : {}) }
  }
  const root = await readerOf('standing', policeRoot)
  /** A paper that this body signs alone and nobody else at its place sees. */
  const invitation = async (owner: Reader): Promise<string> => {
    const [lead, place] = (owner.seat.body ?? '').split('@') as [PartyId, PlaceId]
    const about = { about: `meeting/2026/${place}`, place, year: 2026, lead, seenBy: [] }
    return valueOf(await draftPaper(house, owner, 'invitation', (frame) => ({ ...commonFacts(frame), meeting: 'giao ban', on: '01/12/2026', at: '08 giờ', where: 'trụ sở', agenda: [], members: [] }), about))
  }
  const target = async (body: BodyId, programme?: string): Promise<Target> => {
    const owner = await readerOf('officer', body, programme)
    const all = (await listDuties(house, { ...root, ...(programme ? { programme } : {}) }, { body, to: day('2026-11-20'), limit: 200 })).shown
    const own = all.filter(({ owners, standing, occurrence }) => owners.length === 1 && !standing.done && standing.due !== 'awaiting' && occurrence.falls < '2026-11-20').map(({ occurrence }) => occurrence.key as string)
    let file: string | undefined
    for (const key of own.slice(1)) {
      const reported = await reportDuty(house, owner, key, { on: /\/(\d{4})/.exec(key)?.[1] === '2025' ? '2025-12-20' : '2026-11-20', number: '05/BC', figures: {}, file: PDF })
      if (reported.ok && 'file' in reported.value.act) { file = reported.value.act.file; break }
    }
    if (!own[0] || !file) throw new Error(`${body} has nothing to reach for: ${own.join(', ')}`)
    return { duty: own[0], file, feed: valueOf(await feedAddress(house, owner)), paper: await invitation(owner), visit: await visitOf(body, programme), ...(await meets(body, programme)) }
  }
  /** A visit of the body by a standing body at the root; of a root's own body by the other. */
  const visitOf = async (body: BodyId, programme?: string): Promise<string> => {
    const visitor = body === policeRoot ? frontRoot : policeRoot
    return valueOf(await planVisit(house, await readerOf('standing', visitor, programme), { body, month: '2026-12', on: '' })).subject
  }
  /** The meeting to come at a body's place, untouched; at the one before, its chair charges the body. */
  const meets = async (body: BodyId, programme?: string): Promise<Pick<Target, 'meeting' | 'commitment'>> => {
    const follower = { ...root, ...(programme ? { programme } : {}) }
    const all = (await listDuties(house, follower, { place: body.split('@')[1] as string, from: day('2026-06-01'), to: day('2026-12-31'), limit: 500 })).shown.filter(({ obligation }) => obligation.kind === 'meeting')
    const [before, next] = [all.filter(({ occurrence }) => occurrence.falls < '2026-11-01').at(-1)?.occurrence, all.filter(({ occurrence }) => occurrence.falls > '2026-11-01').sort((a, b) => (a.occurrence.falls < b.occurrence.falls ? -1 : 1))[0]?.occurrence]
    if (!before?.owners[0] || !next) throw new Error(`${body} meets nobody`)
    const chair = await readerOf('officer', before.owners[0], programme)
    const seen = async () => valueOf(await readMeeting(house, chair, before.key)).meeting.acts
    valueOf(await attend(house, chair, before.key, { seen: await seen(), bodies: [before.owners[0]] }))
    valueOf(await conclude(house, chair, before.key, { seen: await seen(), what: 'Sơn lại biển báo', due: '2026-12-31', owners: [body] }))
    const commitment = (await listCommitments(house, follower, { body })).lines[0]?.commitment.id
    if (!commitment) throw new Error(`${body} is charged with nothing`)
    return { meeting: next.key, commitment }
  }
  const [here, there, joint, jointThere, top, topFront] = [await target(police), await target(policeThere), await target(front), await target(frontThere), await target(policeRoot), await target(frontRoot)]
  const elsewhere = await target(police, OTHER)
  const low = { own: here, place: there, party: joint, programme: elsewhere }
  const high = { own: top, place: here, party: topFront, programme: elsewhere }
  const targets: Readonly<Record<Actor, Readonly<Record<AccessScope, Target>>>> = { officer: low, head: low, auditor: low, administrator: low, nobody: low, root: high, leader: high, lower: { own: jointThere, place: joint, party: there, programme: elsewhere } }

  const readers: Readonly<Partial<Record<Actor, Reader>>> = {
    officer: await readerOf('officer', police), head: await readerOf('head', police), root, lower: await readerOf('standing', frontThere), leader: await readerOf('leader', policeRoot),
    auditor: await readerOf('auditor', police), administrator: await readerOf('administrator'),
  }
  valueOf(await publishPledge(house, root, { seen: valueOf(await previewPublication(house, root, {})).pledge.seen }))
  const text = 'QUY CHẾ PHỐI HỢP\nĐiều 1. Báo cáo\n1. Công an xã gửi báo cáo trước ngày 20 hằng tháng.\n'
  const { draft } = valueOf(await takeIn(house, readers.administrator as Reader, { name: 'quy-che.txt', bytes: new TextEncoder().encode(text) }, PATIENCE_MS))
  return {
    house, draft,
    targetOf: (actor, scope) => targets[actor][scope],
    sessionOf: async (actor) => {
      const reader = readers[actor]
      if (!reader) return undefined
      const token = randomBytes(32).toString('base64url')
      await addSession(house.db, { digest: createHash('sha256').update(token).digest('hex'), id: newId(), account: reader.account.id, way: 'password', device: 'windows', openedAt: NOW, expiresAt: '2026-11-25T00:00:00.000Z' as Instant })
      return token
    },
    close: () => fresh.close(),
  }
}

/** The same programme under other names: a duty of the one is none of the other. */
function renamed(programme: ProgrammeVersion): ProgrammeVersion {
  const ids = new Set<string>(programme.obligations.map(({ id }) => id))
  const text = JSON.stringify({ ...programme, programme: OTHER }, (_key, value: unknown) => (typeof value === 'string' && ids.has(value) ? `${value}-khac` : value))
  return JSON.parse(text) as ProgrammeVersion
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  return outcome.value
}
