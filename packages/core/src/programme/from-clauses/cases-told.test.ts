import { describe, expect, it } from 'vitest'
import { readingOf } from './reading-of.ts'

const plan = (body: string) => readingOf(`UBND XÃ BA CẦU\n\nSố: 12/KH-UBND\n\nBa Cầu, ngày 05 tháng 3 năm 2031\n\nKẾ HOẠCH\n\nGiữ bến phà năm 2031\n\n${body}\n\nNơi nhận:\n- Lưu: VT.\n`).obligations
const duties = (body: string) => plan(body).map(({ clausePath, actors, cadence }) => [clausePath, ...actors, ...cadence.map(({ kind }) => kind)].join(' '))

describe('cases told without "nếu"', () => {
  it.each([
    ['Người già yếu không đi lại được thì đưa đò đến tận nhà.', ['I.1.b1 tram-y-te-xa event']],
    ['Khám cho người lái phà; người bệnh vượt khả năng chuyên môn thì chuyển tuyến.', ['I.1.b1 tram-y-te-xa', 'I.1.b1 tram-y-te-xa event']],
    ['Bến chưa có phao thì tạm dừng hoạt động.', ['I.1.b1 tram-y-te-xa event']],
    ['Người không mặc áo phao thì bị xử phạt.', []],
    ['Hộ nào không ký cam kết thì phải giải trình.', []],
  ])('%s', (sentence, want) => expect(duties(`I. TỔ CHỨC THỰC HIỆN\n\n1. Trạm Y tế xã\n\n- ${sentence}`)).toEqual(want))
})

describe('principles', () => {
  it('may say who reports what is not agreed on', () => {
    expect(duties('Điều 1. Nguyên tắc phối hợp\n\n1. Vướng mắc ở bến phải được bàn bạc trên cơ sở quy định của pháp luật; trường hợp không thống nhất được thì Công an xã báo cáo lãnh đạo cấp trên.\n\n2. Bảo đảm kịp thời.\n\nĐiều 2. Trách nhiệm của Công an xã\n\n1. Công an xã kiểm tra phao.')).toEqual(['Điều 1.1 cong-an-xa event', 'Điều 2.1 cong-an-xa'])
  })
})

describe('contents below a title', () => {
  it('are the work of whom the labels below name', () => {
    expect(duties('I. NỘI DUNG\n\n1. Hội nghị giữ bến\nNội dung: Lập danh sách bến làm điểm. Tổng hợp ý kiến của chủ bến.\n- Thời gian: Ngày 12/12/2031.\n- Đơn vị chủ trì: Trạm Y tế xã.\n1.1. Báo cáo\n- Gửi biên bản về Công an xã.').slice(0, 2)).toEqual(['I.1 tram-y-te-xa once', 'I.1 tram-y-te-xa once'])
  })
})
