import type { ClauseKind } from './types.ts'

export type LabelPattern = {
  kind: ClauseKind
  /** Matched at the first character of a line; group `n` is the label as it enters the path. */
  pattern: RegExp
  examples: readonly string[]
  counterExamples: readonly string[]
}

/**
 * How clauses are labelled: Decree 30/2020, annex I, and the practice of parties, fronts and people's committees.
 * The first that matches wins.
 */
export const labelPatterns: readonly LabelPattern[] = [
  {
    kind: 'part',
    pattern: /^(?:PHẦN|Phần)\s+(?:(?:THỨ|thứ|Thứ)\s+)?(?<n>[IVXLC]+|\d{1,2}|(?!(?:chung|riêng|kết|mở|CHUNG|RIÊNG|KẾT|MỞ)(?!\p{L}))\p{L}{2,5})\s*(?=[.:\-]|$|\s\p{Lu}{2})/u,
    examples: ['Phần I', 'PHẦN THỨ NHẤT', 'PHẦN II. NHIỆM VỤ'],
    counterExamples: ['Phần lớn các hộ', 'Phần mềm dùng chung', 'PHẦN CHUNG', 'Phần riêng'],
  },
  {
    kind: 'chuong',
    pattern: /^(?:CHƯƠNG|Chương)\s+(?<n>[IVXLC]+|\d{1,2})(?![\p{L}\d])/u,
    examples: ['Chương II', 'CHƯƠNG I. QUY ĐỊNH CHUNG'],
    counterExamples: ['Chương trình phối hợp', 'CHƯƠNG TRÌNH'],
  },
  {
    kind: 'part',
    pattern: /^(?:MỤC|Mục|TIỂU MỤC|Tiểu mục)\s+(?<n>\d{1,2}|[IVX]+)(?![\p{L}\d])\s*(?:[.:]|$|(?=\p{Lu}{2}))/u,
    examples: ['Mục 1. QUY ĐỊNH CHUNG', 'Mục 2', 'Mục 1 TRÁCH NHIỆM', 'Tiểu mục 1. Kinh phí'],
    counterExamples: ['Mục đích', 'MỤC ĐÍCH, YÊU CẦU', 'Mục IV và Mục V'],
  },
  {
    kind: 'dieu',
    pattern: /^(?:Điều|ĐIỀU)\s{1,3}(?<n>\d{1,3}[a-zđ]?)\s*(?:[.:]|(?=$)|-\s+(?=\p{Lu})|(?=\s(?!(?:Luật|Bộ luật|Nghị|Pháp lệnh|Thông tư|Quy|Điều lệ|Hiến pháp)(?!\p{L}))\p{Lu}\p{Ll}))/u,
    examples: ['Điều 12. Thời gian chốt số liệu', 'Điều 5: Trách nhiệm', 'Điều 3', 'ĐIỀU 2. Nội dung', 'Điều 4 - Phân công', 'Điều 6 Kinh phí'],
    counterExamples: ['Điều này', 'Điều 5 của Luật', 'Điều 5 và Điều 6', 'Điều 7 Luật Công an nhân dân', 'Điều 8 Nghị định này'],
  },
  {
    kind: 'roman',
    pattern: /^(?<n>X{0,3}(?:IX|IV|V?I{0,3})(?<=[IVX]))\s*(?:[.)\/:]{1,2}-?|-(?!\p{L}{2,6}(?!\p{L})(?!\s\p{Lu}{2})))\s*(?=[\p{Lu}“"])/u,
    examples: ['I. MỤC ĐÍCH, YÊU CẦU', 'IV. Tổ chức thực hiện', 'II- NHIỆM VỤ', 'III/ NỘI DUNG', 'XII. KINH PHÍ', 'I-MỤC ĐÍCH', 'V - Tổ chức thực hiện', 'II.- KINH PHÍ', 'I./ NỘI DUNG'],
    counterExamples: ['1. Tiếp tục', '- Phối hợp', 'VÌ NGƯỜI NGHÈO', 'V.v. các nội dung', 'IIII. Sai', 'V-CAT chủ trì'],
  },
  {
    kind: 'roman',
    pattern: /^(?<n>X{0,3}(?:IX|IV|V?I{0,3})(?<=[IVX]))\s+(?=\p{Lu}{2,}\s\p{Lu}{2,})/u,
    examples: ['II NỘI DUNG PHỐI HỢP'],
    counterExamples: ['I Mục đích', 'VIỆT NAM DÂN CHỦ'],
  },
  {
    kind: 'part',
    pattern: /^(?<n>[A-EĐ])\s*[.\-)\/]\s*(?=\p{Lu}{2,}[\s,]{1,2}\p{Lu}{2,})/u,
    examples: ['A. PHẦN CHUNG', 'B- NHIỆM VỤ TRỌNG TÂM'],
    counterExamples: ['a) Điểm', 'A. Nguyễn Văn', 'B. ĐT'],
  },
  {
    kind: 'let',
    pattern: /^[1-9]\d?(?:\.[1-9]\d?){0,3}\.(?<n>[a-ik-vxyđ])\s*[.)\/]\s*(?=[\p{L}“"(\[])/u,
    examples: ['2.1.a. Thành lập tổ cứu hộ', '1.b) Kiểm tra', '4.đ/ Báo cáo'],
    counterExamples: ['4.1. a) Kiểm tra', '2.1.1. Tổ chức', '1.a', '1a. Tổ chức'],
  },
  {
    kind: 'dec',
    pattern: /^(?<n>[1-9]\d?(?:\.[1-9]\d?){1,3})(?!\d|[.\/]\d)\s*[.)]?\s*(?=[\p{L}“"(\[])/u,
    examples: ['4.1. Thành lập Nhóm zalo', '1.1 Nội dung', '2.3.1. Tổ chức', '3.2) Xây dựng'],
    counterExamples: ['1. Tiếp tục', '17.01.2024', '2.500 người'],
  },
  {
    kind: 'num',
    pattern: /^(?:Khoản\s+)?(?<n>0?[1-9]\d?)\s*(?:[.)\/:]|\.[\/-])\s*(?:(?=[\p{L}“"(\[])|(?<=\s)(?=\d{1,3}(?:,\d+)?\s?%|0\d\s\p{Ll}))/u,
    examples: ['1. Ủy ban MTTQ tỉnh', '10. Kinh phí', '2.Công an tỉnh', '3) Tổ chức', '5/ Báo cáo', '1. 100% thôn, bản', '2. 01 cuộc giao ban', '01. Mở đầu', '1./ Mục đích', '2.- Yêu cầu'],
    counterExamples: ['4.1. Thành lập', '2024. Năm', '01/6 và 15/11', '30/2020/NĐ-CP', '1.500 người', '12. 2024'],
  },
  {
    kind: 'num',
    pattern: /^\((?<n>[1-9]\d?)\)\s*(?=[\p{L}“"])/u,
    examples: ['(1) Tổ chức tuyên truyền'],
    counterExamples: ['(2) (3)', '(19/8)'],
  },
  {
    kind: 'let',
    pattern: /^(?:-\s{0,2})?(?:Điểm\s+)?(?<n>[a-ik-vxyđ])\s*[.)\/](?!\d\s?[.)])\s*(?=[\p{L}“"(\[\d≥])/u,
    examples: ['a) Hoạt động', 'đ) Hoạt động', 'b. Nội dung', '- a) Đổi mới', 'c/ Tổ chức', 'f) Theo bảng chữ cái tiếng Anh'],
    counterExamples: ['w) x', 'ai đó', 'a, b và c', 'a.1. Chi tiết'],
  },
  {
    kind: 'let',
    pattern: /^\((?<n>[a-ik-vxyđ])\)\s{1,4}(?=[\p{L}“"\[\d≥])/u,
    examples: ['(a) Hoạt động', '(đ) tham mưu ban hành', '(b) 100% thôn'],
    counterExamples: ['(a)', '(b/c)', '(ii) Hoạt động', '(a), (b) khoản 2', '(w) x'],
  },
  {
    kind: 'dash',
    pattern: /^(?<n>[-•●▪◦○■➢✓·‣∙►▶✔♦❖§])(?![-\d.,])\s*(?=[\p{L}“"(\[])|^(?<m>[-•●▪◦○■➢✓·‣∙►▶✔♦❖§])\s+(?=\S)/u,
    examples: ['- Hằng năm, xây dựng', '-Phối hợp', '• Chỉ đạo', '- 100% thôn', '► Báo cáo'],
    counterExamples: ['+ Nội dung', '-----', '-5 độ'],
  },
  {
    kind: 'plus',
    pattern: /^(?<n>\+)\s*(?=[\p{L}“"(\[\d])/u,
    examples: ['+ Nội dung', '+Tuyên truyền'],
    counterExamples: ['- Nội dung', '++'],
  },
]
