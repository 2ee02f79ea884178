import { describe, expect, it } from 'vitest'
import { termOf } from './term-of.ts'

describe('the term of a programme', () => {
  it.each(['-', '–', '—', ' - ', ' – ', ' đến '])('is told by its years, whatever stands between them: "%s"', (between) => {
    expect(termOf(`KẾ HOẠCH LIÊN TỊCH Giữ bến phà, giai đoạn 2031${between}2034`, '')).toEqual({ from: '2031', to: '2034' })
  })
  it('is the one year of the title', () => expect(termOf('KẾ HOẠCH Giữ bến phà năm 2031', '')).toEqual({ from: '2031', to: '2031' }))
})
