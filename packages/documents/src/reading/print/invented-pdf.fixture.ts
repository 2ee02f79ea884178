import { fileURLToPath } from 'node:url'
import pdfmake from 'pdfmake'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import type { InventedPaper } from './invented-papers.fixture.ts'

const font = (name: string) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/tinos/${name}`))
pdfmake.setFonts({
  Tinos: {
    normal: font('400Regular/Tinos_400Regular.ttf'), bold: font('700Bold/Tinos_700Bold.ttf'),
    italics: font('400Regular_Italic/Tinos_400Regular_Italic.ttf'), bolditalics: font('700Bold_Italic/Tinos_700Bold_Italic.ttf'),
  },
})
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy(() => true)

/** Points of an A4 page. `leading`: height of a line; `apart`: between paragraphs; `indent`: of a first line. */
export type Layout = { size?: number; leading?: number; apart?: number; indent?: number; justified?: boolean } & Partial<TDocumentDefinitions>

export async function pdfOf(content: Content, { size = 14, leading = 1.1, apart: _apart, indent: _indent, justified: _justified, ...more }: Layout = {}): Promise<Uint8Array> {
  const made = pdfmake.createPdf({ pageSize: 'A4', pageMargins: [85, 57, 43, 57], content, defaultStyle: { font: 'Tinos', fontSize: size, lineHeight: leading }, ...more })
  return new Uint8Array(await made.getBuffer())
}

const centred = (lines: readonly string[], more: object = {}): Content => ({ stack: lines.map((text) => ({ text, alignment: 'center' as const })), ...more })

/** The paper as Word prints it: letterhead and tail in columns without rules, first lines indented, a ruled table. */
export function contentOf(paper: InventedPaper, { apart = 6, indent = 28, justified = false }: Layout = {}): Content[] {
  const { left, right, number, dated, title, body, recipients, signatures, annex } = paper
  const paragraph = (text: string): Content => (text.startsWith('#')
    ? { text: text.slice(1), bold: true, margin: [/^#(?:Chương|[^IVX])/u.test(text) ? 0 : indent, 0, 0, apart], alignment: /^#(?:Chương|[^IVX])/u.test(text) ? 'center' : 'left' }
    : { text, leadingIndent: indent, alignment: justified ? 'justify' : 'left', margin: [0, 0, 0, apart] })
  const list: Content = { stack: [{ text: 'Nơi nhận:', bold: true, italics: true, fontSize: 12 }, ...recipients.map((each) => ({ text: `- ${each}`, fontSize: 11 }))] }
  const signature = ({ office, name }: InventedPaper['signatures'][number]): Content => ({ stack: [centred(office), { text: name, alignment: 'center', bold: true, margin: [0, 55, 0, 0] }] })
  const tail: Content[] = signatures.length === 1
    ? [{ columns: [list, signature(signatures[0]!)], margin: [0, 12, 0, 0] }]
    : [{ columns: signatures.map(signature), margin: [0, 12, 0, 0] }, { ...list, margin: [0, 20, 0, 0] } as Content]
  const width = (annex?.head.length ?? 0)
  return [
    { columns: [{ width: '42%', ...(centred([...left, number]) as object) }, { width: '58%', ...(centred([...right, '', dated]) as object) }], margin: [0, 0, 0, 14] } as Content,
    { ...(centred(title, { bold: true, margin: [0, 0, 0, 12] }) as object) } as Content,
    ...body.map(paragraph), ...tail,
    ...(annex ? [
      { ...(centred(annex.title, { margin: [0, 0, 0, 10] }) as object), pageBreak: 'before' } as Content,
      { fontSize: 12, table: { headerRows: 1, widths: [24, '*', 85, 85, 85], body: [
        [...annex.head], ...annex.rows.map((row) => (row.length === 2 ? [row[0]!, { text: row[1]!, colSpan: width - 1 }, ...Array(width - 2).fill('')] : [...row])),
      ] } } as Content,
    ] : []),
  ]
}

/** A paper as the bytes of a PDF. */
export const paperPdf = (paper: InventedPaper, layout: Layout = {}): Promise<Uint8Array> => pdfOf(contentOf(paper, layout), layout)
