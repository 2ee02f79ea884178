import { list, listed, lvl, p, run, scheme, tbl, tc, tr, zipDocx } from './docx/zip-docx.fixture.ts'

/** An invented programme, so that one document can be made as a text file, as a Word file that numbers itself, and as one whose numbers were typed. */
type Item = { level: 0 | 1 | 2 | 3 | 4 | 5; text: string }

const items: readonly Item[] = [
  { level: 1, text: 'MỤC ĐÍCH, YÊU CẦU' },
  { level: 2, text: 'Nâng cao nhận thức của Nhân dân về an toàn đường thủy.' },
  { level: 2, text: 'Bảo đảm hai bên trao đổi thông tin kịp thời.' },
  { level: 1, text: 'NỘI DUNG PHỐI HỢP' },
  { level: 2, text: 'Hằng tháng, hai bên trao đổi thông tin về tình hình đường thủy trên địa bàn xã.' },
  { level: 2, text: 'Tổ chức tập huấn kỹ năng cứu đuối cho các tổ tự quản. Xây dựng ít nhất 02 mô hình “Bến đò an toàn”.' },
  { level: 1, text: 'TRÁCH NHIỆM CỦA CÁC BÊN' },
  { level: 2, text: 'Công an xã' },
  { level: 3, text: 'Chủ trì, phối hợp với Ủy ban MTTQ xã xây dựng kế hoạch năm, hoàn thành trước ngày 25/01 hằng năm.' },
  { level: 3, text: 'Thường xuyên kiểm tra các bến đò; khi xảy ra tai nạn, báo cáo ngay Ủy ban nhân dân xã.' },
  { level: 2, text: 'Ủy ban MTTQ xã' },
  { level: 4, text: 'Hằng quý, gửi kết quả vận động về Công an xã.' },
  { level: 4, text: 'Tuyên truyền cho đoàn viên, hội viên về mặc áo phao.' },
  { level: 1, text: 'TỔ CHỨC THỰC HIỆN' },
  { level: 0, text: 'Định kỳ 6 tháng, hai bên sơ kết, báo cáo Ban Chỉ đạo tỉnh trước ngày 10/6 và 10/12 hằng năm./.' },
]

const title = ['CHƯƠNG TRÌNH PHỐI HỢP', 'Giữa Công an xã Suối Giấy với Ủy ban MTTQ Việt Nam xã Suối Giấy về an toàn đường thủy giai đoạn 2025 - 2030']
const basis = 'Căn cứ Quyết định số 18/QĐ-UBND ngày 03/02/2025 của Ủy ban nhân dân tỉnh Ba Cầu về an toàn đường thủy;'
const left = ['ỦY BAN MTTQ VIỆT NAM XÃ SUỐI GIẤY', 'CÔNG AN XÃ SUỐI GIẤY', 'Số: 09/CTrPH-CAX-MTTQ']
const right = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Suối Giấy, ngày 12 tháng 3 năm 2025']
const signed = [['CHỦ TỊCH', 'Trần Thị Lạch'], ['TRƯỞNG CÔNG AN XÃ', 'Trung tá Lê Văn Bến']] as const
const recipients = ['Nơi nhận:', '- Công an tỉnh (để b/cáo);', '- Ủy ban nhân dân xã;', '- Lưu: VT.']

const romans = ['I', 'II', 'III', 'IV']
/** Each item with the label a typist would give it. */
function typed(): readonly string[] {
  const counts = [0, 0, 0, 0, 0, 0]
  return items.map(({ level, text }) => {
    counts[level] = (counts[level] ?? 0) + 1
    counts.fill(0, level + 1)
    const n = counts[level] ?? 0
    return level === 0 ? text : `${level === 1 ? `${romans[n - 1]}.` : level === 2 ? `${n}.` : level === 3 ? '-' : `${'abcdđ'[n - 1]})`} ${text}`
  })
}

export const asText = (): string => [...left, ...right, '', ...title, '', basis, '', ...typed().flatMap((line) => [line, '']), ...recipients, '', ...signed.flatMap(([office, name]) => [office, '', name, ''])].join('\n')

const cell = (lines: readonly string[]) => tc(lines.map((line) => p(line)).join(''))
const blank = p('<w:r/>')
const letterhead = tbl(false, tr(cell(left), cell(right)))
/** Two signatures beside each other and the recipients in a row below, as offices lay them out. */
const tail = tbl(false, tr(...signed.map(([office, name]) => tc(p(run(office, '<w:b/>')) + blank + blank + p(name))))) + tbl(false, tr(cell(recipients), cell([''])))
const numbering = scheme(4, lvl(0, 'upperRoman', '%1.'), lvl(1, 'decimal', '%2.'), lvl(2, 'bullet', '-'), lvl(3, 'lowerLetter', '%4)')) + list(7, 4)

/** `byWord`: the labels are Word's own and stand nowhere in the text. */
export function asDocx(byWord: boolean): Uint8Array {
  const lines = typed()
  const body = items.map(({ level, text }, i) => (byWord && level > 0 ? p(text, listed(7, level - 1)) : p(lines[i]!))).join('')
  return zipDocx({ body: letterhead + title.map((line) => p(line)).join('') + p(basis) + body + tail, numbering })
}
