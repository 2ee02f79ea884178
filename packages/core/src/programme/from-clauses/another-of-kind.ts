import { forFolded } from '../../source/index.ts'
import type { Mention } from './find-parties.ts'
import type { PartyRegister } from './party-register.ts'

const neighbour = forFolded(/^\s+(?<which>giáp\s+ranh|lân\s+cận|liền\s+kề|giáp\s+biên)(?!\p{L})/iu)
const elsewhere = forFolded(/^\s+nơi\s+(?:[^,;.:]{2,60}?\s)?(?:đến|đi|về|cư\s+trú|tạm\s+trú|thường\s+trú|tiếp\s+nhận|xảy\s+ra|tổ\s+chức|khác)(?!\p{L})/iu)

const after = (phrase: string, { end }: Mention) => phrase.slice(end, end + 90)
/** Whether a mention names another body of the class an earlier one names: a neighbour, or the one of another place. In: the phrase, its mentions in order, which of them. */
export const isAnother = (phrase: string, mentions: readonly Mention[], which: number, register: PartyRegister): boolean => {
  const one = mentions[which]!
  return (neighbour.test(after(phrase, one)) || elsewhere.test(after(phrase, one))) && mentions.slice(0, which).some((other) => register.isSame(other, one))
}

/** Whom a duty is done with, where that is another of the class that does it. `told`: all bodies of its mentions, a neighbour under a name of its own. `same`: of them those that act here and elsewhere alike. */
export type WorkedWith = { told: readonly string[]; same: readonly string[] }

/**
 * "Công an cấp huyện phối hợp với Công an cấp huyện giáp ranh tuần tra", "Công an cấp xã … thông báo cho Công an cấp xã nơi chủ phà chuyển đến": another body of the class that acts.
 * In: the phrase, the mentions of those worked with, the ids that act.
 */
export function workedWith(phrase: string, mentions: readonly Mention[], acting: readonly string[], register: PartyRegister): WorkedWith {
  const same: string[] = []
  const told = mentions.flatMap((mention) => {
    const ids = register.idsOf(mention)
    const rest = after(phrase, mention)
    const [own] = ids
    if (own === undefined || ids.length > 1 || !acting.includes(own)) return ids
    const which = neighbour.exec(rest)?.groups?.which
    if (which) return [register.bodyNamed(`${register.nameOf(own)} ${which.replace(/\s+/gu, ' ').toLowerCase()}`)]
    if (elsewhere.test(rest)) same.push(own)
    return ids
  })
  return { told, same }
}
