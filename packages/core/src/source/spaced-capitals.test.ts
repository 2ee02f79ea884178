import { describe, expect, it } from 'vitest'
import { sourceFromText } from './from-text.ts'
import { blanksInWords, spacedCapitals } from './spaced-capitals.ts'

describe('first letters parted from their words', () => {
  it.each(spacedCapitals.examples)('"%s" is one word', (text) => expect(blanksInWords(text).size).toBe(1))
  it.each(spacedCapitals.counterExamples)('"%s" holds none', (text) => expect(blanksInWords(text).size).toBe(0))
  it('keeps what is printed, and reads number, place and body', () => {
    const { head, printed, text } = sourceFromText('ỦY BAN NHÂN DÂN XÃ BA CẦU\n| Số: 12/KH - U B ND | T hành phố Ba C ầu, ngày 05 tháng 3 năm 2031 |\nKẾ HOẠCH\nGiữ bến phà năm 2031\nI. NỘI DUNG\n1. C ông an xã trực bến.\n2. Sơ kết.')
    expect([head.symbol, head.place, head.date]).toEqual(['KH-UBND', 'Thành phố Ba Cầu', '2031-03-05'])
    const at = text.indexOf('Công an xã')
    expect(printed({ start: at, end: at + 10 }).end - printed({ start: at, end: at + 10 }).start).toBe(11)
  })
})
