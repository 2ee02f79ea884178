import { forFolded, partsBetween } from '../../source/index.ts'
import type { Clause } from '../../source/index.ts'
import { bodiesNamed } from './bodies-named.ts'
import type { ClauseContext } from './clause-context.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { headingLine } from './heading-lines.ts'
import { relatedTo, relationOf, withOthers } from './relations.ts'
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

const owes = forFolded(/^(?:trách\s+nhiệm|nhiệm\s+vụ|nghĩa\s+vụ|(?:các\s+)?nội\s+dung)(?:\s[^.;:]{0,60})?\scủa\s/iu)
/** "Điều 4. Trách nhiệm của Cục bến / 2. Đối với Hội Lái phà": the second is whom the first owes something, as in a relation of its own. */
function owedTo(walk: Walk, { parent }: Clause, { actors }: ClauseContext): Relation | undefined {
  const article = actors.length > 0 && !actors.some((id) => walk.register.isClass(id)) ? walk.source.clauses.find(({ path }) => path === parent) : undefined
  return article && owes.test(headingLine(sliceOf(walk, article).trimStart().replace(/^Điều\s+\d+\.?\s*/u, ''))) ? { own: actors, others: [] } : undefined
}

const unit = /^(?:các )?(?:phòng|đội|tổ|trạm|đơn vị|cơ quan|chi hội|chi đoàn)(?!\p{L})/iu
const ranks: readonly (PartyLevel | null)[] = ['commune', 'district', 'province', 'region', 'central']
/** Whether a body is told to do something by those who act rather than owed it: a unit, or one of a lower tier. */
const isBelow = ({ register }: Walk, id: string, acting: readonly string[]) =>
  unit.test(register.nameOf(id)) || acting.some((other) => ranks.indexOf(register.levelOf(id)) < ranks.indexOf(register.levelOf(other)))

/** In: the walk, a clause, its heading on one line where it has one, what stands above. Where there is none, what stands above goes on to hold. */
export function headingSays(walk: Walk, clause: Clause, heading: string | undefined, above: ClauseContext): HeadingSays {
  if (heading === undefined) return { ...(above.relation ? { relation: above.relation } : {}), ...(above.tier ? { tier: above.tier } : {}) }
  const between = above.relation ?? (withOthers.test(heading) ? owedTo(walk, clause, above) : undefined)
  const told = between ? relatedTo(heading, walk.register) : undefined
  const related = above.relation || told?.every((id) => walk.register.inTables(id) && !isBelow(walk, id, above.actors)) ? told : undefined
  const own = related ? undefined : relationOf(heading, walk.register)
  const relation = related && between ? { own: between.own, others: related, paired: true as const } : own ?? above.relation
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
