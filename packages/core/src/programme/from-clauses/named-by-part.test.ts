import { describe, expect, it } from 'vitest'
import { findParties } from './find-parties.ts'
import { readingOf } from './reading-of.ts'
import { dutiesByName, ofTwo, programmeOf } from './signed-paper.fixture.ts'

const duties = (paper: string, ...clauses: readonly string[]) => dutiesByName(`${paper}${clauses.map((clause, i) => `${i + 1}. ${clause}`).join('\n')}\n`).map(({ who, beside, level }) => [who, beside, level])
const ministry = programmeOf('BỘ XÂY DỰNG - TRUNG ƯƠNG HỘI NÔNG DÂN VIỆT NAM', 'Bộ Xây dựng và Trung ương Hội Nông dân Việt Nam')

describe('the unit each side names for itself', () => {
  const named = ['Bộ Xây dựng giao Cục Giám định là đơn vị đầu mối, giúp Lãnh đạo Bộ theo dõi.', 'Trung ương Hội giao Ban Kinh tế là đơn vị đầu mối, phối hợp với các ban.']
  it.each([
    ['Đơn vị đầu mối hai bên thường xuyên trao đổi thông tin.', 'Cục Giám định | Ban Kinh tế'],
    ['Khi phao hỏng, đơn vị đầu mối báo cáo Bộ Xây dựng.', 'Cục Giám định | Ban Kinh tế'],
  ])('acts where its part is told: %s', (clause, who) => expect(duties(ministry, ...named, clause).at(-1)?.[0]).toBe(who))
  it('is no one where two are named for different works', () =>
    expect(duties(ofTwo, 'Sở Xây dựng là cơ quan đầu mối tiếp nhận sổ phao.', 'Sở Y tế là cơ quan đầu mối cấp phao.', 'Cơ quan đầu mối lập sổ hằng quý.').at(-1)?.[0]).toBe('Cơ quan đầu mối'))
})

describe('"hai cơ quan" below a heading that names two', () => {
  const below = (...lines: readonly string[]) => duties(ofTwo, `Sở Xây dựng, Sở Y tế\n${lines.map((line) => `- ${line}`).join('\n')}`).at(-1)?.[0]
  it('are those', () => expect(below('Định kỳ 6 tháng, hai cơ quan luân phiên chủ trì họp giao ban.')).toBe('Sở Xây dựng | Sở Y tế'))
  it('are who signs where the heading names one', () => expect(duties(ofTwo, 'Sở Xây dựng\n- Sở Xây dựng kiểm tra phao.\n- Hằng quý, hai bên họp giao ban.').at(-1)?.[0]).toBe('Công an tỉnh | Hội Nông dân tỉnh'))
})

describe('the signers of a paper of the centre', () => {
  const text = `BỘ XÂY DỰNG - ỦY BAN SÔNG NƯỚC VÀ BẾN BÃI\nSố: 02/NQLT\n\nHà Nội, ngày 28 tháng 6 năm 2031\n\nNGHỊ QUYẾT LIÊN TỊCH\nGiữa Bộ Xây dựng và Ủy ban Sông nước và Bến bãi về giữ bến phà\n\nII. NỘI DUNG
1. Ủy ban Sông nước và Bến bãi tổ chức dạy bơi hằng năm.
2. Ủy ban Sông nước và Bến bãi, Sở Xây dựng các tỉnh, thành phố trực thuộc Trung ương lập sổ phao.
3. Chỉ đạo Ủy ban Sông nước và Bến bãi các tỉnh, thành phố trực thuộc Trung ương giữ bến.\n`
  it('stand there, though their branches are named besides', () => expect(dutiesByName(text)[0]).toMatchObject({ who: 'Ủy ban Sông nước và Bến bãi', level: 'central' }))
})

describe('bodies that share the tier behind them', () => {
  it.each([
    ['BHXH, Phòng GD&ĐT, Trung tâm Y tế các huyện gửi sổ', ['BHXH các huyện', 'Phòng GD&ĐT các huyện', 'Trung tâm Y tế các huyện']],
    ['Công an, Hội Nông dân các huyện gửi sổ', ['Công an các huyện', 'Hội Nông dân các huyện']],
    ['Khi có đề nghị của Công an, Hội Nông dân các huyện gửi sổ', ['Công an', 'Hội Nông dân các huyện']],
  ])('%s', (words, want) => expect(findParties(words).map(({ head, tiers }) => [head, ...tiers.map(({ text }) => text)].join(' '))).toEqual(want))
})

it('takes a Front committee and its standing board for one party', () => {
  const { parties, obligations } = readingOf(`${programmeOf('ỦY BAN MTTQ VIỆT NAM TỈNH BA CẦU - CÔNG AN TỈNH BA CẦU', 'Ủy ban MTTQ Việt Nam tỉnh và Công an tỉnh')}1. Ban Thường trực Ủy ban MTTQ tỉnh dạy bơi.\n2. Ủy ban MTTQ tỉnh giữ bến.\n`)
  expect(parties.filter(({ name }) => /MTTQ|Mặt trận/u.test(name))).toHaveLength(1)
  expect(new Set(obligations.map(({ actors }) => actors.join())).size).toBe(1)
})

it('reads who acts behind a bracket with commas and dots', () =>
  expect(duties(ofTwo, 'Trường hợp chủ phà được miễn (hộ nghèo, người cao tuổi...), nhà trường ghi sổ phao.').at(-1)?.[0]).toBe('Nhà trường'))

it('lists the members of a group without work', () =>
  expect(duties(ofTwo, 'Hai bên thành lập Tổ giữ bến. Thành phần Tổ giữ bến gồm:\n- Phòng Tham mưu, Phòng Hậu cần thuộc Công an tỉnh;\n- Ban Tuyên truyền thuộc Hội Nông dân tỉnh.').map(([who]) => who)).toEqual(['Công an tỉnh | Hội Nông dân tỉnh']))
