import { inCapitals } from '../../source/index.ts'
import { acrossLines } from './cue-pattern.ts'
import type { PartyRegister } from './party-register.ts'
import type { Proposal } from './types.ts'
import { unique } from './walk.ts'

const counts: Readonly<Record<string, number>> = { hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6 }
const together = /^(?:(?:cả )?(?<count>hai|ba|bốn|năm|sáu)|mỗi|từng) (?:bên|ngành|cơ quan|đơn vị|lực lượng|sở|hội)(?!\p{L})/iu

/** The words with which a text opens that tell several by their number or one by one, "hai bên", "mỗi ngành", and the number; undefined where it opens otherwise. */
export function toldByNumber(text: string): { words: string; count?: number } | undefined {
  const match = together.exec(text)
  const count = match?.groups?.count?.toLowerCase()
  return match ? { words: match[0], ...(count === undefined ? {} : { count: counts[count]! }) } : undefined
}

/** "TRÁCH NHIỆM CỦA CÁC BÊN": a heading that names all who sign names nobody who asks another. */
export const tellsAllSides = (name: string): boolean => /^(?:các|hai|ba|bốn|năm) (?:bên|ngành|cơ quan|đơn vị)(?: ký kết| tham gia| phối hợp)?$/iu.test(name)

const defined = acrossLines(/ giữa (?<who>(?:(?! giữa )[^();]){10,300}?) \((?:sau đây )?(?:được )?(?:gọi|viết)(?: tắt| chung)* là:? ["“]?(?:hai|ba|bốn|năm|sáu) (?:bên|ngành|cơ quan|đơn vị|lực lượng|sở)["”]?\)/iu)
const between = acrossLines(/(?:^| )giữa (?<who>.{10,300}?)(?: (?:về|trong|đối với|trên|nhằm|giai đoạn) |$)/iu)

/** Between whom a paper is: who signs it; those it calls "hai ngành", or its title names, where one body issues a rule for others. */
export function sidesTold(text: string, title: string, { idsOf, mentionsIn }: Pick<PartyRegister, 'idsOf' | 'mentionsIn'>, issuers: readonly string[]): readonly string[] {
  if (issuers.length > 1) return issuers
  const who = (defined.exec(text) ?? between.exec(title))?.groups?.who ?? ''
  const sides = unique(mentionsIn(inCapitals(who) ? who.toLowerCase() : who).flatMap((mention) => idsOf(mention)))
  return sides.length > 1 ? sides : issuers
}

/** Whether a name tells all who sign by their number. A paper that writes "hai Bên" has made it a name of its own: that is a party. Their heads told by number are those who sign too. In: the name, the ids of the signers. */
export function tellsSigners(name: string, issuers: readonly string[]): boolean {
  const whom = name.replace(/^(?:lãnh đạo|thủ trưởng) (?=hai|ba|bốn|năm|sáu)/iu, '')
  const told = issuers.length > 1 ? toldByNumber(whom) : undefined
  return told !== undefined && told.words.length === whom.length && !/(?:Bên|Ngành)$/u.test(told.words) && (told.count === undefined ? /(?:bên|ngành)$/iu.test(told.words) : told.count === issuers.length)
}

/**
 * Whom "hai cơ quan" means below a heading that names just so many: "3. Sở Y tế, Hội Nông dân các tỉnh: … hai cơ quan luân phiên chủ trì". In: who acts, whom the heading names. Out: who acts, those of the heading
 * in place of the number.
 */
export function ofHeading(acting: readonly string[], headed: readonly string[], { nameOf }: Pick<PartyRegister, 'nameOf'>): readonly string[] {
  const areThose = (id: string) => { const told = toldByNumber(nameOf(id)); return told?.count === headed.length && told.words.length === nameOf(id).length }
  return headed.length > 1 ? unique(acting.flatMap((id) => (areThose(id) ? headed : [id]))) : acting
}

/**
 * "Hai bên họp giao ban", "ba ngành trao đổi thông tin", "mỗi bên cử người": whoever signs, told by their number, are those who sign, one by one. A name the paper gives them all
 * ("sau đây gọi là các bên") stays a class of its own. In: a duty, the register, the ids of the signers. Out: the duty with their ids in place of the number.
 */
export function eachSide(duty: Proposal, { nameOf, levelOf }: Pick<PartyRegister, 'nameOf' | 'levelOf'>, issuers: readonly string[]): Proposal {
  const areSigners = (id: string) => tellsSigners(nameOf(id), issuers)
  if (![...duty.actors, ...duty.counterparts].some(areSigners)) return duty
  const actors = unique(duty.actors.flatMap((id) => (areSigners(id) ? issuers : [id])))
  const others = duty.counterparts.flatMap((id) => (areSigners(id) ? issuers.filter((one) => !actors.includes(one)) : duty.actors.includes(id) || !actors.includes(id) ? [id] : []))
  const [level, ...further] = unique(actors.map(levelOf))
  return { ...duty, actors, counterparts: unique(others), level: duty.level === 'all' && level && further.length === 0 ? level : duty.level }
}
