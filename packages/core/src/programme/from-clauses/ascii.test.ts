import { expect, test } from 'vitest'
import { ascii } from './ascii.ts'

test.each([
  ['Ủy ban MTTQ xã Ba Cầu', 'uy-ban-mttq-xa-ba-cau'], ['sở, ban, ngành', 'so-ban-nganh'], ['Đội cứu hộ – bến “Đình”', 'doi-cuu-ho-ben-dinh'], ['(bến)', 'ben'], ['U\u0309y ban', 'uy-ban'], ['–', ''], ['', ''], ['KH&CN 2', 'kh-cn-2'],
])('%s', (name, id) => { expect(ascii(name)).toBe(id) })
