// Sections that tell of things: what is work even there.
import { forFolded } from '../../source/index.ts'
import { namesThing } from './duty-pieces.ts'
import type { Piece } from './duty-pieces.ts'
import type { SectionKind } from './section-kinds.ts'

/** Among topics that later articles develop, only who is told outright that it must owes something. */
const owes = forFolded(/\s(?:(?:có|chịu)\s+trách\s+nhiệm|có\s+nhiệm\s+vụ|phải)\s+\p{Ll}/iu)

/** A topic with a day or a rhythm of its own is work already; "thường xuyên", "khi có yêu cầu" only say how. */
const hasItsTime = ({ cadence, due }: Piece) => due !== undefined && due.op !== 'text' && due.op !== 'within' || cadence.some(({ kind }) => !['ongoing', 'event', 'periodic'].includes(kind))

/** Among what a paper says of its own force, who looks after it does work. */
const followsUp = forFolded(/\s(?:(?<!vụ\s)phổ\s+biến|quán\s+triệt|ban\s+hành|cập\s+nhật|công\s+bố|xây\s+dựng|bố\s+trí|cấp\s+kinh\s+phí|niêm\s+yết|theo\s+dõi|kiểm\s+tra|đôn\s+đốc|hướng\s+dẫn|sơ\s+kết|tổng\s+kết|rà\s+soát|tổng\s+hợp)(?!\p{L})/iu)

/** With a time of its own, whoever reports or meets does work there too; not what says from when to when the paper holds. */
const worksByTime = forFolded(/\s(?:khen\s+thưởng|bình\s+xét|đánh\s+giá|xem\s+xét|đề\s+xuất|báo\s+cáo|gửi|nộp|họp|tổ\s+chức|thông\s+báo|ký\s+kết|phân\s+công|cử)\s(?!.*\shiệu\s+lực(?!\p{L}))/isu)

/** Among principles, only who is told to hand in, show, approve or decide a certain thing owes something. */
const actsAmongPrinciples = forFolded(/^(?:[^;.]{0,200}\s)?(?:phải\s+(?:báo\s+cáo|xuất\s+trình|gửi|lập|trình|nộp|thông\s+báo|niêm\s+yết)|phê\s+duyệt\s+(?:kế\s+hoạch|phương\s+án|chương\s+trình|quy\s+chế|danh\s+sách)|quyết\s+định\s+(?:việc|thành\s+lập|kiểm\s+tra)|có\s+trách\s+nhiệm\s+(?:báo\s+cáo|gửi|trình|lập|thông\s+báo))(?!\p{L})/iu)

/** "Trường hợp không thống nhất được thì báo cáo lãnh đạo hai bên": even among principles whoever meets trouble brings it up. */
const thenReports = forFolded(/(?:\sthì\s+(?:[^,;.:]{2,60}?\s)?(?:báo\s+cáo|phản\s+ánh|xin\s+ý\s+kiến)(?!\p{L})|,\s+(?:(?:kịp\s+thời|phải|cần|có\s+trách\s+nhiệm|thống\s+nhất)\s+)*(?:báo\s+cáo|phản\s+ánh|xin\s+ý\s+kiến)(?:\s+(?:ngay|kịp\s+thời|với|về|cho|lên|của))*\s+(?:lãnh\s+đạo|cấp|ban|ủy\s+ban|UBND|công\s+an|sở|hội|cơ\s+quan|thường\s+trực|hai\s+bên)(?!\p{L}))/iu)

const bringsUp = forFolded(/báo\s+cáo|phản\s+ánh|đề\s+xuất|kiến\s+nghị/iu)
const ofMany = forFolded(/^(?:các\s+)?(?:cơ\s+quan|đơn\s+vị|địa\s+phương|ngành|bên)\s/iu)

/** `named`: its sentence says who. `goesOn`: one before it did. `developed`: later articles develop its topic. */
type Place = { named: boolean; goesOn: boolean; developed: () => boolean }

/** Whether a phrase only tells what its section is about, and asks nobody for work. */
export function onlyTells(section: SectionKind, piece: Piece, { named, goesOn, developed }: Place): boolean {
  const { phrase, cadence, due } = piece
  const timed = cadence.length > 0 || due !== undefined
  switch (section) {
    case 'topics': return developed() && !(named && (owes.test(phrase) || cadence.length > 0)) && !hasItsTime(piece)
    case 'effect': return !((named || goesOn && timed) && (followsUp.test(` ${phrase}`) || timed && worksByTime.test(` ${phrase}`))) && !(due !== undefined && owes.test(phrase) && !namesThing(piece)) && !(cadence.some(({ kind }) => kind === 'event') && bringsUp.test(phrase))
    case 'asked': return !named && !goesOn
    case 'principle': return !(named && actsAmongPrinciples.test(phrase)) && !(cadence.some(({ kind }) => kind === 'event') && thenReports.test(phrase))
    case 'funding': return !named && !timed && !ofMany.test(phrase)
    default: return false
  }
}
