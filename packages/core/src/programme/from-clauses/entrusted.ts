import { forFolded } from '../../source/index.ts'
import type { Mention } from './find-parties.ts'

const gives = forFolded(/^\s+(?:giao|phân\s+công|ủy\s+quyền)\s+(?:cho\s+)?(?:các\s+)?$/iu)
const nextPair = forFolded(/^(?:[^\p{L},;.:]+\p{Lu}[^,;.:]{2,40}?)?(?:[,;]\s+|\s+)(?:(?:và|còn)\s+)?(?:các\s+)?$/u)
/** The work of those entrusted, past what more their name says: "Ban Phao - Bến". */
const work = forFolded(/^(?:\s+(?:[-–]\s+)?\p{L}+){0,6}?\s+(?:là|làm|giúp|thường\s+trực|chịu|có|chủ\s+trì|thực\s+hiện|phối\s+hợp|tổ\s+chức|tham\s+mưu|theo\s+dõi|kiểm\s+tra|hướng\s+dẫn|đôn\s+đốc)(?!\p{L})/iu)

/** "Sở Y tế giao Trạm phao, Sở Xây dựng giao Trạm bến giúp hai Sở …": each entrusts its own, and those entrusted act. In: a phrase, its mentions, where its subject may begin. */
export function entrustedInPairs(phrase: string, mentions: readonly Mention[], from: number): readonly Mention[] {
  const between = (i: number) => phrase.slice(mentions[i]?.end, mentions[i + 1]?.start)
  const given: Mention[] = []
  let giver = mentions.findIndex(({ start }) => start >= from && start <= from + 4)
  while (giver >= 0 && mentions[giver + 1] && gives.test(between(giver))) {
    given.push(mentions[giver + 1]!)
    giver = mentions[giver + 2] && nextPair.test(between(giver + 1)) ? giver + 2 : -1
  }
  return given.length > 1 && work.test(phrase.slice(given.at(-1)!.end)) ? given : []
}
