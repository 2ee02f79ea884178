import { describe, expect, it } from 'vitest'
import { sourceFromText } from '../../source/index.ts'
import { readingOf } from './reading-of.ts'
import { withoutWraps } from './wrapped-lines.ts'

/** A text broken where the next word has no room. */
const wrapped = (text: string, width: number) => text.split('\n').map((line) => {
  const lines: string[] = ['']
  for (const word of line.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last === '') lines[lines.length - 1] = word
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}).join('\n')

const items = [
  'Hằng năm, xong trước ngày 20/12, hai bên đánh giá kết quả giữ bến; sơ kết 05 năm (2031 - 2035) trong quý IV năm 2035.',
  'Công an tỉnh gửi Hội Nông dân tỉnh danh sách bến, sổ phao và tên người trực bến của các xã (trước ngày 05/12 hằng năm).',
  'Giao ban\nCông an tỉnh và Hội Nông dân tỉnh giao ban mỗi quý một lần tại trụ sở của Công an tỉnh hoặc của Hội Nông dân tỉnh.',
  'Hội Nông dân tỉnh phối hợp với Công an tỉnh, Sở Xây dựng, Ban Quản lý bến và các xã kiểm tra phao ở các bến hằng tháng.',
]
const paper = (body: string) => `CÔNG AN TỈNH - HỘI NÔNG DÂN TỈNH BA CẦU\nSố: 12/CTPH-CAT-HND\nBa Cầu, ngày 14 tháng 8 năm 2031\n\nCHƯƠNG TRÌNH PHỐI HỢP\nGiữa Công an tỉnh và Hội Nông dân tỉnh về giữ bến phà\n\nI. NỘI DUNG\n${body}\n`
const body = Array.from({ length: 5 }, () => items).flat().map((item, i) => `${i + 1}. ${item}`).join('\n')
const duties = (text: string) => readingOf(text).obligations.map(({ clausePath, start, end, due, cadence }) => [clausePath, text.slice(start, end).replace(/\s+/g, ' '), due?.rule ?? '', cadence.map(({ kind }) => kind).join()])

describe('lines that a margin broke', () => {
  it.each(Array.from({ length: 39 }, (_, i) => 56 + i))('read as the whole paragraphs, %d characters wide', (width) => expect(duties(wrapped(paper(body), width))).toEqual(duties(paper(body))))
  it('keep their length, their headings and what stands outside the clauses', () => {
    const text = wrapped(paper(body), 60)
    const { clauses } = sourceFromText(text)
    const joined = withoutWraps(text, clauses)
    expect(joined).toHaveLength(text.length)
    expect(joined).toContain('3. Giao ban\nCông an tỉnh')
    expect(joined.split('\n\nI. ')[0]).toBe(text.split('\n\nI. ')[0])
  })
  it('are left where no margin shows', () => expect(withoutWraps(paper(body), sourceFromText(paper(body)).clauses)).toBe(paper(body)))
})
