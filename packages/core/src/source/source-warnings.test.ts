import { describe, expect, it } from 'vitest'
import { numberRegisters } from './number-registers.ts'
import { sourceFromText } from './from-text.ts'

const warned = (text: string) => sourceFromText(text).warnings
const body = (text: string) => warned(`Số: 1/KH-UBND\nKẾ HOẠCH\nnhư sau:\n${text}`)

describe('labels', () => {
  it.each([
    ['in order', 'I. MỘT\n1. Một.\n2. Hai.\nII. HAI\n1. Một.', []],
    ['the first is not the first', 'II. MỘT\nIII. HAI', ['label-out-of-order']],
    ['a gap', 'I. MỘT\n1. Một.\n2. Hai.\n5. Năm.', ['label-out-of-order']],
    ['backwards', 'Điều 1. Một.\nĐiều 3. Ba.\nĐiều 2. Hai.', ['label-out-of-order', 'label-out-of-order']],
    ['printed twice', 'I. MỘT\n1. Một.\n1. Một nữa.\n2. Hai.', ['label-twice']],
    ['letters with and without đ', 'I. MỘT\n1. Một:\na) A;\nb) B;\nc) C;\nd) D;\ne) E;\ng) G.\n2. Hai:\na) A;\nb) B;\nc) C;\nd) D;\nđ) Đ;\ne) E;\nf) F;\ng) G.', []],
    ['a letter left out', 'I. MỘT\n1. Một:\na) A;\nc) C.', ['label-out-of-order']],
    ['articles run on through chapters', 'Chương I\nMỘT\nĐiều 1. Một.\nChương II\nHAI\nĐiều 2. Hai.', []],
  ])('%s', (_, text, expected) => expect(body(text).map(({ code }) => code)).toEqual(expected))
})

describe('a paper that is not one', () => {
  it('has no number and no clauses', () => expect(warned('Chuyện kể ở xã Ba Cầu.').map(({ code }) => code)).toEqual(['no-clauses', 'no-number']))
  it('is empty', () => expect(warned('').map(({ code }) => code)).toEqual(['no-clauses', 'no-number']))
})

it('says in each warning what, why and what to do', () => {
  const all = warned('II. MỘT\n1. Một theo O1/6.\n1. Hai ngày 31/11/2025.\n3. Quyết định số 45/QĐ-TTg ngày 28/11/2023')
  expect(new Set(all.map(({ code }) => code))).toEqual(new Set(['no-number', 'ocr-suspect', 'label-twice', 'label-out-of-order', 'doubtful-number', 'doubtful-date']))
  for (const { message } of all) expect(message).toMatch(/[Xx]in /)
})

it('points at the words it doubts', () => {
  const text = 'Số: 1/KH-UBND\nKẾ HOẠCH\nnhư sau:\nI. MỘT\n1. Theo Quyết định số 45/QĐ-TTg ngày 28/11/2023.'
  const [found] = warned(text)
  expect(text.slice(found?.start, found?.end)).toBe('Quyết định số 45/QĐ-TTg ngày 28/11/2023')
})

describe.each(numberRegisters.map((entry) => [entry.title, entry] as const))('%s', (_, { pattern, examples, counterExamples }) => {
  it.each(examples)('counts %s', (number) => expect(pattern.test(number)).toBe(true))
  it.each(counterExamples)('does not count %s', (number) => expect(pattern.test(number)).toBe(false))
})
