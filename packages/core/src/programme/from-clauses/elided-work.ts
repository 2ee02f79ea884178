import { forFolded } from '../../source/index.ts'
import type { Piece } from './duty-pieces.ts'
import { subjectOf } from './party-places.ts'
import { runsOf } from './runs-of.ts'
import type { PartyRegister } from './party-register.ts'

const onlyTogether = forFolded(/^\s+(?:(?:có|chịu)\s+trách\s+nhiệm\s+)?(?:chủ\s+trì,?\s+(?:và\s+)?)?phối\s+hợp(?:\s+chặt\s+chẽ)?(?:\s+với|\s+cùng)?\s+(?:các\s+)?$/iu)

/** "Năm lẻ do Trạm bến chủ trì": who leads in its year. */
const leadsInYear = forFolded(/^\s*năm\s+(?:\d{4}|chẵn|lẻ),?\s+do\s[^,;:]{3,100}chủ\s+trì[\s,]*(?:và)?\s*$/iu)

/** Whether a phrase says only who works with whom: "Trạm bến chủ trì, phối hợp với Công an xã". */
function saysNoWork(phrase: string, register: PartyRegister): boolean {
  if (leadsInYear.test(phrase)) return true
  const mentions = register.mentionsIn(phrase)
  const last = runsOf(phrase, mentions).at(-1)
  const subject = subjectOf(phrase, mentions)
  return last !== undefined && subject.length > 0 && !subject.includes(last[0]!) && phrase.slice(last.at(-1)!.end).trim() === '' && onlyTogether.test(phrase.slice(Math.max(...subject.map(({ end }) => end)), last[0]!.start))
}

/** "… trước ngày 31/01 hằng năm (riêng năm 2031 trước ngày 15/4)": the year, and what only it is told by. */
const ofOneYear = forFolded(/^\s*riêng\s+(?:đối\s+với\s+)?năm\s+(?<year>\d{4}),?\s+(?=(?:trước|vào|trong|xong|hoàn\s+thành|chậm\s+nhất|đến)(?!\p{L}))/iu)

/** "…, trong đó năm 2031 hoàn thành bến mẫu trước ngày 15/8": its own work in its own year. */
const ownWorkOfYear = forFolded(/^\s*(?:riêng\s+)?năm\s+(?<year>\d{4}),?\s+(?=\p{Ll})/iu)

/** The work of a sentence in the one year that has a limit of its own: what is to be done stands before it. In and out: the stretches of one sentence. */
export const workOfOneYear = (pieces: readonly Piece[]): readonly Piece[] => pieces.map((piece, i) => {
  const elided = i > 0 ? ofOneYear.exec(piece.phrase)?.groups?.year : undefined
  const year = elided ?? (i > 0 ? ownWorkOfYear.exec(piece.phrase)?.groups?.year : undefined)
  const own = /^(?<own>\d{2}(?:-\d{2})?|Q[1-4]) yearly$/u.exec(piece.due?.rule ?? '')?.groups?.own
  if (year === undefined || !piece.due || elided === undefined && own === undefined) return piece
  const due = own === undefined ? piece.due : { ...piece.due, rule: `${year}-${own}` }
  return { ...piece, due, cadence: [{ start: due.start, end: due.end, cue: due.cue, kind: 'once' }], ...(elided === undefined ? {} : { frame: { start: pieces[0]!.start, end: piece.end } }) }
})

/** "A chủ trì, phối hợp với B; C chủ trì, phối hợp với D lập báo cáo": the work is said once, at the end, and is that of each. In and out: the stretches of one sentence. */
export const workSaidLater = (pieces: readonly Piece[], register: PartyRegister): readonly Piece[] => pieces.map((piece, i) => {
  const after = pieces.slice(i + 1)
  const said = piece.frame || after.length === 0 || !saysNoWork(piece.phrase, register) ? undefined : after.find(({ phrase }) => !saysNoWork(phrase, register))
  return said && said.subject.length > 0 ? { ...piece, frame: { start: said.start, end: said.end } } : piece
})
