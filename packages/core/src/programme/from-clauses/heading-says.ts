import { partsBetween } from '../../source/index.ts'
import type { Clause } from '../../source/index.ts'
import { bodiesNamed } from './bodies-named.ts'
import type { ClauseContext } from './clause-context.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { headingLine } from './heading-lines.ts'
import { relatedTo, relationOf } from './relations.ts'
import type { Relation } from './relations.ts'
import { atTier } from './signers-at-tier.ts'
import { atPlaces, tierBelow, tierCharged, tierOfHeading } from './tier-of-heading.ts'
import type { Deliverable, PartyLevel } from './types.ts'
import { sliceOf, unique } from './walk.ts'
import type { Walk } from './walk.ts'
import { listsItsWork, watchedBelow, workOwner } from './work-headings.ts'

/** What a heading tells of the clauses below it, beyond naming a body. `acting`: who acts where they name nobody. */
export type HeadingSays = { acting?: readonly string[]; relation?: Relation; tier?: PartyLevel }

/** What stands below a heading: its clauses, else its paragraphs. */
const below = (walk: Walk, { path, body, end }: Clause): readonly string[] =>
  walk.children.get(path)?.map((child) => sliceOf(walk, { start: child.body, end: child.end }).trimStart()) ?? partsBetween(sliceOf(walk, { start: body, end }), /\n[ \t|]*\n/gu).slice(1).map((part) => part.trimStart())

/** The headings of the clauses beside one. */
const beside = (walk: Walk, { path, parent }: Clause): readonly string[] =>
  (parent ? walk.children.get(parent) ?? [] : []).filter((other) => other.path !== path).map(({ body, end, path: own }) => headingLine(sliceOf(walk, { start: body, end: walk.children.get(own)?.[0]?.start ?? end })))

function actingBy(walk: Walk, clause: Clause, heading: string, toPlaces: boolean): readonly string[] {
  if (toPlaces) return walk.register.mentionsIn('địa phương').flatMap((mention) => walk.register.idsOf(mention))
  const charged = tierCharged(heading)
  if (charged !== undefined) return atTier(walk)(charged)
  const owner = workOwner(heading)
  return owner !== undefined && walk.children.has(clause.path) && listsItsWork(below(walk, clause)) ? unique(bodiesNamed(owner, walk.register)) : []
}

/** In: the walk, a clause, its heading on one line where it has one, what stands above. Where there is none, what stands above goes on to hold. */
export function headingSays(walk: Walk, clause: Clause, heading: string | undefined, above: ClauseContext): HeadingSays {
  if (heading === undefined) return { ...(above.relation ? { relation: above.relation } : {}), ...(above.tier ? { tier: above.tier } : {}) }
  const related = above.relation ? relatedTo(heading, walk.register) : undefined
  const own = related ? undefined : relationOf(heading, walk.register)
  const relation = related && above.relation ? { own: above.relation.own, others: related, paired: true as const } : own ?? above.relation
  const toPlaces = atPlaces(heading) && beside(walk, clause).some((other) => tierOfHeading(other) !== undefined)
  const tier = tierOfHeading(heading) ?? (toPlaces ? tierBelow(walk.source.head, walk.own) : above.tier)
  const acting = own ? [...own.own, ...own.others] : related ? relation?.own ?? [] : actingBy(walk, clause, heading, toPlaces)
  return { ...(acting.length > 0 ? { acting } : {}), ...(relation ? { relation } : {}), ...(tier ? { tier } : {}) }
}

/** What a heading "Nội dung kiểm tra" makes of the things below it, where most of them are no work by themselves; undefined for any other. */
export function watchOf(walk: Walk, clause: Clause, heading: string): Deliverable | undefined {
  const watched = watchedBelow(heading)
  const items = watched ? below(walk, clause) : []
  return items.length > 1 && items.filter((item) => opensWithVerb(item)).length * 2 <= items.length ? watched : undefined
}
