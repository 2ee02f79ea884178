import { describe, expect, it } from 'vitest'
import { findParties } from './find-parties.ts'
import { readingOf } from './reading-of.ts'
import { standingUnits } from './standing-units.ts'

describe('the standing unit a paper names', () => {
  it.each([
    ['Giao Phòng Tham mưu (Công an tỉnh) và Ban Dân tộc tỉnh là cơ quan thường trực, giúp hai bên.', ['Phòng Tham mưu', 'Ban Dân tộc']],
    ['Công an tỉnh làm cơ quan thường trực. Sở Y tế là cơ quan thường trực.', undefined],
    ['Hai bên luân phiên là cơ quan thường trực.', undefined],
    ['Công an tỉnh là cơ quan thường trực Ban Chỉ đạo 138 tỉnh.', undefined],
    ['Công an tỉnh (qua Phòng Tham mưu) làm đầu mối, là cơ quan thường trực.', ['Công an']],
    ['Năm 2032, Công an tỉnh là cơ quan thường trực, hai bên thay phiên nhau hằng năm.', undefined],
    ['Công an tỉnh là bộ phận thường trực.', undefined],
    ['Gửi sổ phao về cơ quan thường trực.', undefined],
  ])('%s', (text, heads) => expect(standingUnits(text, (words) => findParties(words)).get('cơ quan thường trực')?.map(({ head }) => head)).toEqual(heads))

  const paper = (clauses: readonly string[]) => `CÔNG AN TỈNH - HỘI NÔNG DÂN TỈNH BA CẦU\nSố: 12/CTPH-CAT-HND\n\nCHƯƠNG TRÌNH PHỐI HỢP\nGiữa Công an tỉnh và Hội Nông dân tỉnh về giữ bến phà giai đoạn 2031 - 2035\n\nIII. TỔ CHỨC THỰC HIỆN\n${clauses.map((text, i) => `${i + 1}. ${text}`).join('\n')}\n`
  function dutiesOf(...clauses: readonly string[]) {
    const { obligations, parties } = readingOf(paper(clauses))
    const named = (ids: readonly string[]) => ids.map((id) => parties.find((party) => party.id === id)?.name).join(' | ')
    return obligations.map(({ actors, counterparts, level }) => [named(actors), named(counterparts), level] as const)
  }
  it('is told what is told to the role alone', () => expect(dutiesOf('Giao Sở Xây dựng là cơ quan thường trực, theo dõi việc thực hiện Chương trình.', 'Công an các xã gửi sổ phao về cơ quan thường trực hằng quý.').at(-1)).toEqual(['Công an các xã', 'Sở Xây dựng', 'commune']))
  it('is the role itself where nobody is named', () => expect(dutiesOf('Công an các xã gửi sổ phao về cơ quan thường trực hằng quý.').at(-1)?.[1]).toBe('Cơ quan thường trực'))
})

describe('a tier that stands first', () => {
  it('holds for the bodies listed behind it', () => {
    const of = (text: string) => findParties(text).map(({ head, tiers }) => `${head} ${tiers.map((tier) => tier.text).join()}`)
    expect(of('Ở cấp xã, Ban CHQS và Hội Nông dân giao ban mỗi quý.')).toEqual(['Ban CHQS cấp xã', 'Hội Nông dân cấp xã'])
    expect(of('Ở cấp xã, Công an tỉnh giao ban mỗi quý.')).toEqual(['Công an tỉnh'])
  })
})
