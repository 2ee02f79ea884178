import { expect, test } from 'vitest'
import { needsFigure } from './needs-figure.ts'

test.each<[RegExp, boolean]>([
  [/ngày \d/u, true], [/ngày [0-3]?\d/u, true], [/ngày [0-3]\p{L}/u, true], [/(?:ngày \d|tháng [01]?\d)/iu, true], [/(?<d>\d{1,2})\/(?<m>\d)/u, true], [/năm (?:\d{4}){1,2}/u, true],
  [/ngày(?: \d)?/u, false], [/ngày \d*/u, false], [/ngày \d{0,2}/u, false], [/ngày \d|tháng/u, false], [/(?:ngày \d|mai)/u, false], [/ngày(?=\d)/u, false], [/ngày(?!\d)/u, false], [/[\p{L}\d]/u, false], [/[^\d]/u, false], [/[|)\d]/u, false], [/một|\p{N}/u, false],
])('%s', (pattern, is) => { expect(needsFigure(pattern)).toBe(is) })
