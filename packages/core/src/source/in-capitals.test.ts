import { expect, it } from 'vitest'
import { inCapitals } from './in-capitals.ts'

it.each([
  ['KẾ HOẠCH SỐ 15/KH', true], ['ĐẢNG ỦY, 2025', true], ['', true], ['KẾ HOẠCh', false], ['ĐẢNG ủY', false], ['đ', false], ['15/02', true],
])('%j in capitals: %j', (text, yes) => {
  expect(inCapitals(text)).toBe(yes)
})
