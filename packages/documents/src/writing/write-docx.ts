import type { Annex, Paper } from '@phoihop/core/paper'
import { Document, Header, NumberFormat, Packer, PageNumber, PageOrientation, Paragraph, TextRun, type ISectionOptions } from 'docx'
import { bodyParts } from './body-parts.ts'
import { headBlock } from './head-block.ts'
import { GAP, PAGE, SIZE, size, twips } from './layout.ts'
import { signatureBlocks } from './signature-blocks.ts'
import { STYLE, styles } from './styles.ts'
import { linksOf, plain, type Links } from './text-runs.ts'
import { titleBlock } from './title-block.ts'

/** `by`: the name written into the file as its maker. */
export type DocxOptions = { by?: string }

/** The paper as a .docx in the layout of Decree 30/2020, annex I: A4, Times New Roman, page numbers from the second page, annexes numbered apart. */
export async function writeDocx(paper: Paper, { by = 'Phối Hợp' }: DocxOptions = {}): Promise<Uint8Array> {
  const links = linksOf(paper.sources)
  const document = new Document({
    creator: by,
    lastModifiedBy: by,
    title: `${paper.kind} ${paper.subject}`.trim().normalize('NFC'),
    styles,
    sections: [
      section([headBlock(paper), ...titleBlock(paper), ...bodyParts(paper.body, links), ...signatureBlocks(paper)]),
      ...paper.annexes.map((annex) => annexSection(annex, links)),
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function annexSection({ label, title, parts }: Annex, links: Links): ISectionOptions {
  const line = (text: string): Paragraph => new Paragraph({ style: STYLE.centred, keepNext: true, spacing: { after: GAP }, children: [plain(text, { size: size(SIZE.body), bold: true })] })
  return section([line(label), line(title.toUpperCase()), ...bodyParts(parts, links)])
}

/** Page numbers in the middle of the top margin, none on the first page of a section. */
function section(children: ISectionOptions['children']): ISectionOptions {
  const number = new Paragraph({ style: STYLE.header, children: [new TextRun({ children: [PageNumber.CURRENT] })] })
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: twips(PAGE.width), height: twips(PAGE.height), orientation: PageOrientation.PORTRAIT },
        margin: { top: twips(PAGE.top), bottom: twips(PAGE.bottom), left: twips(PAGE.left), right: twips(PAGE.right), header: twips(PAGE.header), footer: twips(PAGE.header) },
        pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
      },
    },
    headers: { default: new Header({ children: [number] }), first: new Header({ children: [new Paragraph({})] }) },
    children,
  }
}
