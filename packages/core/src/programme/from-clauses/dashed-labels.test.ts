import { describe, expect, it } from 'vitest'
import { readingOf } from '../index.ts'

const body = `I. TỔ CHỨC THỰC HIỆN
1. Công an xã kiểm tra bến đò hằng tháng.
2. Trạm Y tế xã mở 02 lớp tập huấn trước ngày 30/3.
II. HIỆU LỰC
1. Công an xã báo cáo Ủy ban nhân dân xã hằng quý.
2. Trạm Y tế xã họp hằng năm.`
const duties = (labelled: string) => readingOf(`ỦY BAN NHÂN DÂN\nXÃ BA CẦU\nSố: 97/KH-UBND\nBa Cầu, ngày 22 tháng 01 năm 2026\nKẾ HOẠCH\nGiữ bến phà năm 2026\n\n${labelled}`)
  .obligations.map(({ clausePath, actors, cadence, due, confidence }) => ({ clausePath, actors, cadence: cadence.map(({ kind }) => kind), due: due?.rule, confidence }))

describe('the duties of a paper whose labels have a dash or a bracket', () => {
  it.each([
    ['1-', '$1-'], ['1 -', '$1 -'], ['1)', '$1)'], ['(1)', '($1)'], ['1/', '$1/'],
  ])('are with "%s" those it has with "1."', (_, as) => {
    const dotted = duties(body)
    expect(dotted.map(({ clausePath }) => clausePath)).toEqual(['I.1', 'I.2', 'II.1', 'II.2'])
    expect(duties(body.replace(/^(\d)\./gmu, as)).map((duty) => ({ ...duty, confidence: 0 }))).toEqual(dotted.map((duty) => ({ ...duty, confidence: 0 })))
  })
  it('are as sure with a dash as with a stop', () =>
    expect(duties(body.replace(/^(\d)\./gmu, '$1-')).map(({ confidence }) => confidence)).toEqual(duties(body).map(({ confidence }) => confidence)))
})
