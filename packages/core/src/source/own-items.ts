import { opensLabelParagraph } from './label-line.ts'
import type { Label } from './label-of.ts'
import type { Line } from './lines.ts'
import type { OpenClause } from './open-clause.ts'

/**
 * A body on a line of its own with a colon, "Công an xã:", or told there that it must: "Công an xã có trách nhiệm:". Group `told` is what it is told.
 * Matched on a line without a label.
 */
export const bodyWithColon = {
  pattern: /^(?:Đối\s+với\s+)?(?:Các\s+)?(?:Sở|Bộ|Ban|Ủy ban|UBND|HĐND|Hội|Hội đồng|Đoàn|Tỉnh đoàn|Huyện đoàn|Công an|Công đoàn|Phòng|Chi cục|Cục|Tổng cục|Trung tâm|Trạm|Trường|Nhà trường|Bệnh viện|Văn phòng|Viện|Tòa án|Thanh tra|Kho bạc|Thuế|Hải quan|Mặt trận|MTTQ|Liên đoàn|Đồn|Bảo hiểm|Báo|Đài|Tổ|Đội|Thôn|Xã|Phường|Doanh nghiệp|Hạt|Quỹ|Ngân hàng|sở|ban|phòng|thôn|xã|phường|cơ quan|đơn vị|địa phương|trường|tổ|hội|đoàn thể|doanh nghiệp)(?!\p{L})(?:,?\s+(?!(?:gồm|bao|báo|được|do|theo|để|khi|như|sau|trong|nêu|thực|tổ\s+chức)(?!\p{L}))[\p{L}\d&()–-]+){0,14}?(?<told>\s+(?:có\s+(?:trách\s+)?nhiệm(?:\s+vụ)?|chịu\s+trách\s+nhiệm|có\s+nhiệm\s+vụ))?\s*:$/u,
  examples: ['Công an tỉnh:', 'Sở Y tế:', 'Các thôn, bản:', 'Đối với Công an xã:', 'Hội Liên hiệp Phụ nữ xã có trách nhiệm:', 'Ủy ban nhân dân các xã, phường có nhiệm vụ:', 'Trường Tiểu học Bến Ngự:'],
  counterExamples: ['Nội dung báo cáo gồm:', 'Ban Chỉ đạo gồm:', 'Đơn vị chủ trì:', 'Công an xã: tuần tra', 'Tổ công tác được bố trí như sau:', 'Thời hạn báo cáo:', 'Báo cáo gồm các phần:', 'Công an xã thực hiện:'],
}

const longest = 120
const items = new Set(['num', 'let', 'dash', 'plus'])

/**
 * The first item of a body named on a line of its own, after the items of another. Where the line says that it must, the row has to begin again:
 * "b) … lập tổ công tác." over "Tổ công tác có nhiệm vụ:" goes on with b). In: the lines beside it, what stands open, and what label a line has.
 */
export function ownItemAfter(line: Line, previous: Line | undefined, next: Line | undefined, open: readonly OpenClause[], labelAt: (line: Line) => Label | undefined): Label | undefined {
  const item = open.at(-1)
  if (!item || !items.has(item.kind) || !line.text.endsWith(':') || line.text.length > longest || !previous || !next || !/[.;]["”)]*$/.test(previous.text)) return undefined
  const named = bodyWithColon.pattern.exec(line.text)
  const label = named ? labelAt(next) : undefined
  if (!label || !items.has(label.kind) || opensLabelParagraph(line.text, { ...line, start: 0 })) return undefined
  const begins = label.kind === 'dash' || label.kind === 'plus' || label.parts.at(-1) === 1
  return begins && (named?.groups?.told === undefined || open.some(({ kind }) => kind === label.kind)) ? label : undefined
}
