import type { CalendarDate } from '../calendar/index.ts'
import type { ClausePath } from '../programme/index.ts'
import { partyKey } from './party-names.ts'
import { folded, printed, shortened } from './printed.ts'
import type { DraftGround, DraftParty, DraftRotation } from './types.ts'

const turns = /luân\s+phiên/giu
const firstTurn = /năm\s+(\d{4})\s+do\s+([^.;()]{3,120}?)\s+(?:chủ\s+trì|đăng\s+cai)/iu

/** Whose turn it is, where "luân phiên" is printed: the parties that sign, from the one named for a year, else in the order they sign. */
export function proposeRotation({ text, reading }: DraftGround, parties: readonly DraftParty[], from: CalendarDate | undefined): DraftRotation | undefined {
  const signers = parties.filter(({ signs }) => signs)
  const clauses = [...text.matchAll(turns)].flatMap(({ index }) => reading.clauses.findLast(({ start, end, kind }) => kind !== 'preamble' && kind !== 'tail' && start <= index && index < end) ?? [])
  const clause = clauses.find((one) => firstTurn.test(printed(text, one))) ?? clauses[0]
  if (!clause || signers.length < 2) return undefined
  const words = printed(text, { start: clause.start, end: clause.end })
  const named = firstTurn.exec(words)
  const first = named && signers.find(({ title, short }) => [title.vi, short.vi].some((name) => folded(named[2] ?? '').includes(folded(name))) || folded(named[2] ?? '').startsWith(partyKey(title.vi).replaceAll('-', ' ')))
  const year = named && first ? Number(named[1]) : from === undefined ? undefined : Number(from.slice(0, 4))
  if (year === undefined) return undefined
  const order = first ? [first, ...signers.filter((party) => party !== first)] : signers
  const cue = named && first ? shortened(named[0], 120) : shortened(words.slice(words.search(/luân\s+phiên/iu)).split(/[.;(]|năm\s+\d{4}/u)[0]?.trim() ?? '', 60)
  return { order: order.map(({ id }) => id), startsAt: year, clause: clause.path as ClausePath, cue }
}
