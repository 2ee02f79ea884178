import { describe, expect, it } from 'vitest'
import { sourceFromText } from './from-text.ts'
import { labelParagraph } from './label-line.ts'

const paths = (body: string) => sourceFromText(`KẾ HOẠCH\nPhối hợp năm 2026\nỦy ban nhân dân xã Ba Cầu ban hành kế hoạch như sau:\n\n${body}`).clauses
  .filter(({ kind }) => kind !== 'preamble' && kind !== 'tail').map(({ path }) => path)

describe('paragraphs that are labels', () => {
  it.each(labelParagraph.examples)('%s', (text) => expect(labelParagraph.pattern.test(text)).toBe(true))
  it.each(labelParagraph.counterExamples)('not "%s"', (text) => expect(labelParagraph.pattern.test(text)).toBe(false))
  it('leave the dashes after them in their row', () => expect(paths(`**I. NHIỆM VỤ**

**1. Giữ bến, giữ
phao**

- Rà soát phao tại
các bến.

*Đơn vị chủ trì tham mưu thực
hiện: *Công an xã.

*Thời gian thực hiện: *Thường
xuyên.

- Lập sổ ghi lượt phà.

*Cơ quan, đơn vị phối hợp: *Các
thôn

- Kẻ lại vạch bến.`)).toEqual(['I', 'I.1', 'I.1.b1', 'I.1.b2', 'I.1.b3']))
})

describe('a range cut by a wrap', () => {
  it.each([
    ['of years', 'I. MỤC TIÊU\n\n1. Trong giai đoạn 2026\n- 2030 có thêm hai bến phà.', ['I', 'I.1']],
    ['of numbers', 'I. MỤC TIÊU\n\n1. Mỗi bến có từ 10\n- 15 áo phao.', ['I', 'I.1']],
    ['is no list after a year', 'I. MỤC TIÊU\n\n1. Trong năm 2026\n- 02 bến có phao.\n- 03 thôn có loa.', ['I', 'I.1', 'I.1.b1', 'I.1.b2']],
  ])('%s', (_, body, want) => expect(paths(body)).toEqual(want))
})
