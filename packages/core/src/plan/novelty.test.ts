import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { earlier } from './plan.fixture.ts'
import { noveltyOf } from './index.ts'

const titles = [
  'Cổng an ninh xóm Bến', 'Bến đò tự quản an toàn', 'Camera an ninh trường học', 'Tổ liên gia phòng cháy, chữa cháy', 'Ngày hội thanh niên với văn hóa giao thông',
  'Khu dân cư không ma túy', 'Nhóm phụ nữ giúp nhau phòng ngừa lừa đảo qua mạng', 'Tiếng loa an ninh buổi tối',
]
const corpus = titles.map((title, at) => earlier(title, 2020 + (at % 5), at % 2 === 0))
const first = (title: string) => noveltyOf(title, corpus).nearest[0]

describe('how new an initiative is', () => {
  it.each([
    // title                                            nearest                                     from  to
    ['Cổng an ninh xóm Đình', 'Cổng an ninh xóm Bến', 0.4, 0.95],
    ['CONG AN NINH XOM BEN', 'Cổng an ninh xóm Bến', 0.999, 1],
    ['Tổ liên gia an toàn phòng cháy và chữa cháy', 'Tổ liên gia phòng cháy, chữa cháy', 0.6, 0.999],
    ['Phòng ngừa lừa đảo qua mạng cho người cao tuổi', 'Nhóm phụ nữ giúp nhau phòng ngừa lừa đảo qua mạng', 0.3, 0.8],
  ])('%s is near to %s', (title, nearest, from, to) => {
    expect(first(title)?.title).toBe(nearest)
    expect(first(title)?.score).toBeGreaterThanOrEqual(from)
    expect(first(title)?.score).toBeLessThanOrEqual(to)
  })
  it.each(['Vườn cây thanh long', 'Và của các', ''])('%j is near to none', (title) => expect(noveltyOf(title, corpus)).toEqual({ nearest: [] }))
  it('words that few titles have weigh more', () => {
    const given = [earlier('An ninh ao sen'), earlier('An ninh bờ đê'), earlier('An ninh bến đò'), earlier('Đèn sáng ao sen')]
    expect(noveltyOf('An ninh đường làng, đèn sáng', given).nearest[0]?.title).toBe('Đèn sáng ao sen')
  })
  it('at most three, the nearest first; here before elsewhere when as near', () => {
    const given = [earlier('Cổng an ninh', 2024, false), earlier('Cổng an ninh', 2023), earlier('Cổng an ninh xóm', 2025), earlier('Cổng', 2025)]
    expect(noveltyOf('Cổng an ninh', given).nearest.map(({ year, here }) => [year, here])).toEqual([[2023, true], [2024, false], [2025, true]])
  })
  it('is the same only at the same place', () => {
    expect(noveltyOf('cổng AN ninh, xóm bến', corpus).same).toMatchObject({ year: 2020 })
    expect(noveltyOf('Bến đò tự quản an toàn', corpus).same).toBeUndefined()
    expect(noveltyOf('Xóm Bến: cổng an ninh', corpus).same).toBeUndefined()
  })
})

const word = fc.constantFrom(...titles.flatMap((title) => title.split(/[ ,]+/)))
const text = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '))
const bare = (title: string) => title.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
const score = (title: string, other: string) => noveltyOf(title, [earlier(other)]).nearest[0]?.score ?? 0

describe('a score', () => {
  it('is 0 to 1, whatever the titles', () =>
    fc.assert(fc.property(fc.string(), fc.array(fc.string(), { maxLength: 6 }), (title, others) => {
      for (const { score: of } of noveltyOf(title, others.map((other) => earlier(other))).nearest) expect(of >= 0 && of <= 1).toBe(true)
    })))
  it('of a title with itself is 1', () => fc.assert(fc.property(text, (title) => { expect(score(title, title)).toBeCloseTo(1, 9) })))
  it('is the same both ways', () => fc.assert(fc.property(text, text, (one, other) => { expect(score(one, other)).toBeCloseTo(score(other, one), 9) })))
  it('does not depend on accents, case, blanks or signs', () =>
    fc.assert(fc.property(text, text, (one, other) => { expect(score(bare(one).toUpperCase().replaceAll(' ', ' , '), other)).toBeCloseTo(score(one, other), 9) })))
  it('of titles without a word in common is not shown', () =>
    fc.assert(fc.property(text, (title) => { expect(noveltyOf(title, [earlier('Vườn cải tím')]).nearest).toEqual([]) })))
  it('finds the title itself before every other, however many there are', () =>
    fc.assert(fc.property(text, fc.array(text, { maxLength: 12 }), (title, others) => {
      const { nearest, same } = noveltyOf(title, [...others, title].map((one) => earlier(one)))
      expect(nearest[0]?.score).toBeCloseTo(1, 9)
      expect(same).toBeDefined()
    })))
})
