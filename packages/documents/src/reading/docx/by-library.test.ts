import { AlignmentType, BorderStyle, Document, Footer, FootnoteReferenceRun, Header, HeadingLevel, InsertedTextRun, DeletedTextRun, LevelFormat, Packer, PageBreak, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { describe, expect, it } from 'vitest'
import { takenOf } from './taken.fixture.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }
const item = (text: string, level: number) => new Paragraph({ text, numbering: { reference: 'muc', level } })
const cell = (...lines: readonly string[]) => new TableCell({ children: lines.map((line) => new Paragraph(line)) })
const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({ level: at, format, text, alignment: AlignmentType.START })
const change = { id: 1, author: 'x', date: '2025-01-01T00:00:00Z' }

const made = new Document({
  numbering: { config: [{ reference: 'muc', levels: [level(0, LevelFormat.UPPER_ROMAN, '%1.'), level(1, LevelFormat.DECIMAL, '%2.'), level(2, LevelFormat.LOWER_LETTER, '%3)')] }] },
  footnotes: { 1: { children: [new Paragraph('Chú thích')] } },
  sections: [{
    headers: { default: new Header({ children: [new Paragraph('Đầu trang')] }) }, footers: { default: new Footer({ children: [new Paragraph('Cuối trang')] }) },
    children: [
      new Table({ borders: noBorders, rows: [new TableRow({ children: [cell('CÔNG AN XÃ BA CẦU', 'Số: 04/KH-CAX'), cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Ba Cầu, ngày 02 tháng 5 năm 2025')] })] }),
      new Paragraph({ text: 'KẾ HOẠCH', heading: HeadingLevel.TITLE }),
      item('Nội dung', 0), item('Tuyên truyền', 1), item('Ở xã', 2), item('Ở thôn', 2),
      new Paragraph({ children: [new TextRun('Hằng năm, tổ chức'), new PageBreak(), new TextRun('hội thi'), new FootnoteReferenceRun(1), new InsertedTextRun({ text: ' lớn', ...change }), new DeletedTextRun({ text: ' nhỏ', ...change })] }),
      item('Thực hiện', 0), item('Công an xã', 1),
      new Table({ rows: [new TableRow({ children: [cell('TT'), cell('Nhiệm vụ')] }), new TableRow({ children: [cell('1'), cell('Họp', 'giao ban')] })] }),
    ],
  }],
})

describe('a .docx written by a library', () => {
  it('is read as it would be printed', async () => {
    const taken = takenOf(new Uint8Array(await Packer.toBuffer(made)))
    expect(taken.text.split(/\n+/)).toEqual([
      'CÔNG AN XÃ BA CẦU', 'Số: 04/KH-CAX', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Ba Cầu, ngày 02 tháng 5 năm 2025', 'KẾ HOẠCH',
      'I. Nội dung', '1. Tuyên truyền', 'a) Ở xã', 'b) Ở thôn', 'Hằng năm, tổ chức hội thi lớn', 'II. Thực hiện', '1. Công an xã', '| TT | Nhiệm vụ |', '| 1 | Họp giao ban |',
    ])
    expect(taken.notes.map(({ code }) => code)).toEqual(['changes-accepted', 'left-out'])
  })
})
