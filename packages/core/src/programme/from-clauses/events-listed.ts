import { allMatches, forFolded } from '../../source/index.ts'
import type { Span } from '../../source/index.ts'
import type { Piece } from './duty-pieces.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { AT_MOST, numbersRound } from './further-work.ts'
import { pastFronting } from './party-places.ts'

/** Sentences with "|" where the next of several events begins, each with its day, month or window in brackets. Rounds of one work stay one. */
export const listedEventExamples: readonly string[] = [
  'Tổ chức Ngày An toàn bến đò (05/7), |Chiến dịch dọn bến (tháng 9), |Tháng hành động vì sông sạch (từ 15/4 đến 15/5) hằng năm', 'Kỷ niệm Ngày lập bến (03/3) và |Ngày hội đua thuyền (26/3) hằng năm',
  'Tổ chức Tuần lễ áo phao (từ ngày 29/4 đến ngày 06/5 hằng năm), |Ngày Môi trường bến (05/6), |Chiến dịch sạch sông (tháng 9 hằng năm)',
  'Mở hội thi lái phà (tháng 5), |tuần lễ áo phao (01/7 - 07/7), |hội bơi (tuần thứ hai của tháng 8)', 'Tuần tra đợt I (tháng 4), đợt II (tháng 9)', 'Kiểm tra phao ở các bến (tháng 5)', 'Trực bến (từ 15/5 đến 30/9) theo lịch',
]

const day = '(?:ngày )?\\d{1,2}/\\d{1,2}'
const to = ' ?(?:đến|-|–) ?(?:hết )?'
const bracket = forFolded(new RegExp(`\\( ?(?:(?:từ )?${day}(?:${to}${day})?|(?:tuần [^()]{2,24} )?(?:từ )?tháng \\d{1,2}(?:${to}(?:tháng )?\\d{1,2})?)(?: (?:hằng|hàng|mỗi) năm)? ?\\)`.replaceAll(' ', '\\s*'), 'giu'))
const joint = forFolded(/^\s*(?:,\s*(?:và\s+)?|và\s+)/iu)

/** Where each further event of a list begins. In: a phrase. Out: the places behind comma or "và", rising. */
export function cutsBetweenEvents(phrase: string): readonly number[] {
  if (!phrase.includes('(')) return []
  const days = allMatches(phrase, bracket).slice(0, AT_MOST).filter(({ index }) => !numbersRound.test(phrase.slice(0, index)))
  return days.slice(0, -1).map(({ index, 0: match }) => index + match.length + (joint.exec(phrase.slice(index + match.length))?.[0].length ?? 0))
}

const dated = (phrase: string) => phrase.includes('(') && allMatches(phrase, bracket).length > 0
/** An event of such a list, with the words that say what is done on it: they stand before the first. In: the piece, the one before it. */
export function withListsWork(piece: Piece, last: Piece | undefined): Piece {
  if (!last || piece.subject.length > 0 || piece.frame || !/(?:,|\svà)\s*$/u.test(last.phrase) || opensWithVerb(piece.phrase) || !dated(piece.phrase) || !dated(last.phrase)) return piece
  const frame: Span = { start: last.frame?.start ?? last.start, end: piece.end }
  return { ...piece, frame }
}

const everyYear = forFolded(/(?:hằng|hàng)\s+năm[\s.;]*$/iu)
/** "Nhân Ngày Bến sạch (05/7), Tháng Thanh niên (tháng 3), tổ chức ra quân": what is done on each stands behind the last. */
const workBehind = forFolded(/\)\s*,\s*(?=\p{Ll})/gu)

/** "Tuần lễ áo phao (từ 01/7 đến 07/7), Ngày hội (tháng 10) hằng năm": what closes the list is said of each event. In and out: the pieces of a sentence. */
export function withListsEnd(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1)
  const { frame } = last ?? {}
  if (!last || !frame || !dated(last.phrase)) return pieces
  const ofList = (one: Piece) => one.start >= frame.start && dated(one.phrase)
  const first = pieces.find(ofList)
  const behind = allMatches(last.phrase, workBehind).at(-1)
  const shares = first !== undefined && !opensWithVerb(first.phrase.slice(pastFronting(first.phrase))) && behind !== undefined && opensWithVerb(last.phrase.slice(behind.index + behind[0].length))
  const yearly = everyYear.test(last.phrase) ? last.cadence.filter(({ kind }) => kind === 'yearly') : []
  return pieces.map((one) => (ofList(one) ? { ...one, ...(shares ? { frame } : {}), ...(one.cadence.length === 0 && one.due?.op === 'between' ? { cadence: yearly } : {}) } : one))
}
