import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { paperPdf } from '../packages/documents/src/reading/print/invented-pdf.fixture.ts'
import type { InventedPaper } from '../packages/documents/src/reading/print/invented-papers.fixture.ts'
import { medianOf } from './timing.ts'
import { wordPaper } from './word-paper.ts'

const WARM = 8
const ROUNDS = 21

type Work = (bytes: Uint8Array) => Promise<unknown>
type Beside = { read: Work; peer: Work }
type Named = { name: string; paper: InventedPaper }

/** Signed documents as texts hold them: a paragraph a line, head and signatures with the rest, no tables. */
function signedPapers(folder: string): readonly Named[] {
  const paper = (text: string): InventedPaper => ({ left: [], right: [], number: '', dated: '', title: [], recipients: [], signatures: [], body: text.normalize('NFC').replaceAll('\t', ' ').split(/\n+/).filter(Boolean) })
  return readdirSync(folder).filter((file) => file.endsWith('.txt')).sort().map((file) => ({ name: file.replace(/\.txt$/u, ''), paper: paper(readFileSync(join(folder, file), 'utf8')) }))
}

/**
 * Papers of many kinds, each read once a round, so that each pushes the rules of the one before out of the processor, as on a working day. How a word processor cuts its runs decides how long
 * the peer takes over a .docx: one is printed with runs of eighty characters, one with a run a word. `most`: for all .pdf together; a single paper has as much to read as it holds duties.
 */
export async function papersInTurn(folder: string, invented: readonly InventedPaper[], { pdf, docx }: { pdf: Beside; docx: Beside }, most: number): Promise<void> {
  if (!existsSync(folder)) {
    console.log(`BỎ QUA: không có văn bản ở ${folder}, nên CHƯA đo khi đọc nhiều văn bản xen nhau lần này.`)
    return
  }
  const papers = [...invented.map((paper, i) => ({ name: `invented ${i + 1}`, paper })), ...signedPapers(folder)]
  await together('.pdf', papers, (paper) => paperPdf(paper), pdf, most)
  await together('.docx', papers, (paper) => wordPaper(paper), docx, Infinity)
  await together('.docx of a run a word', papers, (paper) => wordPaper(paper, 1), docx, Infinity)
}

async function took(work: Work, bytes: Uint8Array): Promise<number> {
  const started = performance.now()
  await work(bytes)
  return performance.now() - started
}

const sum = (times: readonly number[]): number => times.reduce((all, time) => all + time, 0)

async function together(kind: string, papers: readonly Named[], made: (paper: InventedPaper) => Promise<Uint8Array>, { read, peer }: Beside, most: number): Promise<void> {
  const files: Uint8Array[] = []
  for (const { paper } of papers) files.push(await made(paper))
  const rounds: { ours: number[]; theirs: number[] }[] = []
  for (let round = -WARM; round < ROUNDS; round++) {
    const [ours, theirs]: [number[], number[]] = [[], []]
    for (const bytes of files) { ours.push(await took(read, bytes)); theirs.push(await took(peer, bytes)) }
    if (round >= 0) rounds.push({ ours, theirs })
  }
  const each = papers.map(({ name }, i) => `${name} ${medianOf(rounds.map(({ ours, theirs }) => ours[i]! / theirs[i]!)).toFixed(2)}`)
  const ratio = medianOf(rounds.map(({ ours, theirs }) => sum(ours) / sum(theirs)))
  console.log(`${papers.length} papers as ${kind}, all in turn: ${each.join(', ')}`)
  console.log(`ratio of all together ${ratio.toFixed(2)} (${most === Infinity ? 'for comparison only' : `at most ${most}`})`)
  if (ratio > most) process.exitCode = 1
}
