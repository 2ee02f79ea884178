import { describe, expect, it } from 'vitest'
import { acrossLines } from './cue-pattern.ts'
import { frontings } from './frontings.ts'
import { pastFronting } from './party-places.ts'

describe('what stands before a sentence', () => {
  it.each(frontings.map(({ pattern, example: [sentence, rest] }) => [sentence, rest, pattern] as const))('in "%s" ends before "%s"', (sentence, rest, pattern) => {
    const own = acrossLines(new RegExp(`^(?:${pattern.source})`, 'iu')).exec(sentence)?.[0].length
    expect(own === undefined ? undefined : sentence.slice(own)).toBe(rest)
    expect(rest.endsWith(sentence.slice(pastFronting(sentence)))).toBe(true)
  })
  it.each(['Trạm bến lập sổ hằng năm', 'Hằng hải, đường thủy', 'Đột xuất kiểm tra', 'Về bến, khách xuống phà', 'Từ chối hồ sơ, trạm bến ghi sổ', 'Bằng khen, giấy khen'])('is nothing in "%s"', (sentence) => expect(pastFronting(sentence)).toBe(0))
})
