import { expect, it } from 'vitest'
import { secondsToWait } from './throttle.ts'

it.each([
  // account  since  address  since  wait  what
  [0, 0, 0, 0, 0, 'nothing failed'],
  [9, 0, 9, 0, 0, 'nine failed: the tenth is free'],
  [10, 0, 0, 0, 60, 'ten of one account: a minute'],
  [10, 59.5, 0, 0, 1, 'part of a second counts whole'],
  [10, 60, 0, 0, 0, 'the minute is over'],
  [11, 0, 0, 0, 120, 'each failure doubles it'],
  [14, 0, 0, 0, 900, 'a quarter of an hour at most'],
  [5000, 0, 0, 0, 900, 'however many there were'],
  [0, 0, 10, 0, 900, 'ten from one address: a quarter of an hour'],
  [0, 0, 10, 900, 0, 'and no longer'],
  [10, 0, 10, 0, 900, 'both: the longer'],
])('%i of an account %f s ago, %i from an address %f s ago: wait %i s (%s)', (account, accountSeconds, address, addressSeconds, wait) =>
  expect(secondsToWait({ account, accountSeconds, address, addressSeconds })).toBe(wait))
