import type { Reader } from '@phoihop/core/account'
import { deedsIn, type ChainHead, type Deed, type TrailScope } from '@phoihop/core/audit'
import { calendarDate } from '@phoihop/core/calendar'
import { ok, type Outcome } from '@phoihop/core/outcome'
import type { BodyId, Words } from '@phoihop/core/register'
import { listAccountTitles } from '@phoihop/storage/account'
import { addAudit, listActors, listTrail, readHead, type TrailFilter, type TrailRow } from '@phoihop/storage/audit'
import { bodyTitle } from '../house/bodies.ts'
import { inTransaction } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { actor } from './actor.ts'
import { trailScopeOf } from './trail-scope.ts'

/** As asked in an address; what is no day, or empty, does not narrow. `group`: of deeds. */
export type TrailChoice = { from?: string; to?: string; account?: string; body?: string; group?: string; before?: string }
/** `account` without a title: a part of the program, or an account that is gone. `at`: ISO 8601 in UTC. */
export type TrailLine = { seq: number; at: string; account: { id: string; title?: Words }; body?: Words; did: Deed; on: string; of?: Words }
type Named = { id: string; title: Words }
export type TrailPage = { lines: readonly TrailLine[]; before?: number; accounts: readonly Named[]; bodies: readonly Named[]; head: ChainHead }

const LINES = 100
const EXPORTED_AT_ONCE = 2_000
const VIETNAMESE = new Intl.Collator('vi')

/** A page of the trail, newest first, with what it can be narrowed by and the end of the chain. `before`: where the next page goes on. */
export async function readTrail(house: House, reader: Reader, choice: TrailChoice): Promise<Outcome<TrailPage>> {
  const scope = trailScopeOf(house, reader)
  if (!scope.ok) return scope
  const before = Number(choice.before)
  const rows = await listTrail(house.db, scope.value, filterOf(choice), { limit: LINES + 1, ...(Number.isSafeInteger(before) && before > 0 ? { before } : {}) })
  const lines = rows.slice(0, LINES)
  return ok({
    lines: await linesOf(house, lines),
    ...(rows.length > LINES ? { before: lines.at(-1)?.seq ?? 0 } : {}),
    ...(await choicesIn(house, scope.value)),
    head: await readHead(house.db),
  })
}

/** Every line a choice holds, newest first, some thousands at a time; that they were taken out stands in the trail before the first is. */
export function exportTrail(house: House, reader: Reader, choice: TrailChoice): Promise<Outcome<AsyncIterable<readonly TrailLine[]>>> {
  return inTransaction(house, async (db) => {
    const scope = trailScopeOf(house, reader)
    if (!scope.ok) return scope
    const filter = filterOf(choice)
    await addAudit(db, { ...actor(house, reader), did: 'export-trail', on: `trail/${filter.from ?? ''}/${filter.to ?? ''}` })
    return ok(pagesOf(house, scope.value, filter))
  })
}

async function* pagesOf(house: House, scope: TrailScope, filter: TrailFilter): AsyncGenerator<readonly TrailLine[]> {
  for (let before: number | undefined; ; ) {
    const rows: readonly TrailRow[] = await listTrail(house.db, scope, filter, { limit: EXPORTED_AT_ONCE, ...(before === undefined ? {} : { before }) })
    yield await linesOf(house, rows)
    before = rows.at(-1)?.seq
    if (rows.length < EXPORTED_AT_ONCE) return
  }
}

function filterOf({ from, to, account, body, group }: TrailChoice): TrailFilter {
  const [first, last] = [calendarDate(from ?? ''), calendarDate(to ?? '')]
  return {
    ...(first.ok ? { from: first.value } : {}),
    ...(last.ok ? { to: last.value } : {}),
    ...(account ? { account } : {}),
    ...(body ? { body: body as BodyId } : {}),
    ...(group ? { did: deedsIn(group) } : {}),
  }
}

async function linesOf(house: House, rows: readonly TrailRow[]): Promise<readonly TrailLine[]> {
  const today = house.today()
  const titles = await listAccountTitles(house.db, rows.map(({ account }) => account))
  return rows.map(({ seq, at, account, did, on, body, of }) => {
    const title = titles.get(account)
    return { seq, at, account: { id: account, ...(title ? { title } : {}) }, did, on, ...(body ? { body: bodyTitle(house, body, today) } : {}), ...(of ? { of: bodyTitle(house, of, today) } : {}) }
  })
}

async function choicesIn(house: House, scope: TrailScope): Promise<Pick<TrailPage, 'accounts' | 'bodies'>> {
  const { accounts, bodies } = await listActors(house.db, scope)
  const titles = await listAccountTitles(house.db, accounts)
  const today = house.today()
  const seen = scope.bodies === 'all' ? bodies : bodies.filter((id) => scope.bodies.includes(id))
  return { accounts: accounts.map((id) => ({ id, title: titles.get(id) ?? { vi: id } })).sort(byTitle), bodies: seen.map((id) => ({ id, title: bodyTitle(house, id, today) })).sort(byTitle) }
}

const byTitle = (a: Named, b: Named): number => VIETNAMESE.compare(a.title.vi, b.title.vi)
