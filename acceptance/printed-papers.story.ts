import assert from 'node:assert/strict'
import type { Paper } from '../packages/core/src/paper/index.ts'
import { writeDocx, writePdf } from '../packages/documents/src/writing/index.ts'
import { judge } from './printed/judge.ts'
import { stretchesOf } from './printed/lines-of.ts'
import { everyPaper } from './printed/papers.ts'
import { extentOf } from './printed/rules-of.ts'
import { openOffice } from './stage/office.ts'

/**
 * A paper of every kind is printed twice: its .docx by LibreOffice, as an office would, and the .pdf the product writes. Both have to look as
 * Decree 30/2020, annex I, wants papers to, letter for letter the same.
 */
export async function story(): Promise<void> {
  const office = openOffice()
  try {
    const papers = await everyPaper()
    const printed = office.convert(new Map(await Promise.all([...papers].map(async ([kind, paper]) => [kind, await writeDocx(paper)] as const))))
    const wrongs: string[] = []
    let pages = 0
    let fullest = 297
    for (const [kind, paper] of papers) {
      const [office_, own] = [printed.get(kind) as Uint8Array, await writePdf(paper)]
      for (const [by, pdf] of [['LibreOffice', office_], ['our own', own]] as const) {
        const pictures = office.draw(pdf)
        pages += pictures.length
        fullest = Math.min(fullest, ...pictures.map((picture) => 297 - extentOf(picture).bottom))
        wrongs.push(...(await judge(paper, pdf, pictures)).map((what) => `${kind}, printed by ${by}: ${what}`))
      }
      const [one, other] = [lettersOnce(paper, (await stretchesOf(office_)).text), lettersOnce(paper, (await stretchesOf(own)).text)]
      wrongs.push(...differences(one, other).map((what) => `${kind}: ${what}`))
    }
    if (fullest > 25) wrongs.push(`no page is full: the lowest text stands ${fullest.toFixed(1)} mm above the edge`)
    console.log(`${papers.size} papers, ${pages} pages, the fullest to ${fullest.toFixed(1)} mm above the edge, ${wrongs.length} wrong`)
    assert.deepEqual(wrongs, [])
  } finally {
    office.close()
  }
}

/** Letters and marks, without spaces: where a line ends is the printer's. So is where a page ends: a table's head that comes again on the next counts once. */
function lettersOnce({ body }: Paper, text: string): readonly string[] {
  const letters = bare(text)
  return [...body.reduce((left, part) => (part.part === 'table' ? once(left, bare(part.columns.map(({ title }) => title).join(''))) : left), letters)]
}
const bare = (text: string): string => text.normalize('NFC').replace(/\s/gu, '')
function once(text: string, head: string): string {
  const first = text.indexOf(head)
  return first < 0 || head === '' ? text : text.slice(0, first + head.length) + text.slice(first + head.length).replaceAll(head, '')
}

/** Signs that stand in one more often than in the other. */
function differences(one: readonly string[], other: readonly string[]): readonly string[] {
  const count = (all: readonly string[]) => Map.groupBy(all, (sign) => sign)
  const [a, b] = [count(one), count(other)]
  const signs = [...new Set([...a.keys(), ...b.keys()])].filter((sign) => (a.get(sign)?.length ?? 0) !== (b.get(sign)?.length ?? 0))
  return signs.length === 0 ? [] : [`LibreOffice prints ${one.length} signs, our own ${other.length}: ${signs.slice(0, 12).map((sign) => `"${sign}" ${a.get(sign)?.length ?? 0}/${b.get(sign)?.length ?? 0}`).join(', ')}`]
}
