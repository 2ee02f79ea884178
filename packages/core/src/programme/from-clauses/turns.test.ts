import { describe, expect, it } from 'vitest'
import { partyRegister } from './party-register.ts'
import { readingOf } from './reading-of.ts'
import { shareExamples, sharesIn } from './shares.ts'
import { turnExamples, turnsIn } from './turns.ts'

const whole = (text: string) => ({ start: 0, end: text.length })
const head = 'CÔNG AN TỈNH - HỘI NÔNG DÂN TỈNH SUỐI GIẤY\nSố: 12/CTPH-CAT-HND\nSuối Giấy, ngày 14 tháng 8 năm 2031\n\nCHƯƠNG TRÌNH PHỐI HỢP\nGiữa Công an tỉnh và Hội Nông dân tỉnh về giữ bến phà\n\nI. NỘI DUNG\n1. '
/** Who acts, how often, in which year and how many, for each duty of an item. */
function duties(item: string) {
  const { obligations, parties } = readingOf(`${head}${item}\n`)
  return obligations.map(({ actors, cadence, due, quantity }) => `${actors.map((id) => parties.find((party) => party.id === id)?.name).join(', ')} | ${cadence.map(({ kind }) => kind).join('+')} | ${due?.rule ?? ''} | ${quantity?.min ?? ''}`)
}

describe('turns and shares', () => {
  it.each(turnExamples)('"%s" ends with the turns of %j', (text, years) => expect(turnsIn(text, whole(text), partyRegister(text, 'province', [], [], true))?.turns.map(({ due }) => due.rule) ?? []).toEqual(years))
  it.each(shareExamples)('"%s" shares out %j', (text, numbers) => expect(sharesIn(text, whole(text), partyRegister(text, 'province', [], [], true))?.shares.map(({ counted }) => counted.min) ?? []).toEqual(numbers))
  it.each([
    ['Hai bên luân phiên chủ trì họp hằng năm (năm 2032 Công an tỉnh chủ trì; năm 2033 Hội Nông dân tỉnh chủ trì).', ['Công an tỉnh, Hội Nông dân tỉnh | yearly |  | ', 'Công an tỉnh | once | 2032 | ', 'Hội Nông dân tỉnh | once | 2033 | ']],
    ['Hai bên luân phiên chủ trì giao ban 06 tháng một lần (năm 2032 do Công an tỉnh chủ trì, năm 2033 do Hội Nông dân tỉnh chủ trì); Công an xã giao ban hằng tháng.', ['Công an tỉnh, Hội Nông dân tỉnh | halfyear |  | ', 'Công an tỉnh | once | 2032 | ', 'Hội Nông dân tỉnh | once | 2033 | ', 'Công an xã | monthly |  | ']],
    ['Hằng năm, hai bên luân phiên tổ chức hội thao:\n- Năm 2032: Công an tỉnh.\n- Năm 2033: Hội Nông dân tỉnh.', ['Công an tỉnh | once | 2032 | ', 'Hội Nông dân tỉnh | once | 2033 | ']],
    ['Mỗi năm xây dựng ít nhất 05 mô hình bến, trong đó Công an tỉnh chủ trì 02 mô hình, Hội Nông dân tỉnh chủ trì 03 mô hình.', ['Công an tỉnh | yearly |  | 2', 'Hội Nông dân tỉnh | yearly |  | 3']],
    ['Mỗi năm xây dựng ít nhất 05 mô hình bến, trong đó Công an tỉnh chủ trì xây dựng mô hình điểm.', ['Công an tỉnh, Hội Nông dân tỉnh | yearly |  | 5']],
  ])('%s', (item, want) => expect(duties(item)).toEqual(want))
})
