import mammoth from 'mammoth'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Reader } from '@phoihop/core/account'
import type { Outcome } from '@phoihop/core/outcome'
import type { Paper } from '@phoihop/core/paper'
import { readFile } from '../file/index.ts'
import type { House } from '../house/index.ts'
import { agreePaper, listPapers, readPaper, signPaper } from '../paper/index.ts'
import { draftLetters } from '../reminder/index.ts'
import { openTestHouse, readerOf } from '../work/work.fixture.ts'
import { issuePaper } from './index.ts'

const ON = '2024-02-14'
/** Told of every .pdf before it is drawn; drawn under which number. */
const drawing = vi.hoisted(() => ({ before: async (_paper: Paper): Promise<void> => {}, numbers: [] as (number | undefined)[] }))
vi.mock('@phoihop/documents/writing', async (original) => {
  const real = await original<typeof import('@phoihop/documents/writing')>()
  return { ...real, writePdf: async (paper: Paper) => { drawing.numbers.push(paper.number); await drawing.before(paper); return real.writePdf(paper) } }
})

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals))
  return outcome.value
}
let open: Awaited<ReturnType<typeof openTestHouse>>
let house: House
let police: Reader, front: Reader
let signed: readonly string[]
beforeAll(async () => {
  open = await openTestHouse()
  house = open.house
  open.setToday('2024-01-31')
  ;[police, front] = [await readerOf(house, 'standing', 'police@tinh-bac-giang'), await readerOf(house, 'standing', 'front@tinh-bac-giang')]
  valueOf(await draftLetters(house))
  open.setToday(ON)
  signed = valueOf(await listPapers(house, police)).slice(0, 6).map(({ id }) => id)
  for (const id of signed) {
    valueOf(await agreePaper(house, front, id, 1))
    valueOf(await signPaper(house, front, id, 2))
    valueOf(await signPaper(house, police, id, 3))
  }
})
afterAll(() => open.close())
const issue = (nth: number) => issuePaper(house, police, signed[nth] ?? '', { seen: 4, on: ON })

/** The number the kept .docx of a paper says of itself. */
async function printed(nth: number): Promise<string | undefined> {
  const { issued } = valueOf(await readPaper(house, police, signed[nth] ?? ''))
  const file = valueOf(await readFile(house, police, issued?.docx ?? ''))
  return /Số: (\d+)/.exec((await mammoth.extractRawText({ buffer: Buffer.from(file.bytes) })).value)?.[1]
}

it('a number is given to others while a paper is drawn, and the paper takes the next and says it', async () => {
  let began = (): void => {}
  const isDrawn = new Promise<void>((settle) => { began = settle })
  let release = (): void => {}
  const held = new Promise<void>((settle) => { release = settle })
  let first = true
  drawing.before = async () => { if (first) { first = false; began(); await held } }
  const slow = issue(0)
  await isDrawn
  expect(valueOf(await issue(1))).toEqual({ number: 1 })
  expect(valueOf(await issue(2))).toEqual({ number: 2 })
  release()
  expect(valueOf(await slow)).toEqual({ number: 3 })
  // Drawn for 1, and, when that was gone, for 3: nobody waited for either.
  expect([drawing.numbers, await printed(0), await printed(1), await printed(2)]).toEqual([[1, 1, 2, 3], '03', '01', '02'])
}, 60_000)

it('drawn at once, each has its own, and what is kept says it', async () => {
  drawing.before = async () => {}
  const numbers = (await Promise.all([3, 4, 5].map(issue))).map((each) => valueOf(each).number)
  expect(numbers.toSorted()).toEqual([4, 5, 6])
  expect(await Promise.all([3, 4, 5].map(printed))).toEqual(numbers.map((number) => String(number).padStart(2, '0')))
}, 60_000)

it('a paper that cannot be kept takes no number with it', async () => {
  const full: House = { ...house, files: { ...house.files, put: async () => ({ ok: false, refusals: [{ code: 'disk-full', where: 'files' }] }) } }
  valueOf(await draftLetters(house))
  const [id = ''] = valueOf(await listPapers(house, police)).filter(({ stage }) => stage === 'drafted').map((one) => one.id)
  valueOf(await agreePaper(house, front, id, 1))
  valueOf(await signPaper(house, front, id, 2))
  valueOf(await signPaper(house, police, id, 3))
  expect(await issuePaper(full, police, id, { seen: 4, on: ON })).toMatchObject({ ok: false, refusals: [{ code: 'disk-full' }] })
  expect(valueOf(await issuePaper(house, police, id, { seen: 4, on: ON }))).toEqual({ number: 7 })
}, 60_000)
