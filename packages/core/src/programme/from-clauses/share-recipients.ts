import { forFolded } from '../../source/index.ts'
import type { Piece } from './duty-pieces.ts'
import type { Walk } from './walk.ts'

const reportAndReport = forFolded(/^(?:[^;.]{0,60}\s)?báo\s+cáo\s[^;.]{3,120}(?:,|\svà)\s+(?:gửi\s+)?báo\s+cáo\s[^;.]{2,80}?\s(?:gửi|về|cho|đến|tới)\s/iu)

/** "Báo cáo sau mỗi chuyến và báo cáo năm gửi về Trạm bến", "Báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12 về Trạm bến": both reports go to whom the last words name. In: the walk and the piece last proposed. */
export function shareRecipients(walk: Walk, piece: Piece) {
  const [first, last] = walk.out.slice(-2)
  if (!first || !last || last.start !== piece.start || first.clausePath !== last.clausePath || first.counterparts.length > 0) return
  if (walk.masked.slice(first.end, last.start).trim() !== '' || !reportAndReport.test(walk.masked.slice(first.start, last.end))) return
  // Whoever gets both reports sends neither.
  const sent = first.implicitActor && last.implicitActor && last.actors.length > 0 && last.actors.every((id) => first.actors.includes(id)) ? { actors: last.actors, level: last.level } : {}
  walk.out[walk.out.length - 2] = { ...first, ...sent, counterparts: last.counterparts.filter((id) => !(sent.actors ?? first.actors).includes(id)) }
}
