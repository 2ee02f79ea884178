import { forFolded } from '../../source/index.ts'
import { bodiesNamed } from './bodies-named.ts'
import { beginsName } from './open-bodies.ts'
import type { PartyRegister } from './party-register.ts'
import { sidesOf } from './relation-headings.ts'
import { unique } from './walk.ts'

/** Between whom a heading says a relation is. `own`: whose relation it is; `others`: those it is between beside them; `paired`: a heading of its own names these, so that all below is done with them. */
export type Relation = { own: readonly string[]; others: readonly string[]; paired?: true }

/** Opens as a heading does that says with whom: "Đối với Sở Y tế". */
export const withOthers = forFolded(/^(?:đối\s+)?với\s/iu)
const withWhom = forFolded(/^(?:đối\s+)?với\s+(?:các\s+)?(?<who>[^.;:]{3,120}?)\s*:?$/iu)

/** The bodies words name: those known, else the one the words are. */
const named = (words: string, register: PartyRegister) => {
  const known = unique(register.mentionsIn(words).flatMap((mention) => register.idsOf(mention)))
  return known.length > 0 ? known : beginsName(words) ? unique(bodiesNamed(words, register)) : []
}

/** What a heading of a relation tells: one between two binds both, one of somebody only him. Undefined where it tells of no relation between bodies. In: the heading on one line. */
export function relationOf(heading: string, register: PartyRegister): Relation | undefined {
  const sides = sidesOf(heading)
  const own = sides ? named(sides.own, register) : []
  const others = sides?.between ? named(sides.others, register).filter((id) => !own.includes(id)) : []
  return own.length > 0 ? { own, others } : undefined
}

/** With whom a heading below such a relation says it is: "2. Với Giám đốc bến:". Undefined where it says something else. */
export function relatedTo(heading: string, register: PartyRegister): readonly string[] | undefined {
  const who = withWhom.exec(heading)?.groups?.who
  const bodies = who === undefined ? [] : named(who, register)
  return bodies.length > 0 ? bodies : undefined
}

/** The other side of whoever acts below a heading that says with whom: its own body, and towards it everybody else. */
export const otherSide = ({ own, others }: Relation, acting: readonly string[]): readonly string[] => (acting.some((id) => own.includes(id)) ? others : own)
