import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { day, plusDays, yearOf } from '@phoihop/core/calendar'
import type { Paper, Part } from '@phoihop/core/paper'
import { compileReview, type ReviewDuty } from '@phoihop/core/review'
import { deriveSchedule, type Occurrence } from '@phoihop/core/schedule'
import { figuresOf, reportAs, type Done, type EntryId, type Instant } from '@phoihop/core/work'
import { writeDocx, writePdf } from '@phoihop/documents/writing'
import { readPaper } from '@phoihop/services/paper'
import { drawReview, readReview } from '@phoihop/services/review'
import { freezePassedDeadlines } from '@phoihop/services/schedule'
import { addEntries } from '@phoihop/storage/work'
import { addAct } from '@phoihop/storage/year'
import { got, openStage, SLUG, type Stage } from './country-stage.ts'
import { medianOf, middle } from './timing.ts'

const [ROUNDS, LIMIT_MS, LIMIT_RATIO, MOST_GROWTH] = [2, 4_000, 8, 20]
const AFTER_TEN_YEARS = day('2033-12-20')
const KEY = 'review-term-province/2024-2033/tinh-bac-ninh-2025'

/**
 * The review of ten years of a province, every duty of 2024 to 2033 with invented work: compiled from a real database and written as .docx; against the same
 * paragraphs and tables written by the docx library alone; and how the time to compile grows when there is ten times the work.
 */
export async function run(): Promise<void> {
  const stage = await openStage()
  try {
    stage.house.today = () => AFTER_TEN_YEARS
    const { owed, entries } = await workThrough(stage)
    const reader = await stage.readerOf('standing', stage.bodyIn(1, 'front', 'Tỉnh Bắc Ninh'), SLUG)
    const memory = process.memoryUsage.rss()
    const years = await middle(ROUNDS, async () => got(await readReview(stage.house, reader, KEY)))
    const processor = await processorOf(async () => got(await readReview(stage.house, reader, KEY)))
    const first = await middle(ROUNDS, async () => got(await readReview(stage.house, reader, KEY.replace('term-province/2024-2033', 'yearly-province/2025'))))
    const view = got(await readReview(stage.house, reader, KEY))
    const [total] = view.tables.total
    console.log(`${owed} duties, ${entries} entries; the review counts ${total?.counts.owed} duties of ${view.tables['as-now'].length} places as now, ${view.tables['as-then'].length} as then, ${view.tables.body.length} bodies`)
    console.log(`compiled: ten years ${years.toFixed(0)} ms, ${processor.toFixed(0)} ms of processor (limit ${LIMIT_MS}); two years ${first.toFixed(0)} ms: ${(years / first).toFixed(2)} times for ${((total?.counts.owed ?? 0) / owedBy(view, 2025)).toFixed(2)} times the duties`)
    const id = got(await drawReview(stage.house, reader, KEY, { seen: 0, at: 'https://phoihop.example/reviews/x' }))
    const { paper } = got(await readPaper(stage.house, reader, id))
    const ours = await processorOf(() => writeDocx(paper))
    const bare = await processorOf(() => writeBare(paper))
    const size = (await writeDocx(paper)).length
    const pdfBegan = performance.now()
    const pdf = (await writePdf(paper)).length
    const pdfMs = performance.now() - pdfBegan
    const drawn = await middle(1, async () => got(await drawReview(stage.house, reader, KEY, { seen: 0, at: 'https://phoihop.example/reviews/x' })))
    const ratio = ours / bare
    console.log(`drawn up ${drawn.toFixed(0)} ms; paper: ${paper.annexes.length} annexes, ${rowsIn(paper)} rows, ${paper.sources.length} numbers that open, ${Math.round(size / 1024)} kB`)
    console.log(`.docx ${ours.toFixed(0)} ms of processor; the same paragraphs and tables by the docx library alone, without links and layout, ${bare.toFixed(0)} ms: ratio ${ratio.toFixed(2)} (limit ${LIMIT_RATIO}); .pdf ${pdfMs.toFixed(0)} ms, ${Math.round(pdf / 1024)} kB`)
    console.log(`memory: ${Math.round(memory / 1e6)} MB before, ${Math.round(process.resourceUsage().maxRSS / 1e3)} MB at most`)
    const growth = await growthOfCore(stage)
    console.log(`core alone: ${growth.once.toFixed(0)} ms of processor, and ${growth.ten.toFixed(0)} ms for ten times the work: ${(growth.ten / growth.once).toFixed(1)} times`)
    if (processor > LIMIT_MS || ratio > LIMIT_RATIO || growth.ten / growth.once > MOST_GROWTH) process.exitCode = 1
  } finally {
    await stage.close()
  }
}

const owedBy = ({ tables }: { tables: { year: readonly { id: string; counts: Readonly<Record<string, number | null>> }[] } }, year: number): number => tables.year.filter(({ id }) => Number(id) <= year).reduce((sum, { counts }) => sum + (counts.owed ?? 0), 0)

/** Nine of ten duties since the demonstration ends are reported, some late; a commitment of each commune in each half-year, two of three done. */
async function workThrough({ house, readerOf, bodyIn }: Stage): Promise<{ owed: number; entries: number }> {
  const definition = house.definition(SLUG)
  const rules = new Map(definition.programme.obligations.map((rule) => [rule.id, rule]))
  const all = deriveSchedule({ ...definition, window: { from: definition.programme.inForce.from, to: AFTER_TEN_YEARS } }).occurrences
  const { account } = await readerOf('officer', bodyIn(1, 'police', 'Tỉnh Bắc Ninh'), SLUG)
  const scope = { programme: SLUG, bodies: 'all' as const }
  const recordedAt = '2033-12-19T02:00:00.000Z' as Instant
  const made = all.filter(({ falls }, at) => falls > '2026-11-24' && at % 10 !== 0).map((occurrence, at) => {
    const rule = rules.get(occurrence.obligation)!
    const on = plusDays(occurrence.falls, at % 17 === 0 ? 5 : -2)
    const figures = Object.fromEntries(figuresOf(rule).map(({ id }, nth) => [id, (at * 7 + nth) % 90]))
    const did = reportAs(rule.kind)
    const act: Done = did === 'issue' ? { did, on, number: `${at}/KH`, figures } : { did, on, figures }
    return { entry: { id: house.newId() as EntryId, occurrence: occurrence.key, body: occurrence.owners[0]!, account: account.id, recordedAt, recordedOn: AFTER_TEN_YEARS, act }, occurrence, seenBy: occurrence.owners }
  })
  for (let from = 0; from < made.length; from += 2000) await addEntries(house.db, scope, made.slice(from, from + 2000))
  await charge(all.filter(({ kind, tier, period }) => kind === 'meeting' && tier === 'commune' && /-(03|09)$/.test(period.key)))
  got(await freezePassedDeadlines(house))
  return { owed: all.length, entries: made.length }

  async function charge(meetings: readonly Occurrence[]): Promise<void> {
    for (const [at, { key, place, owners, falls }] of meetings.entries()) {
      const subject = house.newId()
      const kept = { subject, year: yearOf(falls), place, owners, body: owners[0]!, account: account.id, recordedAt, recordedOn: falls }
      await addAct(house.db, scope, 'commitment', { ...kept, id: house.newId(), seq: 1, act: { did: 'raise', what: 'Sơn lại biển báo', owner: owners[0]!, due: plusDays(falls, 30), meeting: key, conclusion: subject } as { did: string } })
      if (at % 3 > 0) await addAct(house.db, scope, 'commitment', { ...kept, id: house.newId(), seq: 2, act: { did: 'report', on: plusDays(falls, 20) } as { did: string } })
    }
  }
}

/** Core alone, without a database: the term's duties, and ten times as many. */
async function growthOfCore({ house }: Stage): Promise<{ once: number; ten: number }> {
  const { programme, index, calendar } = house.definition(SLUG)
  const period = { key: '2024-2033' as never, from: programme.inForce.from, to: day('2033-12-31') }
  const all = deriveSchedule({ programme, index, calendar, window: period }).occurrences
  const duty = (occurrence: Occurrence, at: number): ReviewDuty => ({ occurrence, verdict: at % 10 === 0 ? 'overdue' : 'on-time', standing: { state: at % 10 === 0 ? 'late' : 'done', due: occurrence.due, target: occurrence.target, daysLate: 0, ...(at % 10 === 0 ? {} : { done: { did: 'hold', on: occurrence.falls, figures: { attended: 20, sessions: 1 } } }) }, ...(at % 10 === 0 ? {} : { closedOn: occurrence.falls }) })
  const once = all.map(duty)
  const ten = Array.from({ length: 10 }, (_, copy) => all.map((occurrence, at) => duty(copy === 0 ? occurrence : { ...occurrence, key: `${occurrence.key}~${copy}` as Occurrence['key'] }, at))).flat()
  const compile = (duties: readonly ReviewDuty[]) => processorOf(() => compileReview({ programme, index, place: 'tinh-bac-ninh-2025' as never, period, today: AFTER_TEN_YEARS, duties, orphans: [], plans: new Map(), commitments: [] }))
  return { once: await compile(once), ten: await compile(ten) }
}

/** Milliseconds of processor of the middle one of so many rounds, after one that is not counted: what else the machine does does not matter. */
async function processorOf(work: () => unknown): Promise<number> {
  const times: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const began = process.cpuUsage()
    await work()
    times.push(process.cpuUsage(began).user / 1000)
  }
  return medianOf(times.slice(1))
}

const tablesIn = ({ body, annexes }: Paper): readonly Part[] => [...body, ...annexes.flatMap(({ parts }) => parts)]
const rowsIn = (paper: Paper): number => tablesIn(paper).reduce((sum, part) => sum + (part.part === 'table' ? part.rows.length : 1), 0)

/** As many paragraphs, tables, rows and cells with the same words, by the library alone. */
async function writeBare(paper: Paper): Promise<Uint8Array> {
  const said = (runs: readonly { text: string }[]): Paragraph => new Paragraph({ children: runs.map(({ text }) => new TextRun({ text })) })
  const children = tablesIn(paper).map((part) => {
    if (part.part === 'heading') return said([{ text: `${part.label} ${part.text}` }])
    if (part.part !== 'table') return said(part.runs)
    const head = new TableRow({ children: part.columns.map(({ title }) => new TableCell({ children: [said([{ text: title }])] })) })
    return new Table({ rows: [head, ...part.rows.map(({ cells }) => new TableRow({ children: cells.map(({ runs }) => new TableCell({ children: [said(runs)] })) }))] })
  })
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}
