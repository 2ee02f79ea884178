// Table: what identifies a person in free text, how it is written, and what only looks like it.
import type { CONTEXTS, PROOFS } from './identifier-contexts.ts'
import type { Label } from './identifier-labels.ts'
import type { Identifier } from './identifiers.ts'

export type IdentifierPattern = {
  found: Identifier['found']
  /** Run on text with plain digits and hyphens and single spaces. The sign stands in group 1 where there is one, else it is the match. */
  pattern: RegExp
  /** `folded` where nothing is said: small letters without diacritics. `shown`: as typed. */
  reads?: 'folded' | 'shown'
  /** It counts only when one of these words announces it, or … */
  label?: readonly Label[]
  /** … one of these stands right after it. */
  proof?: readonly (keyof typeof PROOFS)[]
  /** What beside it makes it something else. */
  unless?: readonly (keyof typeof CONTEXTS)[]
  examples: readonly string[]
  counterExamples: readonly string[]
}

/** Not inside a longer number, a date, a clause or a document's number. */
const OPEN = String.raw`(?<![\d\p{L}])(?<!\d[.,/:-])(?<!1[89]00 )`
const SHUT = String.raw`(?!\d|\p{L})(?![.,]\d)(?!\.\p{L}\d)(?! ?\/ ?(?:\d{1,3}|(?:19|20)\d\d)(?!\d))`
/** Between the groups of one number: a space, a point, a hyphen with or without spaces, a low line. */
const GAP = '(?: ?[.-] ?|[ _])?'
const digits = (from: number, to = from): string => `\\d(?:${GAP}\\d){${from - 1},${to - 1}}`
/** A number written in one piece ends where the piece ends; only then are pieces joined. */
const whole = (lengths: readonly number[], joined: string): string => `(?:${lengths.map((length) => `\\d{${length}}(?!\\d)`).join('|')}|${joined})`
/** Codes of the provinces as they open a citizen's number (Circular 07/2016/TT-BCA), 001 to 096, then sex and century of birth. */
const PROVINCE = `0${GAP}(?:0${GAP}[1-9]|[1-8]${GAP}\\d|9${GAP}[0-6])${GAP}[0-3]`
/** The first two digits of a mobile number since 2018, after the 0 or the country code. */
const MOBILE = `(?:3${GAP}[2-9]|5${GAP}[25689]|7${GAP}[06-9]|8${GAP}[1-9]|9${GAP}\\d)`
const COUNTRY = String.raw`(?:\(?\+ ?84\)?|\(0?84\)|00 ?84|84)${GAP}(?:\(0\)|0)?${GAP}`
const AREA = '(?:1[1-9]|[2-9]\\d)'
const FIVE = String.raw`\d{3}[. ]?\d{2}`
/** Four digits that are a year are one. */
const FOUR = String.raw`(?!(?:19|20)\d\d)\d{4}`
const PLATE_OPEN = String.raw`(?<![\p{L}\d])(?<!\d[.,/-])`
const PLATE_SHUT = String.raw`(?![\d\p{L}])(?![.,]\d)(?![/-][\p{L}\d])`
/** Series in capitals; two letters that are a document's kind are none. */
const SERIES = '(?!(?:KH|CV|BC|QĐ|QD|TB|NQ|NĐ|TT|CT|GM|TU|TW|HU|ĐU|BB|PA|GP|CĐ|SY)(?:\\/|-\\d{4}(?!\\d)))(?:M[ĐD]\\d?|[A-Z]\\d|[A-Z]{1,2})'
const SMALL_SERIES = '(?!(?:kh|cv|bc|qđ|qd|tb|nq|nđ|tt|ct|gm|tu|tw|hu|đu|bb|pa|gp|cđ|tr|ty|km|kg|ha|m2|m3)(?:[ \\/]|-\\d{4}(?!\\d)))(?:m[đd]\\d?|[a-z]\\d|[a-z]{1,2})'
const ANY_SERIES = '(?:[Mm][ĐDđd]\\d?|[A-Z]\\d|[A-Z]{1,2}|[a-z]\\d|[a-z]{1,2})'
const HYPHEN = '(?: ?- ?|[ ._/])?'
const AT = String.raw`(?: ?@ ?| ?[([{] ?(?:at|a|a cong|acong|a moc|a vong|@) ?[)\]}] ?| (?:a ?cong|a ?moc|a ?vong|at) )`
const DOT = String.raw`(?: ?[.,] ?| ?[([{] ?(?:dot|cham) ?[)\]}] ?| (?:dot|cham) )`
const ENDING = '(?:com|vn|net|org|edu|gov|info|biz|asia|me|co|io|name|pro)'

const plain = (text: string): RegExp => new RegExp(text, 'u')

export const IDENTIFIER_PATTERNS: readonly IdentifierPattern[] = [
  {
    found: 'email',
    pattern: /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+ ?@ ?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u,
    examples: ['gửi bacau.cv@suoigiay.gov.vn', 'bacau @ thu.com', 'thư: Lan.Ba＠thu.vn'],
    counterExamples: ['đơn giá @ 25.000', 'nhóm @baocau', 'họp lúc 8h30 @ hội trường'],
  },
  {
    found: 'email',
    pattern: plain(`(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]+${AT}(?:[a-z\\d-]+(?:${DOT}[a-z\\d-]+){0,3}${DOT}${ENDING}|(?:gmail|yahoo|hotmail|outlook|icloud))(?![\\p{L}\\d])`),
    examples: ['hộp thư lan.ba (at) thu.vn', 'viết cho ba[at]thu[dot]vn', 'lanba a còng gmail.com', 'lanba acòng thu chấm vn', 'lan_ba at thu.com', 'lanba(a)thu.vn', 'lanba a móc thu.gov.vn', 'lanba@thu , com', 'lanba@thu . edu . vn', 'lan.ba a còng gmail'],
    counterExamples: ['họp at hội trường', 'nhóm a còng việc', 'khoản (a) mục 2, vn'],
  },
  {
    found: 'account-number',
    label: ['account'],
    pattern: plain(`${OPEN}(${whole([19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8], digits(6, 20))})${SHUT}`),
    unless: ['sum', 'day'],
    examples: ['STK 10123456789', 'số tài khoản: 0011 0012 34567', 'tài khoản ngân hàng số 19-0345-6789', 'TK 1903 4567 890', 'TKNH=350.020.551.522.4', 'tai khoan thu huong 1500 205 461 818', 'STK 1861006278435 Triệu Quốc Ba'],
    counterExamples: ['tài khoản trình diễn 168', 'TK 511', 'số tài khoản đã mở: 1.250.000 tài khoản', 'tài khoản có 125.000.000 đồng', 'tài khoản năm 2024-2025', 'tài khoản còn 125.250.500'],
  },
  {
    found: 'account-number',
    label: ['bank'],
    proof: ['bank'],
    pattern: plain(`${OPEN}(${whole([19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8], digits(8, 20))})${SHUT}`),
    unless: ['sum', 'round', 'document', 'organisation-number', 'day', 'decimal'],
    examples: ['Agribank 2510 2050 12345', 'chuyển qua ngân hàng BIDV 43110001234567', 'VCB: 0011001234567', '24816504 ACB, chủ tài khoản bà Lan', '437-724-131-658-3 tại ngân hàng'],
    counterExamples: ['ngân hàng cho vay 125.000.000 đồng', 'Agribank ngày 15/01/2024', 'MB 2024', 'mở tài khoản ngân hàng Agribank (42.475.565 cây giống)', 'vay Agribank 125.000.000', 'tổng đài 1900 1234, ngân hàng', 'tọa độ 13.87067, 105.58951, Agribank'],
  },
  {
    found: 'account-number',
    pattern: plain(`${OPEN}(\\d{13,19}|\\d{4}(?:[ -]\\d{4}){3}(?:[ -]\\d{3})?)${SHUT}`),
    unless: ['sum', 'organisation-number', 'document', 'day'],
    examples: ['chuyển vào 0011001234567', 'thẻ 9704 3668 1234 5678', '43110001234567 chủ hộ nhận'],
    counterExamples: ['1250000000000 đồng', 'giai đoạn 2021-2025, 2026-2030', 'Mã hồ sơ 000.00.16.H02-240115-0001', 'lưu lúc 20240715133000'],
  },
  {
    found: 'citizen-id',
    label: ['identity'],
    proof: ['issued'],
    pattern: plain(`${OPEN}(${whole([12, 9], digits(9, 12))})${SHUT}`),
    unless: ['sum', 'day'],
    examples: ['CCCD 024099001234', 'số CMND: 121 234 567', 'căn cước công dân số 0240-9900-1234', 'định danh cá nhân 024.099.001.234', 'CMT 12.123.4567', 'C.M.N.D=121.234.567', 'CMND cũ 121.234.567', 'giay to tuy than 121-234-567', 'CMQĐ số 121 234567', 'CMND 121234567 Hà Thị Ba', 'bà Lan sinh năm 1959, 121.234.567', '121.234.567 cấp ngày 5/6/2009'],
    counterExamples: ['cấp 12.500 căn cước công dân', 'Luật Căn cước 26/2023/QH15', 'căn cước công dân gắn chíp năm 2024', 'CCCD cấp ngày 20250127', 'đã cấp căn cước, kinh phí 121.234.567'],
  },
  {
    found: 'phone',
    label: ['phone'],
    pattern: plain(`${OPEN}((?!1[89]00)(?:\\+ ?|\\(\\+?)?${whole([10, 11, 9], `\\d(?:${GAP}\\)? ?\\d){7,11}`)})${SHUT}`),
    unless: ['sum', 'document', 'day'],
    examples: ['SĐT: 912 345 678', 'điện thoại 0204 3854 567', 'Zalo 0912345678', 'ĐT (0204) 3.854.567', 'liên hệ qua số máy 38 545 678', 'so dien thoai 912.345.678', 'lh=912345678', 'đ/t 912 345 678'],
    counterExamples: ['điện thoại thông minh', 'đường dây nóng 113', 'hotline 1900 1234', 'tiếp nhận qua điện thoại 12.345 lượt', 'đường dây nóng 156 (68.141.225 cây giống)', 'điện thoại hỏng từ 05072026 18 giờ', 'gói thầu 12 345 678', 'đề nghị liên hệ số liệu 37 82 28 18 58'],
  },
  {
    found: 'phone',
    label: ['phone'],
    pattern: plain(`${OPEN}(3(?:${GAP}\\d){6})${SHUT}`),
    unless: ['sum', 'document', 'day'],
    examples: ['máy bàn 3.854.567', 'ĐT nhà 3 854 567'],
    counterExamples: ['điện thoại có 3.854.567 lượt gọi', 'ĐT 3854'],
  },
  {
    found: 'phone',
    pattern: plain(`${OPEN}(?<!\\+)(0${GAP}${MOBILE}(?:${GAP}\\d){7}|0[35789]\\d{8}|0[35789]\\d{2}[ .-]\\d{3}[ .-]\\d{3}|0[35789]\\d[ .-](?:\\d{3}[ .-]\\d{4}|\\d{4}[ .-]\\d{3})|\\(0${MOBILE}\\d?\\)${GAP}\\d(?:${GAP}\\d){5,6}|0${MOBILE}\\d\\/\\d{3}\\/\\d{3})${SHUT}`),
    unless: ['document', 'day', 'organisation-number'],
    examples: ['gọi 0912345678', 'số 0912.345.678', '09 12 34 56 78', '0912 - 345 - 678', '0912/345/678', '0912. 345. 678', '0912_345_678', '0912345678 - đã gọi', '0912345678/0987654321', '0912345678 Triệu Văn Ba'],
    counterExamples: ['kinh phí 0,912 tỷ', 'số 0912345678/BC-UBND', '09/12/2024 35-78', 'lúc 08-12-2024 13 giờ', 'hạn 08122026 18 giờ', 'từ 08.30-11.30 08 tháng 3'],
  },
  {
    found: 'phone',
    pattern: plain(`${OPEN}(?<!\\+)(${COUNTRY}(?:\\(${MOBILE}\\d\\)(?:${GAP}\\d){6}|(?:${MOBILE}|(?<=\\+.{2,8})[35789]${GAP}\\d)(?:${GAP}\\d){7}))${SHUT}`),
    unless: ['sum', 'document', 'organisation-number'],
    examples: ['gọi +84 912 345 678 nhé', '(+84) 912-345-678', '84912345678', '0084 912345678', '+84 (0)912 345 678', '(084) 912345678', '+84.912.345.678'],
    counterExamples: ['84.912.345.678 đồng', 'số 84912345678/BC-UBND'],
  },
  {
    found: 'phone',
    pattern: plain(`${OPEN}(?<!\\+)((?:${COUNTRY}|0${GAP}(?=2))2(?:${GAP}\\d){9}|\\(02\\d{1,2}\\)${GAP}\\d(?:${GAP}\\d){6,7}|02\\d{1,2}\\/\\d{7,8})${SHUT}`),
    unless: ['sum', 'document', 'organisation-number', 'day'],
    examples: ['0204 3854 567', '(0204) 3.854.567', '024-3936-7890', '+84 204 385 4567', '02043854567', '0204 - 3854 567', '0204/3854567'],
    counterExamples: ['kinh phí 0,204 tỷ', 'Công văn 02043854567/VP', 'mã vùng 0204 (62.773.762 cây giống)', '02-11-2024 123 người'],
  },
  {
    found: 'phone',
    pattern: plain(`${OPEN}(01${GAP}(?:2${GAP}\\d|6${GAP}[2-9]|8${GAP}[68]|9${GAP}9)(?:${GAP}\\d){7})${SHUT}`),
    unless: ['document', 'organisation-number', 'day'],
    examples: ['bà Lan 0166.387.4948', '01234 567 890', '0169 123 4567', '01662345678'],
    counterExamples: ['01.2024.12.34', 'số 01662345678/BC-UBND'],
  },
  {
    found: 'citizen-id',
    pattern: plain(`${OPEN}(${PROVINCE}(?:${GAP}\\d){8})${SHUT}`),
    unless: ['document', 'organisation-number', 'day'],
    examples: ['của 024099001234', 'bà con 024 099 001 234', '0240 9900 1234', '024.099.001.234', '024-099-001-234', '024 0 99 001234', '024099 001234', '024 099 001234', '024 099001234'],
    counterExamples: ['200 100 300 400', '2021-2025-2030', '125.000.000.000', '024099001234/QĐ-UBND'],
  },
  {
    found: 'citizen-id',
    pattern: plain(`${OPEN}(\\d{9}|(?<!\\d )(?:\\d{3} \\d{3} \\d{3}(?! \\d{3})|(?=0[1-9]|[12]\\d|3[0-8])(?:\\d{3} \\d{6}|\\d{2}[ .]\\d{3}[ .]\\d{4})))${SHUT}`),
    unless: ['sum', 'round', 'document', 'organisation-number', 'day'],
    examples: ['121234567', '121 234 567 cấp tại', 'số 121234567', 'bà Hoài Thu 121234567', 'ông Ba 121 234567', '12 123 4567', '12.123.4567', '121234567 đồng ý nhận'],
    counterExamples: ['125 000 000 đồng', 'kinh phí 125000000', '125.000.000', 'số 121234567/GP-SYT', 'tổng dân số 121 234 567 người', 'thu 121234567; chi 121234566', 'so tien 121234567', '(đồng): 121234567', 'quỹ 121234567,- đ', '121 234 567,đ', '121234567 (đồng)', 'Thu 121234567; chi'],
  },
  {
    found: 'citizen-id',
    proof: ['person'],
    pattern: plain(`${OPEN}((?:0[1-9]|[12]\\d|3[0-8])\\d-\\d{3}-\\d{3})${SHUT}(?!-)`),
    unless: ['sum', 'round', 'document'],
    examples: ['ông Lê Văn Ba (121-234-567)', 'chị Lan, 121-234-567'],
    counterExamples: ['121-234-567 (xóm 1, 2, 3)', 'ba xóm 121-234-567'],
  },
  {
    found: 'account-number',
    pattern: plain(`${OPEN}(\\d{10,12})${SHUT}`),
    unless: ['sum', 'document', 'organisation-number', 'day'],
    examples: ['chuyển cho 2510205012', 'vào 10123456789 của hộ', 'của 101234567890', 'tài khoản nhận kinh phí hỗ trợ: 10123456789'],
    counterExamples: ['1250000000 đồng', 'mã số thuế 2400123456', '2400123456/QĐ', '125000000000 đồng', '240115083000/BC', 'lúc 202407151330'],
  },
  {
    found: 'plate',
    reads: 'shown',
    pattern: plain(`${PLATE_OPEN}(${AREA}(?:[ -]?${SERIES}|-?${SMALL_SERIES})${HYPHEN}${FIVE})${PLATE_SHUT}`),
    unless: ['class', 'document', 'sum'],
    examples: ['xe 98A-123.45', '98B1-123.45', '98A 12345', '98-B1 123.45', '29-G1 23456', '98aa-123.45', '98A12345', '98MĐ1-123.45', '30 LD 123.45', '98-MD1-123.45', '98A - 123.45', '98A_12345', '98-A/12345', '98a.12345', '98A-123.45 - đã gọi', '98PA-329.47'],
    counterExamples: ['12-KH/TU', '98A-KH/TU', 'Điều 12a 45', 'lớp 12A1 34567', '30/2020/NĐ-CP', 'Nghị quyết 45-NQ/TW', '20 hộ 12345 khẩu', '50m2 12345 đồng', '12-KH/12345'],
  },
  {
    found: 'plate',
    reads: 'shown',
    pattern: plain(`${PLATE_OPEN}(${AREA}(?:-?${SERIES} ?[-._] ?|-?(?=[A-Z]\\d?\\/)${SERIES}\\/|-?${SMALL_SERIES}-)${FOUR}|(?<=^)${AREA}[ -]?${SERIES}[ .-]?${FOUR}(?=$))${PLATE_SHUT}`),
    unless: ['class', 'document', 'sum'],
    examples: ['98F-1234', '98F1-2345 bỏ lại', '98f1-2345', '98F - 1234', '98-F/4786', '98F_1234', '98F 1234'],
    counterExamples: ['12A-2024', '12-KH/1234', 'giai đoạn 11a-2025', 'lớp 12A-1234', '20ha-1234'],
  },
  {
    found: 'plate',
    reads: 'shown',
    label: ['plate'],
    proof: ['driven'],
    pattern: plain(`${PLATE_OPEN}(${AREA}[ -]?${ANY_SERIES}${HYPHEN}(?:${FIVE}|\\d{4}))${PLATE_SHUT}`),
    unless: ['sum'],
    examples: ['biển số 98A-1234', 'xe máy 98F1-2345', 'BKS 29 H 4567', 'xe Wave 98b1 1234', 'BSX=98A1234', 'bien so 98 a 4567', '98F1 2345 vi phạm', 'phương tiện 98F 1234', 'xe 98KH-123.45', '98F 1234 (ông Ba)'],
    counterExamples: ['biển số đẹp 2024', 'xe 45 chỗ', 'ô tô 16 chỗ năm 2024', 'xe lăn cho 15 hộ 2024'],
  },
  {
    found: 'plate',
    reads: 'shown',
    pattern: /(?<![\p{L}\d])((?!(?:KH|CV|BC|Q[ĐD]|TB|NQ|N[ĐD]|TT|CT|GM|GP|B[BT]|TK|TH|MS)(?!\p{L}))[A-Z]{2}[ -]\d{2}[ -]\d{2}|(?:41|51|80)[ -]?(?:N[GNT]|n[gnt])[ -]?\d{3}[ -.]?\d{2}|(?:1[1-9]|[2-9]\d)[ -](?:NG|NN|QT|ng|nn|qt)[ -]?\d{3}[ -.]?\d{2})(?![\d/-])(?!\p{L})/u,
    unless: ['document', 'class'],
    examples: ['xe TM-12-34', '80-NG-123-45', '41-291-NG-01 không rõ, 80 NG 123.45'],
    counterExamples: ['từ 12-34', 'kh 12/34', 'QĐ-12-34/2024', 'tu 12-34'],
  },
]
