import { describe, expect, it } from 'vitest'
import { foldText } from './fold-text.ts'

describe('folding', () => {
  it.each([
    ['decomposed letters', 'phối hợp'.normalize('NFD'), 'phối hợp'],
    ['the old place of a tone', 'hoà bình, uỷ ban, quý', 'hòa bình, ủy ban, quý'],
    ['emphasis and heading signs', '## **I. MỤC ĐÍCH**', ' I. MỤC ĐÍCH'],
    ['dashes and blanks of other kinds', '2023\u00a0–\u20092033', '2023 - 2033'],
    ['numerals of one character', 'Ⅲ. NỘI DUNG', 'III. NỘI DUNG'],
    ['bullets of symbol fonts', '\uf0b7 Tuần tra\n\uf02d Báo cáo', '• Tuần tra\n- Báo cáo'],
    ['bullets of Markdown', '*   Tuần tra\n  *\t**Báo cáo** quý\n* Thời gian:\n*Ghi chú*', '-   Tuần tra\n  -\tBáo cáo quý\n Thời gian:\nGhi chú'],
    ['line ends inside cells', 'Công an xã;<br>Hội xã<br/>TM. XÃ<BR />CHỦ TỊCH <b>', 'Công an xã; Hội xã TM. XÃ CHỦ TỊCH <b>'],
    ['first letters parted from their words', 'C ông an xã, T hành phố Ba Cầu, bên B họp', 'Công an xã, Thành phố Ba Cầu, bên B họp'],
    ['emphasis by low lines', '_**Nơi nhận:**_\n_(Kèm theo)_ a_b ____ _ c', 'Nơi nhận:\n(Kèm theo) a_b ____ _ c'],
    ['Ð for Đ', 'QÐ-TTg', 'QĐ-TTg'],
    ['ends of lines', 'a\r\nb\fc', 'a\nb\nc'],
    ['long runs of blanks', `a${' '.repeat(50)}b${'\n'.repeat(50)}c`, `a${' '.repeat(8)}b${'\n'.repeat(4)}c`],
    ['letters beyond the basic plane', '😀 a', '😀 a'],
  ])('%s', (_, raw, text) => expect(foldText(raw).text).toBe(text))

  it('finds the way back for every character', () => {
    const raw = `**Uỷ ban** ${'phối hợp'.normalize('NFD')}  –  xã`
    const { text, printed, words } = foldText(raw)
    const at = text.indexOf('phối hợp')
    const span = printed({ start: at, end: at + 8 })
    expect(raw.slice(span.start, span.end).normalize('NFC')).toBe('phối hợp')
    expect(words({ start: 0, end: 6 })).toBe('Uỷ ban')
    expect(printed({ start: text.length, end: text.length })).toEqual({ start: raw.length, end: raw.length })
  })

  it('finds the way back across a line end inside a cell', () => {
    const raw = 'Công an xã;<br>Hội xã'
    const { text, printed, words } = foldText(raw)
    expect(printed({ start: text.indexOf('Hội'), end: text.length })).toEqual({ start: raw.indexOf('Hội'), end: raw.length })
    expect(words({ start: 0, end: text.length })).toBe('Công an xã; Hội xã')
  })

  it('halves double spacing, and only that', () => {
    const line = (i: number) => `dòng thứ ${i} của một câu dài còn viết tiếp sang dòng sau`
    const scan = Array.from({ length: 30 }, (_, i) => line(i)).join('\n\n')
    expect(foldText(scan).text).not.toContain('\n\n')
    const paragraphs = Array.from({ length: 30 }, (_, i) => `Đoạn ${i} viết trọn một câu.`).join('\n\n')
    expect(foldText(paragraphs).text).toContain('\n\n')
  })
})
