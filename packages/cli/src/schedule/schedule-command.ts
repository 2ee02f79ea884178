import { calendarDate } from '@phoihop/core/calendar'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { findPlaces, isWithin, type PlaceId, type RegisterIndex, type TierId } from '@phoihop/core/register'
import { deriveSchedule, type Window } from '@phoihop/core/schedule'
import { definitionFromFiles } from '@phoihop/services/house'
import { readOptions } from '../command/options.ts'
import { ROOT } from '../command/root.ts'
import { tell } from '../command/tell.ts'
import { orphanRow, occurrenceRow } from './rows.ts'
import { printTable } from './print-table.ts'

/** `phoihop schedule`: the occurrences that fall in a window (both ends included) and the duties without an owner. */
export async function scheduleCommand(args: readonly string[]): Promise<number> {
  const options = readOptions(args, ['programme', 'from', 'to', 'tier', 'place'] as const, ['json'] as const)
  if (!options.ok) return tell(options.refusals)
  const { text, flags } = options.value
  const missing = (['programme', 'from', 'to'] as const).filter((name) => text[name] === undefined)
  if (missing.length > 0) return tell([{ code: 'wrong-usage', because: `thiếu ${missing.map((name) => `--${name}`).join(', ')}` }])

  const window = windowOf(text.from ?? '', text.to ?? '')
  if (!window.ok) return tell(window.refusals)
  const definition = await definitionFromFiles(ROOT, text.programme ?? '')
  if (!definition.ok) return tell(definition.refusals)
  const { programme, index, calendar } = definition.value
  const tiers = text.tier === undefined ? ok(undefined) : tierNamed(index, text.tier)
  if (!tiers.ok) return tell(tiers.refusals)
  const within = text.place === undefined ? ok(undefined) : placesNamed(index, text.place, window.value)
  if (!within.ok) return tell(within.refusals)

  const schedule = deriveSchedule({
    programme, index, calendar, window: window.value,
    ...(tiers.value ? { tiers: [tiers.value] } : {}),
    ...(within.value ? { within: within.value } : {}),
  })
  const occurrences = schedule.occurrences.map((occurrence) => occurrenceRow(index, occurrence))
  const orphans = schedule.orphans.map((orphan) => orphanRow(index, orphan))
  if (flags.json) process.stdout.write(`${JSON.stringify({ occurrences, orphans })}\n`)
  else printTable(occurrences, orphans)
  return 0
}

function windowOf(from: string, to: string): Outcome<Window> {
  const first = calendarDate(from)
  const last = calendarDate(to)
  if (!first.ok) return first
  if (!last.ok) return last
  if (last.value < first.value) return refuse({ code: 'wrong-usage', because: `--to ${to} đứng trước --from ${from}` })
  return ok({ from: first.value, to: last.value })
}

function tierNamed(index: RegisterIndex, name: string): Outcome<TierId> {
  const tiers = index.register.tiers
  const tier = tiers.find((candidate) => candidate.id === name || candidate.title.vi.toLowerCase() === name.normalize('NFC').toLowerCase())
  return tier ? ok(tier.id) : refuse({ code: 'unknown-tier', tier: name, known: tiers.map((known) => known.id) })
}

/** The places of that name and all below them on some day of the window. */
function placesNamed(index: RegisterIndex, name: string, window: Window): Outcome<ReadonlySet<PlaceId>> {
  const roots = findPlaces(index, name)
  if (roots.length === 0) return refuse({ code: 'unknown-place', name, near: nearNames(index, name) })
  const inside = new Set<PlaceId>(roots.map((root) => root.id))
  for (const place of index.register.places) {
    const days = [place.exists.from > window.from ? place.exists.from : window.from, ...place.within.map((within) => within.from)]
    if (roots.some((root) => days.some((on) => isWithin(index, place.id, root.id, on)))) inside.add(place.id)
  }
  return ok(inside)
}

function nearNames(index: RegisterIndex, name: string): readonly string[] {
  const wanted = name.normalize('NFC').toLowerCase().split(/\s+/).at(-1) ?? ''
  const names = index.register.places.map((place) => place.names.at(-1)?.value.vi ?? '')
  return [...new Set(names.filter((known) => known.toLowerCase().includes(wanted)))].slice(0, 5)
}
