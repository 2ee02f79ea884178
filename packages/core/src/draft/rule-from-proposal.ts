import type { DocumentReading } from '../programme/index.ts'
import type { PartyId, TierId } from '../register/index.ts'
import { covers, folded, printed, unique } from './printed.ts'
import { agree, cueOf } from './cue-of.ts'
import { asksOf } from './asks-of.ts'
import { titleAtTier } from './kind-of.ts'
import { isGroupOf } from './party-names.ts'
import { obligationsOf, tried } from './obligations-of.ts'
import { timingOf } from './timing-of.ts'
import { titleOf } from './title-of.ts'
import { clauseAt, clauseFor, kindOfStated, type Stated } from './stated.ts'
import type { DraftParty, DraftRotation, DraftRule, ItemId, Match } from './types.ts'

/** What a rule is read against. `tierOf`: the tier of a level the reader knows; `meeting`: the item "sau giao ban" means. */
export type RuleContext = {
  text: string
  reading: DocumentReading
  matches: Readonly<Record<string, Match>>
  parties: readonly DraftParty[]
  rotation?: DraftRotation | undefined
  countedFrom?: number | undefined
  tierOf(level: string): TierId | undefined
  meeting?: ItemId | undefined
}

/**
 * The rule a proposal would become. What the vocabulary cannot say is absent, and asked for as a gap, or told in `reading`: a rule never
 * says a day, an interval or a number that its own printed words do not.
 */
export function ruleFromProposal(stated: Stated, context: RuleContext): DraftRule {
  const { text, reading, countedFrom, meeting } = context
  const timing = timingOf(stated, { text, ...(countedFrom === undefined ? {} : { countedFrom }), ...(meeting ? { meeting } : {}) })
  const { asks, reading: counted } = asksOf(stated.quantity)
  const names = reading.parties.filter(({ id }) => stated.actors.includes(id)).map(({ name }) => name)
  const words = printed(text, stated)
  const kind = kindOfStated(text, reading, stated)
  const actors = matchesOf(stated.actors, context.matches)
  const by = unique(actors.flatMap(({ parties }) => parties))
  const note = [timing.reading, counted].filter(Boolean).join(' ')
  const rule: DraftRule = {
    kind, title: { vi: titleAtTier(words, kind) ?? titleOf(text, stated, timesIn(stated), names) }, tiers: tiersOf(stated, actors, context), by,
    how: howOf(stated, by, kind, words, context), with: unique(matchesOf(stated.counterparts, context.matches).flatMap(({ parties }) => parties)).filter((id) => !by.includes(id)),
    recurs: timing.recurs, ...(timing.due ? { due: timing.due } : {}), ...(asks ? { asks } : {}), cue: '',
    ...(note ? { reading: note } : {}), ...(stated.touchesPersons ? { touchesPersons: true } : {}),
  }
  return withCue(rule, stated, timing.said, context)
}

/** What a title can do without: when and how often, but not what sets a duty off. */
const timesIn = ({ cadence, due }: Stated) => [...cadence.filter(({ kind }) => kind !== 'event'), ...(due ? [due] : [])]

/** Puts the printed words under a rule; where they name an interval the check does not know, how they were read is put on record. */
function withCue(rule: DraftRule, stated: Stated, said: Parameters<typeof cueOf>[2], { text, reading, parties }: RuleContext): DraftRule {
  const clause = clauseAt(reading, clauseFor(reading, stated)) ?? stated
  const within = said.filter((span) => covers(clause, span))
  const rules = (of: DraftRule) => obligationsOf({ ...of, tiers: of.tiers.slice(0, 1).length > 0 ? of.tiers.slice(0, 1) : ['' as TierId] }, parties).map(tried)
  const { cue, agrees } = cueOf(text, stated, within, rules(rule))
  if (agrees || rule.reading !== undefined) return { ...rule, cue }
  const read = { ...rule, cue, reading: `“${cue}” được hiểu là: ${rule.recurs.map(inWords).join('; ')}.` }
  return agree(cue, rules(read)) ? read : { ...rule, cue }
}

const UNITS = { month: 'mỗi tháng một lần', quarter: 'mỗi quý một lần', 'half-year': '6 tháng một lần', 'nine-months': 'chín tháng đầu năm', year: 'mỗi năm một lần' } as const
function inWords(recurs: DraftRule['recurs'][number]): string {
  if ('every' in recurs) return UNITS[recurs.every]
  if ('afterYears' in recurs) return `sau ${recurs.afterYears.join(', ')} năm`
  return 'onDemand' in recurs ? 'khi có yêu cầu' : 'once' in recurs ? 'một lần' : 'thường xuyên'
}

const matchesOf = (ids: readonly string[], matches: Readonly<Record<string, Match>>): readonly Match[] => ids.flatMap((id) => matches[id] ?? [])

/** A tier that the sentence names for itself ("cấp xã 03 tháng 01 lần") goes before those its subjects are followed at. */
function tiersOf({ level, actors: ids }: Stated, actors: readonly Match[], { reading, tierOf }: RuleContext): readonly TierId[] {
  const tiers = unique(actors.flatMap((match) => match.tiers))
  const isOfSubjects = reading.parties.filter(({ id }) => ids.includes(id)).every((party) => party.level === level)
  const named = level === null || level === 'all' || (isOfSubjects && tiers.length > 0) ? undefined : tierOf(level)
  return named === undefined ? tiers : [named]
}

/** Whoever chairs where the words say so; each for itself what each sends; otherwise one piece of work of all of them. */
function howOf(stated: Stated, by: readonly PartyId[], kind: DraftRule['kind'], words: string, { reading, rotation }: RuleContext): DraftRule['how'] {
  const names = reading.parties.filter(({ id }) => stated.actors.includes(id))
  const isChair = names.some(({ name }) => isGroupOf(name) === 'chair') || /luan phien (?:chu tri|dang cai)/.test(folded(words))
  if (isChair && rotation) return 'turn'
  return by.length < 2 || kind === 'report' || kind === 'exchange' ? 'each' : 'jointly'
}
