import { expect, it } from 'vitest'
import { pageOf } from './index.ts'

const lines = Array.from({ length: 101 }, (_, at) => at + 1)

it.each([
  // asked      shown       page
  [undefined, [1, 50], 1],
  [1, [1, 50], 1],
  [2, [51, 100], 2],
  [3, [101, 101], 3],
  [4, [101, 101], 3],
  [0, [1, 50], 1],
  [-7, [1, 50], 1],
  [1.5, [1, 50], 1],
  [Number.NaN, [1, 50], 1],
])('page %s of 101 lines shows %j', (asked, [first, last], page) => {
  const got = pageOf(lines, asked, 50)
  expect([got.shown[0], got.shown.at(-1), got.first, got.page, got.pages, got.total]).toEqual([first, last, first, page, 3, 101])
})

it('every line stands on one page', () => expect([1, 2, 3].flatMap((page) => pageOf(lines, page, 50).shown)).toEqual(lines))
it('an empty list has one page', () => expect(pageOf([], 2, 50)).toEqual({ shown: [], total: 0, page: 1, pages: 1, first: 0 }))
