import { expect, it } from 'vitest'
import { TokenBuckets } from './token-buckets.ts'

it('takes as many at once as a minute holds, then as they come back, and says how long to wait', () => {
  const buckets = new TokenBuckets(3)
  expect([1, 2, 3, 4].map(() => buckets.take('a', 0))).toEqual([0, 0, 0, 20])
  expect(buckets.take('a', 10_000)).toBe(10)
  expect([buckets.take('a', 20_000), buckets.take('a', 20_001)]).toEqual([0, 20])
})

it('leaves the others alone', () => {
  const buckets = new TokenBuckets(1)
  expect([buckets.take('a', 0), buckets.take('a', 1), buckets.take('b', 2)]).toEqual([0, 60, 0])
})

it('never holds more than a minute, however long nobody came', () => {
  const buckets = new TokenBuckets(2)
  buckets.take('a', 0)
  expect([1, 2, 3].map(() => buckets.take('a', 10_000_000))).toEqual([0, 0, 30])
})

it('keeps a bounded number of senders: the one heard of longest ago begins anew', () => {
  const buckets = new TokenBuckets(1, 100)
  buckets.take('office', 0)
  for (let sender = 0; sender < 5000; sender++) buckets.take(`flood ${sender}`, sender)
  expect(buckets.senders).toBe(100)
  expect(buckets.take('office', 5000)).toBe(0)
})
