import { readingOf } from '@phoihop/core/programme'
import { Document, Packer, Paragraph } from 'docx'
import mammoth from 'mammoth'
import { extractText } from 'unpdf'
import { readPdf } from '../packages/documents/src/reading/pdf.ts'
import { paperPdf } from '../packages/documents/src/reading/print/invented-pdf.fixture.ts'
import { asText, paperStream, threeFords } from '../packages/documents/src/reading/print/invented-papers.fixture.ts'
import type { InventedPaper } from '../packages/documents/src/reading/print/invented-papers.fixture.ts'
import { takeBytes } from '../packages/documents/src/reading/take-bytes.ts'
import type { NotTaken, Taken } from '../packages/documents/src/reading/taken.ts'
import { papersInTurn } from './papers-in-turn.ts'
import { wordPaper } from './word-paper.ts'

const CORPUS = process.env.PHOIHOP_CORPUS ?? '../shared/corpus'
/** Reading with all its clauses and duties, against the bare text by the library others use. */
const MOST_RATIO = 1.5
const MOST_GROWTH = 12
const TIMES = 10
const ROUNDS = 21
const WARM = 6

/** The body so many times over, as parts of one paper. */
const long = (paper: InventedPaper, times: number): InventedPaper =>
  ({ ...paper, body: Array.from({ length: times }, (_, part) => [`#Phần ${part + 1}`, ...paper.body.map((text) => (part + 1 < times ? text.replace('./.', '.') : text))]).flat() })

type Taker = (bytes: Uint8Array) => Promise<Taken | NotTaken>

async function duties(take: Taker, bytes: Uint8Array): Promise<number> {
  const taken = await take(bytes)
  if ('because' in taken) throw new Error(taken.because)
  return readingOf(taken.text).obligations.length
}

const pdf: Taker = (bytes) => readPdf(bytes, () => {})

/** As many duties as its parts have one by one: a reading that leaves out parts is quick. */
const owed = (paper: InventedPaper, times: number): number => {
  const { annex: _, ...body } = paper
  const [once, whole] = [body, paper].map((each) => readingOf(asText(each)).obligations.length)
  return times * once! + whole! - once!
}

/** What reading costs beside bare extraction, and how it grows with ten times the document. */
export async function run(): Promise<void> {
  const [fords, stream, threePages] = [long(threeFords, 4), long(paperStream, 4), 'of three pages, one of them a table (for comparison only)']
  const [fordsOwed, streamOwed] = [owed(threeFords, 4), owed(paperStream, 4)]
  const [small, large] = await Promise.all([paperPdf(fords), paperPdf(long(threeFords, 4 * TIMES))])
  const [annexed, short] = await Promise.all([paperPdf(stream), paperPdf(paperStream)])
  const bareText = (bytes: Uint8Array) => extractText(bytes.slice(), { mergePages: true })
  await against('.pdf', small, fordsOwed, pdf, bareText)
  await against('.pdf with an annex in a table', annexed, streamOwed, pdf, bareText)
  await against(`.pdf ${threePages}`, short, owed(paperStream, 1), pdf, bareText, Infinity)
  await growth('.pdf', small, large, pdf)
  const bare = (bytes: Uint8Array) => mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  const [smallDocx, largeDocx, annexedDocx, shortDocx] = await Promise.all([fords, long(threeFords, 4 * TIMES), stream, paperStream].map((paper) => wordPaper(paper)))
  await against('.docx', smallDocx!, fordsOwed, takeDocx, bare)
  await against('.docx with an annex in a table', annexedDocx!, streamOwed, takeDocx, bare)
  await against(`.docx ${threePages}`, shortDocx!, owed(paperStream, 1), takeDocx, bare, Infinity)
  await against('.docx of one run a paragraph, as programs write it (for comparison only)', await wordPaper(fords, Infinity), fordsOwed, takeDocx, bare, Infinity)
  await against('.docx of bare lines, which no office issues (for comparison only)', await linesOf(fords), fordsOwed, takeDocx, bare, Infinity)
  await growth('.docx', smallDocx!, largeDocx!, takeDocx)
  await papersInTurn(CORPUS, [fords, stream], { pdf: { read: (bytes) => duties(pdf, bytes), peer: bareText }, docx: { read: (bytes) => duties(takeDocx, bytes), peer: bare } }, MOST_RATIO)
}

const takeDocx: Taker = async (bytes) => {
  const taken = await takeBytes({ name: 'bench.docx', bytes })
  return taken.ok ? taken.value : { because: 'refused' }
}

/** The paper as a .docx, a paragraph a line, nothing else. */
async function linesOf(paper: InventedPaper): Promise<Uint8Array> {
  const made = new Document({ sections: [{ children: asText(paper).split(/\n+/).map((text) => new Paragraph(text)) }] })
  return new Uint8Array(await Packer.toBuffer(made))
}

async function against(name: string, bytes: Uint8Array, expected: number, take: Taker, peer: (bytes: Uint8Array) => Promise<unknown>, most = MOST_RATIO): Promise<void> {
  const found = await duties(take, bytes)
  await peer(bytes)
  const [ours, theirs, taking] = await inTurn([() => duties(take, bytes), () => peer(bytes), () => take(bytes)])
  const ratio = ours!.over(theirs!)
  console.log(`${name}, ${(bytes.length / 1024).toFixed(0)} kB: ${found} duties in ${ours} (${taking} to take the text, the rest to read it); bare text ${theirs}`)
  console.log(`ratio ${ratio.toFixed(2)}${most === Infinity ? '' : ` (at most ${most})`}`)
  if (found !== expected) console.log(`${expected} duties stand in it`)
  if (ratio > most || found !== expected) process.exitCode = 1
}

async function growth(name: string, small: Uint8Array, large: Uint8Array, take: Taker): Promise<void> {
  await duties(take, large)
  const [short, tall] = await inTurn([() => duties(take, small), () => duties(take, large)], 7)
  const factor = tall!.over(short!)
  console.log(`${name}: ${TIMES} times the document takes ${tall}, ${factor.toFixed(1)} times as long (at most ${MOST_GROWTH}; ${TIMES} is linear)`)
  if (factor > MOST_GROWTH) process.exitCode = 1
}

type Timed = { over: (other: Timed) => number; times: readonly number[]; toString: () => string }

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const timed = (times: readonly number[]): Timed =>
  ({ times, over: (other) => median(times.map((time, round) => time / (other.times[round] ?? 1))), toString: () => `${median(times).toFixed(1)} ms` })

/** Milliseconds this thread has worked: what others do on the machine meanwhile does not count. */
function worked(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** Some systems count a thread's work in ticks of four milliseconds or ten: what is timed takes so many that one more or less is a thirtieth. */
const LONG_ENOUGH_MS = 120

/** How often a work is done in one round, so that its time is long beside a tick. */
async function timesOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  for (let round = 0; round < WARM; round++) await work()
  return Math.ceil(LONG_ENOUGH_MS / Math.max(1, (performance.now() - started) / WARM))
}

/** The times of each, run one after the other in every round; `over` compares round by round, so that what slows the machine for a while slows both. */
async function inTurn(works: readonly (() => Promise<unknown>)[], rounds = ROUNDS): Promise<readonly Timed[]> {
  const repeats: number[] = []
  for (const work of works) repeats.push(await timesOf(work))
  const times = works.map(() => [] as number[])
  for (let round = 0; round < rounds; round++) {
    for (const [i, work] of works.entries()) {
      const started = worked()
      for (let turn = 0; turn < repeats[i]!; turn++) await work()
      times[i]!.push((worked() - started) / repeats[i]!)
    }
  }
  return times.map(timed)
}
