import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText, isWithin, woundedText } from './any-text.fixture.ts'
import { readingOf } from './reading-of.ts'
import { threeBridges } from './three-bridges.fixture.ts'

type Read = ReturnType<typeof readingOf>
const reading = readingOf(threeBridges)
const dutyAt = (read: Read, path: string) => read.obligations.filter(({ clausePath }) => clausePath === path)

describe('the Programme of the Three Bridges', () => {
  it('has a head', () => expect(reading.document).toMatchObject({
    number: '07', symbol: 'CTrPH-CAX-MTTQ', fullNumber: '07/CTrPH-CAX-MTTQ', date: '2025-03-05', place: 'Ba Cầu', kind: 'chương trình phối hợp', period: { from: '2025', to: '2030' },
  }))
  it('cites one document', () => expect(reading.citations.map(({ number, date }) => [number, date])).toEqual([['12/QĐ-UBND', '2025-01-02']]))
  it('is signed by two', () => expect(reading.signatories.map(({ name }) => name)).toEqual(['Trung tá Lê Văn Cầu', 'Trần Thị Suối']))
  it('goes to three', () => expect(reading.recipients).toEqual(['Công an tỉnh (để b/cáo)', 'UBND xã', 'Lưu: VT']))
  it('has its clauses', () => expect(reading.clauses.map(({ path }) => path)).toEqual(
    ['pre', 'I', 'I.1', 'II', 'II.1', 'II.2', 'III', 'III.1', 'III.1.b1', 'III.1.b2', 'III.2', 'III.2.a', 'III.2.b', 'IV', 'IV.x1', 'sig', 'rec']))
  it('asks nothing where it states a purpose', () => expect(dutyAt(reading, 'I.1')).toEqual([]))
  it.each([
    ['II.1', 0, { cadence: 'monthly', deliverable: 'exchange', actors: 2 }],
    ['II.2', 0, { deliverable: 'training', actors: 2 }],
    ['II.2', 1, { deliverable: 'model', quantity: 2, actors: 2 }],
    ['III.1.b1', 0, { cadence: 'yearly', due: 'before 01-25 yearly', deliverable: 'plan', actors: 1 }],
    ['III.1.b2', 0, { cadence: 'ongoing', deliverable: 'inspection', actors: 1 }],
    ['III.1.b2', 1, { cadence: 'event', deliverable: 'report', actors: 1 }],
    ['III.2.a', 1, { cadence: 'quarterly', actors: 1 }],
    ['III.2.b', 0, { cadence: 'event', actors: 1 }],
    ['IV.x1', 1, { cadence: 'halfyear', due: 'before 06-10 yearly; 12-10 yearly', deliverable: 'review' }],
  ] as const)('%s, duty %i', (path, n, want: { cadence?: string; due?: string; deliverable?: string; quantity?: number; actors?: number }) => {
    const duty = dutyAt(reading, path)[n]
    expect({
      ...('cadence' in want ? { cadence: duty?.cadence[0]?.kind } : {}), ...('due' in want ? { due: duty?.due ? `${duty.due.op} ${duty.due.rule}` : undefined } : {}),
      ...('deliverable' in want ? { deliverable: duty?.deliverable[0] } : {}), ...('quantity' in want ? { quantity: duty?.quantity?.min } : {}),
      ...('actors' in want ? { actors: duty?.actors.length } : {}),
    }).toEqual(want)
  })
  it('warns of a duty that touches persons', () => {
    const warned = readingOf(threeBridges.replace('cho các tổ liên gia', 'cho Nhân dân, nắm tình hình dư luận Nhân dân'))
    expect(warned.warnings.map(({ code }) => code)).toContain('touches-persons')
  })
  it('warns of a label printed twice and keeps both', () => {
    const twice = readingOf(threeBridges.replace('2. Tổ chức tập huấn', '1. Tổ chức tập huấn'))
    expect(twice.clauses.map(({ path }) => path)).toContain('II.1~2')
    expect(twice.warnings.map(({ code }) => code)).toContain('label-twice')
  })
})

describe('any text', () => {
  it('is read without an error, within its own length, and the same twice', () => {
    fc.assert(fc.property(anyText, (text) => {
      const first = readingOf(text)
      expect(isWithin(first, text)).toBe(true)
      expect(readingOf(text)).toEqual(first)
    }), { numRuns: 300 })
  }, 60_000)

  it('reads the same when its letters are decomposed', () => {
    fc.assert(fc.property(woundedText.map((text) => text.normalize('NFC')), (text) => {
      const apart = text.normalize('NFD')
      const [whole, parts] = [readingOf(text), readingOf(apart)]
      const shown = (read: Read, raw: string) => [
        ...read.clauses.map(({ path, kind, start, end }) => [path, kind, raw.slice(start, end).normalize('NFC')]),
        ...read.obligations.map(({ clausePath, actors, start, end, cadence }) => [clausePath, actors, raw.slice(start, end).normalize('NFC'), cadence.map(({ kind, cue }) => [kind, cue])]),
      ]
      expect(shown(parts, apart)).toEqual(shown(whole, text))
    }), { numRuns: 100 })
  }, 60_000)

  it('stays quick when it is long', () => {
    const began = performance.now()
    for (const unit of ['- ', '| ', 'năm 2024 ', 'Công an tỉnh phối hợp với ', '“', '(', ' ', 'khi có ', 'I. A\n']) readingOf(unit.repeat(Math.ceil(60_000 / unit.length)))
    expect(performance.now() - began).toBeLessThan(20_000)
  }, 60_000)
})
