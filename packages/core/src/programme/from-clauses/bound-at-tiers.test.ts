import { describe, expect, it } from 'vitest'
import { boundAtTiers } from './bound-at-tiers.ts'
import { readingOf } from './reading-of.ts'

/** Each duty of a text: who acts, with whom, at which tier. */
function dutiesOf(text: string) {
  const { obligations, parties } = readingOf(text)
  const named = (ids: readonly string[]) => ids.map((id) => parties.find((party) => party.id === id)?.name).join(' | ')
  return obligations.map(({ actors, counterparts, level }) => [named(actors), named(counterparts), level] as const)
}

describe('sectors bound at two tiers', () => {
  it.each([
    ['Quy chế này áp dụng đối với Viện kiểm sát nhân dân, Tòa án nhân dân, Công an cấp tỉnh và cấp huyện.', ['Viện kiểm sát nhân dân', 'Tòa án nhân dân', 'Công an']],
    ['Quy chế này áp dụng cho cơ quan Công an, Kho bạc Nhà nước hai cấp.', ['Công an', 'Kho bạc Nhà nước']],
    ['Tòa án nhân dân hai cấp gửi sổ phao cho Công an tỉnh.', ['Tòa án nhân dân']],
    ['Quy chế này áp dụng đối với Công an tỉnh và Tòa án nhân dân tỉnh.', []],
    ['Sở Nội vụ tham mưu bố trí cán bộ khi vận hành mô hình chính quyền hai cấp.', []],
    ['Quy chế này áp dụng đối với Sở Tài chính, Kho bạc Nhà nước ở tỉnh và xã.', ['Kho bạc Nhà nước']],
    ['Quy chế này áp dụng đối với Công an, Kho bạc Nhà nước tỉnh; Công an, Kho bạc Nhà nước các huyện, thành phố.', ['Công an', 'Kho bạc Nhà nước']],
    ['Quy chế này áp dụng đối với Công an tỉnh; Kho bạc Nhà nước các huyện.', []],
    ['Quy chế này không áp dụng đối với Công an tỉnh, Công an cấp xã.', []],
    ['Mẫu số 01 áp dụng cho Công an tỉnh và Công an xã.', []],
  ])('%s', (text, sectors) => expect(boundAtTiers(text)).toEqual(sectors))

  const paper = (scope: string) => `VIỆN KIỂM SÁT NHÂN DÂN - TÒA ÁN NHÂN DÂN - CÔNG AN\nTỈNH BA CẦU\nSố: 07/QCPH\n\nQUY CHẾ\nPhối hợp giữa Viện kiểm sát nhân dân, Tòa án nhân dân và Công an tỉnh Ba Cầu\n\nĐiều 1. Phạm vi\n${scope}\nĐiều 4. Gửi sổ\n1. TAND gửi sổ phao cho VKSND cùng cấp hằng tháng.\n2. Lực lượng Công an gửi sổ phao cho Tòa án hằng tháng.\n3. Công an tỉnh gửi sổ phao cho TAND tỉnh hằng quý.\n4. Các ngành tổ chức sơ kết hằng năm.\n`
  const both = 'Quy chế này áp dụng đối với Viện kiểm sát nhân dân (VKSND), Tòa án nhân dân (TAND), Công an cấp tỉnh và cấp huyện (sau đây gọi chung là các ngành).'
  it('are one class each by whatever bare name, apart from the office of the province', () => expect(dutiesOf(paper(both))).toEqual([
    ['Tòa án nhân dân các cấp', 'Viện kiểm sát nhân dân các cấp', 'all'], ['Công an các cấp', 'Tòa án nhân dân các cấp', 'all'], ['Công an tỉnh Ba Cầu', 'Tòa án nhân dân tỉnh', 'province'], ['Các ngành', '', 'all'],
  ]))
})

describe('bodies of one commune', () => {
  it('are one each, with the tier and without', () => expect(dutiesOf('ỦY BAN NHÂN DÂN - CÔNG AN\nXÃ BA CẦU\nSố: 01/QCPH\n\nQUY CHẾ PHỐI HỢP\nGiữa Ủy ban nhân dân và Công an xã Ba Cầu\n\nĐiều 4. Gửi sổ\n1. UBND xã gửi sổ phao cho Công an hằng tháng.\n2. Công an xã gửi sổ phao cho Ủy ban nhân dân hằng tháng.\n3. Công an tỉnh gửi sổ cho UBND tỉnh.\n')).toEqual([
    ['Ủy ban nhân dân xã', 'Công an xã Ba Cầu', 'commune'], ['Công an xã Ba Cầu', 'Ủy ban nhân dân xã', 'commune'], ['Công an tỉnh', 'UBND tỉnh', 'province'],
  ]))
  const ward = (body: string) => dutiesOf(`ỦY BAN NHÂN DÂN - CÔNG AN\nPHƯỜNG BA CẦU\nSố: 01/QCPH\n\nQUY CHẾ PHỐI HỢP\nGiữa Ủy ban nhân dân và Công an phường Ba Cầu\n\nĐiều 4. Gửi sổ\n${body}\n`).map(([acts, beside]) => [acts, beside])
  it('keep their bare name where another commune has one as well', () => expect(ward('1. UBND phường gửi sổ phao cho Công an hằng tháng.\n2. Công an phối hợp với Công an xã Hòa Bình tuần tra.')).toEqual([['Ủy ban nhân dân phường', 'Công an'], ['Công an', 'Công an xã Hòa Bình']]))
})
