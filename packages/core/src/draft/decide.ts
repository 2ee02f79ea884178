import { impossible, ok, refuse, type Outcome, type Refusal } from '../outcome/index.ts'
import { wrongText } from '../work/index.ts'
import { nextOf, splitItem } from './kept-item.ts'
import type { Decision, Draft, DraftGround, Item, ItemId } from './types.ts'
import { registerOf, wrongHead, wrongParty, wrongPlace, wrongRotation, wrongTier } from './wrong-names.ts'
import { notPrinted, wrongRule } from './wrong-rule.ts'
import { clauseAt } from './stated.ts'

const READING_LIMIT = 600
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * Whether a decision may be taken on a draft as it stands; the decision as it is to be kept when it may. Refused with everything that is wrong in it:
 * an item, name, clause or party that is not there, a rule with gaps confirmed, a cut outside the sentence, items apart, words that are
 * not printed, a slug that is malformed or taken, days backwards, a name twice, an identifier of a person in anything typed.
 */
export function decideOn(ground: DraftGround, draft: Draft, typed: Decision): Outcome<Decision> {
  const decision = composed(typed)
  const [first, ...rest] = wrongIn(ground, draft, decision)
  return first ? refuse(first, ...rest) : ok(decision)
}

/** Letters typed in two parts are one; blanks around are nobody's. */
function composed<T>(value: T): T {
  if (typeof value === 'string') return value.normalize('NFC').trim() as T
  if (Array.isArray(value)) return value.map(composed) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).flatMap(([key, part]) => (part === undefined ? [] : [[key, composed(part)]]))) as T
}

function wrongIn(ground: DraftGround, draft: Draft, decision: Decision): readonly Refusal[] {
  switch (decision.did) {
    case 'confirm': return onItems(draft, decision.items, (item) => (item.gaps.length > 0 ? [{ code: 'rule-incomplete', item: item.id, gaps: item.gaps }] : wrongRule(ground, draft, item.id, item.clause, item.rule)))
    case 'reject': return [...onItems(draft, decision.items, () => []), ...(['no-duty', 'said-elsewhere', 'not-followed'].includes(decision.why) ? [] : [{ code: 'not-a-value', field: 'because', text: decision.why } as const])]
    case 'reopen': return onItems(draft, decision.items, () => [])
    case 'correct': return onItems(draft, [decision.item], (item) => wrongRule(ground, draft, item.id, item.clause, decision.rule))
    case 'split': return onItems(draft, [decision.item], (item) => (splitItem(ground.text, item, decision.at) ? [] : [{ code: 'cut-outside', item: item.id }]))
    case 'merge': return apart(draft, decision.items)
    case 'add': return wrongRule(ground, draft, 'n' as ItemId, decision.clause, decision.rule)
    case 'head': return wrongHead(ground, draft, decision.head)
    case 'party': return wrongParty(ground, draft, decision.party)
    case 'drop-party': return draft.parties.some(({ id }) => id === decision.party) ? [] : [{ code: 'unknown-party', party: decision.party, obligation: '' }]
    case 'match': return wrongMatch(ground, draft, decision)
    case 'tier': return wrongTier(ground, draft, decision.tier)
    case 'place': return wrongPlace(ground, draft, decision.place)
    case 'rotation': return decision.rotation ? wrongRotation(ground, draft, decision.rotation) : []
    case 'read-as': return wrongReading(ground, decision)
    case 'withdraw': case 'keep': return ground.amends?.obligations.some(({ id }) => id === decision.obligation) ? [] : [{ code: 'unknown-obligation', obligation: decision.obligation, namedBy: decision.did }]
    default: return impossible(decision)
  }
}

function onItems({ items }: Draft, ids: readonly ItemId[], wrong: (item: Item) => readonly Refusal[]): readonly Refusal[] {
  if (ids.length === 0) return [{ code: 'unknown-item', item: '' }]
  return ids.flatMap((id) => {
    const item = items.find((one) => one.id === id)
    return item ? wrong(item) : [{ code: 'unknown-item', item: id } as const]
  })
}

function apart(draft: Draft, ids: readonly [ItemId, ItemId]): readonly Refusal[] {
  const unknown = onItems(draft, ids, () => [])
  const first = draft.items.find(({ id }) => id === ids[0])
  return unknown.length > 0 || (first && nextOf(draft.items, first)?.id === ids[1]) ? unknown : [{ code: 'items-apart', items: ids }]
}

function wrongMatch(ground: DraftGround, draft: Draft, { read, match }: Extract<Decision, { did: 'match' }>): readonly Refusal[] {
  const { tiers } = registerOf(ground, draft)
  return [
    ...(Object.hasOwn(draft.matches, read) ? [] : [{ code: 'unknown-name', name: read } as const]),
    ...match.parties.filter((id) => !draft.parties.some((party) => party.id === id)).map((party): Refusal => ({ code: 'unknown-party', party, obligation: read })),
    ...match.tiers.filter((tier) => !tiers.some(({ id }) => id === tier)).map((tier): Refusal => ({ code: 'unknown-tier', tier, known: tiers.map(({ id }) => id) })),
  ]
}

function wrongReading(ground: DraftGround, { id, clause, says }: Extract<Decision, { did: 'read-as' }>): readonly Refusal[] {
  const wrong = says.trim() === '' ? undefined : wrongText('read-as', says, READING_LIMIT)
  return [
    ...(SLUG.test(id) && id.length <= 60 ? [] : [{ code: 'slug-malformed', slug: id } as const]), ...(wrong ? [wrong] : []),
    ...(clause === undefined || clauseAt(ground.reading, clause) ? [] : notPrinted(ground, id, clause, '')),
  ]
}
