// Table: the words that announce a number, by what they announce. The nearest one before a number counts.
import { fold } from './plain-text.ts'

/** `other` announces what identifies no person: sums, documents, organisations. */
export type Label = 'identity' | 'phone' | 'account' | 'bank' | 'plate' | 'other'

/** Names and short names of banks. */
export const BANKS = String.raw`ngân hàng|nhno|nhcsxh|vbsp|nhnn&ptnt|nh|vietcombank|vcb|agribank|bidv|vietinbank|ctg|techcombank|tcb|mb ?bank|mb|acb|sacombank|stb|vpbank|tpbank|vib|shb|hdbank|ocb|msb|lpbank|lienvietpostbank|bưu điện liên việt|liên việt|seabank|kienlongbank|nam a bank|eximbank|pvcombank|abbank|bac a bank|momo`

/** Read without diacritics, so that `so dien thoai` and `số điện thoại` are one. */
const WORDS: Readonly<Record<Label, string>> = {
  other: String.raw`(?:mã số thuế|mst)(?! cá nhân)|mã (?:số doanh nghiệp|đơn vị|qhns|quan hệ ngân sách|hồ sơ|chương|dự án|bưu chính|định danh (?:cơ quan|đơn vị|văn bản))|số tiền|kinh phí|dự toán|thành tiền|trị giá|giá trị|tổng (?:cộng|số|thu|chi)|quyết định|công văn|kế hoạch|báo cáo số|tờ trình|hóa đơn|biên lai|phiếu (?:thu|chi)|gói (?:thầu|hỗ trợ|vay)|(?:số liệu|số lượng|kết quả|chỉ tiêu|phiên bản)(?= ?:? ?$)|thủ tục|tthc|tọa độ|tổng đài|(?:hotline|đường dây nóng) 1[89]00`,
  identity: String.raw`c\.?c\.?c\.?d|c\.?m\.?n\.?d|cmtnd|cmt|cmqđ|cmsq|s?đdcn|cc|cm số|căn cước(?: công dân)?|chứng minh(?: nhân dân| nd| thư| sĩ quan| quân đội)?|số chứng minh|định danh(?: cá nhân)?|giấy tờ (?:tùy thân|định danh)|gttt|id|id card|citizen id|passport|sn ?\d{4}|sinh năm ?\d{4}|sinh(?: ngày)? ?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|(?<=; ?)(?:19[3-9]\d|20[01]\d);`,
  phone: String.raw`sđt|số đt|đtdđ|đtcđ|đt|đ[./]t|dđ|điện thoại|di động|số máy|máy bàn|cố định|hotline|đường dây nóng|zalo|viber|telegram|whatsapp|tel|phone|mobile|fax|lh|l\/h|liên hệ|liên lạc|gọi|alo`,
  account: String.raw`stk|số tk|tk|tknh|tài khoản(?: ngân hàng)?|số thẻ|thẻ (?:atm|ngân hàng)|account|iban|chuyển khoản (?:vào|cho|đến)|tk ngân hàng|ck (?:vào|cho|đến)`,
  bank: BANKS,
  plate: String.raw`biển(?: số| kiểm soát| đăng ký| xe)?|bks|bsx|bs|b\/s|xe|ô tô|mô tô|đăng ký xe|phương tiện|chiếc|điều khiển`,
}

/** Every label with its name as the group. */
export const LABELS = new RegExp(`(?<!\\p{L})(?:${Object.entries(WORDS).map(([label, words]) => `(?<${label}>${fold(words)})`).join('|')})(?!\\p{L})`, 'gu')
