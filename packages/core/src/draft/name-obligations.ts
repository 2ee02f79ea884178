import type { ClausePath, Obligation, ObligationId, Reading, Recurrence } from '../programme/index.ts'
import { free, slugOf } from './printed.ts'
import { obligationsOf, type Unnamed } from './obligations-of.ts'
import type { DraftParty, DraftRule, Item, ItemId } from './types.ts'

/** One obligation with the item it comes from. */
export type Named = { item: ItemId; obligation: Obligation }
type Given = {
  parties: readonly DraftParty[]
  document: string
  pathOf(clause: ClausePath): ClausePath
  read(says: string): Reading
  /** Ids that other obligations of the version bear. */
  taken: ReadonlySet<string>
  /** The obligation of the amended version, for one whose place is taken. */
  before(id: ObligationId): Obligation | undefined
}

/**
 * The obligations of items, in their order, with readable ids that are apart: words of the title, then the tier and the interval where one
 * item makes several. The one that takes an obligation's place, at its tier where there is one, keeps its id, figures and reminders. `after` still names an item.
 */
export function nameObligations(items: readonly Item[], given: Given): readonly Named[] {
  const ids = new Set(given.taken)
  return items.flatMap(({ id: item, clause, rule }) => {
    const all = obligationsOf(rule, given.parties)
    const replaced = rule.replaces === undefined ? undefined : given.before(rule.replaces)
    const heir = replaced && (all.find(({ tier }) => tier === replaced.tier) ?? all[0])
    return all.map((unnamed): Named => {
      const before = unnamed === heir ? replaced : undefined
      const id = (before && !ids.has(before.id) ? before.id : free(idOf(rule, unnamed), ids)) as ObligationId
      ids.add(id)
      const { reading, ...rest } = unnamed
      return { item, obligation: {
        ...rest, id, basis: { document: given.document, clause: given.pathOf(clause), cue: rule.cue },
        ...(reading === undefined ? {} : { reading: given.read(reading) }),
        ...(before?.figures ? { figures: before.figures } : {}), ...(before?.feeds ? { feeds: before.feeds } : {}), ...(before?.reminders ? { reminders: before.reminders } : {}),
      } }
    })
  })
}

const INTERVAL = { month: 'thang', quarter: 'quy', 'half-year': 'nua-nam', 'nine-months': '9-thang', year: 'nam' } as const

function idOf({ title, tiers, recurs }: DraftRule, unnamed: Unnamed): string {
  const words = slugOf(title.vi, 6) || 'viec'
  return [words, tiers.length > 1 ? unnamed.tier : '', recurs.length > 1 ? intervalOf(unnamed.recurs) : ''].filter(Boolean).join('-')
}

function intervalOf(recurs: Recurrence): string {
  if ('every' in recurs) return INTERVAL[recurs.every]
  if ('afterYears' in recurs) return 'nhieu-nam'
  return 'onDemand' in recurs ? 'dot-xuat' : 'always' in recurs ? 'thuong-xuyen' : 'once' in recurs ? 'mot-lan' : 'ngay'
}

/** What an item comes after, as an obligation at the same tier: of that item, else of one like it in the same clause. Unfound: as it was. */
export function resolveAfter(named: readonly Named[], items: readonly Item[]): readonly Named[] {
  return named.map((one) => {
    const { recurs, tier } = one.obligation
    if (!('after' in recurs)) return one
    const target = items.find(({ id }) => (id as string) === recurs.after)
    if (!target) return one
    const alike = items.filter(({ clause, rule }) => clause === target.clause && rule.kind === target.rule.kind).map(({ id }) => id)
    const at = (ids: readonly ItemId[]) => named.find(({ item, obligation }) => ids.includes(item) && obligation.tier === tier && !('after' in obligation.recurs))
    const found = at([target.id]) ?? at(alike)
    return found ? { ...one, obligation: { ...one.obligation, recurs: { after: found.obligation.id } } } : one
  })
}
