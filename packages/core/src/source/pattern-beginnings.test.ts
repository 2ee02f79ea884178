import { describe, expect, it } from 'vitest'
import { beginningsOf, opensAtStart, opensAtWord } from './pattern-beginnings.ts'

describe('with what the matches of a pattern begin', () => {
  it.each([
    [/phối\s{1,8}hợp/iu, ['phối hợp']],
    [/(?:các\s)?bến\s+phà/iu, ['các bến phà', 'bến phà']],
    [/(?:hằng|hàng)\s+THÁNG/iu, ['hằng tháng', 'hàng tháng']],
    [/(?<!giáo dục )(?=từ)từ(?! đó)/iu, ['từ']],
    [/[0-3]?\d\/[IV]+/u, ['0/i', '0/v', '00/i', '00/v']],
    [/(?<n>ngày|dịp) ?\d{1,2}/iu, ['ngày0', 'dịp0', 'ngày 0', 'dịp 0', 'ngày00', 'dịp00', 'ngày 00', 'dịp 00']],
    [/qu[ýí]/iu, ['quý', 'quí']],
    [/a{0,2}bc/u, ['bc', 'abc', 'aabc']],
    [/a{0,9}bc/u, ['bc', 'a']],
    [/\d{1,3} ngày nghỉ?/u, ['0 ngày nghỉ', '0 ngày ngh', '00 ngày nghỉ', '00 ngày ngh', '000 ngày nghỉ', '000 ngày ngh']],
    [/(?:một|hai){2}x/u, ['một', 'hai']],
    [/trước \p{Lu}/u, ['trước ']],
    [/\(\s*nếu/iu, ['(nếu', '( nếu']],
    [/\s*và/iu, ['và', ' và']],
    [/\p{L}+ bến/iu, undefined],
    [/(?:bến)?/iu, undefined],
    [/[^.;]{1,9}phà/iu, undefined],
    [/\u0041b/u, undefined],
  ] as const)('%s: %j', (pattern, beginnings) => {
    expect(beginningsOf(pattern)?.toSorted()).toEqual(beginnings && [...beginnings].sort())
  })
  it('tells few of a pattern with very many', () => {
    const many = beginningsOf(/(?:ba|bốn|năm|sáu) (?:bến|phà|đò|xe) (?:lớn|nhỏ|cũ|mới) (?:này|kia|đó|ấy) (?:sông|hồ)/iu) ?? []
    expect(many.length).toBeGreaterThan(3)
    expect(many.length).toBeLessThanOrEqual(400)
  })
  it('goes on past very many words that may be left out', () => {
    const words = Array.from({ length: 100 }, (_, i) => `${String.fromCharCode(97 + (i % 20))}${String.fromCharCode(97 + (i % 7))}x`).join('|')
    expect(beginningsOf(new RegExp(`(?:(?:${words}) )?số`, 'iu'))?.some((beginning) => 'số'.startsWith(beginning))).toBe(true)
  })
  it.each([[/(?<![\p{L}\p{N}])bến/iu, true], [/(?<!\p{L})bến|(?<!\p{L})phà/iu, true], [/(?<!\p{L})bến|phà/iu, false], [/(?<!\p{N})bến/iu, false]] as const)('%s opens at a word: %s', (pattern, opens) => {
    expect(opensAtWord(pattern)).toBe(opens)
  })
  it.each([[/^bến|^phà/u, true], [/^bến|phà/u, false], [/^(?:bến|phà)/u, true], [/^bến/mu, false]] as const)('%s opens at the start: %s', (pattern, opens) => {
    expect(opensAtStart(pattern)).toBe(opens)
  })
})
