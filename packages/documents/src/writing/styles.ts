import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx'
import { FIRST_LINE, FONT, GAP, SIZE, size, twips } from './layout.ts'

/** Names of the paragraph styles, as a person sees them in Word. */
export const STYLE = {
  body: 'NoiDung', bullet: 'GachDauDong', centred: 'GiuaDong', left: 'TraiDong', cell: 'OBang', columnTitle: 'DauBang', caption: 'TenBang', note: 'GhiChu',
  recipientsLabel: 'NoiNhan', recipients: 'NoiNhanDanhSach', header: 'SoTrang',
} as const

const font = { ascii: FONT, hAnsi: FONT, eastAsia: FONT, cs: FONT }
const one = { line: 240, lineRule: LineRuleType.AUTO }
const airy = { line: 264, lineRule: LineRuleType.AUTO }
const firstLine = { firstLine: twips(FIRST_LINE) }
const heading = { run: { font, size: size(SIZE.body), bold: true, italics: false, color: '000000' }, paragraph: { spacing: { before: GAP, after: GAP, ...one }, indent: firstLine, keepNext: true, alignment: AlignmentType.JUSTIFIED } }

export const styles: IStylesOptions = {
  default: {
    document: { run: { font, size: size(SIZE.body), color: '000000', language: { value: 'vi-VN', eastAsia: 'vi-VN' } } },
    heading1: heading, heading2: heading, heading3: { ...heading, run: { ...heading.run, bold: true, italics: true } },
  },
  paragraphStyles: [
    { id: STYLE.body, name: 'Nội dung', basedOn: 'Normal', quickFormat: true, paragraph: { alignment: AlignmentType.JUSTIFIED, indent: firstLine, spacing: { before: GAP, after: GAP, ...airy } } },
    { id: STYLE.bullet, name: 'Gạch đầu dòng', basedOn: STYLE.body, quickFormat: true, paragraph: { spacing: { before: GAP / 2, after: GAP / 2, ...airy } } },
    { id: STYLE.centred, name: 'Giữa dòng', basedOn: 'Normal', paragraph: { alignment: AlignmentType.CENTER, spacing: one } },
    { id: STYLE.left, name: 'Trái dòng', basedOn: 'Normal', paragraph: { spacing: one } },
    { id: STYLE.cell, name: 'Ô bảng', basedOn: 'Normal', quickFormat: true, run: { size: size(SIZE.table) }, paragraph: { spacing: { before: 30, after: 30, ...one } } },
    { id: STYLE.columnTitle, name: 'Đầu bảng', basedOn: STYLE.cell, run: { bold: true }, paragraph: { alignment: AlignmentType.CENTER, keepNext: true } },
    { id: STYLE.caption, name: 'Tên bảng', basedOn: 'Normal', quickFormat: true, run: { size: size(SIZE.caption), bold: true }, paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: GAP, after: GAP / 2, ...one } } },
    { id: STYLE.note, name: 'Ghi chú', basedOn: 'Normal', quickFormat: true, run: { size: size(SIZE.note), italics: true }, paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: { before: GAP / 2, after: GAP, ...one } } },
    { id: STYLE.recipientsLabel, name: 'Nơi nhận', basedOn: 'Normal', run: { size: size(SIZE.recipientsLabel), bold: true, italics: true }, paragraph: { keepNext: true, spacing: one } },
    { id: STYLE.recipients, name: 'Nơi nhận (danh sách)', basedOn: 'Normal', run: { size: size(SIZE.recipients) }, paragraph: { spacing: one } },
    { id: STYLE.header, name: 'Số trang', basedOn: 'Normal', run: { size: size(SIZE.pageNumber) }, paragraph: { alignment: AlignmentType.CENTER } },
  ],
}
