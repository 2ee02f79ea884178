import { describe, expect, it } from 'vitest'
import { sourceFromText } from './from-text.ts'

const paths = (text: string) => sourceFromText(`KẾ HOẠCH\nPhối hợp năm 2026\nỦy ban nhân dân xã Ba Cầu ban hành kế hoạch như sau:\n${text}`).clauses
  .filter(({ kind }) => kind !== 'preamble' && kind !== 'tail').map(({ path }) => path)

/** Bodies as offices print them, and the paths of what is printed. */
const bodies: readonly (readonly [string, string, readonly string[]])[] = [
  ['I., 1., 1.1., a), -, +', `I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Giữ yên thôn bản.
+ Không để xảy ra cháy lớn.
2. Yêu cầu
II. NỘI DUNG
1. Tuyên truyền
1.1. Trên loa
a) Mỗi tuần một buổi;
b) Mỗi buổi mười phút.
1.2. Tại nhà văn hóa`, ['I', 'I.1', 'I.1.b1', 'I.1.b1.p1', 'I.2', 'II', 'II.1', 'II.1.1', 'II.1.1.a', 'II.1.1.b', 'II.1.2']],
  ['Chương, Mục, Điều, khoản, điểm', `Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi
1. Quy chế này áp dụng cho hai bên.
Chương II
TRÁCH NHIỆM
Mục 1. CÔNG AN XÃ
Điều 2. Trách nhiệm
1. Công an xã:
a) Cung cấp số liệu;
đ) Báo cáo.
Mục 2. MẶT TRẬN XÃ
Điều 3. Trách nhiệm`, ['Chương I', 'Điều 1', 'Điều 1.1', 'Chương II', 'Mục 1', 'Điều 2', 'Điều 2.1', 'Điều 2.1.a', 'Điều 2.1.đ', 'Mục 2', 'Điều 3']],
  ['a row of letters that goes on after a paragraph of its own', `I. NỘI DUNG

1. Báo cáo

a) Báo cáo nhanh trong ngày.

b) Báo cáo tuần gửi Công an xã.

Báo cáo tuần nêu rõ số lượt phà.

c) Báo cáo tháng.`, ['I', 'I.1', 'I.1.a', 'I.1.b', 'I.1.c']],
  ['letters between brackets', `Điều 1. Trách nhiệm
1. Công an xã có trách nhiệm:
(a) tuần tra hằng tuần;
(b) báo cáo hằng tháng theo điểm
(a) khoản này;
(c) trực ban.
2. Trạm Y tế xã:
(a) trực cấp cứu;
(b) tập huấn.`, ['Điều 1', 'Điều 1.1', 'Điều 1.1.a', 'Điều 1.1.b', 'Điều 1.1.c', 'Điều 1.2', 'Điều 1.2.a', 'Điều 1.2.b']],
  ['brackets at the head of a line that are no labels', `I. NHIỆM VỤ
a) Công an xã tuần tra;
(b/c) Ủy ban nhân dân xã;
(d) xem thêm phụ lục.
b) Trạm Y tế xã trực.
(a) và điểm này áp dụng từ tháng 3.`, ['I', 'I.a', 'I.b']],
  ['numbers with a slash or between brackets', `I/ NHIỆM VỤ
1/ Kiện toàn tổ tuần tra
a/ Công an xã:
(1) Lập danh sách;
(2) Tập huấn.
2/ Kiểm tra bến`, ['I', 'I.1', 'I.1.a', 'I.1.a.1', 'I.1.a.2', 'I.2']],
  ['numbers with a bracket right below a section', `I. NHIỆM VỤ
1) Công an xã:
a) Tuần tra;
b) Trực:
(1) ban ngày;
(2) ban đêm.
2) Trạm Y tế xã:
(1) Trực;
(2) Tập huấn.
3) Họp hằng quý.
II. HIỆU LỰC
(1) Từ tháng 3.
- Cả hai bên.
(2) Bỏ quy chế cũ.`, ['I', 'I.1', 'I.1.a', 'I.1.b', 'I.1.b.1', 'I.1.b.2', 'I.2', 'I.2.1', 'I.2.2', 'I.3', 'II', 'II.1', 'II.1.b1', 'II.2']],
  ['numbers with a bracket below letters and beside them', `Điều 1. Nhiệm vụ
1) Công an xã:
a) Trực:
1) ban ngày;
2) ban đêm;
b) Gác.
2) Họp.`, ['Điều 1', 'Điều 1.1', 'Điều 1.1.a', 'Điều 1.1.a.1', 'Điều 1.1.a.2', 'Điều 1.1.b', 'Điều 1.2']],
  ['closing words after a paragraph of the section', `I. NHIỆM VỤ
1. Công an xã tuần tra.

Các bên cùng ký sổ.

Trên đây là Kế hoạch giữ bến.`, ['I', 'I.1', 'I.x1', 'I.x2']],
  ['closing words right below the last dash', `I. NHIỆM VỤ
1. Công an xã
- Tuần tra bến phà.
Trên đây là Kế hoạch giữ bến.`, ['I', 'I.1', 'I.1.b1', 'I.x1']],
  ['dashes below a heading that ends in a noun written with a dash', `I. NHIỆM VỤ
1. Mặt trận xã và các tổ chức chính trị - xã hội
- Vận động chủ bến mặc áo phao.
- Xã hội hóa việc mua phao.`, ['I', 'I.1', 'I.1.b1', 'I.1.b2']],
  ['dashes that go on behind numbers in brackets', `I. NHIỆM VỤ
1. Họp bến
- Họp tại nhà văn hóa.
(1) Họp lần thứ nhất vào tháng 5.
(2) Họp lần thứ hai vào tháng 9.
- Chủ trì: Công an xã.
- Thời gian: Cả năm.`, ['I', 'I.1', 'I.1.b1', 'I.1.1', 'I.1.2', 'I.1.b2', 'I.1.b3']],
  ['dashes below each number in brackets', `I. NHIỆM VỤ
1. Họp bến
- Họp tại nhà văn hóa.
(1) Họp lần thứ nhất:
- Vào tháng 5.
(2) Họp lần thứ hai:
- Vào tháng 9.
2. Trực bến
(1) Trực ngày.
(2) Trực đêm:
- Có hai người.`, ['I', 'I.1', 'I.1.b1', 'I.1.1', 'I.1.1.b1', 'I.1.2', 'I.1.2.b1', 'I.2', 'I.2.1', 'I.2.2', 'I.2.2.b1']],
  ['dashes below a paragraph too long to be a line of a page, whatever it ends with', `I. NHIỆM VỤ
1. Cùng Công an xã, Trạm bến, Trạm phao và các thôn ven sông mở lớp dạy bơi cho học sinh; phát áo phao cho chủ bến, người lái phà và đội phao; kẻ lại vạch, sơn lại biển báo và gia cố cầu dẫn tại tất cả các bến phà trong xã
- Kiểm tra phao tại các bến.
- Lập sổ trực bến.`, ['I', 'I.1', 'I.1.b1', 'I.1.b2']],
  ['a noun whose dash a wrap put at the head of a line', `I. NHIỆM VỤ
1. Mặt trận xã và các tổ chức chính trị
- xã hội vận động chủ bến mặc áo phao.
2. Công an xã tuần tra.`, ['I', 'I.1', 'I.2']],
  ['closing words beside items that no section holds', `1. Công an xã tuần tra.

2. Trạm bến trực.

Trên đây là Chỉ thị về giữ bến.`, ['1', '2', 'x1']],
  ['a paragraph after which no row goes on is the section\'s', `I. NHIỆM VỤ
1. Công an xã
a) Tuần tra bến phà.

b) Trực ban.

Khi có lũ thì trực cả đêm.

- Ghi sổ trực.

Các bên cùng ký sổ trực.

Sổ lưu năm năm.

II. TỔ CHỨC THỰC HIỆN
1. Báo cáo tháng.`, ['I', 'I.1', 'I.1.a', 'I.1.b', 'I.1.b.b1', 'I.x1', 'I.x2', 'II', 'II.1']],
  ['list items behind a star set apart', `I. NỘI DUNG
*   Kiểm tra phao tại các bến.
*   Lập sổ theo dõi.`, ['I', 'I.b1', 'I.b2']],
  ['headings cut by the edge of the page', `Chương
I
QUY ĐỊNH CHUNG
Điều
1. Phạm vi
Chương
II
TỔ CHỨC
Điều 2.
Hiệu lực`, ['Chương I', 'Điều 1', 'Chương II', 'Điều 2']],
  ['items without a mark at their end, in small letters', `I. NỘI DUNG
1. Công an xã
a) chủ trì tuần tra
b) báo cáo hằng tháng
c) gửi số liệu
2. Mặt trận xã
- vận động hội viên
- ghi nhận ý kiến,
- tổng hợp`, ['I', 'I.1', 'I.1.a', 'I.1.b', 'I.1.c', 'I.2', 'I.2.b1', 'I.2.b2', 'I.2.b3']],
  ['a wrapped line that begins with a number or a dash', `I. NỘI DUNG
1. Hai bên thực hiện theo quy định tại khoản
2. Điều 5 của Quy chế và báo cáo trước ngày
15. Các bên gửi Ủy ban nhân dân xã
- đơn vị thường trực để tổng hợp.
2. Sơ kết vào tháng 12.`, ['I', 'I.1', 'I.2']],
  ['an article cited at the head of a wrapped line', `Điều 1. Căn cứ
Hai bên thực hiện theo
Điều 7 Luật An ninh quốc gia và theo quy định tại
Điều 9. Kinh phí do mỗi bên tự bảo đảm.
Điều 2. Hiệu lực`, ['Điều 1', 'Điều 2']],
  ['labels misnumbered, missing and printed twice stay as printed', `II. MỤC ĐÍCH
1. Một
1. Một lần nữa
3. Ba
IV. TỔ CHỨC`, ['II', 'II.1', 'II.1~2', 'II.3', 'IV']],
  ['page numbers and running heads inside a sentence', `I. NỘI DUNG
1. Hằng quý, Công an xã phối hợp với các

2
UBND XÃ BA CẦU

đoàn thể tổ chức tuần tra tại các

thôn, báo cáo kết quả.

3
UBND XÃ BA CẦU

2. Sơ kết.`, ['I', 'I.1', 'I.2']],
  ['sentences behind stars', `I. NỘI DUNG
* Giữ yên bến sông.
* Bảo vệ bến phà;
II. NHIỆM VỤ
1. Tuyên truyền
* Đài truyền thanh xã: phát tin hằng tuần.
* Trưởng thôn: niêm yết số điện thoại.
2. Tuần tra
* Ghi chú: số liệu ước tính.`, ['I', 'I.b1', 'I.b2', 'II', 'II.1', 'II.1.b1', 'II.1.b2', 'II.2']],
  ['a block headed by a star', `I. NỘI DUNG
1. Kiểm tra
- Kiểm tra theo quy định.
* Thời gian thực hiện:
+ Đợt 1: tháng 3.
+ Đợt 2: tháng 9.
2. Giám sát`, ['I', 'I.1', 'I.1.b1', 'I.1.x1', 'I.1.x1.p1', 'I.1.x1.p2', 'I.2']],
  ['bullets of Markdown, beside words set off', `**I. NỘI DUNG**

**1. Kiểm tra**

*   **Công an xã**: kiểm tra bến đò.
*   Mặt trận xã: giám sát.

*Ghi chú: số liệu tính đến cuối quý.*

**2. Giám sát**`, ['I', 'I.1', 'I.1.b1', 'I.1.b2', 'I.2']],
  ['a label that ran on in the line of the one before', `I. NỘI DUNG
1. Công an xã
a) Tuần tra hằng đêm. b) Báo cáo hằng tháng.
c) Gửi số liệu. 2. Mặt trận xã`, ['I', 'I.1', 'I.1.a', 'I.1.b', 'I.1.c', 'I.2']],
  ['figures after a label', `I. CHỈ TIÊU
1. 100% thôn có tổ hòa giải.
2. 01 cuộc giao ban mỗi quý.
1.500 hộ ký cam kết.`, ['I', 'I.1', 'I.2']],
  ['only numbers', `1. Mục đích
Giữ yên thôn bản.
2. Nội dung
2.1. Tuần tra
2.2. Tuyên truyền`, ['1', '2', '2.1', '2.2']],
  ['parts by letter hold sections', `A. PHẦN CHUNG CHO HAI BÊN
I. MỤC ĐÍCH
B. PHẦN RIÊNG CỦA MỖI BÊN
I. CÔNG AN XÃ`, ['A', 'A.I', 'B', 'B.I']],
  ['parts whose items begin from 1 again stand in their paths', `Phần I
MỤC ĐÍCH
1. Giữ bến bình yên
Phần II
NỘI DUNG
1. Tuyên truyền
2. Tuần tra
2.1. Ban đêm
- Trên sông`, ['Phần I', 'Phần I.1', 'Phần II', 'Phần II.1', 'Phần II.2', 'Phần II.2.1', 'Phần II.2.1.b1']],
  ['sections by letter inside an article are its own', `Điều 1. Phạm vi
Điều 2. Tổ chức
A. CÁC BẾN LỚN
1. Trạm trưởng trực
a) Ban ngày
B. CÁC BẾN NHỎ
1. Chủ bến trực
Điều 3. Hiệu lực`, ['Điều 1', 'Điều 2', 'Điều 2.A', 'Điều 2.A.1', 'Điều 2.A.1.a', 'Điều 2.B', 'Điều 2.B.1', 'Điều 3']],
  ['articles in parts by letter are theirs', `A. PHẦN CHUNG
Điều 1. Phạm vi
B. PHẦN RIÊNG
Điều 2. Tổ chức
1. Trực bến`, ['A', 'Điều 1', 'B', 'Điều 2', 'Điều 2.1']],
  ['parts of sections do not', `PHẦN I
I. MỤC ĐÍCH
1. Giữ bến bình yên
PHẦN II
II. NỘI DUNG
1. Tuyên truyền`, ['Phần I', 'I', 'I.1', 'Phần II', 'II', 'II.1']],
  ['a part has one name however it is printed', 'PHẦN THỨ NHẤT\nI. MỤC ĐÍCH\nPHẦN THỨ HAI\nII. NỘI DUNG', ['Phần thứ nhất', 'I', 'Phần thứ hai', 'II']],
  ['label blocks are no clauses', `I. NHIỆM VỤ
1. Tuyên truyền trên loa
Đơn vị chủ trì: Công an xã
Đơn vị phối hợp: Mặt trận xã
Thời gian: Quý I/2026
2. Tuần tra đêm
Đơn vị chủ trì: Công an xã`, ['I', 'I.1', 'I.2']],
]

describe('the tree of what is printed', () => {
  it.each(bodies)('%s', (_, text, expected) => expect(paths(text)).toEqual(expected))

  it('ends a clause with its children and begins it at its label', () => {
    const text = 'KẾ HOẠCH\nnhư sau:\nI. NỘI DUNG\n1. Một:\n- Hai;\n- Ba.\n2. Bốn.'
    const { clauses } = sourceFromText(text)
    const one = clauses.find(({ path }) => path === 'I.1')!
    expect(text.slice(one.start, one.end)).toBe('1. Một:\n- Hai;\n- Ba.')
  })

  it.each(['dân tộc thiểu số', 'chậm nhất sau 15 ngày', 'vào sổ hằng ngày'])('goes on with the next clause behind a line that ends in "%s"', (last) => {
    const { clauses } = sourceFromText(`QUY CHẾ\nGiữ bến\n\nI. NỘI DUNG\n1. Trạm bến ghi sổ cho đồng bào ${last}\n2. Công an xã tuần tra.`)
    expect(clauses.map(({ path }) => path)).toEqual(['pre', 'I', 'I.1', 'I.2'])
  })

  it('takes no Roman number of a wrapped title for a section', () => {
    const { clauses } = sourceFromText('KẾ HOẠCH\nTHI ĐUA GIỮ BẾN CHÀO MỪNG ĐẠI HỘI LẦN THỨ\nXIV CỦA ĐẢNG, NHIỆM KỲ TỚI\n\nXã lập kế hoạch như sau:\n\nI. NỘI DUNG\n1. Tuần tra trong quý\nIV. Ban đêm.\nII. TỔ CHỨC\n1. Họp.')
    expect(clauses.map(({ path }) => path)).toEqual(['pre', 'I', 'I.1', 'II', 'II.1'])
  })

  it('leaves no page number in the words of a sentence', () => {
    const { clauses, words } = sourceFromText('KẾ HOẠCH\nnhư sau:\nI. NỘI DUNG\n1. Công an xã phối hợp với các\n\n2\n\nđoàn thể tuần tra.\n\n3\n\n2. Hết.')
    expect(words(clauses.find(({ path }) => path === 'I.1')!)).toBe('1. Công an xã phối hợp với các đoàn thể tuần tra.')
  })
})
