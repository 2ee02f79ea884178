import { describe, expect, it } from 'vitest'
import { timeOf } from './duty-pieces.ts'
import { pastExamples, withoutPast } from './past-times.ts'

describe('a day long past when a paper was signed is no deadline', () => {
  it.each(pastExamples)('%s', (phrase, due) => {
    const piece = { start: 7, end: 7 + phrase.length, phrase, subject: [], opening: true, sentence: 7, ...timeOf(phrase, 7, true) }
    const left = withoutPast(piece, '2031-03-05')
    expect(left.due && `${left.due.op} ${left.due.rule}`).toBe(due)
    expect(left.cadence.map(({ kind }) => kind)).toEqual(due ? ['once'] : [])
    expect(withoutPast(piece, undefined)).toBe(piece)
  })
  it('stands where it is printed', () => expect(withoutPast({ start: 7, end: 90, phrase: pastExamples[0]![0], subject: [], opening: true, sentence: 7, ...timeOf(pastExamples[0]![0], 7, true) }, '2031-03-05').due?.cue).toBe('trước ngày 30/6/2031'))
})
