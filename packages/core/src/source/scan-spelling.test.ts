import { describe, expect, it } from 'vitest'
import { sourceFromText } from './from-text.ts'
import { scanSpelling } from './scan-spelling.ts'
import { otherWords, wordsOfPapers } from './scan-words.ts'

describe('words a scan printed with a wrong mark', () => {
  it.each([
    ['Chi đạo bến phà, xừ lý phao hỏng', 'Chỉ đạo bến phà, xử lý phao hỏng'],
    ['CHÌ ĐẠO BẾN PHÀ', 'CHỈ ĐẠO BẾN PHÀ'],
    ['Hăng năm, kiêm tra áo phao', 'Hằng năm, kiểm tra áo phao'],
    ['gửi Uy ban nhân đân xã', 'gửi Ủy ban nhân dân xã'],
    ['xây dựng kê\nhoạch giữ bến', 'xây dựng kế\nhoạch giữ bến'],
    ['Sờ Nông nghiệp, Sờ Y tế', 'Sở Nông nghiệp, Sở Y tế'],
    ['tố chức triên khai thực hiên nhiêm vụ', 'tổ chức triển khai thực hiện nhiệm vụ'],
    ['hướng dân các bến bảo cáo truớc ngày 05/6', 'hướng dẫn các bến báo cáo trước ngày 05/6'],
  ])('%s', (printed, meant) => expect(scanSpelling(printed).text).toBe(meant))

  it.each([
    'Công an cùng cấp', 'chuyển giao bản án', 'văn bản hành chính', 'định kỳ kết quả', 'phổ biến pháp luật', 'trên cơ sở kết quả', 'người chưa thành niên', 'Kiểm định kỹ thuật', 'phấn đấu mỗi bến', 'Cổng an ninh xóm', 'tạo công ăn việc làm',
    'cong an xa kiem tra ben', 'mở sổ y bạ', 'chi trả tiền đò', 'sờ nông sâu', 'Công an cùng câp',
  ])('leaves %s', (printed) => expect(scanSpelling(printed)).toEqual({ text: printed, slips: [] }))

  const bare = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
  it.each(otherWords)('needs to know %s, which differs from a word by its marks alone', (word) => expect(wordsOfPapers.map(bare)).toContain(bare(word)))
  it('puts a line end into no message', () => expect(sourceFromText('Số: 1/KH-UBND\nKẾ HOẠCH\nnhư sau:\nI. VIỆC\n1. Trạm bến xây dựng kê\nhoạch giữ bến.').warnings.map(({ message }) => message)[0]).toContain('in “kê hoạch”, có lẽ là “kế hoạch”'))
  it('ends a slip with its second word', () => expect(scanSpelling('kiêm tra phao').slips.map(({ printed }) => printed)).toEqual(['kiêm tra']))

  it.each([...wordsOfPapers, ...otherWords])('takes %s for itself', (word) => expect(scanSpelling(`bến ${word} phà`).slips).toEqual([]))
})

it('warns of each and leaves the file as it is', () => {
  const text = 'Số: 1/KH-UBND\nKẾ HOẠCH\nnhư sau:\nI. VIỆC\n1. Hằng quý, Trạm bến bảo cáo Công an xã.'
  const { clauses, warnings, words } = sourceFromText(text)
  expect(warnings.map(({ code, start, end }) => [code, text.slice(start, end)])).toEqual([['ocr-suspect', 'bảo cáo']])
  expect(words(clauses.at(-1) ?? { start: 0, end: 0 })).toContain('bảo cáo')
})
