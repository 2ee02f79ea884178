import { describe, expect, it } from 'vitest'
import { grassRootsExamples, setUpBelow } from './grass-roots.ts'
import { readingOf } from './reading-of.ts'

describe('a body set up at the grass roots', () => {
  it.each(grassRootsExamples)('%s %s: %s', (text, name, below) => expect(setUpBelow(text)(name)).toBe(below))
  it('stands at the tier of communes', () => {
    const text = (where: string) => `Thông tư liên tịch số 07/2031/TTLT-BXD-BYT Hướng dẫn hoạt động của câu lạc bộ phao bến ngày 04/05/2031 của Bộ Xây dựng và Bộ Y tế, có hiệu lực thi hành kể từ ngày 20/06/2031\n\nĐiều 3. Hình thức\nCâu lạc bộ phao bến ${where}.\n\nĐiều 4. Nội dung hoạt động của câu lạc bộ phao bến\n1. Kiểm tra phao tại các bến.\n`
    const levelOf = (where: string) => readingOf(text(where)).obligations.at(-1)?.level
    expect([levelOf('chỉ tổ chức ở cơ sở, theo địa bàn thôn'), levelOf('có ở mọi nơi')]).toEqual(['commune', 'all'])
  })
})
