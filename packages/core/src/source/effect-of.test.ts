import { expect, it } from 'vitest'
import { effectExamples, effectOf } from './effect-of.ts'
import { sourceFromText } from './from-text.ts'

it.each(effectExamples)('%s', (text, from) => expect(effectOf(text, '2026-03-10')).toBe(from))

it('counts from no day where the paper prints none', () => expect(effectOf('Quy chế này có hiệu lực kể từ ngày ký.', undefined)).toBeUndefined())

it('goes by the term of the title before the day of effect', () => {
  const read = (title: string) => sourceFromText(`Số: 3/QĐ-UBND\nBa Cầu, ngày 10 tháng 3 năm 2026\nQUYẾT ĐỊNH\n${title}\nĐiều 1. Ban hành Quy chế.\nĐiều 2. Quyết định này có hiệu lực từ ngày 01/4/2026./.\n`).head.period
  expect(read('Ban hành Quy chế phối hợp trực bến phà')).toEqual({ from: '2026-04-01' })
  expect(read('Ban hành Quy chế phối hợp trực bến phà giai đoạn 2026 - 2030')).toEqual({ from: '2026', to: '2030' })
})
