import { doubtfulDays, doubtfulNumbers } from './doubtful-numbers.ts'
import { labelsOutOfOrder, labelsTwice } from './doubtful-labels.ts'
import { ocrSuspects } from './ocr-suspects.ts'
import { oneLine } from './one-line.ts'
import type { Slip } from './scan-spelling.ts'
import type { CitedDocument, Clause, DocumentHead, Warning } from './types.ts'
import { wordFinder } from './word-finder.ts'

const finder = wordFinder(ocrSuspects.map(({ pattern }) => pattern))

const suspicion = ({ start, end, printed, meant }: Slip): Warning => ({
  code: 'ocr-suspect', start, end,
  message: `Có thể do nhận dạng sai: in “${oneLine(printed)}”, có lẽ là “${meant}”. Văn bản gốc không bị sửa; xin đối chiếu khi dẫn câu này.`,
})

function suspects(text: string): readonly Slip[] {
  const { likely, matches } = finder(text)
  return likely.flatMap((which) => matches(which).map((match) => ({ start: match.index, end: match.index + match[0].length, printed: match[0], meant: ocrSuspects[which]?.meant ?? '' })))
}

const noClauses: Warning = {
  code: 'no-clauses', start: 0, end: 0,
  message: 'Không tìm thấy điều, mục nào trong văn bản nên chưa có việc nào được đề xuất; có thể đây không phải là chương trình hay kế hoạch, hoặc phần nội dung đã bị mất khi chuyển thành chữ. Xin xem lại tệp.',
}
const noNumber: Warning = {
  code: 'no-number', start: 0, end: 0,
  message: 'Không tìm thấy số và ký hiệu ở đầu văn bản, có thể do bản quét bị mờ hoặc đây là bản dự thảo. Xin nhập số, ký hiệu trước khi dùng.',
}

/** What a person should look at before trusting the reading, in printed order. Each says what, why and what to do. */
export function sourceWarnings(text: string, { head, clauses, citations, slips }: { head: DocumentHead; clauses: readonly Clause[]; citations: readonly CitedDocument[]; slips: readonly Slip[] }): readonly Warning[] {
  const body = clauses.some(({ kind }) => kind !== 'preamble' && kind !== 'tail')
  return [
    ...(body ? [] : [noClauses]), ...(head.symbol ? [] : [noNumber]),
    ...[...slips, ...suspects(text)].map(suspicion), ...labelsTwice(clauses), ...labelsOutOfOrder(clauses), ...doubtfulDays(text), ...doubtfulNumbers(head, citations),
  ].sort((a, b) => a.start - b.start)
}
