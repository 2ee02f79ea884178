import { sql, type RawBuilder } from 'kysely'
import type { Anchor, ChainHead, TrailFinding } from '@phoihop/core/audit'
import type { Db } from '../database/index.ts'
import { AUDITED, DIGEST, HASH, keyOf } from './audited.ts'
import { readHead } from './read-head.ts'

export type Verified = { head: ChainHead; findings: number }

const FETCH = 1_000
const ANCHORS_AT_ONCE = 1_000
const NOTHING = sql`decode(repeat('00', 32), 'hex')`
/**
 * Whoever sees some rows only would take the others for removed: the verification acts for the installation. Tables nobody has counted yet
 * look small, and a loop within a loop over them would take hours.
 */
const AS_WRITTEN = ["timezone = 'UTC'", "datestyle = 'ISO, YMD'", 'search_path = pg_catalog, public', `phoihop.acts_as = 'system'`, 'statement_timeout = 0', 'enable_nestloop = off']

/**
 * Recomputes the whole record as it stands at one moment, while others write: every link, every row against its link, every anchor. Tells
 * each finding as it is found, so that memory is bounded here; the database sorts and joins within its own limits. Answers the head and how
 * many findings there were.
 */
export function verifyTrail(db: Db, { anchors, tell }: { anchors: readonly Anchor[]; tell(finding: TrailFinding): void }): Promise<Verified> {
  return db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(async (within) => {
    await asWritten(within)
    let findings = 0
    const found = (finding: TrailFinding) => { findings++; tell(finding) }
    const head = await readHead(within)
    for (const relation of await unguarded(within)) found({ what: 'guard-missing', relation })
    await verifyLinks(within, head, 0, found)
    for (const relation of Object.keys(AUDITED)) {
      for await (const row of rowsOf<{ what: 'row-altered' | 'row-removed' | 'row-added'; key: string }>(within, differing(relation))) found({ ...row, relation })
    }
    await verifyAnchors(within, anchors, found)
    return { head, findings }
  })
}

/**
 * The same for the last `most` links only and the rows they are of: cheap enough for a page. What was put in without a link, and a chain made
 * anew as a whole, is found by `verifyTrail` alone.
 */
export function verifyRecent(db: Db, most: number, tell: (finding: TrailFinding) => void): Promise<Verified & { links: number }> {
  return db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(async (within) => {
    await asWritten(within)
    let findings = 0
    const found = (finding: TrailFinding) => { findings++; tell(finding) }
    const head = await readHead(within)
    const after = Math.max(0, head.seq - most)
    for (const relation of await unguarded(within)) found({ what: 'guard-missing', relation })
    await verifyLinks(within, head, after, found)
    for (const relation of Object.keys(AUDITED)) {
      for await (const row of rowsOf<{ what: 'row-altered' | 'row-removed'; key: string }>(within, differingAfter(relation, after))) found({ ...row, relation })
    }
    return { head, findings, links: head.seq - after }
  })
}

async function asWritten(db: Db): Promise<void> {
  for (const setting of AS_WRITTEN) await sql.raw(`set local ${setting}`).execute(db)
}

async function verifyLinks(db: Db, head: ChainHead, after: number, found: (finding: TrailFinding) => void): Promise<void> {
  type Link = { seq: number; before: number; relation: string; key: string }
  for await (const { seq, before, relation, key } of rowsOf<Link>(db, wrongLinks(after))) {
    if (seq !== before + 1) found({ what: 'links-removed', from: before + 1, to: seq - 1 })
    else found({ what: 'link-altered', seq, relation, key })
  }
  const { rows } = await sql<{ seq: number; isHead: boolean }>`
    select seq, encode(hash, 'hex') = ${head.hash} as is_head from public.chain order by seq desc limit 1
  `.execute(db)
  const last = rows[0] ?? { seq: 0, isHead: head.hash === '0'.repeat(64) }
  if (last.seq < head.seq) found({ what: 'links-removed', from: last.seq + 1, to: head.seq })
  else if (last.seq > head.seq || !last.isHead) found({ what: 'head-differs', seq: head.seq })
}

/** Links that do not follow the one before, or whose hash is not what their parts make with it. */
const wrongLinks = (after: number): RawBuilder<unknown> => sql`
  select seq, before, relation, row_key as key from (
    select *, lag(seq, 1, ${sql.lit(Math.max(0, after - 1))}::bigint) over (order by seq) as before, lag(hash, 1, ${NOTHING}) over (order by seq) as previous
    from public.chain where seq >= ${sql.lit(after)}
  ) as link
  where seq > ${sql.lit(after)} and (seq <> before + 1 or hash <> ${HASH})
  order by seq`

const differing = (relation: string): RawBuilder<unknown> => sql`
  select coalesce(link.row_key, kept.key) as key, case when kept.key is null then 'row-removed' when link.seq is null then 'row-added' else 'row-altered' end as what
  from (select seq, row_key, digest from public.chain where relation = ${sql.lit(relation)}) as link
  full join (select ${keyOf(relation)} as key, ${DIGEST} as digest from public.${sql.id(relation)} as added) as kept on kept.key = link.row_key
  where link.seq is null or kept.key is null or kept.digest <> link.digest
  order by link.seq nulls last, kept.key`

const differingAfter = (relation: string, after: number): RawBuilder<unknown> => sql`
  select link.row_key as key, case when kept.key is null then 'row-removed' else 'row-altered' end as what
  from (select seq, row_key, digest from public.chain where seq > ${sql.lit(after)} and relation = ${sql.lit(relation)}) as link
  left join (select ${keyOf(relation)} as key, added from public.${sql.id(relation)} as added) as kept on kept.key = link.row_key
  where kept.key is null or sha256(convert_to(rtrim(kept.added::text, ',)'), 'UTF8')) <> link.digest
  order by link.seq`

async function verifyAnchors(db: Db, anchors: readonly Anchor[], found: (finding: TrailFinding) => void): Promise<void> {
  for (let from = 0; from < anchors.length; from += ANCHORS_AT_ONCE) {
    const some = anchors.slice(from, from + ANCHORS_AT_ONCE)
    const { rows } = await sql<{ seq: number; hash: string }>`
      select seq, encode(hash, 'hex') as hash from public.chain where seq = any(${some.map(({ seq }) => seq)}::bigint[])
    `.execute(db)
    const hashes = new Map(rows.map(({ seq, hash }) => [seq, hash]))
    for (const { day, seq, hash } of some) if (hashes.get(seq) !== hash) found({ what: 'anchor-differs', day, seq })
  }
}

/** Audited tables one of whose guards is off: the one that keeps rows, or the one that links them. */
async function unguarded(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select tgrelid::regclass || ' ' || tgname as name from pg_catalog.pg_trigger where not tgisinternal and tgenabled in ('O', 'A')`.execute(db)
  const on = new Set(rows.map(({ name }) => name))
  const guards = [...Object.keys(AUDITED).flatMap((relation) => [[relation, 'append_only'], [relation, 'chain']] as const), ['chain', 'append_only'], ['chain_due', 'append']] as const
  return [...new Set(guards.filter(([relation, guard]) => !on.has(`${relation} ${relation}_${guard}`)).map(([relation]) => relation))]
}

async function* rowsOf<Row>(db: Db, query: RawBuilder<unknown>): AsyncGenerator<Row> {
  await sql`declare found no scroll cursor for ${query}`.execute(db)
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.lit(FETCH)} from found`.execute(db)
    yield* rows
    if (rows.length < FETCH) break
  }
  await sql`close found`.execute(db)
}
