import { sql, type RawBuilder } from 'kysely'

/** Every audited table by the columns its rows are known by, as the migrations hand them to `chain_table`. A test compares. */
export const AUDITED: Readonly<Record<string, readonly string[]>> = {
  programme_version: ['programme', 'version'],
  draft: ['id'],
  draft_read: ['draft'],
  draft_decision: ['draft', 'seq'],
  draft_published: ['draft'],
  work_entry: ['programme', 'seq'],
  expectation: ['programme', 'occurrence', 'why_not'],
  orphan_answer: ['id'],
  year_act: ['programme', 'affair', 'subject', 'seq'],
  paper_number: ['body', 'year', 'number'],
  file: ['id'],
  publication: ['seq'],
  audit: ['seq'],
}

/**
 * What the triggers compute, written out once more from built-in functions only: whoever can change rows behind the program's back can
 * change the functions of the migrations too. Needs time zone UTC and ISO dates.
 */
export const keyOf = (relation: string): RawBuilder<string> => sql`concat_ws('/', ${sql.join((AUDITED[relation] ?? []).map((column) => sql.ref(`added.${column}`)))})`
export const DIGEST = sql`sha256(convert_to(rtrim(added::text, ',)'), 'UTF8'))`
export const HASH = sql`sha256(previous || convert_to(concat_ws(E'\\n', seq, (extract(epoch from at) * 1000000)::bigint, relation, row_key, encode(digest, 'hex')), 'UTF8'))`
