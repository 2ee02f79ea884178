import { describe, expect, it } from 'vitest'
import { labelsIn } from './labels-in.ts'

const shown = (text: string) => labelsIn(text).map(({ role, content }) => `${role}: ${text.slice(content.start, content.end).trim().replace(/\s+/g, ' ')}`)

describe('labels in the text of a clause', () => {
  it.each([
    ['lines, wrapped or not', 'Kẻ vạch bến.\n\nĐơn vị chủ trì tham mưu thực\nhiện: Công\nan xã.\nPhối hợp: Các thôn', ['lead: Công an xã.', 'with: Các thôn']],
    ['inside a line', 'Kẻ vạch bến (chủ trì: Công an xã; thời gian: quý I).', ['lead: Công an xã;', 'time: quý I']],
    ['no label where the sentence goes on', 'Kẻ vạch bến; chủ trì: Công an xã. Các thôn kiểm tra phao.', []],
    ['no label in a time said between semicolons', 'Họp giao ban; thời gian: mỗi tháng một lần.', []],
  ])('%s', (_, text, want) => expect(shown(text)).toEqual(want))
  it.each([['a line', 'Việc; chủ trì: a. B '], ['lines', 'Chủ trì: a\n'], ['labels', '; chủ trì: a']])('in %s without end take time in proportion to it', (_, words) => {
    const timed = (n: number) => Math.min(...[0, 1, 2].map(() => { const from = performance.now(); labelsIn(words.repeat(n)); return performance.now() - from }))
    expect(timed(16_000)).toBeLessThan(Math.max(timed(1000), 10) * 80)
  }, 60_000)
})
