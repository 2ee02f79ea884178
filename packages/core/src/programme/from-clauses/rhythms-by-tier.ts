import { allMatches, forFolded } from '../../source/index.ts'
import type { Span } from '../../source/index.ts'
import { spaced } from './cue-pattern.ts'
import { tierInName } from './level-of-head.ts'
import type { PartyLevel } from './types.ts'

const name = '(?:trung ương|tỉnh|huyện|xã|cơ sở)'
const tier = `(?:(?:ở|tại|đối với|riêng) )?cấp ${name}(?:(?:,| và) (?:cấp )?${name}(?!\\p{L}))*`
const number = '(?:\\d{1,2}|một|hai|ba|bốn|năm|sáu)'
const unit = '(?:tuần|tháng|quý|quí|năm)'
const rhythm = `(?:${number} lần ?(?:/|trong|mỗi) ?(?:${number} )?${unit}|(?:hằng|hàng|mỗi) ${unit}(?: (?:ít nhất )?${number} lần)?|${number} ${unit}(?: ?/ ?lần| (?:tổ chức |họp )?(?:một|0?1) lần)?)`.replaceAll(' ?', '\\s*')
const verbs = '(?:họp |tổ chức |định kỳ |giao ban |sinh hoạt |hội ý |trao đổi |ít nhất |kiểm tra |sơ kết |tổng kết ){0,3}'
/** "Giao ban cấp tỉnh 6 tháng/lần, cấp huyện hằng tháng": the tier, then its rhythm. The first may follow the work, the others a comma. */
const tierFirst = forFolded(new RegExp(spaced(`(?<=^|[(;,:]\\s{0,3}|\\s-\\s|\\s(?:và|còn) |(?<work>\\p{L} ))(?<who>${tier})(?=(?: và [^,;:.]{3,50}?)?(?:\\s*[:,]\\s*|\\s*\\(\\s*| )${verbs}${rhythm}(?![\\p{L}\\d]))`), 'giu'))
/** "6 tháng một lần đối với cấp tỉnh, hằng tháng đối với cấp xã", "hằng quý (cấp xã)": the rhythm, then its tier. */
const rhythmFirst = forFolded(new RegExp(spaced(`(?<!\\p{L})(?:định kỳ )?${rhythm}(?:\\s*\\(\\s*${tier}\\s*\\)| ${tier}(?!\\p{L}))`), 'giu'))
const namesTwo = forFolded(/cấp\s+(?:trung|tỉnh|huyện|xã|cơ)[^.]*?cấp\s+(?:trung|tỉnh|huyện|xã|cơ)/iu)
const joint = /^\s*[,;]?\s*(?:và|còn)?\s*$/iu
const tiersIn = forFolded(/(?<!\p{L})(?:trung\s+ương|tỉnh|huyện|xã|cơ\s+sở)(?!\p{L})/giu)
/** The tier of whoever a stretch is said for; several are "all". */
function levelIn(words: string): PartyLevel {
  const levels = new Set(allMatches(words, tiersIn).map(([one]) => (/cơ\s+sở/iu.test(one) ? 'commune' as const : tierInName(`cấp ${one}`) ?? 'all')))
  return levels.size === 1 ? [...levels][0]! : 'all'
}
const often = /lần|hằng|hàng|mỗi|\/|định\s+kỳ/iu
const limited = /(?:thời\s+(?:hạn|gian)|trong|chậm\s+nhất|không\s+quá)\s[^;.]*$/iu
/** Periods alone, "6 tháng", are rhythms beside such as meet or come again, and lengths after a limit. */
const recurs = (head: string, stretches: readonly string[]) => stretches.some((words) => often.test(words)) || (/định\s+kỳ|giao\s+ban|họp/iu.test(head) && !limited.test(head))

/** Sentences with the tiers and the stretches whose rhythm is theirs. */
export const tierExamples: readonly (readonly [string, readonly (readonly [PartyLevel, string])[]])[] = [
  ['Hội thi lái phà tổ chức: cấp tỉnh hai năm một lần, cấp xã mỗi năm một lần.', [['province', 'cấp tỉnh hai năm một lần'], ['commune', 'cấp xã mỗi năm một lần.']]],
  ['Hai bên giao ban cấp tỉnh 6 tháng/lần, cấp huyện 3 tháng/lần, cấp xã hằng tháng', [['province', 'cấp tỉnh 6 tháng/lần'], ['district', 'cấp huyện 3 tháng/lần'], ['commune', 'cấp xã hằng tháng']]],
  ['Giao ban đối với cấp huyện 6 tháng một lần và đối với cấp xã hằng quý', [['district', 'đối với cấp huyện 6 tháng một lần'], ['commune', 'đối với cấp xã hằng quý']]],
  ['Kiểm tra phao mỗi năm một lần ở cấp tỉnh và hằng quý ở cấp xã', [['province', 'mỗi năm một lần ở cấp tỉnh'], ['commune', 'hằng quý ở cấp xã']]],
  ['Định kỳ hằng tháng (cấp xã), 6 tháng (cấp tỉnh), các bến họp rút kinh nghiệm', [['commune', 'Định kỳ hằng tháng (cấp xã)'], ['province', '6 tháng (cấp tỉnh)']]],
  ['Công an cấp tỉnh, cấp xã hằng tháng gửi số phao', []], ['Trạm bến cấp xã mỗi năm 01 lần kiểm tra phao', []], ['Hằng năm, cấp tỉnh và cấp xã tổ chức hội bến', []], ['Thời hạn trả lời là 02 tháng đối với cấp tỉnh, 01 tháng đối với cấp xã', []],
  ['Cấp tỉnh, cấp huyện mỗi năm một lần, cấp xã 6 tháng một lần mở hội bến', [['all', 'Cấp tỉnh, cấp huyện mỗi năm một lần'], ['commune', 'cấp xã 6 tháng một lần mở hội bến']]],
]

/** One tier's rhythm in a sentence. `apart`: all its words are the rhythm and the tier, and the work stands beside them. */
export type TierRhythm = Span & { tier: PartyLevel; apart: boolean }

/**
 * Where one sentence holds a different rhythm for each tier, the stretch of each: the same work with a rhythm per level is split by level.
 * In: the masked text and one of its sentences. Out: the stretches, none where fewer than two tiers have one.
 */
export function rhythmsByTier(masked: string, sentence: Span): readonly TierRhythm[] {
  const text = masked.slice(sentence.start, sentence.end)
  // Two tiers: sooner seen without a pattern.
  const one = text.indexOf('ấp')
  if (one < 0 || text.indexOf('ấp', one + 3) < 0 || !namesTwo.test(text)) return []
  const after = allMatches(text, rhythmFirst)
  if (after.length > 1 && after.every((match, i) => i === 0 || joint.test(text.slice(after[i - 1]!.index + after[i - 1]![0].length, match.index))) && new Set(after.map(([words]) => levelIn(words))).size > 1 && recurs(text.slice(0, after[0]!.index), after.map(([words]) => words))) {
    return after.map(({ index, 0: words }) => ({ start: sentence.start + index, end: sentence.start + index + words.length, tier: levelIn(words), apart: true }))
  }
  const found = allMatches(text, tierFirst)
  const starts = found.filter(({ groups }, i) => groups?.work === undefined || i === 0)
  if (starts.length < 2 || new Set(starts.map(({ groups }) => levelIn(groups?.who ?? ''))).size < 2) return []
  if (!recurs(text.slice(0, starts[0]!.index), [text.slice(starts[0]!.index)])) return []
  return starts.map(({ index, groups }, i) => {
    const own = text.slice(index, starts[i + 1]?.index ?? text.length)
    return { start: sentence.start + index, end: sentence.start + index + own.replace(/[\s;,]+(?:và|còn)?\s*$/u, '').length, tier: levelIn(groups?.who ?? ''), apart: false }
  })
}
