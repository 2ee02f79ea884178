import { describe, expect, it } from 'vitest'
import { day } from '../calendar/index.ts'
import { bridges, held, index, periodOf, reportOf } from '../report/progress.fixture.ts'
import type { BodyId } from '../register/index.ts'
import type { Act } from '../work/index.ts'
import { paperFromProgress, printDay, printPeriod, printPeriods, type Paper, type ProgressPaperOptions, type Run } from './index.ts'

const paperOf = (period: string, today: string, acts: readonly (readonly [string, Act])[] = [], more: Partial<ProgressPaperOptions> = {}): Paper =>
  paperFromProgress(reportOf(period, today, acts), { programme: bridges, index, today: day(today), ...more })

const said = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')
const partsOf = (paper: Paper) => [...paper.body, ...paper.annexes.flatMap(({ parts }) => parts)]
const runsOf = (paper: Paper): readonly Run[] =>
  partsOf(paper).flatMap((part) => (part.part === 'heading' ? [] : part.part === 'table' ? part.rows.flatMap(({ cells }) => cells.flatMap(({ runs }) => runs)) : part.runs))
const textOf = (paper: Paper): string =>
  partsOf(paper).map((part) => (part.part === 'heading' ? `${part.label} ${part.text}` : part.part === 'table' ? part.rows.map(({ cells }) => cells.map(({ runs }) => said(runs)).join(' | ')).join('\n') : said(part.runs))).join('\n')

const JANUARY = 'meeting/2024-01/xa-ba-cau'
const reported = [[JANUARY, held('2024-01-30', { attended: 20 })]] as const

describe('the paper on progress of the Three Bridges, first quarter of 2024', () => {
  const paper = paperOf('2024-Q1', '2024-04-10', reported)

  it('is a joint report, the lead first in the heading and the symbol, on the right of the signatures', () => {
    expect(paper.issuers).toEqual([{ name: 'police Tỉnh Ba Cầu' }, { name: 'front Tỉnh Ba Cầu' }])
    expect(paper).toMatchObject({ symbol: 'BC-CAT-MTTQ', kind: 'BÁO CÁO', place: 'Ba Cầu', dated: { month: 4, year: 2024 } })
    expect(paper.signatures.map(({ body }) => body)).toEqual(['front Tỉnh Ba Cầu', 'police Tỉnh Ba Cầu'])
    expect(paper).not.toHaveProperty('number')
  })

  it('has the five sections and ends as documents end', () => {
    expect(paper.body.flatMap((part) => (part.part === 'heading' && part.level === 1 ? [part.label] : []))).toEqual(['I.', 'II.', 'III.', 'IV.', 'V.'])
    expect(textOf({ ...paper, annexes: [] }).endsWith('quý I năm 2024./.')).toBe(true)
  })

  it.each([
    'Giao ban công tác phối hợp cấp xã (IV.4.2) | 15 | 1 | 0 | 14 | 0 | 0 | 0',
    'Tỷ lệ đúng hạn đạt 2,7% (1/37 đầu việc',
    'Còn 36 đầu việc quá hạn chưa báo cáo, của 12 đơn vị:',
    'police Xã Suối Giấy | Giao ban công tác phối hợp cấp xã (IV.4.2) | tháng 01, 02, 3 năm 2024 | 31/01/2024',
    'Số đại biểu dự | Giao ban công tác phối hợp cấp xã (IV.4.2) | 20 | 5 đơn vị',
    '| chưa có số liệu |',
    'Giao ban công tác phối hợp cấp tỉnh (IV.4.2) | cấp tỉnh | 1 | 28/6/2024',
  ])('says: %s', (words) => expect(textOf(paper)).toContain(words))

  it('numbers its tables without a gap', () => {
    const captions = paper.body.flatMap((part) => (part.part === 'table' ? [part.caption?.split('.')[0]] : []))
    expect(captions).toEqual(captions.map((_, at) => `Bảng ${at + 1}`))
  })

  it('opens every number to its list, and prints that list in the annex of sources', () => {
    const linked = runsOf(paper).filter(({ source }) => source)
    expect(linked.length).toBe(paper.sources.length)
    const counts = new Map(paper.sources.map(({ id, keys }) => [id, keys.length]))
    // 20 delegates come from one report; every other number counts its own keys.
    expect(linked.filter(({ text, source }) => Number(text) !== counts.get(source!)).map(({ text }) => text)).toEqual(['20'])
    const anchors = partsOf(paper).flatMap((part) => (part.part === 'table' ? part.rows.flatMap(({ cells }) => cells.flatMap(({ anchor }) => anchor ?? [])) : []))
    expect(anchors).toEqual(paper.sources.map(({ id }) => id))
    expect(paper.annexes.map(({ label, title }) => `${label} ${title}`)).toEqual(['Phụ lục Nguồn số liệu'])
  })

  it('opens them on the list of duties when it has an address, without that annex', () => {
    const online = paperOf('2024-Q1', '2024-04-10', reported, { dutiesAt: 'https://phoihop.example/duties' })
    expect(online.annexes).toEqual([])
    expect(online.sources.find(({ label }) => label === 'Giao ban công tác phối hợp cấp xã – Đúng hạn')?.address)
      .toBe('https://phoihop.example/duties?from=2024-01-01&to=2024-03-31&obligation=meeting&verdict=on-time')
  })
})

describe('what a paper must not claim', () => {
  it('no duty in the period: says so, and draws no empty table', () => {
    const paper = paperOf('2023-Q1', '2023-04-10')
    expect(textOf(paper)).toContain('Trong quý I năm 2023 không có đầu việc nào của Chương trình đến kỳ thực hiện.')
    expect(textOf(paper)).not.toContain('%')
  })

  it('a long list of gaps moves to an annex, none of it lost', () => {
    const report = reportOf('2024-H1', '2024-12-31')
    const doubled = { ...report, gaps: report.gaps.flatMap((gap) => ['a', 'b'].map((as) => ({ ...gap, owners: [...gap.owners, as as BodyId] }))) }
    const paper = paperFromProgress(doubled, { programme: bridges, index, today: day('2024-12-31') })
    expect(paper.annexes.map(({ label, title }) => `${label} ${title}`)).toEqual(['Phụ lục I Danh sách đơn vị chưa báo cáo', 'Phụ lục II Nguồn số liệu'])
    const list = textOf({ ...paper, body: [], annexes: paper.annexes.slice(0, 1) }).split('\n')
    for (const gap of report.gaps) {
      const body = index.body(gap.owners[0]!)!.title[0]!.value.vi
      expect(list.some((line) => line.startsWith(`${body}; b | `))).toBe(true)
    }
  })

  it('a body that has ended is named with its last day', () => {
    expect(textOf(paperOf('2024-Q1', '2025-03-01'))).toContain('police Xã Suối Giấy (kết thúc ngày 31/12/2024) | Giao ban')
  })

  it('duties without a body are put as questions with the reason', () => {
    const text = textOf(paperOf('2026', '2026-11-24'))
    expect(text).toContain('Kế hoạch năm cấp huyện (IV.3): 2 đầu việc từ ngày 29/01/2026, do cấp hành chính được giao không còn (Huyện Trên, Huyện Dưới)')
    expect(paperOf('2026', '2026-11-24').issuers[0].name).toBe('police Tỉnh Sông Lớn')
  })
})

it.each([
  ['2024-02', 'tháng 02 năm 2024'], ['2024-10', 'tháng 10 năm 2024'], ['2024-Q3', 'quý III năm 2024'], ['2024-H1', '6 tháng đầu năm 2024'],
  ['2024-H2', '6 tháng cuối năm 2024'], ['2024-9M', '9 tháng năm 2024'], ['2024', 'năm 2024'], ['2024-2026', 'giai đoạn 2024 - 2026'], ['2024-08-19', 'ngày 19/8/2024'],
])('the period %s is printed as %s', (key, words) => expect(printPeriod(periodOf(key))).toBe(words))

it('prints days with the zeros of Decree 30/2020 and periods of one rule together', () => {
  expect(['2024-02-05', '2024-06-30', '2024-11-09'].map((on) => printDay(day(on)))).toEqual(['05/02/2024', '30/6/2024', '09/11/2024'])
  expect(printPeriods(['2024-01', '2024-02', '2024-03', '2024-Q1'].map(periodOf))).toBe('tháng 01, 02, 3 năm 2024; quý I năm 2024')
})
