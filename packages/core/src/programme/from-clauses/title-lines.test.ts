import { describe, expect, it } from 'vitest'
import { readingOf } from './reading-of.ts'
import { heldExamples, heldUnderTitle, titleAlone, titleBefore, titleExamples } from './title-lines.ts'

const plan = (items: string) => readingOf(`CÔNG AN XÃ BA CẦU - HỘI NÔNG DÂN XÃ BA CẦU\n\nSố: 12/CTPH-CAX-HND\n\nBa Cầu, ngày 05 tháng 3 năm 2031\n\nCHƯƠNG TRÌNH PHỐI HỢP\n\nGiữ trật tự bến phà\n\nI. NỘI DUNG PHỐI HỢP\n\n1. Các hoạt động chung\n\n${items}\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Hằng quý, hai bên họp giao ban.\n\nNơi nhận:\n- Lưu: VT.\n`).obligations.filter(({ clausePath }) => clausePath.startsWith('I.')).map(({ clausePath, actors }) => [clausePath, ...actors].join(' '))

describe('titles in items', () => {
  it.each(titleExamples)('%s', (words, before, alone) => expect([words.slice(0, titleBefore(words)), titleAlone(words)]).toEqual([before, alone]))
  it.each(heldExamples)('%s', (words, want) => expect(heldUnderTitle(words)).toBe(want))
  it('leave who acts to the words behind the colon', () => expect(plan('- Chương trình “Áo phao cho em”: các trạm y tế xã nhận đỡ đầu hai em nhỏ;\n\n- Mô hình “Bến tự quản”: Công an xã chọn 02 bến làm điểm.\n\n- Hội thi lái phà: giao Hội Nông dân xã tổ chức trong quý III hằng năm.')).toEqual(['I.1.b1 tram-y-te-xa', 'I.1.b2 cong-an-xa', 'I.1.b3 hoi-nong-dan-xa']))
  it('ask nobody for work alone', () => expect(plan('- Phong trào “Giữ bến yên bình”.\n\n- Kiểm tra phao ở các bến.')).toEqual(['I.1.b2 cong-an-xa hoi-nong-dan-xa']))
  it('make no persons a party', () => expect(plan('- Hoạt động “Ngày thứ Bảy”: hội viên dọn vệ sinh bến mỗi tháng một lần.')).toEqual(['I.1.b1 cong-an-xa hoi-nong-dan-xa']))
})

describe('words on money', () => {
  it('are work of whoever is named', () => expect(plan('- Kinh phí: hai bên bố trí trong dự toán chi thường xuyên hằng năm.\n\n- Kinh phí thay phao do Công an xã chi trả.\n\n- Kinh phí: Từ ngân sách xã và các nguồn khác.\n\n- Kinh phí giữ bến do ngân sách xã bố trí.').map((line) => line.split(' ')[0])).toEqual(['I.1.b1', 'I.1.b2']))
})
