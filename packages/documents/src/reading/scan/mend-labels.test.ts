import { describe, expect, it } from 'vitest'
import type { PrintedPage } from '../print/types.ts'
import { mendLabels } from './mend-labels.ts'

const pageOf = (texts: readonly string[]): PrintedPage =>
  ({ page: 1, width: 595, height: 842, tables: [], lines: texts.map((text, i) => ({ y: 20 * i, size: 14, pieces: [{ text, x: 85, right: 300, size: 14 }] })) })
const labels = (texts: readonly string[], scanned = true) =>
  mendLabels([pageOf(texts.map((each) => `${each} NỘI DUNG PHỐI HỢP`))], new Set(scanned ? [1] : [])).pages[0]!.lines.map(({ pieces }) => pieces[0]!.text.split(' ')[0])

describe('Roman numerals of headings in a scan', () => {
  it.each([
    [['I.', 'II.', 'II.', 'IV.'], ['I.', 'II.', 'III.', 'IV.']],
    [['I.', 'H.', 'HI.', 'TV.', 'V.'], ['I.', 'II.', 'III.', 'IV.', 'V.']],
    [['l.', 'Il.', 'Ill.', 'IV.', 'V.', 'V.', 'VI.'], ['I.', 'II.', 'III.', 'IV.', 'V.', 'VI.', 'VII.']],
    [['I,', 'II.', 'III.'], ['I,', 'II.', 'III.']],
    [['I.', 'II.', 'I.', 'II.'], ['I.', 'II.', 'I.', 'II.']],
    [['I.', 'III.', 'IV.'], ['I.', 'III.', 'IV.']],
    [['II.', 'III.'], ['II.', 'III.']],
  ])('%j is %j', (read, want) => expect(labels(read)).toEqual(want))
  it('stay as printed where the file has a text layer', () => expect(labels(['I.', 'II.', 'II.'], false)).toEqual(['I.', 'II.', 'II.']))
  it('of chapters too', () => {
    const { pages } = mendLabels([pageOf(['Chương I', 'QUY ĐỊNH CHUNG', 'Chương II', 'Chương II', 'CHƯƠNG H. HIỆU LỰC'])], new Set([1]))
    expect(pages[0]!.lines.map(({ pieces }) => pieces[0]!.text)).toEqual(['Chương I', 'QUY ĐỊNH CHUNG', 'Chương II', 'Chương III', 'CHƯƠNG II. HIỆU LỰC'])
  })
  it('of the groups of a table too', () => {
    const table = { top: 0, bottom: 1, xs: [0, 1, 2, 3], rows: [['TT', 'Việc', 'Hạn'], ['I', 'MỘT', ''], ['1', 'a', 'b'], ['H', 'HAI', ''], ['H', 'BA', '']] }
    const { pages, mended } = mendLabels([{ ...pageOf([]), tables: [table] }], new Set([1]))
    expect(pages[0]!.tables[0]!.rows.map(([label]) => label)).toEqual(['TT', 'I', '1', 'II', 'III'])
    expect(mended).toHaveLength(2)
  })
  it('are told', () => {
    const { mended } = mendLabels([pageOf(['I. MỤC ĐÍCH', 'II. YÊU CẦU', 'II. NỘI DUNG', 'II. Không phải đề mục'])], new Set([1]))
    expect(mended).toEqual([{ page: 1, was: 'II', is: 'III', line: 'III. NỘI DUNG' }])
  })
})
