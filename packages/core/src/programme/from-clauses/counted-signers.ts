import { acrossLines } from './cue-pattern.ts'
import type { DefaultActors } from './default-actors.ts'
import type { PartyRegister } from './party-register.ts'
import { unique } from './walk.ts'

const numbers = ['hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy']
const counted = acrossLines(/^(?:các )?(?:đại diện )?(?:(?:lãnh đạo|thủ trưởng) )?(?:cả )?(?<number>hai|ba|bốn|năm|sáu|bảy) (?:bên|ngành|cơ quan|đơn vị|đoàn thể|lực lượng)$/iu)

/** Names and how many bodies they count; 0 where they count none. */
export const countedExamples: readonly (readonly [string, number])[] = [
  ['Hai bên', 2], ['Lãnh đạo ba ngành', 3], ['Đại diện lãnh đạo bốn đơn vị', 4], ['cả hai cơ quan', 2], ['Các bên', 0], ['Hai bến phà', 0], ['Bốn ngành liên quan', 0],
]
/** How many bodies a name counts: "ba bên" 3. In: a name. Out: the number, 0 where it counts none. */
export function countedBy(name: string): number {
  const number = counted.exec(name)?.groups?.number
  return number === undefined ? 0 : numbers.indexOf(number.toLowerCase()) + 2
}

/** The same ids with those who sign the paper, or those it binds, for a name that counts them: "lãnh đạo hai ngành" of a paper of two; "hai ngành" of a paper of four are others. */
export function withSigners(ids: readonly string[], register: PartyRegister, { issuers, acting }: DefaultActors): readonly string[] {
  return unique(ids.flatMap((id) => {
    const count = countedBy(register.nameOf(id))
    return count === 0 ? [id] : [acting, issuers].find((all) => unique(all).length === count) ?? (issuers.length > 1 && issuers.length < count ? issuers : [id])
  }))
}
