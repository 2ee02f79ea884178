import { describe, expect, it } from 'vitest'
import { closesWork, closingLimitExamples, withClosing } from './closing-limits.ts'
import type { Piece } from './duty-pieces.ts'
import { readingOf } from './reading-of.ts'
import { timeOf } from './time-of.ts'

const pieceOf = (phrase: string, subject: readonly string[] = []): Piece => ({ start: 0, end: phrase.length, phrase, subject, opening: true, sentence: 0, ...timeOf(phrase, 0, true) })

describe('a sentence that only says by when', () => {
  it.each(closingLimitExamples)('%s %s', (work, sentence, closes) => expect(closesWork(pieceOf(sentence, sentence.startsWith('Trạm') ? ['trạm-bến'] : []), pieceOf(work))).toBe(closes))
  it('is the limit of all that the sentence before it orders without one', () => {
    const [text, limit] = ['A kiểm tra phao; B cắm biển. ', 'Hoàn thành trong tháng 9/2031.']
    const [first, second] = [pieceOf('A kiểm tra phao'), { ...pieceOf('B cắm biển'), start: 17, end: 28 }]
    const told = withClosing([first, second], { ...pieceOf(limit), start: text.length, end: text.length + limit.length }, text + limit)
    expect(told.map(({ due, phrase }) => [due?.rule, phrase])).toEqual([['2031-09', 'A kiểm tra phao'], ['2031-09', 'B cắm biển. Hoàn thành trong tháng 9/2031.']])
  })
  it('is no duty of its own in a paper', () => {
    const { obligations } = readingOf('UBND XÃ BA CẦU\n\nSố: 12/KH-UBND\n\nBa Cầu, ngày 05 tháng 3 năm 2031\n\nKẾ HOẠCH\n\nVề trật tự bến bãi\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Công an xã rà soát, cắm biển cảnh báo tại các bến. Hoàn thành trước ngày 30/4/2031.\n\nNơi nhận:\n- Lưu: VT.\n')
    expect(obligations.map(({ due, cadence }) => [due?.op, due?.rule, cadence.map(({ kind }) => kind).join()])).toEqual([['before', '2031-04-30', 'once']])
  })
})
