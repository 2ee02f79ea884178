/** An invented paper, written once and printed in several forms. Lines of a cell are those of the letterhead, one each. */
export type InventedPaper = {
  left: readonly string[]
  right: readonly string[]
  number: string
  dated: string
  title: readonly string[]
  /** Paragraphs; '#' before a heading in capitals. */
  body: readonly string[]
  recipients: readonly string[]
  signatures: readonly { office: readonly string[]; name: string }[]
  annex?: { title: readonly string[]; head: readonly string[]; rows: readonly (readonly string[])[] }
}

const motto = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']

/** I, 1, a), -: signed by two sides. */
export const threeFords: InventedPaper = {
  left: ['CÔNG AN XÃ BA CẦU', 'ỦY BAN MTTQ XÃ BA CẦU'],
  right: motto,
  number: 'Số: 15/CTrPH-CAX-MTTQ',
  dated: 'Ba Cầu, ngày 12 tháng 02 năm 2025',
  title: ['CHƯƠNG TRÌNH PHỐI HỢP', 'Giữa Công an xã Ba Cầu với Ủy ban MTTQ Việt Nam xã Ba Cầu về giữ gìn trật tự trên các bến đò giai đoạn 2025 - 2030'],
  body: [
    'Căn cứ Kế hoạch số 31/KH-UBND ngày 06/01/2025 của UBND tỉnh Suối Giấy về trật tự đường thủy nội địa; hai bên thống nhất chương trình phối hợp với những nội dung sau:',
    '#I. MỤC ĐÍCH, YÊU CẦU',
    '1. Nâng cao ý thức chấp hành quy định khi qua sông, qua suối của Nhân dân; hạn chế thấp nhất tai nạn đường thủy trong mùa mưa lũ và các dịp lễ hội đầu năm trên địa bàn xã.',
    '2. Việc phối hợp phải thường xuyên, đúng chức năng, không chồng chéo giữa các lực lượng.',
    '#II. NỘI DUNG PHỐI HỢP',
    '1. Hằng tháng, hai bên trao đổi thông tin về tình hình các bến đò, phương tiện chở khách và những điểm nước xiết phát sinh trong kỳ, thống nhất nội dung thông báo đến từng khu dân cư.',
    '2. Hằng quý, phối hợp kiểm tra áo phao, dụng cụ cứu sinh tại các bến; kiến nghị UBND xã tạm dừng bến không bảo đảm an toàn.',
    '3. Xây dựng ít nhất 02 mô hình “Bến đò an toàn” và tổ chức sơ kết, rút kinh nghiệm trước ngày 15/12 hằng năm.',
    '#III. PHÂN CÔNG TRÁCH NHIỆM',
    '1. Công an xã',
    'a) Chủ trì, phối hợp với Ủy ban MTTQ xã xây dựng kế hoạch thực hiện chương trình hằng năm, gửi Công an tỉnh và Ủy ban MTTQ tỉnh trước ngày 20/01.',
    'b) Tổ chức tập huấn kỹ năng cứu đuối cho lực lượng bảo vệ an ninh, trật tự ở cơ sở mỗi năm 01 lần, hoàn thành trước ngày 30/4 để kịp phục vụ mùa mưa.',
    'c) Khi xảy ra tai nạn, thông báo ngay cho Ủy ban MTTQ xã để cùng vận động hỗ trợ.',
    '2. Ủy ban MTTQ xã',
    'a) Tuyên truyền đến đoàn viên, hội viên và Nhân dân:',
    '- Phát tin trên hệ thống truyền thanh ít nhất 02 lần mỗi tuần trong mùa mưa;',
    '- Vận động chủ đò ký cam kết mặc áo phao, không chở quá số người quy định, không cho phương tiện rời bến khi có cảnh báo lũ.',
    'b) Định kỳ 6 tháng, tổng hợp kết quả, báo cáo Ủy ban MTTQ tỉnh trước ngày 10/6 và 10/12.',
    '#IV. TỔ CHỨC THỰC HIỆN',
    'Công an xã và Ủy ban MTTQ xã luân phiên chủ trì giao ban 03 tháng 01 lần. Trong quá trình thực hiện, nếu có vướng mắc, hai bên kịp thời trao đổi, báo cáo UBND xã xem xét, giải quyết./.',
  ],
  recipients: ['Công an tỉnh (để b/cáo);', 'Ủy ban MTTQ tỉnh (để b/cáo);', 'TT Đảng ủy, UBND xã;', 'Các khu dân cư (để t/hiện);', 'Lưu: VT.'],
  signatures: [
    { office: ['CHỦ TỊCH', 'ỦY BAN MTTQ XÃ'], name: 'Hoàng Thị Bến' },
    { office: ['TRƯỞNG CÔNG AN XÃ'], name: 'Trung tá Phạm Văn Sào' },
  ],
}

/** Chương, Điều, khoản, điểm: issued by one side. */
export const paperStream: InventedPaper = {
  left: ['ỦY BAN NHÂN DÂN', 'XÃ SUỐI GIẤY'],
  right: motto,
  number: 'Số: 08/QC-UBND',
  dated: 'Suối Giấy, ngày 04 tháng 3 năm 2025',
  title: ['QUY CHẾ PHỐI HỢP', 'Giữa Ủy ban nhân dân xã Suối Giấy với Ủy ban MTTQ Việt Nam xã Suối Giấy trong tiếp nhận, trả lời kiến nghị về nước sạch'],
  body: [
    'Căn cứ Quyết định số 44/QĐ-UBND ngày 20/01/2025 của UBND tỉnh Ba Cầu về quản lý công trình nước sạch nông thôn;',
    '#Chương I',
    '#QUY ĐỊNH CHUNG',
    'Điều 1. Phạm vi điều chỉnh',
    'Quy chế này quy định nguyên tắc, nội dung và trách nhiệm phối hợp giữa Ủy ban nhân dân xã với Ủy ban MTTQ xã trong quản lý, bảo vệ công trình nước sạch.',
    'Điều 2. Nguyên tắc phối hợp',
    '1. Bảo đảm đúng chức năng, nhiệm vụ của mỗi bên theo quy định của pháp luật.',
    '2. Kịp thời, công khai, không gây phiền hà cho người dân.',
    '#Chương II',
    '#NỘI DUNG PHỐI HỢP',
    'Điều 3. Trách nhiệm của Ủy ban nhân dân xã',
    '1. Hằng tháng, thông báo chất lượng nước và lịch cấp nước cho Ủy ban MTTQ xã chậm nhất vào ngày 05 của tháng tiếp theo, kèm theo kết quả xử lý những điểm rò rỉ đã được phản ánh.',
    '2. Trả lời bằng văn bản kiến nghị do Ủy ban MTTQ xã chuyển đến trong thời hạn 10 ngày làm việc kể từ ngày nhận được; trường hợp phức tạp thì thông báo lý do và thời gian trả lời.',
    '3. Trước ngày 31/3 hằng năm, tổ chức đối thoại với các hộ sử dụng nước, trong đó:',
    'a) Mời đại diện Ủy ban MTTQ xã cùng chủ trì;',
    'b) Công bố kết quả kiểm tra, bảo dưỡng công trình của năm trước liền kề và dự kiến kinh phí sửa chữa.',
    'Điều 4. Trách nhiệm của Ủy ban MTTQ xã',
    '1. Hằng quý, tổng hợp ý kiến của Nhân dân về nước sạch, gửi Ủy ban nhân dân xã trước ngày 25 của tháng cuối quý.',
    '2. Thường xuyên tuyên truyền, vận động Nhân dân sử dụng nước tiết kiệm, bảo vệ đường ống và nguồn nước đầu nguồn.',
    '#Chương III',
    '#TỔ CHỨC THỰC HIỆN',
    'Điều 5. Chế độ họp và báo cáo',
    'Định kỳ 6 tháng, hai bên họp giao ban 01 lần; cuối năm tổ chức tổng kết, báo cáo Ủy ban nhân dân tỉnh trước ngày 05/12.',
    'Điều 6. Hiệu lực thi hành',
    'Quy chế này có hiệu lực kể từ ngày ký./.',
  ],
  recipients: ['UBND tỉnh (để b/cáo);', 'Ủy ban MTTQ xã (để p/hợp);', 'Trạm cấp nước xã, các trưởng thôn (để t/hiện);', 'Lưu: VT, KT.'],
  signatures: [{ office: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Vũ Văn Nguồn' }],
  annex: {
    title: ['PHỤ LỤC', 'Nhiệm vụ năm 2025'],
    head: ['TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
    rows: [
      ['I', 'BẢO VỆ NGUỒN NƯỚC'],
      ['1', 'Khảo sát, cắm mốc hành lang bảo vệ nguồn nước tại các khe suối cấp nước cho công trình', 'UBND xã', 'Ủy ban MTTQ xã', 'Trước ngày 15/4/2025'],
      ['2', 'Trồng bổ sung cây chắn đất ở đầu nguồn, mỗi thôn ít nhất 01 đoạn', 'Hội Nông dân xã', 'Các thôn', 'Quý II/2025'],
      ['3', 'Rà soát các hộ chăn nuôi gần nguồn nước, hướng dẫn di dời chuồng trại và xử lý chất thải', 'UBND xã', 'Hội Phụ nữ xã', 'Trước ngày 30/6/2025'],
      ['II', 'TUYÊN TRUYỀN, KIỂM TRA'],
      ['4', 'Tổ chức ngày hội nước sạch, phát tờ rơi hướng dẫn sử dụng nước tiết kiệm đến từng hộ', 'Ủy ban MTTQ xã', 'Đoàn Thanh niên xã', 'Tháng 7/2025'],
      ['5', 'Kiểm tra đồng hồ, đường ống của các hộ; lập danh sách tuyến cần thay thế', 'Trạm cấp nước xã', 'Các thôn', 'Hằng quý'],
      ['6', 'Báo cáo kết quả thực hiện kế hoạch năm 2025', 'UBND xã', 'Ủy ban MTTQ xã', 'Trước ngày 05/12/2025'],
    ],
  },
}

const plain = (paragraph: string) => paragraph.replace(/^#/, '')

/** As a .txt of it is laid out: a paragraph a line, blank lines between. */
export function asText({ left, right, number, dated, title, body, recipients, signatures, annex }: InventedPaper): string {
  const received = ['Nơi nhận:', ...recipients.map((each) => `- ${each}`)].join('\n')
  const signed = signatures.map(({ office, name }) => `${office.join('\n')}\n\n${name}`)
  const parts = [
    [...left, ...right].join('\n'), `${number}\n\n${dated}`, title.join('\n'), ...body.map(plain),
    ...(signatures.length > 1 ? [...signed, received] : [received, ...signed]),
    ...(annex ? [annex.title.join('\n'), [annex.head, ...annex.rows].map((row) => `| ${row.join(' | ')} |`).join('\n')] : []),
  ]
  return `${parts.join('\n\n')}\n`
}
