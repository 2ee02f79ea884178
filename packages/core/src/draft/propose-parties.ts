import type { CalendarDate } from '../calendar/index.ts'
import type { DocumentReading } from '../programme/index.ts'
import { PLACE, type PartyId, type Register, type TierId } from '../register/index.ts'
import { joined } from './joined.ts'
import { partyKey, baseName, isGroupOf } from './party-names.ts'
import { knownParties, tierOfLevel } from './known-parties.ts'
import { capital, slugOf } from './printed.ts'
import type { DraftGround, DraftParty, Match } from './types.ts'

type ReadName = DocumentReading['parties'][number]
export type ProposedParties = { parties: readonly DraftParty[]; matches: Readonly<Record<string, Match>> }

/** Agencies that a front's "tổ chức thành viên" stands for, by key. */
const MEMBERS = ['cuu-chien-binh', 'phu-nu', 'doan-thanh-nien', 'lao-dong', 'nong-dan', 'nguoi-cao-tuoi']

/**
 * The parties a document's names stand for, and what each name is matched with. A name at several tiers is one party; a party the
 * register has bodies of keeps its id there; a group is several parties, or nobody. Whoever acts or signs is a party; one only named
 * beside is one where the register knows it.
 */
export function proposeParties({ reading, register, known, amends }: DraftGround, term: { from?: CalendarDate; to?: CalendarDate }): ProposedParties {
  const tiers = register.tiers.filter(({ exists }) => (term.to === undefined || exists.from <= term.to) && (exists.to === undefined || term.from === undefined || exists.to >= term.from)).map(({ id }) => id)
  const ofRegister = knownParties(amends?.register ? joined(register, amends.register) : register, [...known, ...(amends?.parties ?? [])])
  const single = reading.parties.filter(({ name }) => isGroupOf(name) === undefined)
  const groups = Map.groupBy(single, ({ name }) => partyKey(name))
  const acts = new Set(reading.obligations.flatMap(({ actors }) => actors))
  const issues = new Set(reading.document.issuers)
  const found = [...groups].flatMap(([key, names]): readonly { names: readonly ReadName[]; party: DraftParty }[] => {
    const signs = names.some(({ id }) => issues.has(id))
    const there = ofRegister.find(({ title, standingUnit }) => partyKey(title.vi) === key || (standingUnit && partyKey(standingUnit.vi) === key))
    if (there) return [{ names, party: standing({ ...there, signs: signs || (amends?.parties.find(({ id }) => id === there.id)?.signs ?? false), tiers: there.tiers.filter((tier) => tiers.includes(tier)) }) }]
    return signs || names.some(({ id }) => acts.has(id)) ? [{ names, party: standing(newParty(key, names, signs, tiers, register)) }] : []
  })
  const parties = apart([...before(amends, ofRegister), ...found.map(({ party }) => party)])
  const partyOf = new Map(found.flatMap(({ names, party }) => names.map(({ id }) => [id, party] as const)))
  return { parties, matches: Object.fromEntries(reading.parties.map((name) => [name.id, matchOf(name, partyOf.get(name.id), parties, tiers, register)])) }
}

/** The parties of an amended programme go on as they are, in their order. */
const before = (amends: DraftGround['amends'], known: readonly DraftParty[]): readonly DraftParty[] =>
  amends?.parties.map((party) => ({ tiers: [], bodies: `${party.title.vi} ${PLACE}`, ...known.find(({ id }) => id === party.id), ...party })) ?? []

/** One party of an id; it signs where any of its names does. */
const apart = (all: readonly DraftParty[]): readonly DraftParty[] =>
  [...Map.groupBy(all, ({ id }) => id).values()].flatMap(([first, ...same]) => (first ? [{ ...first, signs: [first, ...same].some(({ signs }) => signs) }] : []))

function matchOf({ name, level }: ReadName, party: DraftParty | undefined, parties: readonly DraftParty[], tiers: readonly TierId[], register: Register): Match {
  const group = isGroupOf(name)
  const signers = parties.filter(({ signs }) => signs)
  const members = parties.filter(({ signs, title }) => !signs && MEMBERS.includes(partyKey(title.vi)))
  const all = party ? [party] : group === 'members' ? members : group === 'signers' || group === 'chair' ? signers : []
  return { parties: all.map(({ id }) => id), tiers: all.length === 0 ? [] : tiersIn(level, all, tiers, register) }
}

/** The tier that is printed, else every tier at which one of them stands. */
function tiersIn(level: ReadName['level'], parties: readonly DraftParty[], tiers: readonly TierId[], register: Register): readonly TierId[] {
  const own = tiers.filter((tier) => parties.some((party) => party.tiers.includes(tier)))
  if (level === 'all') return own
  const tier = level === null ? undefined : tierOfLevel(register.tiers, level)
  return tier !== undefined && tiers.includes(tier) ? [tier] : level === null ? own : []
}

function newParty(key: string, names: readonly ReadName[], signs: boolean, tiers: readonly TierId[], register: Register): DraftParty {
  const shortest = names.map(({ name }) => baseName(name)).toSorted((a, b) => a.length - b.length)[0] ?? key
  const short = names.map((name) => baseName(name.short)).toSorted((a, b) => a.length - b.length)[0] ?? shortest
  const levels = names.map(({ level }) => level)
  const at = levels.includes('all') ? tiers : tiers.filter((tier) => levels.some((level) => level !== null && tierOfLevel(register.tiers, level) === tier))
  return { id: (slugOf(key.replaceAll('-', ' '), 8) || 'p') as PartyId, title: { vi: capital(shortest) }, short: { vi: capital(short) }, signs, tiers: at, bodies: `${capital(shortest)} ${PLACE}` }
}

/** Somebody has to follow the programme for each party that signs: where no unit is known for it, the party itself. */
const standing = (party: DraftParty): DraftParty => (party.signs && !party.standingUnit ? { ...party, standingUnit: party.short } : party)
