import { expect, it } from 'vitest'
import { oneLine } from './one-line.ts'

it.each([
  ['xã Ba Cầu', 'xã Ba Cầu'], ['xã  Ba\nCầu', 'xã Ba Cầu'], ['xã \n Ba\t\u00a0Cầu', 'xã Ba Cầu'], [' \n xã Ba Cầu\r\n', ' xã Ba Cầu '], ['', ''],
])('%j on one line: %j', (text, line) => {
  expect(oneLine(text)).toBe(line)
  expect(oneLine(text)).toBe(text.replace(/\s+/g, ' '))
})
