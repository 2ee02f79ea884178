import type { Clause } from '../../source/index.ts'
import { headingActors, headingBody, headsLikeBody } from './clause-context.ts'
import { headingLine } from './heading-lines.ts'
import { subjectOf } from './party-places.ts'
import type { PartyRegister } from './party-register.ts'
import type { Walk } from './walk.ts'

const MOST = 300

/** Whether a clause is headed by a body, or begins with one that acts: asked once for each of the clauses beside it. */
function headedByBody(walk: Walk, { path, body, end }: Clause): boolean {
  const known = walk.headed.get(path)
  if (known !== undefined) return known
  const own = walk.masked.slice(body, end)
  const first = own.trimStart().slice(0, MOST)
  const headed = headingActors(headingLine(own), walk.register).length > 0 || subjectOf(first, walk.register.mentionsIn(first)).length > 0
  walk.headed.set(path, headed)
  return headed
}

/** Whether most clauses beside this one are headed by a body, or begin with one that acts. */
function amongBodies(walk: Walk, { path, parent }: Clause): boolean {
  const beside = (parent ? walk.children.get(parent) ?? [] : walk.source.clauses.filter((other) => !other.parent && other.kind === 'num')).filter((other) => other.path !== path && other.kind !== 'para')
  const bodies = beside.filter((other) => headedByBody(walk, other))
  return bodies.length > 1 && bodies.length * 2 > beside.length
}

/** The name a heading begins with, where most clauses beside it are headed by bodies. Its own words are asked first: to ask all those clauses takes far longer. */
export function bodyAmongBodies(walk: Walk, clause: Clause, heading: string): string | undefined {
  const name = headsLikeBody(heading)
  return name !== undefined && amongBodies(walk, clause) ? name : undefined
}

/** "Các đơn vị: Chủ động kiểm tra phao.": a label in the line of its work names who does it, where no table knows them. */
export function labelBody(line: string, register: PartyRegister): string | undefined {
  const label = line.includes(':') ? /^([^.;:|]{4,130}):\s+(?=\p{Lu})/u.exec(line)?.[1] : undefined
  return label !== undefined && subjectOf(line, register.mentionsIn(line)).length === 0 ? headingBody(label) : undefined
}
