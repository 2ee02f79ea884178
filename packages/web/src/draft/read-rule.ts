import type { DraftRule } from '@phoihop/core/draft'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { ObligationId, Recurrence } from '@phoihop/core/programme'
import type { PartyId, TierId } from '@phoihop/core/register'
import { text } from '../design/read-fields.ts'
import { KINDS } from './rule-fields.tsx'
import { readDue, readRecurrences } from './read-when.ts'

const all = <Id extends string>(form: FormData, name: string): readonly Id[] => form.getAll(name).map((value) => String(value) as Id)
type Asks = NonNullable<DraftRule['asks']>
const tidy = (written: string): string => written.normalize('NFC').replace(/\s+/g, ' ').trim()

/**
 * A duty as its form was filled in. Refuses what is no day, no count or has no name; whether it holds is decided further down.
 * `before`: the rule the form showed; what has no field of its own stays as it was.
 */
export function readRule(form: FormData, before?: DraftRule): Outcome<DraftRule> {
  const title = tidy(text(form, 'duty'))
  if (title === '') return refuse({ code: 'field-missing', field: 'rule.title' })
  const recurs = readRecurrences(form)
  if (!recurs.ok) return recurs
  const due = readDue(form)
  if (!due.ok) return due
  const least = text(form, 'atLeast').trim()
  if (!/^\d{0,4}$/.test(least)) return refuse({ code: 'not-a-value', field: 'rule.asks', text: least })
  const how = text(form, 'how')
  const of = text(form, 'of')
  const says = tidy(text(form, 'says'))
  const replaces = text(form, 'replaces')
  return ok({
    kind: KINDS.find((kind) => kind === text(form, 'kind')) ?? 'task', title: title === before?.title.vi ? before.title : { vi: title }, tiers: all<TierId>(form, 'tiers'), by: all<PartyId>(form, 'by'),
    how: how === 'jointly' || how === 'turn' ? how : 'each', with: all<PartyId>(form, 'with'), recurs: recurs.value.map((one) => asBefore(one, before)), ...(due.value ? { due: due.value } : {}),
    ...(Number(least) > 0 ? { asks: asksOf(Number(least), of === 'community-model' || of === 'session' ? of : 'initiative', before) } : {}),
    cue: text(form, 'cue').normalize('NFC').trim(), ...(says === '' ? {} : { reading: says }), ...(replaces === '' ? {} : { replaces: replaces as ObligationId }),
    ...(text(form, 'touches') === 'yes' ? { touchesPersons: true as const } : {}),
  })
}

/** The day a report is cut off at, of an interval that stays. */
const asBefore = (recurs: Recurrence, before: DraftRule | undefined): Recurrence =>
  before?.recurs.find((one) => 'every' in one && 'every' in recurs && one.every === recurs.every) ?? recurs

/** The words a number was read from, of a number that stays. */
const asksOf = (atLeast: number, of: Asks['of'], before: DraftRule | undefined): Asks =>
  before?.asks?.atLeast === atLeast && before.asks.of === of ? before.asks : { atLeast, of }
