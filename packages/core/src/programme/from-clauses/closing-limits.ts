import { forFolded } from '../../source/index.ts'
import type { Piece } from './duty-pieces.ts'

/** Sentences that follow work, and whether they only tell by when it is to be done. */
export const closingLimitExamples: readonly (readonly [string, string, boolean])[] = [
  ['Công an xã thay phao ở các bến.', 'Hoàn thành trước ngày 30/6/2031.', true], ['Công an xã thay phao ở các bến.', 'Xong trước ngày 30/6/2031', true], ['Công an xã thay phao ở các bến.', 'Yêu cầu hoàn thành xong trong quý II/2031.', true],
  ['Công an xã thay phao ở các bến.', 'Công việc này phải hoàn thành trước ngày 30/6/2031.', true], ['Công an xã thay phao ở các bến.', 'Thời gian hoàn thành: trước ngày 30/6/2031.', true], ['Công an xã thay phao ở các bến.', 'Hoàn thành việc thay phao trước ngày 30/6/2031.', true],
  ['Công an xã thay phao ở các bến.', 'Việc thay phao phải được hoàn thành trước ngày 30/6/2031.', true], ['Công an xã thay phao ở các bến.', 'Dự kiến tổ chức trong quý III/2031.', true], ['Công an xã thay phao ở các bến.', 'Việc đóng bến hoàn thành trước ngày 30/6/2031.', false], ['Công an xã thay phao ở các bến.', 'Tổ chức hội bến trong quý III/2031.', false],
  ['Công an xã thay phao ở các bến.', 'Hoàn thành việc đóng bến trước ngày 30/6/2031.', false], ['Công an xã thay phao ở các bến.', 'Hoàn thành báo cáo trước ngày 30/6/2031.', false], ['Công an xã thay phao ở các bến.', 'Trạm bến hoàn thành trước ngày 30/6/2031.', false],
  ['Công an xã thay phao ở các bến.', 'Hoàn thành trước ngày 30/6/2031 và báo cáo Công an tỉnh.', false], ['Công an xã thay phao trước ngày 15/5/2031.', 'Hoàn thành trước ngày 30/6/2031.', false], ['Công an xã thay phao ở các bến.', 'Thời gian thực hiện: từ ngày 01/6/2031 đến ngày 30/6/2031.', false], ['Công an xã thay phao ở các bến.', 'Gửi trước ngày 30/6/2031.', false],
]

/** A window or a length says how long, or counts from something: it is told where the work is. */
const sets: ReadonlySet<string> = new Set(['before', 'by', 'in', 'on'])
const ends = forFolded(/(?:hoàn\s+thành|hoàn\s+tất|kết\s+thúc|xong|thực\s+hiện|dự\s+kiến|thời\s+(?:gian|hạn|điểm))(?!\p{L})/iu)
/** What is said beside the limit without naming further work: whose work it is said of, and that it must be. */
const beside = forFolded(/(?<!\p{L})(?:(?:các\s+|những\s+|toàn\s+bộ\s+|tất\s+cả\s+(?:các\s+)?)?(?:công\s+việc|nhiệm\s+vụ|nội\s+dung|việc)\s+(?:này|trên|nêu\s+trên)|yêu\s+cầu|đề\s+nghị|phấn\s+đấu|bảo\s+đảm|đảm\s+bảo|cơ\s+bản|phải|cần|được|là|xong|hoàn\s+thành|hoàn\s+tất|kết\s+thúc|(?:tổ\s+chức\s+)?(?:triển\s+khai\s+)?thực\s+hiện|tổ\s+chức|dự\s+kiến|thời\s+(?:gian|hạn|điểm))(?!\p{L})|[\s,.;:()·]/giu)
const ofWork = forFolded(/(?:hoàn\s+thành|hoàn\s+tất|kết\s+thúc|^\s*)\s*(?<!\p{L})(?:việc|công\s+tác)\s+(?<work>\p{Ll}+)(?:\s+(?!(?:phải|cần|được|hoàn|trước|trong)\s)\p{Ll}+){0,5}(?!\p{L})/iu)

/**
 * Whether a sentence only tells by when the work before it is to be done.
 * In: what it says, and the last work before it. A sentence that names an object or a doer of its own is further work, and so is one that comes behind a limit stated already.
 */
export function closesWork({ phrase, start, subject, due, cadence }: Piece, last: Piece): boolean {
  if (!due || !sets.has(due.op) || last.due || subject.length > 0 || phrase.length > 110 || cadence.some(({ kind }) => kind === 'event') || !ends.test(phrase)) return false
  const times = [...cadence, due]
  const said = times.reduce((words, one) => words.slice(0, one.start - start) + ' '.repeat(one.end - one.start) + words.slice(one.end - start), phrase)
  if (said.replace(beside, '') === '' && (ends.test(due.cue) || ends.test(said))) return true
  const work = ofWork.exec(phrase)?.groups?.work?.replace(/\s+/gu, ' ').toLowerCase()
  return work !== undefined && ` ${last.phrase.replace(/\s+/gu, ' ').toLowerCase()}`.includes(` ${work} `) && said.replace(ofWork, '').replace(beside, '').length < 30
}

/** The pieces of the sentence before with the limit that closes it: each that has no time of its own, else the last; which reaches up to its end. In: all pieces so far, the closing one, the text. */
export function withClosing(pieces: readonly Piece[], { end, due, cadence }: Piece, masked: string): readonly Piece[] {
  const last = pieces.at(-1)
  if (!last || !due) return pieces
  const own = pieces.filter((one) => one.sentence === last.sentence && !one.due)
  const timeless = own.filter(({ cadence: often }) => often.length === 0)
  // What a rhythm or an event sets off is not done by one day, unless nothing else is there to be.
  const closed = timeless.length > 0 ? timeless : [last]
  return pieces.map((one) => ({ ...one, ...(closed.includes(one) ? { due, cadence: one.cadence.length > 0 ? one.cadence : cadence } : {}), ...(one === last ? { end, phrase: masked.slice(one.start, end) } : {}) }))
}
