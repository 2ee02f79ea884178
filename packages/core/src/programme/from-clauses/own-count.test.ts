import { describe, expect, it } from 'vitest'
import { readingOf } from './reading-of.ts'

const head = 'CÔNG AN TỈNH - HỘI NÔNG DÂN TỈNH BA CẦU\nSố: 12/CTPH-CAT-HND\nBa Cầu, ngày 14 tháng 8 năm 2031\n\nCHƯƠNG TRÌNH PHỐI HỢP\nGiữa Công an tỉnh và Hội Nông dân tỉnh về giữ bến phà giai đoạn 2031 - 2035\n\nII. NỘI DUNG PHỐI HỢP\n'
/** Each duty of one clause: how often, by when, how many, what is had. */
const duties = (clause: string) => readingOf(`${head}1. ${clause}\n`).obligations.map(({ cadence, due, quantity, deliverable }) => [cadence.map(({ kind }) => kind).join(), due?.rule ?? '', quantity?.min ?? 0, deliverable[0]])

describe('work behind a semicolon that counts its own', () => {
  it('is a duty of its own', () => expect(duties('Công an tỉnh tổ chức ít nhất 01 cuộc thi lái phà; mở tối thiểu 03 lớp cứu hộ.')).toEqual([['', '', 1, 'event'], ['', '', 3, 'training']]))
  it.each(['ở mỗi xã, phường thành lập', 'tại mỗi thôn thành lập', 'thành lập'])('is one behind a place: %s', (work) => expect(duties(`Công an tỉnh vận động chủ phà ký cam kết; ${work} tối thiểu 02 tổ nông dân giữ bến.`)).toEqual([['', '', 0, 'communication'], ['', '', 2, 'model']]))
  it('is none where nothing is counted', () => expect(duties('Công an tỉnh tổ chức ít nhất 01 cuộc thi lái phà; vận động chủ phà tham gia.')).toHaveLength(1))
})

describe('work of one year told among the rest', () => {
  it('is done once in that year', () => expect(duties('Công an tỉnh xây dựng ít nhất 02 mô hình bến mỗi năm, trong đó năm 2032 hoàn thành mô hình “Bến sáng” trước ngày 15/8.')).toEqual([['yearly', '', 2, 'model'], ['once', '2032-08-15', 0, 'model']]))
})

describe('a plan of inspections', () => {
  it('is one duty', () => expect(duties('Công an tỉnh xây dựng kế hoạch thanh tra, kiểm tra bến phà hằng năm, bảo đảm không chồng chéo.')).toEqual([['yearly', '', 0, 'plan']]))
  it('is not the inspection that follows work of its own', () => expect(duties('Công an tỉnh xây dựng kế hoạch giữ bến, kiểm tra bến phà hằng năm, gửi báo cáo về Bộ Công an.').length).toBeGreaterThan(1))
})

describe('a list that only begins alike', () => {
  it('leaves further work its own', () => expect(duties('Công an tỉnh chủ trì công tác tuyên truyền, tổng hợp số liệu hằng tháng, gửi Hội Nông dân tỉnh.').length).toBeGreaterThan(1))
})

describe('a year that tells of the past, or of one year after another', () => {
  it.each(['Công an tỉnh báo cáo kết quả giữ bến, trong đó năm 2031 tổ chức được 05 đợt.', 'Công an tỉnh xây dựng các mô hình bến sạch, trong đó năm 2032 xây dựng 02 mô hình, năm 2033 xây dựng 03 mô hình.'])('%s', (clause) => expect(duties(clause).map(([, due]) => due)).not.toContain('2032'))
})

describe('what is led in turn', () => {
  it.each([
    ['Hai bên luân phiên chủ trì họp giao ban 06 tháng một lần (năm 2032 do Công an tỉnh chủ trì).', 'meeting'],
    ['Hai bên luân phiên chủ trì hằng năm để xây dựng kế hoạch triển khai, kiểm tra, giao ban (năm 2032 do Công an tỉnh chủ trì).', 'other'],
  ])('%s', (clause, kind) => expect(duties(clause).at(-1)).toEqual(['once', '2032', 0, kind]))
})
