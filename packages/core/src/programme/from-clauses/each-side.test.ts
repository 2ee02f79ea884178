import { describe, expect, it } from 'vitest'
import { readingOf } from './reading-of.ts'
import { dutiesByName, ofTwo, programmeOf } from './signed-paper.fixture.ts'

const three = programmeOf('CÔNG AN TỈNH - HỘI NÔNG DÂN TỈNH - SỞ Y TẾ TỈNH BA CẦU', 'Công an tỉnh, Hội Nông dân tỉnh và Sở Y tế')
const duties = (paper: string, clause: string) => dutiesByName(`${paper}1. ${clause}\n`).map(({ who, beside }) => [who, beside])

describe('those who sign, told by their number', () => {
  it.each([
    [ofTwo, 'Hai bên họp giao ban hằng quý.', ['Công an tỉnh | Hội Nông dân tỉnh', '']],
    [ofTwo, 'Mỗi bên cử 01 cán bộ đầu mối.', ['Công an tỉnh | Hội Nông dân tỉnh', '']],
    [ofTwo, 'Công an tỉnh gửi sổ phao cho hai bên hằng quý.', ['Công an tỉnh', 'Hội Nông dân tỉnh']],
    [ofTwo, 'Công an xã gửi sổ phao cho hai bên hằng quý.', ['Công an xã', 'Công an tỉnh | Hội Nông dân tỉnh']],
    [three, 'Ba ngành họp giao ban hằng quý.', ['Công an tỉnh | Hội Nông dân tỉnh | Sở Y tế', '']],
    [three, 'Hai ngành họp giao ban hằng quý.', ['Hai ngành', '']],
    [ofTwo, 'Hằng quý, hai Bên họp giao ban.', ['Hai Bên', '']],
    [ofTwo, 'Các bên họp giao ban hằng quý.', ['Các bên', '']],
  ])('%#: %s', (paper, clause, want) => expect(duties(paper, clause)[0]).toEqual(want))
  it('are no party of their own', () => expect(readingOf(`${ofTwo}1. Hai bên họp giao ban hằng quý.\n`).parties.map(({ name }) => name)).not.toContain('Hai bên'))
})
