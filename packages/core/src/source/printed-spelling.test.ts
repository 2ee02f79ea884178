import { expect, it } from 'vitest'
import { foldText } from './fold-text.ts'
import { printedSpelling } from './printed-spelling.ts'

it.each([
  ['Uỷ ban bến phà và Toà án xã phối hợp', 'Ủy ban bến phà', 'Uỷ ban bến phà'],
  ['Uỷ ban bến phà và Toà án xã phối hợp', 'Tòa án xã', 'Toà án xã'],
  ['Ủy ban bến phà và Tòa án xã phối hợp', 'Tòa án xã', 'Tòa án xã'],
  ['UỶ BAN BẾN PHÀ', 'Ủy ban bến phà', 'Ủy ban bến phà'],
  ['Trạm bến phà', 'Ủy ban bến phà', 'Ủy ban bến phà'],
  ['Uỷ ban bến phà họp. Ủy ban bến phà báo cáo. Ủy ban bến phà gửi', 'Ủy ban bến phà', 'Ủy ban bến phà'],
  ['Ủy ban bến phà họp. Ủy ban bến phà báo cáo. Uỷ ban xã gửi', 'Ủy ban xã', 'Uỷ ban xã'],
  ['Uỷ ban bến phà họp. Ủy ban bến phà báo cáo', 'Ủy ban bến phà', 'Uỷ ban bến phà'],
  ['Bến hoà bình', 'Quý khách', 'Quý khách'],
])('in "%s" the name %s is printed %s', (raw, name, printed) => {
  const { text, words } = foldText(raw)
  expect(printedSpelling(text, words)(name)).toBe(printed)
})
