import { readFileSync } from 'node:fs'
import type { Refusal } from '@phoihop/core/outcome'
import { describe, expect, it } from 'vitest'
import { refusalWords, statusOf } from './refusal.ts'

const SOURCE = readFileSync(new URL('../../../core/src/outcome/outcome.ts', import.meta.url), 'utf8')
const CODES = [...SOURCE.matchAll(/\{ code: '([a-z-]+)'/g)].map(([, code]) => code as string)

/** Every field any refusal carries, so that a sentence which forgets to say one of its own is seen by its "undefined". */
const EVERY_FIELD = {
  text: 'abc', file: 'a.docx', because: 'x', kind: 'zip', bytes: 11_000_000, limit: 10_485_760, name: 'n', near: ['Xã Ba Cầu'], tier: 'commune', known: ['a'], body: 'b', where: 'w', slug: 's', line: 3,
  obligation: 'o', clause: 'IV.3', cue: 'q', party: 'p', rotation: 'r', namedBy: 'm', through: ['a', 'b'], cutoff: '2026-01-14', due: '2026-01-15', feeds: 'f', example: 'e', want: '1', got: '2', occurrence: 'o/2026/p',
  owners: ['Công an xã Ba Cầu'], on: '2026-10-30', day: '2026-12-01', today: '2026-11-24', from: '2026-10-01', field: 'because', figure: 'attended', to: '2026-01-01', found: 'phone', orphan: 'o', minutes: 15, action: 'accept',
  least: 10, folder: '/data', pid: 1, host: 'localhost', port: 3000, version: '14', rule: 'every month', most: 30, of: 'seconds',
  draft: 'd', item: 'o1', items: ['o1', 'o2'], open: 2, gaps: ['by'], programme: 'p', provider: 'x', account: 'y', accounts: ['can-bo'], role: 'officer', user: 'u', seconds: 4, number: 12, bodies: ['Công an xã Ba Cầu'], period: '2026-Q3', published: '2026', title: 't', year: 2025, there: 0, missing: 2,
}
const refusal = (code: string) => ({ ...EVERY_FIELD, code }) as unknown as Refusal

describe('every refusal is said in words', () => {
  it('knows all codes of the union', () => expect(CODES.length).toBeGreaterThan(50))

  it.each(CODES)('%s', (code) => {
    const [vi, en] = [refusalWords(refusal(code), 'vi'), refusalWords(refusal(code), 'en')]
    for (const sentence of [vi, en]) {
      expect(sentence.length).toBeGreaterThan(20)
      expect(sentence).toMatch(/([.!?]|--help)$/)
      expect(sentence).not.toMatch(/undefined|\[object|NaN/)
    }
    expect(vi).not.toBe(en)
    expect(vi).toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹáàãéèíìĩóòõúùũý]/i)
    expect(statusOf(refusal(code))).toBeGreaterThanOrEqual(400)
  })
})

it('writes days as an office does', () => expect(refusalWords({ code: 'day-in-the-future', day: '2026-12-01', today: '2026-11-24' }, 'vi')).toContain('01/12/2026'))
