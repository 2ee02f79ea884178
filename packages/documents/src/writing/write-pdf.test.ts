import mammoth from 'mammoth'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import type { Paper } from '@phoihop/core/paper'
import { jointReport } from './three-bridges-paper.fixture.ts'
import { writeDocx, writePdf } from './index.ts'

const pagesOf = async (paper: Paper): Promise<readonly string[]> => (await extractText(await getDocumentProxy(await writePdf(paper)), { mergePages: false })).text
const textOfDocx = async (bytes: Uint8Array): Promise<string> => (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value.replace(/<(?!\/?(?:strong|em|a)\b)[^>]*>/gu, ' ').replace(/<[^>]*>/gu, '')
/** Words in their order; page numbers apart, and what Word adds on later pages is printed once only. */
const words = (text: string): readonly string[] => text.normalize('NFC').split(/\s+/u).filter((word) => word !== '' && !/^\d$/.test(word))

describe('the joint report as a PDF', () => {
  it('says every word the .docx says', async () => {
    const [pdf, docx] = [words((await pagesOf(jointReport)).join('\n').replace(/(?<=\S-)\n/gu, '')), words(await textOfDocx(await writeDocx(jointReport)))]
    const count = (all: readonly string[]) => Object.fromEntries([...Map.groupBy(all, (word) => word)].map(([word, times]) => [word, times.length]))
    const [inPdf, inDocx] = [count(pdf), count(docx)]
    expect(Object.entries(inDocx).filter(([word, times]) => (inPdf[word] ?? 0) < times)).toEqual([])
    expect(Object.keys(inPdf).filter((word) => !(word in inDocx))).toEqual([])
  })

  it('has Vietnamese letters composed, page numbers from the second page, and the head of a table on each', async () => {
    const pages = await pagesOf(jointReport)
    expect(pages.length).toBeGreaterThan(2)
    expect(pages[0]).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(pages.join('\n')).toContain('Tiếp tục thực hiện./.')
    expect(pages.slice(0, 3).map((page) => /\d+$/u.exec(page.trim())?.[0])).toEqual(['6', '2', '3'])
    expect(pages.filter((page) => page.includes('Phải thực hiện')).length).toBeGreaterThan(1)
  })
})

it('an official letter has no kind: what it is about stands under its number', async () => {
  const letter: Paper = { ...jointReport, kind: '', subject: 'đôn đốc thực hiện', symbol: 'CAT-MTTQ', number: 7, annexes: [], sources: [], body: [{ part: 'paragraph', runs: [{ text: 'Đề nghị thực hiện.' }] }] }
  const [pdf, docx] = [(await pagesOf(letter)).join(' ').replace(/\s+/gu, ' '), (await textOfDocx(await writeDocx(letter))).replace(/\s+/gu, ' ')]
  for (const text of [pdf, docx]) {
    expect(text).toContain('Số: 07/CAT-MTTQ V/v đôn đốc thực hiện')
    expect(text.match(/đôn đốc/gu)?.length).toBe(1)
  }
})
