import { describe, expect, it } from 'vitest'
import type { Paper, Part } from './index.ts'
import { reword, wordingsOf } from './index.ts'

const paragraph = (text: string, given?: true): Part => ({ part: 'paragraph', runs: [{ text }], ...(given ? { given } : {}) })
const bullet = (text: string, given?: true): Part => ({ part: 'bullet', runs: [{ text }], ...(given ? { given } : {}) })
const heading = (label: string, text: string): Part => ({ part: 'heading', level: 1, label, text })
const table: Part = { part: 'table', columns: [], rows: [] }
const paper = (...body: readonly Part[]) => ({ body }) as unknown as Paper
const said = ({ body }: Pick<Paper, 'body'>) => body.map((part) => (part.part === 'heading' ? `${part.label}|${part.text}` : part.part === 'table' ? 'table' : `${part.part === 'bullet' ? '- ' : ''}${part.runs.map(({ text }) => text).join('')}`))
const BODY = [heading('I.', 'MỤC ĐÍCH'), paragraph('Làm tốt.'), bullet('Công an: sơn biển báo;', true), bullet('Mặt trận: gửi danh sách.', true), table, paragraph('Đề nghị thực hiện./.')] as const

it('what may be reworded is what the template words: no list, no table, without the ./. of the end', () => {
  expect(wordingsOf(paper(...BODY)).map(({ at, text }) => [at, text])).toEqual([[0, 'I. MỤC ĐÍCH'], [1, 'Làm tốt.'], [5, 'Đề nghị thực hiện.']])
  expect(wordingsOf(paper(table, paragraph('./.')))).toEqual([])
})

describe('reword', () => {
  it.each([
    // at, typed                               says
    [1, 'Làm  thật tốt.', ['I.|MỤC ĐÍCH', 'Làm thật tốt.', '- Công an: sơn biển báo;', '- Mặt trận: gửi danh sách.', 'table', 'Đề nghị thực hiện./.']],
    [0, 'I. YÊU CẦU\nCụ thể.', ['I.|YÊU CẦU', 'Cụ thể.', 'Làm tốt.', '- Công an: sơn biển báo;', '- Mặt trận: gửi danh sách.', 'table', 'Đề nghị thực hiện./.']],
    [1, '', ['I.|MỤC ĐÍCH', '- Công an: sơn biển báo;', '- Mặt trận: gửi danh sách.', 'table', 'Đề nghị thực hiện./.']],
    [5, 'Một.\r\n\r\nHai', ['I.|MỤC ĐÍCH', 'Làm tốt.', '- Công an: sơn biển báo;', '- Mặt trận: gửi danh sách.', 'table', 'Một.', 'Hai./.']],
    [5, ' ', ['I.|MỤC ĐÍCH', 'Làm tốt.', '- Công an: sơn biển báo;', '- Mặt trận: gửi danh sách.', 'table', './.']],
  ])('block %d as %j', (at, typed, says) => {
    const done = reword(paper(...BODY), at, typed)
    expect(done.ok && said(done.value)).toEqual(says)
  })

  it('composes letters typed in two parts', () => {
    const done = reword(paper(...BODY), 1, 'Tie\u0302\u0301p tục.')
    expect(done.ok && said(done.value)[1]).toBe('Ti\u1ebfp tục.')
  })

  it.each([
    [2, 'Công an: khác', 'not-a-value'], [4, 'x', 'not-a-value'], [9, 'x', 'not-a-value'], [1, 'Làm tốt.', 'nothing-changed'], [5, 'Đề nghị thực hiện.', 'nothing-changed'],
    [1, 'Gọi cho 0912 345 678', 'names-a-person'], [1, 'x'.repeat(2001), 'text-too-long'],
  ])('block %d as %j: %s', (at, typed, code) => {
    const done = reword(paper(...BODY), at, typed)
    expect(done.ok ? 'ok' : done.refusals[0].code).toBe(code)
  })

  it('leaves no paper without words', () => {
    const done = reword(paper(paragraph('Một./.')), 0, '')
    expect(done.ok ? 'ok' : done.refusals[0].code).toBe('field-missing')
  })
})
