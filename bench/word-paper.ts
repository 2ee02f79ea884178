import { AlignmentType, BorderStyle, Document, Packer, PageBreak, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import type { InventedPaper } from '../packages/documents/src/reading/print/invented-papers.fixture.ts'
import { wordStyles } from './word-styles.ts'

/** Twentieths of a point: the width between the margins of Decree 30/2020, annex I. */
const TEXT_WIDTH = 9071
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const bare = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none } as const

type Line = { align?: 'both' | 'center' | 'left'; bold?: boolean; indent?: number; size?: number }

/**
 * Characters of a run as a word processor keeps it: every change of a sentence, its language or its face begins a run. Of two Vietnamese files looked at, both
 * with a run a word, and one of a federal office in English, with a run every 130 characters, this is nearer to the latter.
 */
const AS_KEPT = 80

/** The text in runs of at most so many characters, cut behind spaces; a longer word stays whole. */
function runsOf(text: string, length: number): readonly string[] {
  const runs = ['']
  for (const word of text.split(/(?<= )/)) {
    const last = runs.at(-1)!
    if (last !== '' && last.length + word.length > length) runs.push(word)
    else runs[runs.length - 1] = last + word
  }
  return runs
}

/** Decree 30/2020, annex I: 14 point Times New Roman. */
const lineIn = (length: number) => (text: string, { align = 'both', bold = false, indent = 0, size = 28 }: Line = {}): Paragraph => {
  const face = { bold, font: 'Times New Roman', size, color: '000000', language: { value: 'vi-VN' } }
  return new Paragraph({
    alignment: align === 'both' ? AlignmentType.BOTH : align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
    indent: { firstLine: indent },
    spacing: { before: 120, after: 120 },
    run: face,
    children: runsOf(text, length).map((part) => new TextRun({ text: part, ...face })),
  })
}

const row = (cells: readonly (readonly Paragraph[])[], widths: readonly number[]): TableRow => new TableRow({
  children: cells.map((children, i) => new TableCell({ children, columnSpan: i === cells.length - 1 ? widths.length - cells.length + 1 : 1, width: { size: widths[i]!, type: WidthType.DXA } })),
})

const table = (rows: readonly TableRow[], widths: readonly number[], borderless: boolean): Table =>
  new Table({ rows, columnWidths: widths, width: { size: TEXT_WIDTH, type: WidthType.DXA }, ...(borderless ? { borders: bare } : {}) })

/** The paper as an office issues it in .docx: head and signatures in tables without rules, the annex in a ruled one, the styles a word processor writes. `length`: at most so many characters in a run, `Infinity` for one a paragraph. */
export async function wordPaper(paper: InventedPaper, length = AS_KEPT): Promise<Uint8Array> {
  const line = lineIn(length)
  const centred = (texts: readonly string[]): Paragraph[] => texts.map((text) => line(text, { align: 'center', bold: true, size: 26 }))
  const half = [3971, 5100]
  const columns = [600, 4071, 1500, 1500, 1400]
  const signed = paper.signatures.flatMap(({ office, name }) => [...centred(office), line(''), ...centred([name])])
  const { annex } = paper
  const made = new Document({
    externalStyles: wordStyles,
    sections: [{
      children: [
        table([row([centred([...paper.left, paper.number]), centred([...paper.right, paper.dated])], half)], half, true),
        ...centred(paper.title),
        ...paper.body.map((text) => line(text.replace(/^#/, ''), { bold: text.startsWith('#'), indent: 567 })),
        table([row([['Nơi nhận:', ...paper.recipients.map((each) => `- ${each}`)].map((text) => line(text, { align: 'left', size: 22 })), signed], half)], half, true),
        ...(annex ? [
          new Paragraph({ children: [new PageBreak()] }),
          ...centred(annex.title),
          table([annex.head, ...annex.rows].map((cells) => row(cells.map((text) => [line(text, { align: 'left', size: 26 })]), columns)), columns, false),
        ] : []),
      ],
    }],
  })
  return new Uint8Array(await Packer.toBuffer(made))
}
