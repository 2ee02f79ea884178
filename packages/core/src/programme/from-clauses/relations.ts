import { forFolded, oneLine } from '../../source/index.ts'
import { bodiesNamed } from './bodies-named.ts'
import { beginsName } from './open-bodies.ts'
import type { PartyRegister } from './party-register.ts'
import { unique } from './walk.ts'

/** Between whom a heading says a relation is. `own`: whose relation it is; `others`: those named beside it; `paired`: a heading of its own names them, so that all below is done with them. */
export type Relation = { own: readonly string[]; others: readonly string[]; paired?: true }

const heads = forFolded(/^(?:(?:các|những)\s+)?(?:mối\s+)?quan\s+hệ(?:\s+(?:công\s+tác|phối\s+hợp|làm\s+việc|lãnh\s+đạo|chỉ\s+đạo)(?:,|\s+và)?)*\s+(?:của|giữa)\s+(?<own>[^.;:]{3,160}?)\s+(?:đối\s+)?(?:với|và)\s+(?<others>[^.;:]{3,200})$/iu)
const withWhom = forFolded(/^(?:đối\s+)?với\s+(?:các\s+)?(?<who>[^.;:]{3,120}?)\s*:?$/iu)

/** The bodies words name: those known, else the one the words are. */
const named = (words: string, register: PartyRegister) => {
  const known = unique(register.mentionsIn(words).flatMap((mention) => register.idsOf(mention)))
  return known.length > 0 ? known : beginsName(words) ? unique(bodiesNamed(words, register)) : []
}

/** What a heading "Quan hệ giữa Công đoàn và Đoàn thanh niên", "Quan hệ của Hội với các tổ chức ở bến" tells; undefined where it tells of no relation. */
export function relationOf(heading: string, register: PartyRegister): Relation | undefined {
  const { own, others } = heads.exec(oneLine(heading).trim())?.groups ?? {}
  const bodies = own === undefined ? [] : named(own, register)
  return bodies.length > 0 ? { own: bodies, others: unique(register.mentionsIn(others ?? '').flatMap((mention) => register.idsOf(mention))).filter((id) => !bodies.includes(id)) } : undefined
}

/** With whom a heading below such a relation says it is: "2. Với Giám đốc bến:". Undefined where it says something else. */
export function relatedTo(heading: string, register: PartyRegister): readonly string[] | undefined {
  const who = withWhom.exec(oneLine(heading).trim())?.groups?.who
  const bodies = who === undefined ? [] : named(who, register)
  return bodies.length > 0 ? bodies : undefined
}

/** Who acts below the heading of a relation where nobody is named: both "giữa A và B", the one it is of in "của A với B". */
export const bothSides = ({ own, others }: Relation, heading: string): readonly string[] => (/quan\s+hệ[^.;:]{0,60}\sgiữa\s/iu.test(heading) ? [...own, ...others] : own)

/** The other side of whoever acts below a heading that says with whom: its own body, and towards it everybody else. */
export const otherSide = ({ own, others }: Relation, acting: readonly string[]): readonly string[] => (acting.some((id) => own.includes(id)) ? others : own)
