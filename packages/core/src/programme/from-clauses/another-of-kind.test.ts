import { describe, expect, it } from 'vitest'
import { readingOf } from './reading-of.ts'

const head = 'CÔNG AN TỈNH - HỘI NÔNG DÂN TỈNH BA CẦU\nSố: 12/CTPH-CAT-HND\n\nCHƯƠNG TRÌNH PHỐI HỢP\nGiữa Công an tỉnh và Hội Nông dân (HND) tỉnh về giữ bến phà giai đoạn 2031 - 2035\n\nII. NỘI DUNG PHỐI HỢP\n'
/** Each duty of a paper: who acts, with whom, what is had. */
function duties(...clauses: readonly string[]) {
  const { obligations, parties } = readingOf(`${head}${clauses.map((text, i) => `${i + 1}. ${text}`).join('\n')}\n`)
  const named = (ids: readonly string[]) => ids.map((id) => parties.find((party) => party.id === id)?.name).join(' | ')
  return obligations.map(({ actors, counterparts, deliverable }) => [named(actors), named(counterparts), deliverable[0]])
}

describe('another body of the class that acts', () => {
  it.each([
    ['Công an cấp xã thường xuyên phối hợp với Công an cấp xã giáp ranh tuần tra sông.', ['Công an cấp xã', 'Công an cấp xã giáp ranh', 'inspection']],
    ['Công an cấp xã nơi chủ phà chuyển đi thông báo bằng văn bản cho Công an cấp xã nơi chủ phà chuyển đến.', ['Công an cấp xã', 'Công an cấp xã', 'exchange']],
    ['Công an cấp xã báo cáo Công an tỉnh khi Công an cấp xã phát hiện phà hỏng.', ['Công an cấp xã', 'Công an tỉnh', 'report']],
  ])('%s', (clause, want) => expect(duties(clause)).toEqual([want]))
})

describe('a list of bodies', () => {
  it('gives its tier to a short name as well', () => expect(duties('HND, Hội Phụ nữ các xã, phường đồng loạt dọn bến.')[0]?.[0]).toBe('Hội Nông dân các xã, phường | Hội Phụ nữ các xã, phường'))
  it('gives it to no bank', () => expect(duties('NHCSXH, Hội Phụ nữ các xã đồng loạt dọn bến.')[0]?.[0]).not.toContain('NHCSXH các xã'))
  it('is of two councils where "và" joins them', () => expect(duties('Công an tỉnh gửi sổ phao cho Thường trực HĐND và UBND tỉnh hằng quý.')[0]?.[1]).toBe('Thường trực HĐND tỉnh | UBND tỉnh'))
})

describe('a group whose noun is bare', () => {
  it('acts by it alone', () => expect(duties('Các ngành tổ chức sơ kết hằng năm.')[0]?.[0]).toBe('Các ngành'))
  it('is no name with "không"', () => expect(duties('Các ngành không cung cấp sổ phao khi chưa thống nhất với Công an tỉnh.').map(([acts]) => acts)).not.toContain('Ngành không'))
  it('is no name with its verb', () => expect(duties('Đến hết năm 2031, mỗi Hội lựa chọn dựng mới ít nhất 03 mô hình bến sạch.').map(([acts]) => acts)).not.toContain('Hội lựa chọn'))
})

describe('a name that something is inserted behind', () => {
  it.each([
    ['Đề nghị Thường trực Hội đồng bến, vào ngày đầu tháng, chủ trì giao ban với Công an tỉnh.', 'Thường trực Hội đồng bến'], ['Đội lái phà, dưới sự hướng dẫn của bến, có trách nhiệm gửi sổ phao.', 'Đội lái phà'],
  ])('%s', (clause, name) => expect(duties(clause)[0]?.[0]).toBe(name))
})

describe('whom a procuracy works with', () => {
  it('is not told by its name', () => expect(duties('Viện kiểm sát nhân dân tỉnh tổ chức hội nghị tổng kết tại Công an tỉnh hằng năm.')[0]?.[1]).toBe(''))
  it('is whom it looks after', () => expect(duties('Viện kiểm sát nhân dân tỉnh mỗi năm tiến hành 01 cuộc kiểm sát trực tiếp tại Công an tỉnh.')[0]?.[1]).toContain('Công an tỉnh'))
})
