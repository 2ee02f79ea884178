import { describe, expect, it } from 'vitest'
import { placeAndDate } from './place-and-date.ts'

describe('where and on what day a paper is signed', () => {
  it.each([
    ['Hôm nay, ngày 15 tháng 4 năm 2031, tại trụ sở Trạm bến, chúng tôi gồm:', { date: '2031-04-15' }],
    ['Hôm nay, vào hồi 8 giờ 30 phút, ngày 02/3/2031, tại bến phà, hai bên thống nhất:', { date: '2031-03-02' }],
    ['CÔNG AN XÃ BA CẦU Số: 5/KHPH Ba Cầu, ngày 01 tháng 02 năm 2031\n\nHôm nay, ngày 02 tháng 3 năm 2031, hai bên họp.', { place: 'Ba Cầu', date: '2031-02-01' }],
    ['Thành phố Suối\nGiấy, ngày 18 tháng 11 năm 2031', { place: 'Thành phố Suối Giấy', date: '2031-11-18' }],
    ['Từ Sơn, ngày 05 tháng 3 năm 2031', { place: 'Từ Sơn', date: '2031-03-05' }],
    ['KẾ HOẠCH PHỐI HỢP\nTại Suối Giấy, ngày 02 tháng 3 năm 2031', { place: 'Suối Giấy', date: '2031-03-02' }],
    ['Từ ngày 01 tháng 7 năm 2031, bến phà đóng.', {}],
    ['Vào ngày 02 tháng 3 năm 2031, hai bên họp.', {}],
  ] as const)('%j', (text, expected) => expect(placeAndDate(text)).toEqual(expected))
})
