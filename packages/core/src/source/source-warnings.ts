import { ocrSuspects } from './ocr-suspects.ts'
import type { Clause, DocumentHead, Warning } from './types.ts'

const suspects = (text: string): readonly Warning[] =>
  ocrSuspects.flatMap(({ pattern, meant }) => [...text.matchAll(pattern)].map((match) => ({
    code: 'ocr-suspect' as const, start: match.index, end: match.index + match[0].length,
    message: `Có thể do nhận dạng sai: in “${match[0]}”, có lẽ là “${meant}”. Văn bản gốc không bị sửa.`,
  })))

const twice = (clauses: readonly Clause[]): readonly Warning[] => clauses.filter(({ path }) => /~\d+$/.test(path)).map(({ path, start, body, label }) => ({
  code: 'label-twice' as const, start, end: Math.max(body, start + 1), message: `Nhãn “${label}” được in hai lần ở cùng một mục; lần sau được ghi là ${path}.`,
}))

function outOfOrder(clauses: readonly Clause[]): readonly Warning[] {
  const first = clauses.find(({ kind }) => kind === 'roman')
  if (!first || first.label === 'I') return []
  return [{ code: 'label-out-of-order', start: first.start, end: first.body, message: `Văn bản bắt đầu từ mục ${first.label}, không có mục I; nhãn được giữ như in.` }]
}

/** "0130/KH-UBND": a number padded as no register pads it may be a misread blank or a day. */
function doubtfulNumbers(text: string): readonly Warning[] {
  const found: Warning[] = []
  for (const match of text.matchAll(/(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/g)) {
    const [day, month] = [Number(match[1]), Number(match[2])]
    if (day >= 1 && day <= 31 && month >= 1 && month <= 12) continue
    found.push({ code: 'doubtful-number', start: match.index, end: match.index + match[0].length, message: `“${match[0]}” không phải là một ngày có thật; xin đối chiếu bản giấy.` })
  }
  return found
}

/** What a person should look at before trusting the reading. */
export function sourceWarnings(text: string, head: DocumentHead, clauses: readonly Clause[]): readonly Warning[] {
  const body = clauses.some(({ kind }) => kind !== 'preamble' && kind !== 'tail')
  return [
    ...(body ? [] : [{ code: 'no-clauses' as const, start: 0, end: 0, message: 'Không tìm thấy điều, mục nào trong văn bản; có thể đây không phải là chương trình hay kế hoạch.' }]),
    ...(head.symbol ? [] : [{ code: 'no-number' as const, start: 0, end: 0, message: 'Không tìm thấy số và ký hiệu của văn bản.' }]),
    ...suspects(text), ...twice(clauses), ...outOfOrder(clauses), ...doubtfulNumbers(text),
  ].sort((a, b) => a.start - b.start)
}
