import { describe, expect, it } from 'vitest'
import { closes, closingExamples, speaksOfItself } from './closing-words.ts'
import { sourceFromText } from './from-text.ts'

const paths = (body: string) => sourceFromText(`CHƯƠNG TRÌNH PHỐI HỢP\nGiữ bến năm 2031\n${body}`).clauses.filter(({ kind }) => kind !== 'preamble').map(({ path }) => path)

describe('closing words of a paper', () => {
  it.each(closingExamples)('%s', (line, want) => expect(closes(line) || speaksOfItself(line)).toBe(want))
  it('stand below no item where none follows', () => {
    expect(paths('I. NỘI DUNG\n1. Công an xã tuần tra.\nChương trình này được gửi các bến.\n2. Trạm Y tế xã trực.\nChương trình phối hợp này được phổ biến đến các bến, có hiệu lực từ ngày ký. Các bến báo cáo về Công an xã.')).toEqual(['I', 'I.1', 'I.2', 'I.x1'])
  })
  it('go on with the heading they stand under', () => expect(paths('I. NỘI DUNG\n1. Công an xã tuần tra.\n2. Hiệu lực\nChương trình này có hiệu lực kể từ ngày ký.')).toEqual(['I', 'I.1', 'I.2']))
})
