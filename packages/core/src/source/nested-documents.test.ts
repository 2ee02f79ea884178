import { expect, it } from 'vitest'
import { sourceFromText } from './from-text.ts'

const decision = `Số: 35/QĐ-UBND
Ba Cầu, ngày 04 tháng 10 năm 2025
QUYẾT ĐỊNH
Ban hành Quy chế phối hợp
Điều 1. Ban hành kèm theo Quyết định này Quy chế phối hợp.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.
`
const tail = 'Nơi nhận:\n- Như Điều 2;\n- Lưu: VT.\nCHỦ TỊCH\nNguyễn Văn Cầu\n'

it.each([
  ['QC', 'QUY CHẾ\nPhối hợp giữa Công an xã và Mặt trận xã\n(Ban hành kèm theo Quyết định số 35/QĐ-UBND ngày 04/10/2025)\nĐiều 1. Phạm vi\n1. Một.\nĐiều 2. Hiệu lực', ['QC/Điều 1', 'QC/Điều 1.1', 'QC/Điều 2']],
  ['QC', 'QUY CHẾ PHỐI HỢP\nTRONG CÔNG TÁC\nGIỮ GÌN AN NINH\nTRẬT TỰ\nTRÊN ĐỊA BÀN\nXÃ BA CẦU\nNĂM 2025\nVÀ CÁC NĂM\nTIẾP THEO\n(Kèm theo Quyết định số 35/QĐ-UBND)\nĐiều 1. Phạm vi', ['QC/Điều 1']],
  ['KH', 'KẾ HOẠCH\nTuần tra\n(Ban hành kèm theo Quyết định số 35/QĐ-UBND)\nI. MỤC ĐÍCH\n1. Một.\nII. NỘI DUNG', ['KH/I', 'KH/I.1', 'KH/II']],
  ['KH', 'KẾ HOẠCH\nTuần tra năm 2025\nI. MỤC ĐÍCH\n1. Một.\nII. NỘI DUNG', ['KH/I', 'KH/I.1', 'KH/II']],
  ['CTr', 'CHƯƠNG TRÌNH HÀNH ĐỘNG\nNăm 2025\n(Kèm theo Quyết định số 35/QĐ-UBND)\nI. MỤC ĐÍCH\nII. NỘI DUNG', ['CTr/I', 'CTr/II']],
])('reads the decision and the %s it puts into force', (prefix, second, expected) => {
  const { clauses, head, recipients, signatories } = sourceFromText(decision + tail + second)
  const paths = clauses.map(({ path }) => path)
  expect(paths.filter((path) => path.startsWith('QĐ/'))).toEqual(['QĐ/pre', 'QĐ/Điều 1', 'QĐ/Điều 2', 'QĐ/rec', 'QĐ/sig'])
  expect(paths.filter((path) => path.startsWith(`${prefix}/`) && !path.endsWith('/pre'))).toEqual(expected)
  expect(head).toMatchObject({ number: '35', kind: 'quyết định' })
  expect(recipients.map(({ text }) => text)).toEqual(['Như Điều 2', 'Lưu: VT'])
  expect(signatories.map(({ name }) => name)).toEqual(['Nguyễn Văn Cầu'])
})

it('parts the two also where the tail of the decision was cut away', () => {
  const paths = sourceFromText(`${decision}QUY CHẾ\nPhối hợp\n(Ban hành kèm theo Quyết định số 35/QĐ-UBND)\nĐiều 1. Phạm vi`).clauses.map(({ path }) => path)
  expect(paths).toContain('QC/Điều 1')
})

it.each([
  ['the cell of its signature', '|  | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn Cầu |\n|---|---|\n\nQUY CHẾ\n\nVỀ GIỮ BẾN PHÀ (Ban hành kèm theo Quyết định số 35/QĐ-UBND ngày 04/10/2025 của Ủy ban nhân dân tỉnh)\n\nChương I\n\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi'],
  ['its signature alone', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn Cầu\n\nQUY ĐỊNH\nGiữ bến phà\n\nĐiều 1. Phạm vi'],
])('parts the two behind %s', (_, second) => {
  const paths = sourceFromText(decision + second).clauses.map(({ path }) => path)
  expect(paths).toEqual(expect.arrayContaining(['QĐ/Điều 2', 'QC/Điều 1']))
})

it('takes no form behind a signature for a second document', () => {
  const paths = sourceFromText(`${decision}TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn Cầu\n\nMẫu số 1\nKẾ HOẠCH\nI. MỤC ĐÍCH`).clauses.map(({ path }) => path)
  expect(paths.some((path) => path.includes('/'))).toBe(false)
})

it('takes no form of a report for a second document', () => {
  const paths = sourceFromText(`${decision}${tail}Mẫu số 1\nKẾ HOẠCH\nI. MỤC ĐÍCH\nII. NỘI DUNG`).clauses.map(({ path }) => path)
  expect(paths.some((path) => path.includes('/'))).toBe(false)
})

it('leaves a paper that only cites another whole', () => {
  const paths = sourceFromText(`${decision}${tail}`).clauses.map(({ path }) => path)
  expect(paths).toContain('Điều 1')
})
