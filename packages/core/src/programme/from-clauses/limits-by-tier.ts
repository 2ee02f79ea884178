import { allMatches, forFolded } from '../../source/index.ts'
import type { Span } from '../../source/index.ts'
import { spaced } from './cue-pattern.ts'
import { cadencesIn, dueIn } from './cues-in.ts'
import { tierInName } from './level-of-head.ts'
import type { PartyRegister } from './party-register.ts'
import type { Cadence, Due, PartyLevel } from './types.ts'

const length = '(?<n>\\d{1,3})(?:\\s*\\([^()]{1,20}\\)|\\s{2,12})? (?<unit>ngày làm việc|giờ làm việc|ngày|giờ|tuần|tháng)'
const lead = '(?:(?:trong|trong thời hạn|trong thời gian|trong vòng|thời hạn|chậm nhất|muộn nhất|không quá|tối đa|là),? )*'
const anchor = '(?:(?:kể |tính )?từ|sau) (?:ngày|khi|thời điểm|lúc) '
const tier = '(?:trung ương|tỉnh|huyện|xã|cao|quân khu|khu vực|cơ sở)'
/** "02 ngày kể từ ngày nhận hồ sơ đối với cấp huyện": a limit, then whose it is. */
const limitFirst = forFolded(new RegExp(spaced(`(?<!\\p{L})${lead}${length}(?:,? (?<from>${anchor}[^,;:.]{2,90}?))?,? (?:đối với|ở|với) (?<who>(?:các )?\\p{L}[^,;:.]{3,110}?)(?=,|;|\\.|$| (?:và|còn) ${lead}\\d| (?:kể|tính) từ | sau khi )`), 'giu'))
/** "cấp huyện trong 02 ngày": the tier, then its limit. */
const tierFirst = forFolded(new RegExp(spaced(`(?<!\\p{L})(?:(?:đối với|ở|với|riêng) )?(?<who>cấp ${tier})(?: (?:là|gửi|nộp))?:? ${lead}${length}(?! (?:0?1|một) lần)(?:,? (?<from>${anchor}[^,;:.]{2,90}))?`), 'giu'))
/** "cấp huyện trước ngày 03 hằng tháng": the tier, then its day. */
const dayOfTier = forFolded(new RegExp(spaced(`(?<!\\p{L})(?:(?:đối với|ở|với|riêng) )?(?<who>cấp ${tier})(?: (?:là|gửi|nộp|họp|báo cáo))?:? (?<when>(?:trước|chậm nhất|muộn nhất|vào|trong|từ) [^,;.]{4,80}?)(?=,|;|\\.|$| (?:và|còn) (?:(?:đối với|ở) )?cấp )`), 'giu'))
const joint = /^\s*[,;]?\s*(?:và|còn)?\s*$/iu
const shared = forFolded(new RegExp(spaced(`^,? (?<from>${anchor}[^,;:.]{2,120}?)(?=,|;|\\.|$| thì | phải )`), 'iu'))

/** One tier's own limit in a sentence. `start`, `end`: its part of the sentence, the last with all that follows; `bodies`: whom it is set for by name, who act where the sentence names nobody. */
type TierLimit = Span & { level: PartyLevel; due: Due; cadence: readonly Cadence[]; bodies: readonly string[] }

/** The tier of whoever a limit is set for: a tier by itself, or bodies that stand at one. */
function levelFor(who: string, register: PartyRegister): PartyLevel | undefined {
  const bare = new RegExp(`^cấp\\s+${tier}$`, 'iu').test(who) ? (/cao$/iu.test(who) ? 'region' as const : tierInName(who)) : undefined
  if (bare) return bare
  const mentions = register.mentionsIn(who)
  if (mentions.length === 0 || mentions[0]!.start > 4 || mentions.at(-1)!.end < who.length - 1) return undefined
  const levels = new Set(mentions.flatMap((mention) => register.idsOf(mention)).map((id) => register.levelOf(id)))
  const [level] = levels
  return levels.size > 1 ? 'all' : level ?? undefined
}

/**
 * A limit for each tier in one sentence: "Trong thời hạn 02 ngày kể từ ngày nhận đơn đối với cấp xã, 05 ngày đối với cấp tỉnh, Công an có trách nhiệm …".
 * In: the masked text and one of its sentences. Out: the limits, and the sentence with blanks in their place; undefined where it holds no two limits of different tiers.
 */
export function limitsByTier(masked: string, sentence: Span, register: PartyRegister): { limits: readonly TierLimit[]; phrase: string } | undefined {
  const text = masked.slice(sentence.start, sentence.end)
  if (!/\d\D+\d/u.test(text) || !/(?:cấp|đối\s+với|\sở|\svới)\s/iu.test(text)) return undefined
  for (const pattern of [limitFirst, tierFirst, dayOfTier]) {
    const found = allMatches(text, pattern)
    const [first, last] = [found[0], found.at(-1)]
    if (!first || !last || found.length < 2 || !found.every((match, i) => i === 0 || joint.test(text.slice(found[i - 1]!.index + found[i - 1]![0].length, match.index)))) continue
    const levels = found.map(({ groups }) => levelFor((groups?.who ?? '').trim(), register))
    if (levels.some((level) => level === undefined) || new Set(levels).size < 2) continue
    const listEnd = last.index + last[0].length
    const after = shared.exec(text.slice(listEnd))
    const from = first.groups?.from ?? last.groups?.from ?? after?.groups?.from ?? ''
    const limits = found.flatMap(({ index, 0: cue, groups }, i): readonly TierLimit[] => {
      const at = sentence.start + index
      const due = groups?.when === undefined ? dueIn(`trong thời hạn ${groups?.n ?? ''} ${groups?.unit ?? ''} ${groups?.from ?? from}`.trimEnd(), 0) : dueIn(cue, at)
      const bodies = register.mentionsIn(groups?.who ?? '').flatMap((mention) => register.idsOf(mention))
      const own = { bodies, start: i === 0 ? sentence.start : at, end: i === found.length - 1 ? sentence.end : at + cue.length }
      if (!due) return []
      return [groups?.when === undefined ? { ...own, level: levels[i]!, due: { ...due, cue, start: at, end: at + cue.length }, cadence: [] } : { ...own, level: levels[i]!, due, cadence: cadencesIn(cue, at, due, false) }]
    })
    const over = listEnd + (after?.[0].length ?? 0)
    const rest = over + (first.index === 0 ? /^[\s,]*/u.exec(text.slice(over))?.[0].length ?? 0 : 0)
    if (limits.length === found.length) return { limits, phrase: text.slice(0, first.index) + ' '.repeat(rest - first.index) + text.slice(rest) }
  }
  return undefined
}
