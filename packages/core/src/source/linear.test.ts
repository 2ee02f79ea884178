import { describe, expect, it } from 'vitest'
import { sourceFromText } from './from-text.ts'

/** Shapes that make a careless pattern slow. `n`: how many times. */
const shapes: readonly (readonly [string, (n: number) => string])[] = [
  ['one line of sentences', (n) => 'Công an xã phối hợp với Mặt trận xã, '.repeat(n)],
  ['one line of capitals', (n) => 'CÔNG AN XÃ PHỐI HỢP '.repeat(n)],
  ['one line of one letter', (n) => 'a'.repeat(n * 20)],
  ['numbers and slashes', (n) => '1/A-B '.repeat(n)],
  ['table bars', (n) => '| a '.repeat(n)],
  ['lone dashes', (n) => `I. NỘI DUNG\n${'- \n'.repeat(n)}`],
  ['dashes', (n) => `I. NỘI DUNG\n${'- x\n'.repeat(n)}`],
  ['numbers with a dash', (n) => `I. NỘI DUNG\n${Array.from({ length: n }, (_, i) => `${(i % 90) + 1}- Việc\n1- Việc\n`).join('')}`],
  ['sections', (n) => 'I. NỘI DUNG\n'.repeat(n)],
  ['paragraphs', (n) => `I. NỘI DUNG\n${'Công an xã làm việc này.\n\n'.repeat(n)}`],
  ['numbers under a letter', (n) => `I. NỘI DUNG\n1. Một\na) Hai:\n${'1. Công an\nx\n'.repeat(n)}`],
  ['labels that ran on', (n) => `I. NỘI DUNG\n1. Một. ${Array.from({ length: n }, (_, i) => `${(i % 90) + 2}. Hai. `).join('')}`],
  ['kinds in capitals', (n) => `Nơi nhận:\n${'KẾ HOẠCH\n'.repeat(n)}`],
  ['heads without end', (n) => 'CỘNG HÒA\n'.repeat(n)],
  ['recipients', (n) => `I. NỘI DUNG\n1. Một.\nNơi nhận:\n${'- Như trên;\n'.repeat(n)}`],
  ['annexes', (n) => `I. NỘI DUNG\n1. Một./.\nNơi nhận:\n- Lưu.\n${'PHỤ LỤC\nx\n'.repeat(n)}`],
  ['rows of an annex', (n) => `I. NỘI DUNG\n1. Một./.\nNơi nhận:\n- Lưu.\nPHỤ LỤC\n| TT | Nội dung | Đơn vị chủ trì |\n|---|---|---|\n${Array.from({ length: n }, (_, i) => `| ${(i % 900) + 1} | Việc | Công an xã |`).join('\n')}`],
  ['pages', (n) => `I. NỘI DUNG\n${Array.from({ length: n }, (_, i) => `- Việc\n\n${i + 2}\nUBND XÃ BA CẦU\n`).join('\n')}`],
  ['stars', (n) => `I. NỘI DUNG\n${'* Thời gian:\n'.repeat(n)}`],
  ['issuers', (n) => 'Quyết định số 5/QĐ-UBND của Ủy ban '.repeat(n)],
  ['accents apart', (n) => 'e\u0301\u0323'.repeat(n * 5)],
  ['stamps', (n) => `${'ĐẾN '.repeat(n)}\n${'ĐẾN\n'.repeat(n)}`],
]

const millisecondsOf = (text: string) => {
  const started = performance.now()
  sourceFromText(text)
  return performance.now() - started
}

/** Other work on the machine only ever adds, so the best of several counts. */
const best = (text: string, times: number) => Math.min(...Array.from({ length: times }, () => millisecondsOf(text)))

describe('reading takes time in proportion to the length', () => {
  it.each(shapes)('%s', (_, shape) => {
    const once = Math.max(best(shape(1000), 3), 10)
    // Sixteen times the text takes about sixteen times as long; a quadratic pattern takes up to 256 times.
    const bound = once * 80
    const first = millisecondsOf(shape(16_000))
    expect(first < bound ? first : best(shape(16_000), 2)).toBeLessThan(bound)
  }, 60_000)
})
