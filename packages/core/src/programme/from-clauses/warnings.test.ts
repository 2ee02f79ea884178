import { describe, expect, it } from 'vitest'
import { confidenceOf } from './confidence.ts'
import { reasonOf, reasons, reasonWords, type Reason, type ReasonCode } from './reasons.ts'
import { cutoffExamples, cutoffIn } from './duty-warnings.ts'
import { readingOf } from './reading-of.ts'
import { threeBridges } from './three-bridges.fixture.ts'

const plan = (body: string) => `UBND XÃ BA CẦU\n\nSố: 12/KH-UBND\n\nBa Cầu, ngày 05 tháng 3 năm 2025\n\nKẾ HOẠCH\n\nVề trật tự bến bãi năm 2025\n\nI. NỘI DUNG\n\n${body}\n\nNơi nhận:\n- Lưu: VT.\n`
const codes = (text: string) => readingOf(text).warnings.map(({ code }) => code)

describe('the day figures end on', () => {
  it.each(cutoffExamples)('"%s": %s', (text, day) => expect(cutoffIn(text)).toBe(day))
})

describe('warnings', () => {
  it('says what recurs and belongs to nobody, with its words', () => {
    const text = plan('1. Hằng tháng, kiểm tra biển báo tại các bến.').replace('UBND XÃ BA CẦU\n\n', '')
    const warning = readingOf(text).warnings.find(({ code }) => code === 'cadence-without-owner')
    expect(warning && text.slice(warning.start, warning.end)).toContain('kiểm tra biển báo')
    expect(warning?.message).toMatch(/chỉ định cơ quan chủ trì/)
  })
  it('takes the issuer of a plan for what recurs and names nobody, with little trust', () => {
    const { obligations, parties } = readingOf(plan('1. Hằng tháng, kiểm tra biển báo tại các bến.'))
    expect(obligations.map(({ actors }) => actors.map((id) => parties.find((party) => party.id === id)?.short))).toEqual([['UBND xã']])
    expect(obligations[0]?.confidence).toBeLessThan(0.6)
  })
  it('is silent where somebody is named', () => expect(codes(plan('1. Hằng tháng, Công an xã kiểm tra biển báo tại các bến.'))).not.toContain('cadence-without-owner'))
  it.each([
    ['Công an xã báo cáo UBND xã trước ngày 20 hằng tháng (số liệu tính đến ngày 25 hằng tháng).', true],
    ['Công an xã báo cáo UBND xã trước ngày 28 hằng tháng (số liệu tính đến ngày 25 hằng tháng).', false],
    ['Công an xã báo cáo UBND xã trước ngày 05 tháng sau (số liệu tính đến ngày 25 hằng tháng).', false],
    ['Công an xã báo cáo UBND xã trước ngày 10/12 hằng năm, chốt số liệu đến hết ngày 15/12.', true],
    ['Công an xã báo cáo UBND xã trước ngày 20/12 hằng năm, chốt số liệu đến hết ngày 15/12.', false],
  ])('%s warned: %s', (sentence, warned) => expect(codes(plan(`1. ${sentence}`)).includes('due-before-cutoff')).toBe(warned))
  it('takes two spellings for one body and says so', () => {
    const reading = readingOf(plan('1. Ủy ban MTTQ Việt Nam xã vận động hội viên giữ vệ sinh bến.\n\n2. Hằng quý, UBMTTQ xã giám sát việc thu gom rác.'))
    expect(new Set(reading.obligations.flatMap(({ actors }) => actors)).size).toBe(1)
    expect(reading.warnings.filter(({ code }) => code === 'two-spellings')).toHaveLength(1)
  })
  it('keeps persons out of a duty that touches them', () => {
    const touched = readingOf(threeBridges.replace('cho các tổ liên gia', 'cho Nhân dân, nắm tình hình dư luận Nhân dân')).warnings.find(({ code }) => code === 'touches-persons')
    expect(touched?.message).toMatch(/số liệu tổng hợp/)
  })
})

describe('confidence', () => {
  const piece = { start: 0, end: 1, sentence: 0, phrase: '', cadence: [], subject: [], opening: true }
  const seen = { actors: 'sentence', verb: true, whole: true, known: true, plain: true, byWords: false, section: true } as const
  it('is high where the sentence names who acts', () => expect(confidenceOf(piece, seen).confidence).toBeGreaterThanOrEqual(0.9))
  it.each([[{ actors: 'signers' }], [{ verb: false }], [{ whole: false }], [{ known: false }], [{ plain: false }]] as const)('falls with %j', (change) => {
    expect(confidenceOf(piece, { ...seen, ...change }).confidence).toBeLessThan(confidenceOf(piece, seen).confidence)
  })
  it('says why in words a clerk reads', () => expect(confidenceOf(piece, { ...seen, actors: 'heading' }).because[0]).toMatch(/tiêu đề/))
  it('and in words whose code is found again, with what they rest on', () => {
    const codes = (Object.keys(reasons) as ReasonCode[]).flatMap((code): Reason[] => [{ code }, { code, cue: 'hằng quý: “quý I”' }])
    expect(codes.map((reason) => reasonOf(reasonWords(reason)))).toEqual(codes)
    expect(reasonOf('Vì lẽ khác')).toBeUndefined()
    const said = readingOf(plan('1. Hằng tháng, Công an xã báo cáo, xong trước ngày 25.\n2. Hằng tuần, tuần tra các bến.')).obligations.flatMap(({ because }) => because)
    expect(said.length).toBeGreaterThan(3)
    for (const reason of said) expect(reasonOf(reason)).toBeDefined()
  })
})

describe('what else a proposal tells', () => {
  it('whom it orders to act, and at which tiers', () => {
    const [duty] = readingOf(plan('1. Công an tỉnh chỉ đạo Công an cấp xã tổ chức tuần tra các bến.')).obligations
    expect(duty).toMatchObject({ delegateLevels: ['commune'] })
    expect(duty?.counterparts).toHaveLength(1)
  })
  it('that nobody is named', () => {
    const second = readingOf(plan('1. Công an xã kiểm tra các bến. Lập danh sách phương tiện chở khách.')).obligations[1]
    expect(second?.implicitActor).toBe(true)
  })
})
