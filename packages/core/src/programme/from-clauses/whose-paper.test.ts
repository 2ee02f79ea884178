import { describe, expect, it } from 'vitest'
import { readingOf } from './reading-of.ts'
import { dutiesByName, ofTwo } from './signed-paper.fixture.ts'

const who = (text: string) => dutiesByName(text).map(({ who, beside }) => [who, beside])

describe('a rule one body issues for two others', () => {
  const rule = (rest: string) => who(`ỦY BAN NHÂN DÂN TỈNH BA CẦU\nSố: 87/QĐ-UBND\nBa Cầu, ngày 14 tháng 7 năm 2031\n\nQUY CHẾ PHỐI HỢP\nGiữa Sở Xây dựng và Công an tỉnh về giữ bến phà\n\nĐiều 1. Phạm vi điều chỉnh\nQuy chế này quy định việc phối hợp giữa Sở Xây dựng và Công an tỉnh (sau đây gọi tắt là hai ngành) về giữ bến phà.\nĐiều 2. Giữ bến\n${rest}\n`)
  it('means those two by their number, not who issues it nor their heads', () => {
    expect(rule('1. Hai ngành họp giao ban hằng quý.\n2. Trạm bến giúp lãnh đạo hai ngành theo dõi việc giữ bến.')[0]).toEqual(['Sở Xây dựng | Công an tỉnh', ''])
  })
})

describe('a plan of one body that carries out a programme of two', () => {
  const plan = (head: string, kind: string) => who(`${head}\nSố: 45/KH\nBa Cầu, ngày 14 tháng 7 năm 2031\n\n${kind}\nThực hiện Chương trình phối hợp giữa Công an tỉnh và Hội Nông dân tỉnh về giữ bến phà năm 2031\n\nI. NHIỆM VỤ\n1. Hằng tháng, kiểm tra phao ở các bến.\nII. TỔ CHỨC THỰC HIỆN\n1. Công an tỉnh theo dõi việc thực hiện.\n`)[0]
  it('is its own', () => expect(plan('CÔNG AN TỈNH BA CẦU', 'KẾ HOẠCH')).toEqual(['Công an tỉnh', '']))
  it('is that of both where both stand in its head', () => expect(plan('CÔNG AN TỈNH - HỘI NÔNG DÂN TỈNH BA CẦU', 'KẾ HOẠCH PHỐI HỢP')).toEqual(['Công an tỉnh | Hội Nông dân tỉnh', '']))
})

describe('an article that says what one owes others', () => {
  const article = (heading: string) => who(`${ofTwo}Điều 4. Trách nhiệm của Công an tỉnh\n1. Đối với Sở Xây dựng\na) Hằng tháng, gửi số phao.\nb) Kiểm tra bến.\n2. ${heading}\na) Lập sổ trực.\n`)
  it('names with whom in the headings below', () => expect(article('Đối với Sở Y tế')).toEqual([['Công an tỉnh', 'Sở Xây dựng'], ['Công an tỉnh', 'Sở Xây dựng'], ['Công an tỉnh', 'Sở Y tế']]))
  it('not in one that tells a case', () => expect(article('Đối với vụ chìm phà')[2]?.[1]).toBe(''))
})

describe('the opening sentence of a section', () => {
  it('names who acts below, past what their powers are', () => {
    const text = `${ofTwo}Công an các đơn vị, địa phương theo chức năng, nhiệm vụ, địa bàn được phân công, chủ động phối hợp với Hội Nông dân các xã thực hiện các nội dung sau:\n1. Tuần tra\n- Kiểm tra phao hằng tháng.\n`
    expect(who(text)).toEqual([['Công an các đơn vị, địa phương', 'Hội Nông dân các xã']])
  })
})

describe('a short name the paper gives one who signs', () => {
  it('makes no class that would act for all', () => {
    const text = `BỘ Y TẾ\nBAN THƯỜNG TRỰC ỦY BAN TRUNG ƯƠNG\nMẶT TRẬN TỔ QUỐC VIỆT NAM\nSố: 12/CTrPH-BYT-MTTW\nHà Nội, ngày 14 tháng 7 năm 2031\n\nCHƯƠNG TRÌNH PHỐI HỢP\nGiữa Bộ Y tế với Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam về giữ bến phà\n\nBộ Y tế (sau đây gọi tắt là Bộ) và Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam (sau đây gọi tắt là Ban Thường trực) thống nhất như sau:\n\nI. NỘI DUNG PHỐI HỢP\n1. Tuyên truyền về giữ bến phà hằng quý.\n`
    expect(dutiesByName(text).map((duty) => duty.who.split(' | ').length)).toEqual([2])
  })
})

describe('the days to which figures are counted', () => {
  it('are no duties', () => {
    const text = `${ofTwo}1. Thời gian chốt số liệu\n- Báo cáo tháng: Từ ngày 15 của tháng trước đến hết ngày 14 của tháng báo cáo.\n- Báo cáo năm: Từ ngày 15/12 năm trước đến hết ngày 14/12.\n2. Công an các xã gửi báo cáo về Công an tỉnh theo thời hạn sau:\n- Báo cáo tháng: Trước ngày 16 hằng tháng.\n- Báo cáo đột xuất: Khi có yêu cầu của Công an tỉnh.\n`
    expect(readingOf(text).obligations.map(({ clausePath, cadence, due }) => [clausePath, cadence.map(({ kind }) => kind).join(), due?.rule])).toEqual([['II.2.b1', 'monthly', '16 monthly'], ['II.2.b2', 'event', undefined]])
  })
})
