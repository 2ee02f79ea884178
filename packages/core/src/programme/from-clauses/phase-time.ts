import { forFolded } from '../../source/index.ts'
import { cadencesIn, dueIn, mayTellTime } from './cues-in.ts'
import type { Cadence, Due } from './types.ts'

/** Headings with the time they give all that stands under them; none where a year only belongs to a title. */
export const phaseExamples: readonly (readonly [string, string | undefined])[] = [
  ['Đợt 1: Trong tháng 12/2025', 'in 2025-12'], ['Đợt 2: Từ ngày 05/01/2026 đến ngày 20/01/2026', 'between 2026-01-05/2026-01-20'], ['Giai đoạn 1 (2026 - 2027)', 'between 2026/2027'],
  ['Đợt 3: Sau ngày bầu cử 15/3/2026', 'from 2026-03-15'], ['Bước 2. Hoàn thành trước ngày 30/6/2026', 'before 2026-06-30'], ['Năm 2026', 'in 2026'], ['Quý I/2026:', 'in 2026-Q1'],
  ['Rà soát phao (trước ngày 15/4/2026)', 'before 2026-04-15'], ['Hằng tháng', 'monthly'], ['Định kỳ hằng quý:', 'quarterly'], ['Kiểm tra bến (hoàn thành trong quý II/2026)', 'in 2026-Q2'],
  ['Khi có tin bão gần', 'event'], ['2. Sau bão', undefined], ['Sau bão', 'event'], ['Trường hợp phà gặp nạn:', 'event'], ['Trong trường hợp nước dâng cao', 'event'], ['Sau khi nước rút', 'event'],
  ['Sau năm 2030', undefined], ['Khi thực hiện nhiệm vụ', undefined], ['Khi có tin bão, Công an xã cấm phà', undefined], ['Sau đó', undefined],
  ['Nhiệm vụ trọng tâm năm 2026', undefined], ['Kết quả thực hiện từ ngày 01/01/2025 đến ngày 30/6/2025', undefined], ['Phong trào giữ bến (giai đoạn 2021 - 2025)', undefined], ['Công an xã', undefined],
]

const phase = forFolded(/^(?:(?:đợt|giai\s+đoạn|bước|kỳ)\s+(?:\d{1,2}|[IVX]{1,4}|một|hai|ba|bốn)|(?:đợt\s+)?cao\s+điểm(?:\s+\d)?|thời\s+gian(?:\s+(?:thực\s+hiện|tổ\s+chức|hoàn\s+thành))?)\s*(?:[:.(–-]\s*)/iu)
const bracket = forFolded(/\(\s*(?=(?:thời\s+(?:gian|hạn)\s*:?\s*)?(?:từ|trước|trong|đến|hoàn\s+thành|xong|chậm\s+nhất|quý|tháng|ngày|hằng|hàng|định\s+kỳ)\s)([^()]{4,80})\)\s*[:.]?\s*$/iu)

/** A heading that is a condition alone: what stands under it is done when that happens. */
const trigger = forFolded(/^\s*((?:ngay\s+|mỗi\s+)?khi\s+(?!(?:đang\s+|đã\s+)?(?:thực\s+hiện|tham\s+gia|triển\s+khai|tiến\s+hành|làm|thi\s+hành|sử\s+dụng|xây\s+dựng|tổ\s+chức)(?!\p{L}))|(?:ngay\s+)?sau\s+(?!(?:đó|này|đây|cùng|năm|quý|quí|tháng|tuần|ngày)(?!\p{L})|\d)|nếu\s+|(?:trong\s+|đối\s+với\s+)?(?:các\s+)?trường\s+h[ợọ]p\s+(?!này|đó))[^,;:.()\d]{2,100}[\s:.]*$/iu)

/** What a heading sets off, where it is a condition alone. */
function triggerTime(heading: string, at: number): PhaseTime | undefined {
  const cue = trigger.test(heading) ? heading.trim().replace(/[\s:.]+$/u, '') : ''
  const start = at + heading.indexOf(cue)
  return cue.length > 4 ? { cadence: [{ kind: 'event', cue, start, end: start + cue.length }], trigger: true } : undefined
}

/** `trigger`: it says when something happens, not when it is to be done by. */
export type PhaseTime = { cadence: readonly Cadence[]; due?: Due; trigger?: true }

/** So much of a heading its time must be where it names no phase. */
const MOST_OF_IT = 0.75

/** What a heading says of time: a phase with its window, a time alone, a time in brackets at its end, or a condition alone. `at`: where the heading stands. */
export function phaseTime(heading: string, at: number): PhaseTime | undefined {
  const named = phase.exec(heading)?.[0].length
  const closing = bracket.exec(heading)
  const from = named ?? (closing ? closing.index + 1 : 0)
  const text = heading.slice(from).replace(/[\s:.;)]+$/u, '')
  const bare = text.replace(/^định\s+kỳ\s+/iu, '').length
  if (text.length < 4 || text.length > 110) return undefined
  const condition = triggerTime(heading, at)
  // Most headings open with no word of time: what began further on would not be nearly all they say.
  if (!condition && named === undefined && !mayTellTime(text, text.length - bare * MOST_OF_IT)) return undefined
  const said = dueIn(text, at + from, true)
  const due = said?.op === 'text' ? undefined : said
  const sets = due ? undefined : condition
  if (sets) return sets
  const cadence = cadencesIn(text, at + from, due, false)
  const first = due ?? cadence[0]
  const alone = first !== undefined && first.end - first.start >= bare * MOST_OF_IT
  if (!first || !(alone || (named !== undefined && first.start === at + from))) return undefined
  return { cadence, ...(due ? { due } : {}) }
}
