import { describe, expect, it } from 'vitest'
import { cutsAtPraise, praiseExamples } from './another-time.ts'
import { cutsBetweenEvents, listedEventExamples } from './events-listed.ts'
import { casesApartExamples, cutsAtCases } from './cases-apart.ts'
import { casesBesideRhythmExamples, cutsBesideRhythm } from './cases-beside-rhythm.ts'
import { cutsAfterNotice, firstNoticeExamples } from './first-notice.ts'
import { cutsAtFurtherWork, furtherWorkExamples } from './further-work.ts'
import { cutsBetweenLimits, limitedWorkExamples } from './limits-by-work.ts'
import { readingOf } from './reading-of.ts'
import { roundExamples, roundsIn } from './rounds.ts'

const plan = (body: string) => `UBND XÃ BA CẦU\n\nSố: 12/KH-UBND\n\nBa Cầu, ngày 05 tháng 3 năm 2025\n\nKẾ HOẠCH\n\nVề trật tự bến bãi năm 2025\n\n${body}\n\nNơi nhận:\n- Lưu: VT.\n`
const duties = (body: string) => readingOf(plan(body)).obligations.map(({ clausePath, cadence, due }) => [clausePath, cadence.map(({ kind }) => kind).join(' '), due ? `${due.op} ${due.rule.split(' ')[0]}` : ''])
/** One numbered clause of a section that gives duties. */
const said = (sentence: string) => duties(`I. TỔ CHỨC THỰC HIỆN\n\n1. ${sentence}`).map(([, cadence, due]) => [cadence, due])

describe('rounds of one work', () => {
  it.each(roundExamples)('%j: %j', (text, said) => {
    const rounds = roundsIn(text)
    expect(rounds && `${rounds.cadence.map(({ kind }) => kind).join(' ')} ${rounds.due.op} ${rounds.due.rule}`).toBe(said)
  })
  it.each(roundExamples)('%j: its words stand where they say', (text) => {
    const rounds = roundsIn(text)
    for (const { cue, start, end } of rounds ? [...rounds.cadence, rounds.due] : []) expect(text.slice(start, end)).toBe(cue)
  })
})

describe('cases set apart', () => {
  it.each(casesApartExamples)('%s', (printed) => {
    const parts = printed.split('|')
    expect(cutsAtCases(parts.join(''), 0, () => 0)).toEqual(parts.slice(0, -1).map((_, i) => parts.slice(0, i + 1).join('').length))
  })
})

describe('several events', () => {
  it.each(listedEventExamples)('%s', (printed) => {
    const parts = printed.split('|')
    expect(cutsBetweenEvents(parts.join(''))).toEqual(parts.slice(0, -1).map((_, i) => parts.slice(0, i + 1).join('').length))
  })
})

describe('what follows a notice', () => {
  it.each(firstNoticeExamples)('%s', (printed) => {
    const parts = printed.split('|')
    expect(cutsAfterNotice(parts.join(''))).toEqual(parts.slice(0, -1).map((_, i) => parts.slice(0, i + 1).join('').length))
  })
})

describe('cases beside a rhythm', () => {
  it.each(casesBesideRhythmExamples)('%s', (printed) => {
    const parts = printed.split('|')
    expect(cutsBesideRhythm(parts.join(''))).toEqual(parts.slice(0, -1).map((_, i) => parts.slice(0, i + 1).join('').length))
  })
})

describe('praise behind a review', () => {
  it.each(praiseExamples)('%s', (printed) => {
    const phrase = printed.replaceAll('|', '')
    const last = printed.lastIndexOf('|') - (printed.split('|').length - 2)
    expect(cutsAtPraise(phrase)).toEqual(printed.includes('|') ? [last] : [])
  })
})

describe('one sentence', () => {
  it.each([
    ['Khi nhận được tin báo, Công an xã xác minh tại chỗ; lập biên bản và gửi kết quả về UBND xã.', [['event', '']]],
    ['Trong thời hạn 05 ngày kể từ ngày nhận hồ sơ, Công an xã kiểm tra phao; niêm yết kết quả tại bến.', [['event', 'within P5D']]],
    ['UBND xã tổ chức sơ kết, đánh giá việc thực hiện Quy chế hằng năm, hoàn thành trước ngày 20 tháng 12.', [['yearly', 'before 12-20']]],
    ['Công an xã tuyên truyền cho học sinh; mỗi tháng ít nhất 01 buổi tại mỗi trường.', [['monthly', '']]],
    ['Hằng tháng, Công an xã kiểm tra phao; lập danh sách thuyền viên.', [['monthly', ''], ['', '']]],
    ['Trường hợp hồ sơ thiếu giấy tờ thì trong thời hạn 03 ngày kể từ ngày nhận hồ sơ, Công an xã có trách nhiệm gửi văn bản cho UBND xã.', [['event', 'within P3D']]],
    ['Thông qua các buổi họp dân tại bến; gặp gỡ chủ phương tiện, Công an xã có trách nhiệm tổng hợp ý kiến gửi UBND xã.', [['', '']]],
    ['Sau khi có kết quả kiểm tra của đoàn, UBND xã có trách nhiệm niêm yết tại bến.', [['event', '']]],
    ['Công an xã kiểm tra phao tại các bến trong xã, UBND xã có trách nhiệm bố trí kinh phí.', [['', ''], ['', '']]],
    ['Nếu phát hiện phao hỏng, Công an xã phải tạm dừng bến và trong thời hạn 03 ngày, kể từ ngày tạm dừng phải chuyển biên bản cho UBND xã.', [['event', ''], ['event', 'within P3D']]],
    ['Công an xã quản lý các bến trong xã, báo cáo định kỳ hằng năm, tham mưu UBND xã tổ chức tổng kết.', [['', ''], ['yearly', ''], ['', '']]],
    ['Khi có tàu đắm, Công an xã tổ chức cứu hộ. Đồng thời, lập biên bản gửi UBND xã.', [['event', ''], ['event', '']]],
    ['Danh sách chủ bến, sổ theo dõi phao gửi đến Công an xã chậm nhất 05 ngày trước ngày kiểm tra.', [['', 'within P5D']]],
    ['Những bến mở mới cần lấy ý kiến của Công an xã trước khi ban hành quyết định.', [['', 'text as']]],
    ['Những bến đã mở trong năm.', []],
    ['UBND xã gửi văn bản lấy ý kiến về giá vé, Công an xã trả lời trong thời hạn 05 ngày làm việc.', [['', ''], ['', 'within P5WD']]],
    ['Việc cấp phao trong trường hợp bất khả kháng do nước lũ dâng cao.', []],
    ['Việc cấp phao do Công an xã chủ trì, hoàn thành trước ngày 30/6/2026.', [['once', 'before 2026-06-30']]],
    ['Công an xã theo dõi, kiểm tra các bến trong xã, báo cáo UBND xã kết quả thực hiện hằng năm theo quy định.', [['', ''], ['yearly', '']]],
    ['Chế độ thông tin: hằng tuần vào chiều thứ Sáu, Công an xã gửi số phao cho UBND xã.', [['weekly', 'on Friday']]],
    ['Năm 2026 do Công an xã chủ trì, năm 2027 do Trạm Y tế xã chủ trì tổ chức ngày hội bến.', [['once', 'in 2026'], ['once', 'in 2027']]],
    ['Định kỳ 6 tháng (trước 15/7), hằng năm (trước 31/01 năm sau), Công an xã báo cáo UBND xã.', [['halfyear yearly', 'before 07-15']]],
    ['Công an xã 6 tháng (trước ngày 10/6), hằng năm (trước ngày 10/12) gửi số phao và gửi báo cáo đột xuất khi có yêu cầu.', [['halfyear yearly event', 'before 06-10']]],
    ['Hằng năm, Công an xã báo cáo UBND xã. Sau 03 năm thực hiện thì tổ chức sơ kết; kết thúc chương trình tổ chức tổng kết.', [['yearly', ''], ['', 'within P3Y'], ['event', '']]],
    ['Công an xã tổ chức sơ kết 02 năm một lần và tổng kết khi kết thúc giai đoạn.', [['periodic', ''], ['event', '']]],
    ['Công an xã tổ chức sơ kết giữa nhiệm kỳ, tổng kết cuối nhiệm kỳ.', [['event', ''], ['event', '']]],
    ['Công an xã sơ kết sau 02 năm thực hiện và tổng kết sau 05 năm thực hiện.', [['', 'within P2Y'], ['', 'within P5Y']]],
    ['Nhân Ngày Bến sạch (05/7), Tháng Thanh niên (tháng 3), Công an xã tổ chức ra quân dọn bến.', [['yearly', 'on 07-05'], ['once', 'in 2025-03']]],
    ['Ba bên họp giao ban 6 tháng/lần (tháng 6, tháng 12).', [['halfyear', 'in 06']]],
    ['Công an xã hưởng ứng Tuần lễ áo phao (từ 01/7 đến 07/7) và Ngày hội bến phà (tháng 10) hằng năm.', [['yearly', 'between 07-01/07-07'], ['yearly', 'in 10']]],
    ['Công an xã đối thoại với chủ bến; hằng năm mỗi xã tổ chức ít nhất 02 buổi.', [['yearly', '']]],
    ['Công an xã giám sát việc giữ bến; mỗi năm từ 02 đến 03 cuộc.', [['yearly', '']]],
    ['Cuối năm Công an xã tổ chức tổng kết năm; cuối nhiệm kỳ tổng kết nhiệm kỳ.', [['yearly', ''], ['event', '']]],
    ['Công an xã kiểm tra liên ngành; tần suất 02 lần/năm.', [['halfyear', '']]],
    ['Công an xã định kỳ 6 tháng sơ kết, hằng năm tổng kết việc giữ bến.', [['halfyear', ''], ['yearly', '']]],
    ['Việc trao đổi số phao được thực hiện định kỳ sáu tháng, một năm bằng văn bản; trường hợp có tàu đắm thì thông báo ngay bằng điện thoại.', [['halfyear yearly', ''], ['event', '']]],
    ['Việc cấp phao được thực hiện theo quy định hằng năm của tỉnh.', []],
    ['Hằng năm, hai bên thống nhất xây dựng kế hoạch giữ bến; Công an xã xây dựng kế hoạch của xã.', [['yearly', ''], ['yearly', '']]],
    ['Hai bên họp giao ban mỗi năm 01 lần, sơ kết vào năm 2027 và tổng kết vào năm 2030; kịp thời biểu dương các bến an toàn.', [['yearly', ''], ['once', 'in 2027'], ['once', 'in 2030'], ['', '']]],
    ['Công an xã sơ kết 6 tháng vào tháng 7/2026, tổng kết vào tháng 12/2026, đề xuất UBND xã khen thưởng các bến.', [['once', 'in 2026-07'], ['once', 'in 2026-12'], ['', '']]],
    ['Công an xã tổ chức sơ kết 03 năm, tổng kết 05 năm thực hiện Quy chế.', [['3y', ''], ['5y', '']]],
    ['Hằng năm, Công an xã tổ chức sơ kết, tổng kết, đánh giá việc giữ bến.', [['yearly', '']]],
    ['Định kỳ hằng năm, 03 năm, 05 năm, Công an xã tổ chức sơ kết, tổng kết.', [['yearly 3y 5y', '']]],
    ['Công an xã báo cáo tình hình sau mỗi đợt kiểm tra và báo cáo tổng kết gửi UBND xã trước ngày 18/3/2026.', [['event', ''], ['once', 'before 2026-03-18']]],
    ['Công an xã kiểm tra phao tại các bến trong xã và định kỳ hằng quý báo cáo UBND xã.', [['', ''], ['quarterly', '']]],
    ['Khi phát hiện phao hỏng, Công an xã lập biên bản; đồng thời thông báo cho UBND xã trong thời hạn 24 giờ.', [['event', ''], ['event', 'within PT24H']]],
    ['Công an xã trả lời UBND xã trong thời hạn 03 ngày làm việc; trường hợp từ chối phải nêu rõ lý do.', [['', 'within P3WD'], ['event', '']]],
    ['Công an xã sơ kết công tác giữ bến, báo cáo UBND xã kết quả thực hiện hằng năm.', [['yearly', '']]],
    ['Đối với các bến mở trong năm 2025, Công an xã bố trí lịch trực.', [['', '']]],
    ['Công an xã niêm yết số điện thoại tại bến để chủ phương tiện có thể liên hệ khi cần.', [['', '']]],
    ['Công an xã giữ bến. Chú trọng các bến xa trung tâm và bến có nhiều học sinh qua lại trong mùa mưa lũ.', [['', '']]],
    ['Chủ bến gửi đơn mở bến cho UBND xã ít nhất 20 ngày đối với bến lớn và ít nhất 10 ngày đối với bến nhỏ.', [['', 'within P20D'], ['', 'within P10D']]],
    ['Công an xã ban hành danh mục các bến trong xã và định kỳ hằng năm cập nhật danh mục.', [['', ''], ['yearly', '']]],
    ['Công an xã định kỳ 06 tháng (trước ngày 20 tháng 6 hằng năm) và 01 năm (trước ngày 15 tháng 11 hằng năm) báo cáo UBND xã về bến phà.', [['halfyear yearly', 'before 06-20']]],
    ['Công an xã kiểm tra phao trong xã và hằng năm.', [['yearly', '']]],
    ['Xây dựng kế hoạch tuần tra của Công an xã 6 tháng, hàng năm, xác định rõ thời gian tuần tra.', [['halfyear yearly', '']]],
    ['Công an xã và Trạm Y tế xã định kỳ 6 tháng và hằng năm gửi báo cáo về UBND xã.', [['halfyear yearly', '']]],
    ['Hằng năm, kế hoạch giữ bến của Công an xã được xây dựng; kế hoạch cứu hộ của Trạm Y tế xã được ban hành.', [['yearly', ''], ['', '']]],
    ['Hằng năm, kế hoạch giữ bến của Công an xã được xây dựng; kế hoạch cứu hộ của Trạm Y tế xã được xây dựng sau.', [['yearly', ''], ['yearly', '']]],
    ['Hằng quý, Công an xã báo cáo UBND xã; Trạm Y tế xã báo cáo Sở Y tế.', [['quarterly', ''], ['quarterly', '']]],
    ['Hằng quý, Công an xã báo cáo UBND xã; Trạm Y tế xã kiểm tra phao tại bến.', [['quarterly', ''], ['', '']]],
    ['Trường hợp nhận được đơn kiến nghị của chủ bến, Công an xã kiểm tra tại chỗ. Trong thời hạn 05 ngày kể từ ngày nhận được đơn kiến nghị, Công an xã trả lời.', [['event', ''], ['event', 'within P5D']]],
    ['Hằng quý, Công an xã báo cáo UBND xã. Trạm Y tế xã báo cáo Sở Y tế.', [['quarterly', ''], ['', '']]],
    ['Chậm nhất 03 ngày kể từ ngày nước rút, Công an xã phải rà soát phao. Trạm Y tế xã rà soát thuốc.', [['event', 'within P3D'], ['event', 'within P3D']]],
    ['Trường hợp phao hỏng, Công an xã lập biên bản; trong thời hạn 03 ngày kể từ ngày nhận được tin, Trạm Y tế xã trả lời.', [['event', ''], ['event', 'within P3D']]],
    ['Công an xã kiểm tra phao cho bến lớn mỗi tháng một lần và cho bến nhỏ mỗi quý một lần.', [['monthly', ''], ['quarterly', '']]],
    ['Trường hợp phao hỏng, Công an xã lập biên bản tại bến. Trong thời hạn 05 ngày kể từ ngày nhận được biên bản, Trạm Y tế xã trả lời.', [['event', ''], ['event', 'within P5D']]],
    ['Trong thời hạn 03 ngày kể từ ngày nhận đơn, Công an xã kiểm tra giấy tờ, nếu thấy không đủ thì trả lại chủ bến.', [['event', 'within P3D']]],
    ['Công an xã kiểm tra phao trước, trong và sau hội nghị, bảo đảm an toàn bến.', [['', '']]],
    ['Công an xã lập sổ ghi; trong các trường hợp phao hỏng nặng thì tạm dừng bến.', [['', ''], ['event', '']]],
    ['Khi xảy ra cháy, nổ tại bến; phà hỏng giữa sông thì Công an xã phải báo ngay cho UBND xã.', [['event', '']]],
    ['Khi có bão, Công an xã cấm phà; trường hợp nước dâng cao thì UBND xã di dời khách.', [['event', ''], ['event', '']]],
    ['Công an xã chủ trì, Trạm Y tế xã tham gia tuần tra bến; mỗi tháng 02 lần.', [['monthly', '']]],
    ['Công an xã chủ trì, Trạm Y tế xã tham gia tuần tra bến; mỗi tháng 02 lần, mỗi lần từ 02 đến 03 ngày.', [['monthly', '']]],
    ['Hằng tháng có báo cáo nhanh về phao, 3 tháng một lần có báo cáo về bến.', [['monthly', ''], ['quarterly', '']]],
    ['Công an xã báo cáo quý (trước ngày 15 tháng cuối quý); 6 tháng (trước ngày 15/6); năm (trước ngày 15/12) về số phao hằng năm.', [['quarterly halfyear yearly', 'before 03-15']]],
    ['Công an xã gửi số phao hằng năm 02 lần: lần 1 trước ngày 30/6; lần 2 trước ngày 31/12.', [['halfyear', 'before 06-30']]],
    ['Hằng năm, Công an xã ra quân dọn bến: đợt I (tháng 3), đợt II (tháng 9).', [['halfyear', 'in 03']]],
    ['Công an xã lập tổ giữ bến gồm 06 người, mỗi bên cử 03 người, trong thời hạn 30 ngày kể từ ngày ký.', [['', 'within P30D']]],
    ['Công an xã tập huấn cho thuyền viên, mỗi năm tổ chức một lần.', [['yearly', '']]],
    ['Công an xã tổ chức cho chủ bến giúp đỡ nhau khi gặp khó khăn.', [['', '']]],
    ['Công an xã xử lý nghiêm và chịu trách nhiệm nếu để xảy ra tai nạn.', [['', '']]],
    ['Sơ kết vào giữa kỳ (năm 2026), tổng kết khi kết thúc giai đoạn (năm 2028).', [['once', 'in 2026'], ['once', 'in 2028']]],
  ])('%s', (sentence, want) => expect(said(sentence)).toEqual(want))
})

describe('time told above a duty', () => {
  const under = (heading: string, children: string) => duties(`I. NỘI DUNG\n\n1. Công an xã\n\n${heading}\n\n${children}`).map(([, cadence, due]) => [cadence, due])
  it.each([
    ['a) Đợt 1: Trong tháng 12/2025', '- Kiểm tra phao tại các bến.', [['once', 'in 2025-12']]],
    ['a) Đợt 2 (từ ngày 05/01/2026 đến ngày 20/01/2026)', '- Kiểm tra phao tại các bến.\n\n- Hằng tuần, báo cáo UBND xã.', [['', 'between 2026-01-05/2026-01-20'], ['weekly', '']]],
    ['a) Hằng quý', '- Kiểm tra phao tại các bến.', [['quarterly', '']]],
    ['a) Phương án năm 2026', '- Kiểm tra phao tại các bến.', [['', '']]],
  ])('%s', (heading, children, want) => expect(under(heading, children)).toEqual(want))
})

describe('a window told above', () => {
  it('holds for what something sets off', () => expect(duties('I. NỘI DUNG\n\n1. Công an xã\n\na) Đợt 2 (từ ngày 05/01/2026 đến ngày 20/01/2026)\n\n- Xác minh các vụ việc do chủ bến nêu (nếu có).').map(([, cadence, due]) => [cadence, due])).toEqual([['event', 'between 2026-01-05/2026-01-20']]))
})

describe('what a label of time holds for', () => {
  it('is its task, phase by phase', () => {
    expect(duties('I. NỘI DUNG\n\n1. Kiểm tra bến\n\n- Công an xã kiểm tra phao.\n\n* Thời gian thực hiện:\n\n+ Đợt 1: Từ ngày 01/3/2026 đến ngày 05/3/2026.\n\n+ Đợt 2: Từ ngày 01/9/2026 đến ngày 05/9/2026.')
      .filter(([path]) => path === 'I.1.b1').map(([, , due]) => due)).toEqual(['between 2026-03-01/2026-03-05;'])
  })
  it('is not what lines under it give others to do', () => {
    expect(duties('I. NỘI DUNG\n\n1. Kiểm tra bến\n\n- Công an xã kiểm tra phao.\n\n- Thời gian thực hiện:\n\n+ Trạm Y tế xã gửi kết quả về Công an xã trước ngày 05/3/2026.').map(([path, , due]) => [path, due])).toEqual([['I.1.b1', ''], ['I.1.b2.p1', 'before 2026-03-05']])
  })
  it('is a step after another, and no trouble that may come', () => {
    expect(duties('I. NỘI DUNG\n\n1. Kiểm tra bến\n\n- Sau khi kiểm tra phao, Công an xã lập danh sách gửi UBND xã.\n\n- Nếu có vướng mắc, Công an xã báo cáo UBND xã.\n\n- Thời gian hoàn thành: trước ngày 25/7/2025.').map(([, cadence, due]) => [cadence, due])).toEqual([['event once', 'before 2025-07-25'], ['event', '']])
  })
  it('is a span of years beside a rhythm', () => {
    expect(duties('I. NỘI DUNG\n\n1. Kiểm tra bến\n\n- Công an xã hằng năm kiểm tra phao.\n\n- Thời gian thực hiện: Từ năm 2026 đến năm 2030.').map(([, cadence, due]) => [cadence, due])).toEqual([['yearly', 'between 2026/2030']])
  })
  it('is not every other item of a plan', () => {
    expect(said('Công an xã kiểm tra phao.\n\n2. Thời gian thực hiện: Từ quý I/2026.')).toEqual([['', '']])
  })
})

describe('further work after the first', () => {
  it.each(furtherWorkExamples)('%s', (marked) => {
    const phrase = marked.replaceAll('|', '')
    expect(cutsAtFurtherWork(phrase, 0, () => 0).map((at) => phrase.slice(at))).toEqual(marked.split('|').slice(1).map((_, i, parts) => parts.slice(i).join('')))
  })
})

describe('works with a limit each', () => {
  it.each(limitedWorkExamples)('%s', (marked) => {
    const phrase = marked.replaceAll('|', '')
    expect(cutsBetweenLimits(phrase, 0).map((at) => phrase.slice(at))).toEqual(marked.split('|').slice(1).map((_, i, parts) => parts.slice(i).join('')))
  })
  it('are the festivals of one sentence, by day or week', () => {
    expect(said('Công an xã hưởng ứng Ngày bến sạch (05/6), Tuần lễ dòng sông xanh (tuần thứ ba của tháng 9).')).toEqual([['yearly', 'on 06-05'], ['once', 'in 2025-09']])
  })
  it('are the months below a quarter of the one year the paper is made for', () => {
    expect(duties('I. TỔ CHỨC THỰC HIỆN\n\n1. Quý I\n\n- Công an xã tổ chức hội bến.\n\n- Các thôn tổ chức ngày hội phao (tháng 02/2025).').map(([, cadence, due]) => [cadence, due])).toEqual([['once', 'in 2025-Q1'], ['once', 'in 2025-02']])
  })
  it('go on with what is to be done otherwise', () => {
    expect(said('Công an xã chuyển biên bản cho UBND xã trong 24 giờ; quá 15 ngày chưa được giải quyết thì báo cáo cấp trên.')).toEqual([['', 'within PT24H'], ['event', '']])
    expect(said('Công an xã chuyển biên bản cho UBND xã trong 24 giờ; quá thời hạn trên mà không có ý kiến thì coi như đồng ý.')).toEqual([['', 'within PT24H']])
  })
  it('come under the condition they follow together', () => {
    expect(said('Khi có tin báo, Công an xã xác minh tại bến trong 24 giờ, báo cáo UBND xã trong 02 ngày.')).toEqual([['event', 'within PT24H'], ['event', 'within P2D']])
    expect(said('Công an xã kiểm tra phao hằng tháng, báo cáo UBND xã trong 02 ngày.')).toEqual([['monthly', 'within P2D']])
  })
})
