import type { OpenQuestion } from '../report/index.ts'
import { nameOfPlace, type Draft } from './draft.ts'
import { bullets, heading, paragraph } from './parts.ts'
import { printCount, printDay } from './print.ts'
import type { Part } from './types.ts'

const PLACES_SHOWN = 5
const WHY: Readonly<Record<OpenQuestion['why'], string>> = {
  'no-tier': 'cấp hành chính được giao không còn',
  'no-place': 'đơn vị hành chính được giao không còn và không có đơn vị kế thừa',
  'no-body': 'cơ quan được giao không còn tổ chức ở nơi đó',
}

/** IV: duties that no body owes any more and the dates that are provisional, put as questions to those who signed. */
export function questionsSection(draft: Draft): readonly Part[] {
  const { report, book } = draft
  const provisional = report.provisional.value === 0 ? [] : [paragraph(
    'Hạn của ', book.figure(report.provisional, 'Hạn tạm tính', [], { period: report.period, provisional: true }),
    ' đầu việc là tạm tính vì chưa có thông báo nghỉ lễ, tết và hoán đổi ngày làm việc của năm đó.',
  )]
  return [heading(1, 'IV.', 'VẤN ĐỀ CẦN XÁC ĐỊNH'), ...questions(draft), ...provisional]
}

function questions(draft: Draft): readonly Part[] {
  const { report, book } = draft
  if (report.questions.length === 0) return [paragraph('Không có nhiệm vụ nào thiếu đơn vị thực hiện.')]
  return [
    paragraph('Các nhiệm vụ sau đây không còn đơn vị thực hiện, đề nghị các bên ký kết xác định đơn vị tiếp nhận hoặc cho kết thúc bằng văn bản:'),
    ...bullets(report.questions.map(({ obligation, title, clause, count, why, from, places }) => [
      `${title.vi} (${clause}): `, book.figure(count, `Chưa có đơn vị thực hiện – ${title.vi}`, [clause], { period: report.period, obligation, orphans: true }),
      ` đầu việc từ ngày ${printDay(from)}, do ${WHY[why]} (${placesOf(draft, places)})`,
    ])),
  ]
}

function placesOf(draft: Draft, places: OpenQuestion['places']): string {
  const names = places.slice(0, PLACES_SHOWN).map((id) => nameOfPlace(draft, id)).join(', ')
  return places.length <= PLACES_SHOWN ? names : `${printCount(places.length)} địa bàn, trong đó có ${names}`
}
