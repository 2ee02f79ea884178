import { fileURLToPath } from 'node:url'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import type { Annex, Paper } from '@phoihop/core/paper'
import { PAGE, SIZE } from './layout.ts'
import { headOf, partOf, points, tailOf, titleOf } from './pdf-blocks.ts'

/**
 * The paper as a PDF of the same text as `writeDocx`: A4, margins and sizes of Decree 30/2020, annex I; in Tinos, which has the widths of
 * Times New Roman and the Vietnamese letters, and is put into the file. Page numbers from the second page.
 */
export async function writePdf(paper: Paper): Promise<Uint8Array> {
  const pdfmake = await printer()
  const content: Content[] = [headOf(paper), ...titleOf(paper), ...paper.body.map(partOf), ...tailOf(paper), ...paper.annexes.flatMap(annexOf)]
  const definition: TDocumentDefinitions = {
    pageSize: 'A4', pageMargins: [points(PAGE.left), points(PAGE.top), points(PAGE.right), points(PAGE.bottom)],
    info: { title: `${paper.kind} ${paper.subject}`.trim().normalize('NFC'), creator: 'Phối Hợp', producer: 'Phối Hợp' },
    defaultStyle: { font: 'Tinos', fontSize: SIZE.body, lineHeight: 1.1 },
    header: (page) => (page > 1 ? { text: String(page), alignment: 'center', fontSize: SIZE.pageNumber, margin: [0, points(PAGE.header), 0, 0] } : ''),
    content: composed(content),
  }
  return new Uint8Array(await pdfmake.createPdf(definition).getBuffer())
}

const annexOf = ({ label, title, parts }: Annex): Content[] => [
  { text: label, bold: true, alignment: 'center', pageBreak: 'before' }, { text: title.toUpperCase(), bold: true, alignment: 'center', margin: [0, 0, 0, 6] }, ...parts.map(partOf),
]

/** Text in one Unicode form (TCVN 6909): letters and marks composed. */
const composed = <T>(content: T): T => JSON.parse(JSON.stringify(content).normalize('NFC')) as T

/** Loaded when the first PDF is asked for; fonts come from their package, and nothing else is read or fetched. */
async function printer() {
  const { default: pdfmake } = await import('pdfmake')
  const font = (name: string) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/tinos/${name}`))
  const fonts = { normal: font('400Regular/Tinos_400Regular.ttf'), bold: font('700Bold/Tinos_700Bold.ttf'), italics: font('400Regular_Italic/Tinos_400Regular_Italic.ttf'), bolditalics: font('700Bold_Italic/Tinos_700Bold_Italic.ttf') }
  pdfmake.setFonts({ Tinos: fonts })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((path: string) => Object.values(fonts).includes(path))
  return pdfmake
}
