import { describe, expect, it } from 'vitest'
import { numberAs } from './number-format.ts'
import { linesIn } from './taken.fixture.ts'
import { list, listed, lvl, p, scheme, tbl, tr } from './zip-docx.fixture.ts'

const outline = scheme(1, lvl(0, 'upperRoman', '%1.'), lvl(1, 'decimal', '%2.'), lvl(2, 'decimal', '%2.%3.'), lvl(3, 'lowerLetter', '%4)'), lvl(4, 'bullet', '\uf0b7'))
const items = (...entries: readonly (readonly [list: number, level: number, text: string])[]) => entries.map(([id, level, text]) => p(text, listed(id, level))).join('')

describe('a number as Word prints it', () => {
  it.each([
    [4, 'upperRoman', '', 'IV'], [49, 'upperRoman', '', 'XLIX'], [9, 'lowerRoman', '', 'ix'], [5, 'lowerLetter', '', 'e'], [27, 'lowerLetter', '', 'aa'], [2, 'upperLetter', '', 'B'],
    [7, 'decimalZero', '', '07'], [12, 'decimalZero', '', '12'], [5, 'custom', 'a, b, c, d, đ, e, ...', 'đ'], [7, 'custom', '001, 002, 003, ...', '007'],
    [25, 'vietnameseCounting', '', 'hai mươi lăm'], [11, 'vietnameseCounting', '', 'mười một'], [3, 'none', '', ''], [3, 'chicago', '', '3'],
  ])('%i in %s %s is %s', (n, format, example, want) => expect(numberAs(n, format, example)).toBe(want))
})

describe('lists that Word numbers', () => {
  it('count per level and start again under a new heading', () => {
    const body = items([1, 0, 'Nội dung'], [1, 1, 'Tuyên truyền'], [1, 2, 'Hằng quý'], [1, 2, 'Hằng năm'], [1, 3, 'Ở xã'], [1, 3, 'Ở thôn'], [1, 4, 'Tổ liên gia'], [1, 1, 'Tập huấn'], [1, 2, 'Lý thuyết'], [1, 0, 'Thực hiện'], [1, 1, 'Công an'])
    expect(linesIn({ body, numbering: outline + list(1, 1) })).toEqual([
      'I. Nội dung', '1. Tuyên truyền', '1.1. Hằng quý', '1.2. Hằng năm', 'a) Ở xã', 'b) Ở thôn', '- Tổ liên gia', '2. Tập huấn', '2.1. Lý thuyết', 'II. Thực hiện', '1. Công an',
    ])
  })
  it('count on in another list of the same scheme, or start where that list says', () => {
    const numbering = scheme(1, lvl(0, 'decimal', '%1.')) + list(1, 1) + list(2, 1) + list(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>')
    expect(linesIn({ body: items([1, 0, 'a'], [2, 0, 'b'], [3, 0, 'c'], [3, 0, 'd']), numbering })).toEqual(['1. a', '2. b', '5. c', '6. d'])
  })
  it('may have a level of their own, or one that never starts again', () => {
    const numbering = scheme(1, lvl(0, 'upperRoman', '%1.'), lvl(1, 'decimal', 'Điều %2.', '<w:lvlRestart w:val="0"/>'))
      + list(1, 1) + list(2, 1, `<w:lvlOverride w:ilvl="0">${lvl(0, 'upperLetter', '%1-')}</w:lvlOverride>`)
    expect(linesIn({ body: items([1, 0, 'x'], [1, 1, 'y'], [1, 0, 'x'], [1, 1, 'y'], [2, 0, 'z']), numbering })).toEqual(['I. x', 'Điều 1. y', 'II. x', 'Điều 2. y', 'C- z'])
  })
  it('print Roman numbers as figures where the level says so', () => {
    const numbering = scheme(1, lvl(0, 'upperRoman', '%1.'), lvl(1, 'decimal', '%1.%2.', '<w:isLgl/>')) + list(1, 1)
    expect(linesIn({ body: items([1, 0, 'x'], [1, 0, 'y'], [1, 1, 'z']), numbering })).toEqual(['I. x', 'II. y', '2.1. z'])
  })
  it('come with a style, by the level tied to it, and can be switched off', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Muc"/></w:style>'
    const numbering = scheme(1, lvl(0, 'upperRoman', '%1.', '<w:pStyle w:val="Muc"/>'), lvl(1, 'decimal', '%2.', '<w:pStyle w:val="Con"/>')) + list(1, 1)
    const styled = (text: string, style: string, more = '') => p(text, `<w:pStyle w:val="${style}"/>${more}`)
    expect(linesIn({ body: styled('a', 'Muc') + styled('b', 'Con') + styled('c', 'Muc', listed(0)) + styled('d', 'Con'), styles, numbering })).toEqual(['I. a', '1. b', 'c', '2. d'])
  })
  it('come through a numbering style', () => {
    const numbering = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="DS"/></w:abstractNum>' + scheme(2, lvl(0, 'lowerLetter', '%1)')) + list(1, 1) + list(2, 2)
    const styles = '<w:style w:type="numbering" w:styleId="DS"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    expect(linesIn({ body: items([1, 0, 'x'], [1, 0, 'y']), styles, numbering })).toEqual(['a) x', 'b) y'])
  })
  it('count an empty item without printing it, and print the bare number of a table row', () => {
    const numbering = scheme(1, lvl(0, 'decimal', '%1.')) + scheme(2, lvl(0, 'decimal', '%1')) + list(1, 1) + list(2, 2)
    const stt = `<w:tc><w:tcPr/>${p('<w:r/>', listed(2))}</w:tc>`
    const body = items([1, 0, 'a']) + p('<w:r/>', listed(1)) + items([1, 0, 'c']) + tbl(true, tr('TT', 'Nội dung'), tr(stt, 'Tập huấn'), tr(stt, 'Kiểm tra'))
    expect(linesIn({ body, numbering })).toEqual(['1. a', '3. c', '| TT | Nội dung |', '| 1 | Tập huấn |', '| 2 | Kiểm tra |'])
  })
  it('that do not exist print nothing', () => expect(linesIn({ body: items([9, 0, 'x'], [1, 7, 'y']), numbering: outline + list(1, 1) })).toEqual(['x', 'y']))
})
