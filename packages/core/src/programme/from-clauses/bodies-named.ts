import { partBefore } from '../../source/index.ts'
import { namesInList } from './open-bodies.ts'
import type { PartyRegister } from './party-register.ts'
import { unique } from './walk.ts'

/** The bodies of a heading that no table holds whole: each member of its list by its own name; work behind a colon is no part of one. */
export const bodiesNamed = (heading: string, register: PartyRegister) => namesInList(partBefore(heading, /:\s/u), register.mentionsIn).flatMap((name) => {
  const mention = register.mentionsIn(name)[0]
  return mention && mention.start === 0 && /^(?:\s+(?:có\s+)?liên\s+quan)?$/iu.test(name.slice(mention.end)) ? register.idsOf(mention) : [register.bodyNamed(name)]
})

/** "Nội dung giám sát (đối với Công an xã):": whose work is looked at. */
export function overseen(heading: string, register: PartyRegister): readonly string[] {
  const list = /(?:kiểm\s+tra|giám\s+sát|thanh\s+tra|khảo\s+sát)[^.;:]{0,80}?[\s(]đối\s+với\s+([^.;:()]{3,160})/iu.exec(heading)?.[1]
  return list === undefined ? [] : unique(register.mentionsIn(list).flatMap((mention) => register.idsOf(mention)))
}
