import type { Clause } from '../../source/index.ts'
import type { Block } from './clause-context.ts'
import { cadencesIn, dueIn } from './cues-in.ts'
import { deliverablesOf } from './deliverable-words.ts'
import type { Piece } from './duty-pieces.ts'
import { counterpartsOf } from './party-places.ts'
import type { PartyRegister } from './party-register.ts'
import { touchedBy } from './person-words.ts'
import { quantityOf } from './quantity-of.ts'
import type { PartyLevel } from './types.ts'
import { sliceOf, unique } from './walk.ts'
import type { Walk } from './walk.ts'

function combinedLevel(ids: readonly string[], register: PartyRegister, own: PartyLevel | null): PartyLevel | null {
  const levels = unique(ids.map((id) => register.levelOf(id)))
  if (ids.length === 0) return own
  return levels.length === 1 ? levels[0] ?? null : 'all'
}

function confidenceOf(piece: Piece, printed: boolean, explicit: boolean): { confidence: number; because: readonly string[] } {
  const because = [
    piece.subject.length > 0 ? 'chủ thể được nêu trong câu' : printed ? 'chủ thể lấy từ tiêu đề hoặc nhãn gần nhất' : 'chủ thể suy ra từ bên ký, bên ban hành',
    ...(piece.cadence.length > 0 ? [`chu kỳ: “${piece.cadence[0]?.cue ?? ''}”`] : []),
    ...(piece.due ? [`thời hạn: “${piece.due.cue}”`] : []),
    ...(explicit ? ['câu mở đầu bằng động từ chỉ nhiệm vụ'] : []),
  ]
  const score = 0.5 + (piece.subject.length > 0 ? 0.25 : printed ? 0.2 : 0.05) + (piece.cadence.length > 0 || piece.due ? 0.12 : 0) + (explicit ? 0.08 : 0)
  return { confidence: Math.round(Math.min(score, 0.97) * 100) / 100, because }
}

type Said = { actors: readonly string[]; printed: boolean; block?: Block | undefined; ordered?: readonly string[] }

/** Adds one duty: its counterparts, level, cadence, deadline, number and kind are told here. */
export function propose(walk: Walk, clause: Clause, piece: Piece, { actors, printed, block, ordered }: Said) {
  const { register } = walk
  const mentions = register.mentionsIn(piece.phrase)
  const subject = mentions.filter((mention) => piece.subject.length > 0 && register.idsOf(mention).every((id) => piece.subject.includes(id)))
  const timeCell = block?.time
  const blockDue = timeCell && !piece.due && piece.cadence.length === 0 ? dueIn(sliceOf(walk, timeCell), timeCell.start, true) : undefined
  const due = piece.due ?? blockDue
  const cadence = piece.cadence.length > 0 || !timeCell ? piece.cadence : cadencesIn(sliceOf(walk, timeCell), timeCell.start, due, false)
  const with_ = unique([...(ordered ?? []), ...(piece.subject.length > 0 && !block ? [] : block?.with ?? []), ...counterpartsOf(piece.phrase, mentions, subject).flatMap((mention) => register.idsOf(mention))])
  const about = piece.frame ?? piece
  const words = walk.source.text.slice(about.start, about.end)
  const quantity = quantityOf(piece.phrase, piece.start)
  const touched = touchedBy(words)
  const { tier } = piece
  walk.out.push({
    clausePath: clause.path, start: piece.start, end: piece.end, actors, counterparts: with_.filter((id) => !actors.includes(id)),
    level: tier ?? combinedLevel(actors, register, walk.own), cadence, ...(due ? { due } : {}), ...(quantity ? { quantity } : {}),
    deliverable: deliverablesOf(words, piece.frame ? 0 : Math.max(0, ...subject.map((mention) => mention.end))), ...confidenceOf({ ...piece, cadence, ...(due ? { due } : {}) }, printed, true), ...(touched ? { touchesPersons: true as const } : {}),
  })
}
