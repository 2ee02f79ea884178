import type { Paper } from '@phoihop/core/paper'
import mammoth from 'mammoth'
import { beforeAll, describe, expect, it } from 'vitest'
import { jointReport } from './three-bridges-paper.fixture.ts'
import { unzip } from './unzip.fixture.ts'
import { writeDocx } from './write-docx.ts'

type Read = { text: string; html: string; file(name: string): string; names: readonly string[] }

async function readBack(paper: Paper): Promise<Read> {
  const buffer = Buffer.from(await writeDocx(paper))
  const [{ value: text }, { value: html }] = await Promise.all([mammoth.extractRawText({ buffer }), mammoth.convertToHtml({ buffer })])
  const files = unzip(buffer)
  return { text, html, names: [...files.keys()], file: (name) => files.get(name) ?? '' }
}

/** The paragraph of the document that holds the words. */
const paragraphWith = (xml: string, words: string): string => xml.match(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gsu)?.find((one) => one.includes(words)) ?? ''
const styleOf = (xml: string, name: string): string => xml.match(/<w:style .*?<\/w:style>/gsu)?.find((one) => one.includes(`w:val="${name}"`)) ?? ''
const mm = (length: number): string => String(Math.round((length * 1440) / 25.4))

describe('a joint report written as .docx and read back', () => {
  let read: Read
  let xml: string
  beforeAll(async () => {
    read = await readBack(jointReport)
    xml = read.file('word/document.xml')
  })

  it.each([
    'BỘ CÔNG AN', 'CÔNG AN TỈNH BA CẦU', 'ỦY BAN MTTQ VIỆT NAM TỈNH BA CẦU', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc',
    'Số:      /BC-CAT-MTTQ', 'Ba Cầu, ngày        tháng 7 năm 2024', 'BÁO CÁO', 'số 01/CTrPH-CAT-MTTQ 6 tháng đầu năm 2024', '- Ủy ban Trung ương MTTQ Việt Nam.',
    'Phải thực hiện 2.508 đầu việc.', '- Quá hạn: 1 đầu việc.', 'Xã Suối Giấy 60', 'Tiếp tục thực hiện./.', 'Nơi nhận:', '- Như trên;', '- Lãnh đạo Công an tỉnh (để chỉ đạo);', '- Lưu: VT, CAT, UBMTTQ tỉnh.',
    'Đại tá Trần Văn Cầu', 'NGUỒN SỐ LIỆU',
  ])('holds "%s"', (words) => expect(read.text).toContain(words.normalize('NFC')))

  it('is in one Unicode form', () => expect(read.text).toBe(read.text.normalize('NFC')))

  it('is A4 with margins 20, 20, 30 and 15 mm', () => {
    const sections = xml.match(/<w:sectPr>.*?<\/w:sectPr>/gsu) ?? []
    expect(sections).toHaveLength(2)
    for (const section of sections) {
      for (const [edge, length] of Object.entries({ top: 20, bottom: 20, left: 30, right: 15 })) expect(section).toContain(`w:${edge}="${mm(length)}"`)
      expect(section).toContain(`w:w="${mm(210)}" w:h="${mm(297)}"`)
    }
  })

  it('hides the page number on the first page and centres it in the top margin of the others; the annex counts anew', () => {
    expect(xml.match(/<w:titlePg\/>/gu)).toHaveLength(2)
    expect(xml.match(/<w:pgNumType w:start="1"/gu)).toHaveLength(2)
    const headers = read.names.filter((name) => /word\/header\d+\.xml/u.test(name)).map((name) => read.file(name))
    expect(headers.filter((header) => header.includes('PAGE'))).toHaveLength(2)
    expect(headers.filter((header) => !header.includes('PAGE'))).toHaveLength(2)
    expect(styleOf(read.file('word/styles.xml'), 'Số trang')).toMatch(/<w:jc w:val="center"\/>.*<w:sz w:val="26"\/>/su)
  })

  it.each([
    // words              half-points, more
    ['CỘNG HÒA', 24, '<w:b/>'], ['Độc lập', 26, '<w:b/>'], ['BỘ CÔNG AN', 24, ''], ['CÔNG AN TỈNH BA CẦU', 24, '<w:b/>'], ['Số:', 26, ''], ['Ba Cầu, ngày', 26, '<w:i/>'],
    ['BÁO CÁO', 28, '<w:b/>'], ['Tình hình, kết quả', 28, '<w:b/>'], ['GIÁM ĐỐC', 28, '<w:b/>'], ['Đại tá', 28, '<w:b/>'],
  ])('prints "%s" at %i half-points %s', (words, halfPoints, more) => {
    const paragraph = paragraphWith(xml, words)
    expect(paragraph).toContain(`<w:sz w:val="${halfPoints}"/>`)
    expect(paragraph.includes('<w:b/>')).toBe(more === '<w:b/>')
    expect(paragraph.includes('<w:i/>')).toBe(more === '<w:i/>')
  })

  it('is Times New Roman throughout, 14 points, justified, first line 1.27 cm, with native styles', () => {
    const styles = read.file('word/styles.xml')
    expect(new Set([...`${styles}${xml}`.matchAll(/w:ascii="([^"]+)"/gu)].map(([, font]) => font))).toEqual(new Set(['Times New Roman']))
    expect(styles.match(/<w:docDefaults>.*<\/w:docDefaults>/su)?.[0]).toContain('<w:sz w:val="28"/>')
    expect(styleOf(styles, 'Nội dung')).toContain('<w:jc w:val="both"/>')
    expect(styleOf(styles, 'Nội dung')).toContain('w:firstLine="720"')
    expect(styleOf(styles, 'Nơi nhận')).toMatch(/<w:b\/>.*<w:i\/>.*<w:sz w:val="24"\/>/su)
    expect(styleOf(styles, 'Nơi nhận (danh sách)')).toContain('<w:sz w:val="22"/>')
    expect(read.html).toContain('<h1>I. TÌNH HÌNH CHUNG</h1>')
    expect(read.html).toContain('<h2>1. Giao ban</h2>')
  })

  it('repeats the head row of a table on each page and splits no row', () => {
    const table = xml.match(/<w:tbl>(?:(?!<w:tbl>).)*Xã Suối Giấy 60.*?<\/w:tbl>/su)?.[0] ?? ''
    expect(table.match(/<w:tblHeader\/>/gu)).toHaveLength(1)
    expect(table.match(/<w:cantSplit\/>/gu)).toHaveLength(62)
  })

  it('opens a number to its address, or to its line of the annex', () => {
    expect(read.file('word/_rels/document.xml.rels')).toContain('Target="https://phoihop.example/duties?from=2024-01-01&amp;to=2024-06-30"')
    expect(xml).toMatch(/<w:hyperlink [^>]*w:anchor="nguon-2"/u)
    expect(xml).toMatch(/<w:bookmarkStart [^>]*w:name="nguon-2"/u)
    expect(read.html).toContain('>2.508</a>')
  })

  it('sets two signatures on one row, the Front left and the lead right, above the recipients', () => {
    const rows = xml.match(/<w:tr>(?:(?!<w:tr>).)*?CHỦ TỊCH.*?<\/w:tr>/su)?.[0] ?? ''
    expect(rows.match(/<w:tc>/gu)).toHaveLength(2)
    expect(rows.indexOf('CHỦ TỊCH')).toBeLessThan(rows.indexOf('GIÁM ĐỐC'))
    expect(read.text.indexOf('GIÁM ĐỐC')).toBeLessThan(read.text.indexOf('Nơi nhận:'))
  })

  it('rules off the motto, the issuing bodies and the subject', () => {
    expect(xml.match(/<w:pBdr>/gu)).toHaveLength(3)
  })
})

describe('papers of other shapes', () => {
  it('one signer stands level with the recipients, and the number is printed with its zero', async () => {
    const read = await readBack({ ...jointReport, issuers: [jointReport.issuers[0]], number: 7, signatures: jointReport.signatures.slice(1), addressees: ['Bộ Công an'], annexes: [] })
    expect(read.text).toContain('Số: 07/BC-CAT-MTTQ')
    expect(read.text).toContain('Kính gửi: Bộ Công an.')
    expect(read.text).not.toContain('CHỦ TỊCH')
    expect(read.text.indexOf('Nơi nhận:')).toBeLessThan(read.text.indexOf('GIÁM ĐỐC'))
  })

  it('a text with signs that mean something in XML is printed as typed', async () => {
    const read = await readBack({ ...jointReport, subject: 'Kết quả < 5 & "mô hình" 6\' > 4' })
    expect(read.text).toContain('Kết quả < 5 & "mô hình" 6\' > 4')
  })
})
