import { describe, expect, it } from 'vitest'
import { readingOf } from './reading-of.ts'

const head = 'ỦY BAN NHÂN DÂN\nTỈNH BA CẦU\n-------\nSố: 8/KH-UBND\nBa Cầu, ngày 05 tháng 3 năm 2031\n\nKẾ HOẠCH\nGiữ bến phà năm 2031\n\nI. MỤC ĐÍCH\n1. Giữ bến bình yên.\n\nII. TỔ CHỨC THỰC HIỆN\n'
function told(body: string) {
  const { parties, obligations } = readingOf(head + body)
  const names = (ids: readonly string[]) => ids.map((id) => parties.find((party) => party.id === id)?.name).join(' + ')
  return obligations.map(({ actors, counterparts, cadence, due, deliverable }) => [names(actors), names(counterparts), cadence.map(({ kind }) => kind).join('+'), due?.rule ?? '', deliverable[0]].join(' | '))
}

describe('forms of plans', () => {
  it.each([
    ['two reviews with two times', '1. Công an tỉnh\n- Tổ chức sơ kết vào năm 2032 và tổng kết vào năm 2035.', ['Công an tỉnh |  | once | 2032 | review', 'Công an tỉnh |  | once | 2035 | review']],
    ['one review with one time', '1. Công an tỉnh\n- Tổ chức sơ kết, tổng kết trước ngày 31/12/2031.', ['Công an tỉnh |  | once | 2031-12-31 | review']],
    ['a rhythm for each tier', '1. Công an tỉnh\n- Cấp tỉnh giao ban 01 năm 01 lần; cấp huyện và các đồn Biên phòng giao ban 6 tháng một lần; cấp xã 03 tháng một lần.', ['Công an tỉnh |  | yearly |  | meeting', 'Công an tỉnh |  | halfyear |  | meeting', 'Công an tỉnh |  | quarterly |  | meeting']],
    ['partners of a lead-in without a subject', '1. Công an tỉnh\n1.1. Chủ trì, phối hợp với Hội Nông dân tỉnh và các đồn Biên phòng:\na) Tuần tra bến phà;\nb) Tập huấn cứu hộ.', ['Công an tỉnh | Hội Nông dân tỉnh + Đồn Biên phòng |  |  | inspection', 'Công an tỉnh | Hội Nông dân tỉnh + Đồn Biên phòng |  |  | training']],
    ['a heading of bodies with semicolons', '1. Các sở, ban, ngành tỉnh; các công ty bến phà\nTổ chức các hoạt động hưởng ứng; gửi báo cáo về Công an tỉnh.', ['Các sở, ban, ngành tỉnh + Công ty bến phà | Công an tỉnh |  |  | event']],
    ['when a thing is issued, in a sentence of its own', '1. Công an tỉnh\n- Xây dựng kế hoạch giữ bến. Thời gian ban hành kế hoạch trước ngày 05/4/2031.', ['Công an tỉnh |  | once | 2031-04-05 | plan']],
    ['persons told before a body', '1. Công an tỉnh\n- Hướng dẫn chủ bến, Công an xã lập sổ phao.', ['Công an tỉnh | Công an xã |  |  | guidance']],
    ['somebody sent after a comma', '1. Công an tỉnh\n- Khi có tai nạn, Công an xã chủ trì điều tra, Hội Nông dân xã và Đoàn Thanh niên xã cử người phối hợp khi được yêu cầu.', ['Công an xã |  | event |  | case', 'Hội Nông dân xã + Đoàn Thanh niên xã |  | event |  | other']],
    ['a rhythm before its subject', '1. Công an tỉnh\n- Mỗi năm 02 lần, Sở Y tế và Hội Nông dân tỉnh họp kiểm điểm việc giữ bến.', ['Sở Y tế + Hội Nông dân tỉnh |  | halfyear |  | meeting']],
    ['so many times in a month', '1. Công an tỉnh\n- Cử người trực bến định kỳ tháng 02 lần.', ['Công an tỉnh |  | monthly |  | other']],
    ['on the ground of the paper itself', '1. Công an tỉnh\n- Căn cứ Kế hoạch này ban hành quy chế trực bến trong quý II/2031.', ['Công an tỉnh |  | once | 2031-Q2 | document']],
    ['a day of every quarter in the plan of a year', '1. Công an tỉnh\n- Hằng quý, trước ngày 10 tháng đầu quý sau, gửi số phao về Sở Y tế.', ['Công an tỉnh | Sở Y tế | quarterly | 01-10 yearly; 04-10 yearly; 07-10 yearly; 10-10 yearly | exchange']],
    ['what a body is, above its work', '1. Công an tỉnh là cơ quan thường trực, có nhiệm vụ:\n- Kiểm tra việc giữ bến;\n- Tập huấn cứu hộ.', ['Công an tỉnh |  |  |  | inspection', 'Công an tỉnh |  |  |  | training']],
    ['what is had, then who leads it', '1. Công an tỉnh\n- Họp liên tịch mỗi năm 01 lần, do Sở Y tế và Công an tỉnh luân phiên chủ trì.', ['Sở Y tế + Công an tỉnh |  | yearly |  | meeting']],
    ['a thing, and who leads making it', '1. Công an tỉnh\n- Kế hoạch năm do Sở Y tế chủ trì xây dựng trước ngày 30/4/2031.', ['Sở Y tế |  | once | 2031-04-30 | plan']],
    ['a bracket that says who leads, behind a task with a colon', '1. Tuyên truyền: Biên soạn tờ rơi cho thuyền viên (Công an tỉnh chủ trì; Hội Nông dân tỉnh phối hợp; hằng quý).', ['Công an tỉnh | Hội Nông dân tỉnh | quarterly |  | bulletin']],
    ['labels in the section on carrying out', '1. Kiểm tra phao tại các bến\nĐơn vị chủ trì: Công an tỉnh.\nThời gian: Hằng quý.', ['Công an tỉnh |  | quarterly |  | inspection']],
    ['no target', '1. Công an tỉnh\n- Vận động nguồn lực mua phao; phấn đấu mỗi năm trao 05 phao.', ['Công an tỉnh |  |  |  | fund']],
  ] as const)('%s', (_, body, want) => expect(told(body)).toEqual(want))
})

it('takes both who are named in the capitals of a title for who signs', () => {
  const text = 'CHƯƠNG TRÌNH PHỐI HỢP\nGIỮA BỘ XÂY DỰNG VÀ TRUNG ƯƠNG HỘI NÔNG DÂN VIỆT NAM\nVỀ GIỮ BẾN PHÀ GIAI ĐOẠN 2031 - 2035\n\nI. MỤC ĐÍCH\n1. Giữ bến bình yên.\n\nII. NỘI DUNG\n1. Tuyên truyền an toàn bến phà.\n2. Tập huấn cứu hộ.'
  const { parties, obligations } = readingOf(text)
  expect(obligations.map(({ actors }) => actors.map((id) => parties.find((party) => party.id === id)?.level))).toEqual([['central', 'central'], ['central', 'central']])
})
