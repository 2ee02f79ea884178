import { describe, expect, it } from 'vitest'
import { readingOf } from './reading-of.ts'

const head = (issuers: string, among: string) => `${issuers}\nSố: 12/CTPH\n\nCHƯƠNG TRÌNH PHỐI HỢP\nGiữa ${among} về giữ bến phà giai đoạn 2031 - 2035\n\nII. NỘI DUNG PHỐI HỢP\n`
const two = head('CÔNG AN TỈNH - HỘI NÔNG DÂN TỈNH BA CẦU', 'Công an tỉnh và Hội Nông dân tỉnh')
const three = head('CÔNG AN TỈNH - HỘI NÔNG DÂN TỈNH - SỞ Y TẾ TỈNH BA CẦU', 'Công an tỉnh, Hội Nông dân tỉnh và Sở Y tế')
/** The duties of one clause: who acts, with whom. */
function duties(paper: string, clause: string) {
  const { obligations, parties } = readingOf(`${paper}1. ${clause}\n`)
  const named = (ids: readonly string[]) => ids.map((id) => parties.find((party) => party.id === id)?.name.replace(' Ba Cầu', '')).join(' | ')
  return obligations.map(({ actors, counterparts }) => [named(actors), named(counterparts)])
}

describe('those who sign, told by their number', () => {
  it.each([
    [two, 'Hai bên họp giao ban hằng quý.', ['Công an tỉnh | Hội Nông dân tỉnh', '']],
    [two, 'Mỗi bên cử 01 cán bộ đầu mối.', ['Công an tỉnh | Hội Nông dân tỉnh', '']],
    [two, 'Công an tỉnh gửi sổ phao cho hai bên hằng quý.', ['Công an tỉnh', 'Hội Nông dân tỉnh']],
    [two, 'Công an xã gửi sổ phao cho hai bên hằng quý.', ['Công an xã', 'Công an tỉnh | Hội Nông dân tỉnh']],
    [three, 'Ba ngành họp giao ban hằng quý.', ['Công an tỉnh | Hội Nông dân tỉnh | Sở Y tế', '']],
    [three, 'Hai ngành họp giao ban hằng quý.', ['Hai ngành', '']],
    [two, 'Các bên họp giao ban hằng quý.', ['Các bên', '']],
  ])('%#: %s', (paper, clause, want) => expect(duties(paper, clause)[0]).toEqual(want))
  it('are no party of their own', () => expect(readingOf(`${two}1. Hai bên họp giao ban hằng quý.\n`).parties.map(({ name }) => name)).not.toContain('Hai bên'))
})
