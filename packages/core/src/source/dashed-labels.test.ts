import { describe, expect, it } from 'vitest'
import { dashedLabelPatterns } from './dashed-labels.ts'
import { sourceFromText } from './from-text.ts'

const paths = (body: string) => sourceFromText(`KẾ HOẠCH\nPhối hợp năm 2026\nỦy ban nhân dân xã Ba Cầu ban hành kế hoạch như sau:\n${body}`).clauses
  .filter(({ kind }) => kind !== 'preamble' && kind !== 'tail').map(({ path }) => path)

describe.each(dashedLabelPatterns.map((entry) => [entry.kind, entry] as const))('a label of kind %s with a dash', (_, entry) => {
  it.each(entry.examples)('may stand in "%s"', (line) => expect(entry.pattern.test(line)).toBe(true))
  it.each(entry.counterExamples)('does not stand in "%s"', (line) => expect(entry.pattern.test(line)).toBe(false))
})

const rows: readonly (readonly [string, string, readonly string[]])[] = [
  ['numbers and letters', `I- NHIỆM VỤ
1- Công an xã:
a- Tuần tra bến;
b- lập sổ ghi lượt phà;
c- 02 lớp tập huấn.
2- Trạm Y tế xã:
a - Trực cấp cứu;
b - Tập huấn.
II- TỔ CHỨC
1 - Họp hằng quý.
2 - Sơ kết.`, ['I', 'I.1', 'I.1.a', 'I.1.b', 'I.1.c', 'I.2', 'I.2.a', 'I.2.b', 'II', 'II.1', 'II.2']],
  ['a number that a conversion made a point of a list', `# IV. NHIỆM VỤ

# 1. Công an xã

- a) Tuần tra bến và

- 2. Trạm Y tế xã

Trực cấp cứu.

- 4. Trường học`, ['IV', 'IV.1', 'IV.1.a', 'IV.2', 'IV.2.b1']],
  ['in articles', `Điều 1- Trách nhiệm
1- Công an xã trực.
2- Trạm Y tế xã gác.
Điều 2- Hiệu lực
1-Từ tháng 3.
2-Bỏ quy chế cũ.`, ['Điều 1', 'Điều 1.1', 'Điều 1.2', 'Điều 2', 'Điều 2.1', 'Điều 2.2']],
  ['without sections', '1- Công an xã trực bến.\n2- Trạm Y tế xã gác bến.', ['1', '2']],
  ['numbers of two figures', `I- TUẦN TRA
1- Trên sông.
1.1- Ban ngày.
1.2- Ban đêm.
2- Trên bến.
2.1- Ngày chợ.
2.2- Ngày lễ.`, ['I', 'I.1', 'I.1.1', 'I.1.2', 'I.2', 'I.2.1', 'I.2.2']],
  ['a single one where other sections have rows', 'I- MỤC ĐÍCH\n1- Giữ bến.\nII- NHIỆM VỤ\n1- Gác.\n2- Canh.', ['I', 'I.1', 'II', 'II.1', 'II.2']],
  ['capital letters that hold sections', `A- Phần chung
I- MỤC ĐÍCH
1- Giữ bến.
B- Phần riêng
I- CÔNG AN XÃ
1- Trực.
2- Gác.`, ['A', 'A.I', 'A.I.1', 'B', 'B.I', 'B.I.1', 'B.I.2']],
  ['capital letters below a section', 'I. NHIỆM VỤ\nA- Công an xã trực.\nB- Trạm Y tế xã gác.\nII. HIỆU LỰC', ['I', 'I.A', 'I.B', 'II']],
  ['capital letters below a number', 'I. NHIỆM VỤ\n1. Trực:\nA- Bến Đình.\nB- Bến Ngự.\n2. Gác.', ['I', 'I.1', 'I.1.A', 'I.1.B', 'I.2']],
  ['of items that were wrapped and do not end in a stop', 'I- NHIỆM VỤ\n1- Kiểm tra bến\nđò trên sông\n2- Tập huấn\nchủ bến\n3- Họp', ['I', 'I.1', 'I.2', 'I.3']],
  ['of rows that leave a number out', 'I- NHIỆM VỤ\n1- Trực.\n3- Gác.\n4- Canh.\nII- TỔ CHỨC\n1- Họp.\n2- Báo.\n4- Sơ kết.', ['I', 'I.1', 'I.3', 'I.4', 'II', 'II.1', 'II.2', 'II.4']],
  ['slips in a row of another form', 'I. NHIỆM VỤ\n1. Trực.\n2- Gác.\n3. Canh.\nII. TỔ CHỨC\n1- Họp.\n2. Báo.', ['I', 'I.1', 'I.2', 'I.3', 'II', 'II.1', 'II.2']],
  ['rows of bodies named on lines of their own', 'I- NHIỆM VỤ\nCông an xã:\n1- Trực.\n2- Gác.\nTrạm Y tế xã:\n1- Tập huấn.\n2- Cấp cứu.', ['I', 'I.1', 'I.2', 'I.x1', 'I.x1.1', 'I.x1.2']],
  ['letters before headings inside a section', 'III. NHIỆM VỤ\nA. Giai đoạn chuẩn bị\n1. Lập sổ.\nB. Giai đoạn cao điểm (tháng 9)\n1. Trực.\n2. Gác.\nIV. TỔ CHỨC\n1. Họp.', ['III', 'III.A', 'III.A.1', 'III.B', 'III.B.1', 'III.B.2', 'IV', 'IV.1']],
  ['numbers that hold numbers in brackets', 'I- NHIỆM VỤ\n1- Trực:\n(1) ngày;\n(2) đêm.\n2- Gác.', ['I', 'I.1', 'I.1.1', 'I.1.2', 'I.2']],
]

const noRows: readonly (readonly [string, string, readonly string[]])[] = [
  ['ranges and numbers of companies', `I. NHIỆM VỤ
1. Mỗi buổi họp không quá
15 - 20 phút; mỗi bến có
2- 3 phao.
2. Đón khách của Xí nghiệp phà
1 - Công ty Bến Đình và Xí nghiệp phà
2 - Công ty Bến Ngự, lập sổ.`, ['I', 'I.1', 'I.2']],
  ['numbers of papers', 'I. NHIỆM VỤ\n1. Thực hiện Nghị quyết số\n01-NQ/ĐU và Kế hoạch số\n02-KH/ĐU.\n2. Gác.', ['I', 'I.1', 'I.2']],
  ['one alone', 'I. NHIỆM VỤ\n\n1 - Công ty phà trực bến.\n\nII. HIỆU LỰC', ['I', 'II']],
  ['out of order', 'I. NHIỆM VỤ\n\n5- Công ty phà trực.\n\n3- Trạm bơm gác.\n\nII. HIỆU LỰC', ['I', 'II']],
  ['in a sentence that was wrapped', `I. NHIỆM VỤ
Khi nước sông lên trên báo động hai, xã cho trực theo phương án
1 - Trạm bơm ngoài đê và nếu nước lên nữa thì theo phương án
2 - Trạm bơm trong đê.
II. HIỆU LỰC`, ['I', 'II']],
  ['dashes below a number', 'I. NHIỆM VỤ\n1. Trực:\n- Bến Đình;\n- Bến Ngự.', ['I', 'I.1', 'I.1.b1', 'I.1.b2']],
  ['initials of one who is named', 'I. NHIỆM VỤ\n1. Trực do ông\nA. Văn Bến.\n2. Gác.', ['I', 'I.1', 'I.2']],
  ['names with a letter before a dash', 'I. NHIỆM VỤ\n1. Xã\nA-Lưới trực.\n2. Bến\nB - Ngự gác.', ['I', 'I.1', 'I.2']],
]

describe('labels with a dash', () => {
  it.each(rows)('are %s', (_, body, want) => expect(paths(body)).toEqual(want))
  it.each(noRows)('are not %s', (_, body, want) => expect(paths(body)).toEqual(want))
})
