import { describe, expect, it } from 'vitest'
import { leadInOwnerExamples, ownersTold, workAhead, workAheadExamples } from './lead-in-owners.ts'
import { memberLeadIns, partsLeadIns, thingsLeadIns } from './lead-in-things.ts'
import { readingOf } from './reading-of.ts'

const regulation = (body: string) => `UBND XÃ BA CẦU\n\nSố: 12/QC-UBND\n\nBa Cầu, ngày 05 tháng 3 năm 2025\n\nQUY CHẾ\n\nPhối hợp giữ trật tự bến phà\n\n${body}\n\nĐiều 9. Hiệu lực thi hành\n\nQuy chế này có hiệu lực kể từ ngày ký.\n\nNơi nhận:\n- Lưu: VT.\n`
const paths = (body: string) => readingOf(regulation(body)).obligations.map(({ clausePath }) => clausePath)

describe('what a lead-in introduces', () => {
  it.each([
    ['things handed over', 'Điều 3. Sổ ghi\n\n1. Công an xã cung cấp cho Trạm bến:\n\na) Bảng giá vé in sẵn;\n\nb) Sổ ghi lượt phà.', ['Điều 3.1']],
    ['things named by words that are verbs as well', 'Điều 3. Thông tin\n\n1. Công an xã có trách nhiệm trao đổi, cung cấp cho Trạm bến:\n\na) Thông tin, tài liệu phục vụ việc kiểm tra phao tại các bến trong xã;\n\nb) Mẫu dấu kiểm tra phao dùng tại tất cả các bến trong xã.', ['Điều 3.1']],
    ['things, then work', 'Điều 3. Trách nhiệm của Công an xã\n\n1. Cung cấp cho Trạm bến khi cần thiết:\n\na) Bảng giá vé in sẵn;\n\nb) Sổ ghi lượt phà;\n\nc) Thông báo lịch trực bến hằng tháng.', ['Điều 3.1', 'Điều 3.1.c']],
    ['things a body owes', 'Điều 3. Thông tin\n\n1. Các thông tin mà Công an xã có trách nhiệm gửi Ủy ban nhân dân xã, gồm:\n\na) Số lượt phà;\n\nb) Số phao hỏng.', ['Điều 3.1']],
    ['things to be shown', 'Điều 3. Công khai\n\n1. Chủ bến phải công khai những nội dung sau:\n\na) Quy định về giữ bến;\n\nb) Cơ quan, đơn vị chịu trách nhiệm quản lý bến;\n\nc) Giá vé.', ['Điều 3.1']],
    ['ways to choose from', 'Điều 3. Công khai\n\nCông an xã có trách nhiệm công khai và lựa chọn trong số các hình thức dưới đây:\n\n1. Công bố tại cuộc họp của xã.\n\n2. Thông báo bằng văn bản đến các cơ quan có liên quan ở xã.', ['Điều 3']],
    ['what is looked at', 'Điều 3. Nội dung kiểm tra\n\nCông an xã tổ chức kiểm tra việc giữ bến theo nội dung sau:\n\n1. Danh sách người lái phà.\n\n2. Tiến độ sửa bến và việc xử lý kiến nghị của chủ bến.', ['Điều 3']],
    ['work named as contents', 'Điều 3. Trách nhiệm của Công an xã\n\n1. Chỉ đạo các tổ giữ bến thực hiện các nội dung sau:\n\na) Kiểm tra phao tại các bến;\n\nb) Xử lý bến không phép.', ['Điều 3.1.a', 'Điều 3.1.b']],
    ['short forms of one duty', 'Điều 3. Hỗ trợ thuyền viên\n\nCông an xã có trách nhiệm hỗ trợ thuyền viên bằng các hình thức sau đây:\n\n1. Tư vấn tại bến.\n\n2. Trả lời qua thư.', ['Điều 3']],
    ['ways each of which is work', 'Điều 3. Tuyên truyền\n\nCông an xã tuyên truyền về áo phao thông qua các hình thức sau đây:\n\n1. Biên soạn tờ rơi về áo phao cho các chuyến phà trong xã.\n\n2. Xây dựng chuyên mục phát thanh về an toàn bến phà trong xã.', ['Điều 3.1', 'Điều 3.2']],
    ['activities listed as a whole', 'Điều 3. Công an xã\n\n1. Các hoạt động giữ bến bao gồm:\n\na) Kiểm tra phao tại tất cả các bến trong xã theo phân công;\n\nb) Tổ chức tuần tra khúc sông có nhiều phương tiện qua lại.', ['Điều 3.1.a', 'Điều 3.1.b']],
    ['who may decide', 'Điều 3. Quyền yêu cầu\n\n1. Những người thuộc Công an xã có quyền yêu cầu cung cấp thông tin, gồm:\n\na) Trưởng Công an xã;\n\nb) Phó Trưởng Công an xã.', []],
    ['what a meeting goes through', 'Điều 3. Tổ giữ bến\n\n1. Nội dung cuộc họp của Tổ giữ bến:\n\na) Đánh giá kết quả của quý trước;\n\nb) Thống nhất lịch trực quý sau.', []],
    ['grounds on which something is done', 'Điều 3. Đóng bến\n\n1. Việc đóng bến được thực hiện khi có một trong các căn cứ sau đây:\n\na) Trưởng bến đã báo nước lên quá mức;\n\nb) Công an xã nhận được tin báo bến hỏng.\n\n2. Tài liệu chứng minh bến hỏng là một trong các loại tài liệu sau:\n\na) Giấy xác nhận của Công an xã;\n\nb) Ảnh chụp bến.', []],
    ['what a paper must hold', 'Điều 3. Giấy báo\n\n1. Quyết định đóng bến phải ghi rõ các nội dung sau:\n\na) Ngày, tháng, năm ban hành;\n\nb) Căn cứ ban hành quyết định.\n\n2. Trạm bến lập biên bản với những nội dung chính sau:\n\na) Thời gian;\n\nb) Địa điểm.', ['Điều 3.1', 'Điều 3.2']],
    ['principles below a long lead-in', `Điều 3. Nguyên tắc trao đổi, cung cấp và quản lý sổ phao của các bến\n\nViệc trao đổi, cung cấp, quản lý và sử dụng sổ phao của các bến phà trong xã, ${'kể cả các bến chỉ mở trong mùa nước nổi, '.repeat(4)}phải bảo đảm các nguyên tắc sau đây:\n\n1. Tuân thủ quy định của Công an xã về giữ sổ.\n\n2. Sử dụng sổ đúng mục đích.`, []],
    ['a number after a word that ends like "khoản"', 'Điều 3. Lập sổ của bến và tài khoản\n1. Công an xã mở sổ phao trước ngày 15 hằng tháng.\n2. Trạm bến gửi sổ phao.', ['Điều 3.1', 'Điều 3.2']],
    ['what a file is made of', 'Điều 3. Trách nhiệm của Công an xã\n\n1. Hồ sơ mở bến gồm:\n\na) Đơn đề nghị;\n\nb) Bản vẽ vị trí bến.', []],
    ['papers a file is made of, whose names sound like work', 'Điều 3. Trách nhiệm của Công an xã\n\n1. Hồ sơ đề nghị thành lập tổ giữ bến gồm:\n\n- Tờ trình đề nghị Ủy ban nhân dân xã thành lập tổ giữ bến;\n\n- Dự thảo quyết định thành lập tổ giữ bến;\n\n- Bản tổng hợp góp ý của chủ bến.', []],
    ['what is owed among principles', 'Điều 3. Nguyên tắc hoạt động của đội giữ bến\n\n1. Công an xã phê duyệt kế hoạch giữ bến hằng tháng.\n\n2. Trạm bến phải bảo đảm khách quan, kịp thời.\n\n3. Trạm bến có trách nhiệm gửi Công an xã sổ trực.\n\n4. Kiểm tra phao theo kế hoạch.\n\n5. Chủ động phối hợp giữa Công an xã và Trạm bến.', ['Điều 3.1', 'Điều 3.3']],
    ['the cases in which one thing is done', 'Điều 3. Đóng bến\n\n1. Trưởng Công an xã quyết định đóng bến trong các trường hợp sau:\n\na) Có đơn tố cáo về việc mở bến trái phép.\n\nb) Theo yêu cầu của Ủy ban nhân dân xã.\n\nc) Khi phát hiện phao hỏng.\n\n2. Công an xã hướng dẫn chủ bến giữ bến trong các trường hợp sau đây:\n\na) Nước lũ lên cao.\n\nb) Bến đông khách.', ['Điều 3.1', 'Điều 3.2']],
    ['cases each with its work', 'Điều 3. Xử lý\n\n1. Công an xã xử lý trong các trường hợp sau:\n\na) Trường hợp bến thiếu phao thì lập biên bản và thông báo cho chủ bến.\n\nb) Trường hợp bến mở trái phép, Công an xã phải đóng bến.', ['Điều 3.1.a', 'Điều 3.1.b']],
    ['amounts for each group', 'Điều 3. Hỗ trợ\n\n1. Công an xã trao phao cho các bến như sau:\n\na) Bến loại I: 20 phao;\n\nb) Các bến còn lại: 10 chiếc/bến.\n\n2. Công an xã phân công kiểm tra:\n\na) Trạm Y tế xã: kiểm tra 03 bến;\n\nb) Hội Nông dân xã: kiểm tra 02 bến.', ['Điều 3.1', 'Điều 3.2.a', 'Điều 3.2.b']],
    ['what must be had for a thing that is granted', 'Điều 3. Hỗ trợ\n\n1. Chủ bến được hỗ trợ phao nếu có đủ các tiêu chuẩn dưới đây:\n\na) Có sổ bến;\n\nb) Có thuyền.\n\n2. Công an xã trả lời chủ bến.', ['Điều 3.2']],
    ['targets, in words and in a table', 'Điều 3. Chỉ tiêu phối hợp\n| Năm | Công an xã |\n| --- | --- |\n| 2025 | 05 bến |\n\nĐiều 4. Các chỉ tiêu chủ yếu\n\n- 05 bến có phao.\n\n- Giảm 10% số vụ lật phà.\n\nĐiều 5. Trực bến\n\n1. Công an xã trực bến.', ['Điều 5.1']],
    ['work of a body after the label of the money', 'Điều 3. Tổ chức thực hiện\n\n1. Kinh phí: Công an xã trích quỹ in 500 tờ rơi, giao Trạm Y tế xã trước ngày 30/11/2025.\n\n2. Kinh phí: Do ngân sách xã bảo đảm.\n\n3. Những vụ việc đột xuất thì báo cáo ngay Ủy ban nhân dân xã.', ['Điều 3.1', 'Điều 3.3']],
    ['a case told without "nếu", sudden cases and who a paper names', 'Điều 3. Giữ bến\n\n1. Công an xã báo cáo hằng tháng. Việc đột xuất thì báo cáo ngay.\n\n2. Các cơ quan, đơn vị nêu tại Quy chế này phân công 01 cán bộ giữ bến.\n\n3. Đội cứu hộ liên ngành xã gồm các thành viên:\n\na) Đội trưởng: Phó Trưởng Công an xã;\n\nb) Thành viên: đại diện Trạm Y tế xã.', ['Điều 3.1', 'Điều 3.1', 'Điều 3.2']],
    ['work after a sentence of another', 'Điều 3. Giữ bến\n\n1. Công an xã kiểm tra phao tại các bến hằng tháng. Ủy ban nhân dân xã có trách nhiệm:\n\na) Bố trí người trực bến.\n\nb) Niêm yết giá phà.\n\n2. Trách nhiệm của Công an xã. Công an xã có trách nhiệm:\n\na) Tuần tra bến.', ['Điều 3.1', 'Điều 3.1.a', 'Điều 3.1.b', 'Điều 3.2.a']],
    ['work below a reason', 'Điều 3. Tổ chức thực hiện\n\n1. Căn cứ vào số bến, việc giữ bến được chia như sau:\n\na) Công an xã kiểm tra phao.\n\nb) Trạm Y tế xã lập sổ cấp cứu.', ['Điều 3.1.a', 'Điều 3.1.b']],
    ['work shared out, whatever it rests on', 'Điều 3. Tổ chức thực hiện\n\n1. Trên cơ sở nội dung Kế hoạch, Ủy ban nhân dân xã phân công nhiệm vụ như sau:\n\na) Công an xã kiểm tra phao.\n\nb) Trạm Y tế xã lập sổ cấp cứu.', ['Điều 3.1.a', 'Điều 3.1.b']],
    ['papers to be drawn up', 'Điều 3. Trách nhiệm của Công an xã\n\n1. Công an xã có trách nhiệm:\n\n- Dự thảo quyết định thành lập tổ giữ bến;\n\n- Tổng hợp góp ý của chủ bến.', ['Điều 3.1.b1', 'Điều 3.1.b2']],
    ['topics developed later, but for who must report', 'Điều 3. Phương thức phối hợp\n\n1. Tổ chức các cuộc họp. Cơ quan phát hiện vấn đề phát sinh có trách nhiệm báo cáo Ủy ban nhân dân xã.\n\n2. Trao đổi thông tin bằng văn bản.\n\nĐiều 4. Trách nhiệm của Công an xã\n\nCông an xã kiểm tra phao tại các bến.', ['Điều 3.1', 'Điều 4']],
  ])('%s', (_, body, want) => expect(paths(body)).toEqual(want))
})

describe('lead-ins of things', () => {
  it.each([...thingsLeadIns, ...partsLeadIns, ...memberLeadIns].flatMap(({ pattern, examples, counterExamples }) => [...examples.map((words) => [words, pattern, true] as const), ...counterExamples.map((words) => [words, pattern, false] as const)]))('%s', (words, pattern, want) => expect(pattern.test(words)).toBe(want))
})

describe('work before a lead-in that only hands on', () => {
  it.each(workAheadExamples)('%s', (words, want) => expect(words.slice(0, workAhead(words, () => []))).toBe(want))
  it('is a duty beside those below', () => expect(paths('Điều 3. Tổ chức thực hiện\n\n1. Công an xã bố trí phao, dây cho bến; chỉ đạo:\n\na) Trạm Y tế xã trực cấp cứu.\n\nb) Hội Nông dân xã phát tờ rơi.')).toEqual(['Điều 3.1', 'Điều 3.1.a', 'Điều 3.1.b']))
})

describe('lead-ins that tell whose activity follows', () => {
  it.each(leadInOwnerExamples)('%s', (words, want) => expect(ownersTold(words)).toBe(want))
  it('make the activity work of theirs', () => expect(readingOf(regulation('Điều 3. Hình thức giám sát\n\n1. Việc giữ bến chịu sự giám sát của Công an xã thông qua các hoạt động sau:\n\na) Tiếp nhận ý kiến phản ánh của nhân dân về bến;\n\nb) Kiến nghị Ủy ban nhân dân xã xem xét, giải quyết.')).obligations.map(({ clausePath, actors }) => [clausePath, ...actors])).toEqual([['Điều 3.1.a', 'cong-an-xa'], ['Điều 3.1.b', 'cong-an-xa']]))
})

describe('an article on the force of a paper', () => {
  it('may say who issues and keeps a list', () => expect(paths('Điều 8. Điều khoản thi hành\n\n1. Quy chế này có hiệu lực kể từ ngày ký.\n\n2. Công an xã ban hành danh mục bến nêu tại Điều 2 và định kỳ hằng năm cập nhật danh mục.')).toEqual(['Điều 8.2', 'Điều 8.2']))
  it('gives the event of its lead-in to a limit below', () => expect(readingOf(regulation('Điều 3. Trách nhiệm\n\n1. Sau khi được cho phép mở bến, Công an xã có trách nhiệm:\n\na) Kiểm tra phao;\n\nb) Báo cáo Ủy ban nhân dân xã trong thời hạn 15 ngày kể từ ngày mở bến.')).obligations.map(({ cadence }) => cadence.map(({ kind }) => kind).join())).toEqual(['event', 'event']))
  it('gives its limit to cases below, its event to no limit of another body', () => expect(readingOf(regulation('Điều 3. Trách nhiệm\n\n1. Trong thời hạn 03 ngày kể từ ngày nhận được đơn, Công an xã có trách nhiệm:\n\na) Trường hợp phao đủ thì ghi vào sổ;\n\nb) Sau khi ghi sổ, thông báo cho chủ bến.\n\n2. Trường hợp phao hỏng thì xử lý như sau:\n\na) Công an xã lập biên bản và gửi Trạm Y tế xã;\n\nb) Trong thời hạn 05 ngày kể từ ngày nhận được biên bản, Trạm Y tế xã phải trả lời.')).obligations.map(({ cadence, due }) => [cadence.map(({ kind }) => kind).join(), due?.op])).toEqual([['event', 'within'], ['event', undefined], ['event', undefined], ['event', 'within']]))
  it('keeps to itself a case beside one of its bodies', () => expect(readingOf(regulation('Điều 3. Trách nhiệm\n\n1. Công an xã, Trạm Y tế xã (nếu thấy cần thiết) có trách nhiệm:\n\na) Kiểm tra phao tại các bến;\n\nb) Báo cáo Ủy ban nhân dân xã.')).obligations.map(({ cadence }) => cadence.length)).toEqual([0, 0]))
  it('may say who looks after it', () => expect(paths('Điều 8. Điều khoản thi hành\n\n1. Quy chế này có hiệu lực kể từ ngày ký.\n\n2. Công an xã theo dõi, đôn đốc các bến thực hiện Quy chế.\n\n3. Công an xã chịu trách nhiệm thi hành Quy chế này.')).toEqual(['Điều 8.2']))
})

describe('who acts behind "thì"', () => {
  it.each([['Chủ bến nộp phạt thay thì Công an xã thu, cấp biên lai.', 'Công an xã'], ['Hồ sơ không hợp lệ thì Trạm Y tế xã trả lại trong 02 ngày làm việc.', 'Trạm Y tế xã'], ['Công an xã phát hiện phao hỏng thì thay ngay.', 'Công an xã']])('%s', (sentence, who) => {
    const { obligations, parties } = readingOf(regulation(`Điều 3. Giữ bến\n\n1. ${sentence}`))
    expect(obligations.map(({ actors }) => actors.map((id) => parties.find((party) => party.id === id)?.name))).toEqual([[who]])
  })
})

describe('lines of who carries out a task', () => {
  const plan = (lines: string) => readingOf(`UBND XÃ BA CẦU\n\nSố: 12/KH-UBND\n\nBa Cầu, ngày 05 tháng 3 năm 2025\n\nKẾ HOẠCH\n\nVề trật tự bến phà\n\nI. NỘI DUNG\n\n1. Rà soát phao\n\n- Nội dung: Rà soát phao tại các bến.\n\n${lines}\n\nNơi nhận:\n- Lưu: VT.\n`).obligations.map(({ clausePath }) => clausePath)
  it('may say what each of them does', () => expect(plan('- Cơ quan thực hiện: Công an xã tiến hành rà soát phao tại các bến trong xã; Trạm Y tế xã lập danh sách thuyền viên và gửi kết quả về Công an xã.')).toEqual(['I.1.b1', 'I.1.b2', 'I.1.b2']))
  it('mostly do not', () => expect(plan('- Cơ quan thực hiện: Công an xã chủ trì, phối hợp với Trạm Y tế xã thực hiện.')).toEqual(['I.1.b1']))
})
