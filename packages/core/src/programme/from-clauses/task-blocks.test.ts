import { describe, expect, it } from 'vitest'
import { readingOf } from './reading-of.ts'

const plan = (body: string, about = 'Về trật tự bến phà') => readingOf(`UBND XÃ BA CẦU\n\nSố: 12/KH-UBND\n\nBa Cầu, ngày 05 tháng 3 năm 2025\n\nKẾ HOẠCH\n\n${about}\n\nI. NHIỆM VỤ\n\n${body}\n\nNơi nhận:\n- Lưu: VT.\n`)
/** Each duty as "path: actors | counterparts | cadence or due". */
const shown = (body: string) => {
  const read = plan(body)
  const names = new Map(read.parties.map(({ id, name }) => [id, name]))
  const of = (ids: readonly string[]) => ids.map((id) => names.get(id)).join(', ')
  return read.obligations.map(({ clausePath, actors, counterparts, cadence, due }) => `${clausePath}: ${of(actors)} | ${of(counterparts)} | ${due?.rule ?? cadence.map(({ kind }) => kind).join()}`)
}
const block = (lead: string, time: string) => `*Đơn vị chủ trì tham mưu thực\nhiện: *${lead}.\n\n*Đơn vị phối hợp thực hiện: *Sở\nTư pháp.\n\n*Thời gian hoàn\nthành: *${time}.`

describe('labels of a task', () => {
  it.each([
    ['belong to the dash before them', `1. Giữ bến\n\n- Rà soát phao tại các bến.\n\n${block('Sở\nNội vụ', 'Hằng\nquý')}\n\n- Lập sổ ghi lượt phà.\n\n${block('Sở Tài\nchính', 'Tháng\n6/2026')}`,
      ['I.1.b1: Sở Nội vụ | Sở Tư pháp | quarterly', 'I.1.b2: Sở Tài chính | Sở Tư pháp | 2026-06']],
    ['belong to all the dashes back to the labels before', `1. Giữ bến\n\n- Rà soát phao tại các bến.\n\n${block('Sở Nội vụ', 'Hằng quý')}\n\n- Lập sổ ghi lượt phà.\n\n- Kiểm tra áo phao.\n\n${block('Sở Tài chính', 'Hằng năm')}`,
      ['I.1.b1: Sở Nội vụ | Sở Tư pháp | quarterly', 'I.1.b2: Sở Tài chính | Sở Tư pháp | yearly', 'I.1.b3: Sở Tài chính | Sở Tư pháp | yearly']],
    ['belong to no dash after them', `1. Giữ bến\n\n- Rà soát phao tại các bến.\n\n${block('Sở Nội vụ', 'Hằng quý')}\n\n- Lập sổ ghi lượt phà.`,
      ['I.1.b1: Sở Nội vụ | Sở Tư pháp | quarterly']],
    ['belong to numbers and letters', `1. Rà soát phao tại các bến.\n\n${block('Sở Nội vụ', 'Hằng quý')}\n\n2. Giữ bến\n\na) Lập sổ ghi lượt phà.\n\n${block('Sở Tài chính', 'Hằng năm')}`,
      ['I.1: Sở Nội vụ | Sở Tư pháp | quarterly', 'I.2.a: Sở Tài chính | Sở Tư pháp | yearly']],
    ['after plus signs belong to the dash above', `1. Giữ bến\n\n- Kẻ lại các vạch:\n\n+ Kẻ vạch bến Đình.\n\n+ Kẻ vạch bến Chợ.\n\n${block('Sở Nội vụ', 'Hằng quý')}\n\n- Lập sổ ghi lượt phà.\n\n${block('Sở Tài chính', 'Hằng năm')}`,
      ['I.1.b1.p1: Sở Nội vụ | Sở Tư pháp | quarterly', 'I.1.b1.p2: Sở Nội vụ | Sở Tư pháp | quarterly', 'I.1.b2: Sở Tài chính | Sở Tư pháp | yearly']],
    ['as dashes belong to the dashes before', '1. Giữ bến\n\n- Rà soát phao tại các bến.\n\n- Chủ trì: Sở Nội vụ.\n\n- Thời gian: Hằng quý.\n\n- Lập sổ ghi lượt phà.\n\n- Chủ trì: Sở Tài chính.\n\n- Thời gian: Hằng năm.',
      ['I.1.b1: Sở Nội vụ |  | quarterly', 'I.1.b4: Sở Tài chính |  | yearly']],
    ['as dashes that come first belong to what follows', '1. Giữ bến\n\n- Chủ trì: Sở Nội vụ.\n\n- Rà soát phao tại các bến.\n\n- Chủ trì: Sở Tài chính.\n\n- Lập sổ ghi lượt phà.\n\n- Kiểm tra áo phao.',
      ['I.1.b2: Sở Nội vụ |  | ', 'I.1.b4: Sở Tài chính |  | ', 'I.1.b5: Sở Tài chính |  | ']],
    ['before the tasks hold for them', '1. Giữ bến\n\nĐơn vị chủ trì: Sở Nội vụ.\n\nThời gian: Hằng quý.\n\n- Rà soát phao tại các bến.\n\n- Lập sổ ghi lượt phà.',
      ['I.1.b1: Sở Nội vụ |  | quarterly', 'I.1.b2: Sở Nội vụ |  | quarterly']],
    ['name whoever leads and joins a line each, as items beside the tasks', '1. Nội dung, biện pháp\n\na) Rà soát phao tại các bến.\n\nb) Lập sổ ghi lượt phà.\n\n2. Cơ quan chủ trì, phối hợp\n\na) Cơ quan chủ trì\n\n- Sở Nội vụ.\n\n- Sở Tài chính; Công an tỉnh.\n\nb) Cơ quan phối hợp\n\n- Sở Tư pháp.\n\n3. Thời gian thực hiện: Hằng quý.',
      ['I.1.a: Sở Nội vụ, Sở Tài chính, Công an tỉnh | Sở Tư pháp | quarterly', 'I.1.b: Sở Nội vụ, Sở Tài chính, Công an tỉnh | Sở Tư pháp | quarterly']],
    ['that bodies follow with their work are headings of it', '1. Giữ bến\n\na) Phân công thực hiện\n\n- Sở Nội vụ rà soát phao.\n\n- Sở Tài chính lập sổ ghi lượt phà.',
      ['I.1.a.b1: Sở Nội vụ |  | ', 'I.1.a.b2: Sở Tài chính |  | ']],
    ['stand within a line', '1. Rà soát phao tại các bến. Đơn vị chủ trì: Sở Nội vụ; đơn vị phối hợp: Sở Tư pháp; thời gian: Hằng quý.\n\n2. Lập sổ ghi lượt phà (chủ trì: Sở Tài chính; thời gian: Hằng năm).',
      ['I.1: Sở Nội vụ | Sở Tư pháp | quarterly', 'I.2: Sở Tài chính |  | yearly']],
    ['let a heading that ends with a full stop be a heading', `1. Nghiên cứu giải pháp giữ bến, giữ phao; sắp xếp, bố trí, sử dụng hiệu quả các bến phà trên địa bàn.\n\n- Lập sổ ghi lượt phà.\n\n${block('Sở Tài chính', 'Hằng năm')}`,
      ['I.1.b1: Sở Tài chính | Sở Tư pháp | yearly']],
    ['say who is meant by offices that nobody names', '1. Giữ bến\n\n- Các cơ quan, đơn vị, địa phương rà soát phao tại các bến.\n\nĐơn vị thực hiện: Sở Nội vụ, Sở Tư pháp.\n\n- Sở Tài chính lập sổ ghi lượt phà.\n\nĐơn vị thực hiện: Sở Nội vụ.',
      ['I.1.b1: Sở Nội vụ, Sở Tư pháp |  | ', 'I.1.b2: Sở Tài chính |  | ']],
    ['give way to many whom the paper asks, not to one whom the label lets ask', '1. Giữ bến\n\n- Đề nghị thủ trưởng các đơn vị phân công người trực bến.\n\n- Đề nghị các tổ chức chính trị - xã hội vận động hội viên mặc áo phao.\n\n- Đề nghị Bộ Xây dựng hỗ trợ kinh phí mua phao.\n\nĐơn vị thực hiện: Sở Nội vụ.',
      ['I.1.b1: Thủ trưởng các đơn vị |  | ', 'I.1.b2: Các tổ chức chính trị - xã hội |  | ', 'I.1.b3: Sở Nội vụ | Bộ Xây dựng | ']],
    ['in letters belong to the letters before them too', '1. Giữ bến\n\na) Rà soát phao tại các bến.\n\nb) Lập sổ ghi lượt phà.\n\nĐơn vị chủ trì: Sở Nội vụ.\n\n2. Giữ phao\n\na) Kẻ lại vạch bến.\n\nĐơn vị chủ trì: Sở Tài chính.',
      ['I.1.a: Sở Nội vụ |  | ', 'I.1.b: Sở Nội vụ |  | ', 'I.2.a: Sở Tài chính |  | ']],
    ['may be all that stands below a task that names who does it', '1. Sở Nội vụ tổ chức rà soát phao tại các bến.\n\n- Đơn vị phối hợp: Sở Tài chính.\n\n- Thời gian: Hằng quý.',
      ['I.1: Sở Nội vụ | Sở Tài chính | quarterly']],
    ['may head their bodies without a colon', '1. Giữ bến\n\na) Nội dung\n\n- Rà soát phao tại các bến.\n\n- Lập sổ ghi lượt phà.\n\nb) Đơn vị thực hiện\n\n- Đơn vị chủ trì: Sở Nội vụ.\n\n- Đơn vị phối hợp: Sở Y tế.\n\nc) Thời gian thực hiện: Hằng quý.\n\n2. Kinh phí thực hiện\n\na) Nhiệm vụ: Các đơn vị lập dự toán kinh phí hằng năm.\n\nb) Cơ quan thực hiện: Sở Tài chính.',
      ['I.1.a.b1: Sở Nội vụ | Sở Y tế | quarterly', 'I.1.a.b2: Sở Nội vụ | Sở Y tế | quarterly', 'I.2.a: Sở Tài chính |  | yearly']],
    ['at the end of a line hold for that line only', '1. Sở Nội vụ\n\n- Rà soát phao tại các bến.\n\n- Lập sổ ghi lượt phà. Thời gian thực hiện: Quý II/2026.\n\n- Kiểm tra áo phao. Thời gian hoàn thành: trước ngày 30/6/2026.',
      ['I.1.b1: Sở Nội vụ |  | ', 'I.1.b2: Sở Nội vụ |  | 2026-Q2', 'I.1.b3: Sở Nội vụ |  | 2026-06-30']],
    ['below a sentence make no name of it', '1. Giữ bến\n\n- Đề nghị Hội Nông dân xã vận động hội viên mặc áo phao.\n\n+ Đơn vị thực hiện: Sở Nội vụ.\n\n+ Thời gian: Hằng quý.',
      ['I.1.b1: Sở Nội vụ | Hội Nông dân xã | quarterly']],
    ['of the last of the tasks of a number close them all', '1. Giữ bến\n\n1.1. Rà soát phao tại các bến.\n\n1.2. Sở Y tế lập sổ ghi lượt phà.\n\n1.3. Kiểm tra áo phao.\n\n- Chủ trì: Sở Nội vụ.\n\n- Thời gian: Hằng quý.\n\n2. Giữ phao\n\n2.1. Kẻ lại vạch bến.\n\n- Chủ trì: Sở Tài chính.\n\n2.2. Sở Y tế kiểm tra phao.\n\n2.3. Kiểm tra dây phao.\n\n- Chủ trì: Sở Tư pháp.',
      ['I.1.1: Sở Nội vụ |  | quarterly', 'I.1.2: Sở Y tế |  | ', 'I.1.3: Sở Nội vụ |  | quarterly', 'I.2.1: Sở Tài chính |  | ', 'I.2.2: Sở Y tế |  | ', 'I.2.3: Sở Tư pháp |  | ']],
    ['as dashes in a row with lines that only say how are those of the sentence above', '1. Giữ bến\n\n1.1. Ban hành phương án giữ bến\n\n- Bảo đảm đồng bộ với lịch của trạm.\n\n- Việc giữ bến phải bảo đảm đúng giờ.\n\n- Chủ trì: Sở Nội vụ.\n\n- Thời gian: Hằng quý.\n\n1.2. Kiểm tra bến\n\n- Bảo đảm kinh phí mua phao.\n\n- Chủ trì: Sở Tài chính.',
      ['I.1.1: Sở Nội vụ |  | quarterly', 'I.1.2.b1: Sở Tài chính |  | ']],
    ['as dashes let a whole sentence be a task beside those below it', '1. Giữ bến\n\n1.1. Tiếp nhận, xử lý tin báo về tai nạn tại các bến phà; đôn đốc việc giải quyết tin báo; tổng hợp tình hình tai nạn.\n\n- Nguyên tắc xử lý: Đúng thẩm quyền, kịp thời.\n\n- Sở Y tế lập sổ ghi lượt cấp cứu.\n\n- Kiểm tra áo phao.\n\n- Chủ trì: Sở Nội vụ.\n\n1.2. Tuyên truyền về việc mặc áo phao, giữ bến sạch trên địa bàn các xã ven sông có bến phà đang mở:\n\n- Biên soạn tờ rơi.\n\n- Chủ trì: Sở Tư pháp.',
      ['I.1.1: Sở Nội vụ |  | ', 'I.1.1.b2: Sở Y tế |  | ', 'I.1.1.b3: Sở Nội vụ |  | ', 'I.1.2.b1: Sở Tư pháp |  | ']],
    ['keep their window where a duty tells what sets it off', '1. Giữ bến\n\n- Tham gia kiểm tra bến khi có yêu cầu.\n\n- Chủ trì: Sở Nội vụ.\n\n- Thời gian: Từ tháng 11/2031 đến quý I/2032.\n\n- Kiểm tra phao khi có yêu cầu.\n\n- Chủ trì: Sở Y tế.\n\n- Thời gian: Quý I/2032.',
      ['I.1.b1: Sở Nội vụ |  | 2031-11/2032-Q1', 'I.1.b4: Sở Y tế |  | event']],
    ['say to whom the result goes', '1. Giữ bến\n\n- Lập phương án giữ bến.\n\n- Chủ trì: Sở Nội vụ.\n\n- Kết quả: Dự thảo phương án trình Sở Tư pháp thẩm định.\n\n- Lập sổ ghi lượt phà.\n\n- Chủ trì: Sở Y tế.\n\n- Kết quả: Sổ do Sở Tư pháp đóng dấu.',
      ['I.1.b1: Sở Nội vụ | Sở Tư pháp | ', 'I.1.b4: Sở Y tế |  | ']],
    ['name bodies called by words that are verbs as well', '1. Giữ bến\n\n- Lập phương án giữ bến.\n\n- Chủ trì: Ban Tổ chức lễ hội, Sở Xây dựng, Sở Y tế tổ chức thực hiện.', ['I.1.b1: Ban Tổ chức, Sở Xây dựng, Sở Y tế |  | ']],
    ['leave what is printed after them', '1. Rà soát phao tại các bến\n\nĐơn vị chủ trì: Sở Nội vụ.\n\nHằng quý, Sở Y tế báo cáo Ủy ban nhân dân tỉnh kết quả.',
      ['I.1: Sở Y tế | Ủy ban nhân dân tỉnh | quarterly']],
  ])('%s', (_, body, want) => expect(shown(body)).toEqual(want))
  it('take the period of the plan they follow, where a sentence only tells which plan is meant', () => {
    const often = (body: string) => plan(`1. Giữ bến\n\n- ${body}`).obligations.map(({ cadence }) => cadence.map(({ kind, cue }) => `${kind}: ${cue}`).join())
    expect(often('Rà soát phao tại các bến.\n\nĐơn vị chủ trì: Sở Nội vụ.\n\nThời gian thực hiện: Theo\nkế hoạch kiểm tra bến hằng năm.')).toEqual(['yearly: hằng năm'])
    expect(often('Rà soát phao tại các bến.\n\nĐơn vị chủ trì: Sở Nội vụ.\n\nThời gian: Theo chương trình công tác hàng quý của trạm.')).toEqual(['quarterly: hàng quý'])
    expect(often('Lập sổ ghi lượt phà theo kế hoạch công tác hằng năm.\n\nĐơn vị chủ trì: Sở Nội vụ.\n\nThời gian: Theo kế hoạch.')).toEqual([''])
  })
  it('name months and quarters of the one year the paper is made for', () => {
    const dues = (time: string, about?: string) => plan(`1. Giữ bến\n\n- Rà soát phao tại các bến.\n\n- Chủ trì: Sở Nội vụ.\n\n- Thời gian: ${time}`, about).obligations.map(({ cadence, due }) => `${cadence.map(({ kind }) => kind).join()} ${due?.op} ${due?.rule}`)
    expect(dues('Tháng 5, tháng 8, tháng 11.', 'Về trật tự bến phà năm 2025')).toEqual(['once in 2025-05; 2025-08; 2025-11'])
    expect(dues('Quý II, III.', 'Về trật tự bến phà năm 2025')).toEqual(['once in 2025-Q2; 2025-Q3'])
    expect(dues('15/4 - 15/5.', 'Về trật tự bến phà năm 2025')).toEqual([' between 2025-04-15/2025-05-15'])
    expect(dues('Tháng 6, tháng 12.')).toEqual(['halfyear in 06 yearly; 12 yearly'])
  })
  it('say what a task yields where its own words do not', () => {
    const kinds = (label: string) => plan(`1. Giữ bến\n\n- Rà soát phao tại các bến.\n\n- Chủ trì: Sở Nội vụ.\n\n- ${label}`).obligations.map(({ deliverable }) => deliverable[0])
    expect([kinds('Sản phẩm: Báo cáo kết quả.'), kinds('Kinh phí: Báo cáo kết quả.')]).toEqual([['report'], ['other']])
  })
})
