// Table: what identifies a person in free text, how it is written, and what only looks like it.
import type { Identifier } from './identifiers.ts'

export type IdentifierPattern = {
  found: Identifier['found']
  /** Run on text with plain digits and hyphens, single spaces, in lower case. The sign stands in group 1 where there is one, else it is the match. */
  pattern: RegExp
  /** Words before it or after it that make it something else. */
  unless?: readonly ('sum' | 'document' | 'organisation-number' | 'class')[]
  examples: readonly string[]
  counterExamples: readonly string[]
}

/** Not inside a longer number, a date, a clause or a document's number. */
const OPEN = String.raw`(?<![\d\p{L}])(?<!\d[.,/:-])`
const SHUT = String.raw`(?!\d|\p{L})(?![.,]\d)(?!\s?/\s?[\p{L}\d])(?!-\p{L})`
/** Two signs at most stand between the digits of one number. */
const GAP = String.raw`[ .()-]{0,2}`
const digits = (from: number, to = from): string => `\\d(?:${GAP}\\d){${from - 1},${to - 1}}`
/** Codes of the provinces as they open a citizen's number (Circular 07/2016/TT-BCA), 001 to 096. */
const PROVINCE = String.raw`0[ .-]?(?:0[ .-]?[1-9]|[1-8][ .-]?\d|9[ .-]?[0-6])`
const ID_WORD = String.raw`(?:cccd|cmnd|cmtnd|cmt|đdcn|căn cước(?: công dân)?|chứng minh(?: nhân dân| thư)?|số định danh(?: cá nhân)?|mã định danh(?: cá nhân)?|định danh cá nhân|id card|citizen id)`
const PHONE_WORD = String.raw`(?:sđt|đtdđ|đt|dđ|điện thoại|số máy|di động|hotline|đường dây nóng|zalo|viber|tel|phone|mobile|fax)`
const ACCOUNT_WORD = String.raw`(?:stk|số tk|tk số|tk|số tài khoản|tài khoản(?: ngân hàng| số)?|số thẻ|thẻ atm|account(?: no| number)?|iban)`
const BANK = String.raw`(?:ngân hàng|vietcombank|vcb|agribank|bidv|vietinbank|ctg|techcombank|tcb|mb ?bank|mb|acb|sacombank|vpbank|tpbank|vib|shb|hdbank|ocb|msb|lpbank|seabank|kienlongbank|nam a bank)`
/** What may stand between a word and the number it announces. */
const IS = String.raw`(?: ?(?:số|no|của [\p{L} ]{1,40}?|là|gồm|tại [\p{L} ]{1,40}?|cá nhân|người dân|đại biểu|liên hệ|nhận tiền|mở)){0,3}[ .:#(-]{0,4}`

const plain = (text: string): RegExp => new RegExp(text, 'u')

export const IDENTIFIER_PATTERNS: readonly IdentifierPattern[] = [
  {
    found: 'email',
    pattern: /[\p{L}\d._%+-]+ ?(?:@|[([{] ?(?:at|a còng|@) ?[)\]}]) ?[\p{L}\d-]+(?:(?:\.| ?[([{] ?(?:dot|chấm) ?[)\]}] ?)[\p{L}\d-]+)*(?:\.| ?[([{] ?(?:dot|chấm) ?[)\]}] ?)\p{L}{2,}/u,
    examples: ['gửi bacau.cv@suoigiay.gov.vn', 'hộp thư lan.ba (at) thu.vn', 'bacau @ thu.com', 'viết cho ba[at]thu[dot]vn'],
    counterExamples: ['đơn giá @ 25.000', 'nhóm @baocau', 'họp lúc 8h30 @ hội trường'],
  },
  {
    found: 'account-number',
    pattern: plain(`${ACCOUNT_WORD}${IS}(${digits(6, 20)})${SHUT}`),
    unless: ['sum'],
    examples: ['STK 10123456789', 'số tài khoản: 0011 0012 34567', 'tài khoản ngân hàng số 19-0345-6789', 'TK 1903 4567 890'],
    counterExamples: ['tài khoản trình diễn 168', 'TK 511', 'số tài khoản đã mở: 1.250.000 tài khoản', 'tài khoản có 125.000.000 đồng'],
  },
  {
    found: 'account-number',
    pattern: plain(`(?<!\\p{L})${BANK}${IS}(${digits(8, 20)})${SHUT}`),
    unless: ['sum', 'document'],
    examples: ['Agribank 2510 2050 12345', 'chuyển qua ngân hàng BIDV 43110001234567', 'VCB: 0011001234567'],
    counterExamples: ['ngân hàng cho vay 125.000.000 đồng', 'Agribank ngày 15/01/2024', 'MB 2024'],
  },
  {
    found: 'account-number',
    pattern: plain(`${OPEN}(\\d{13,19}|\\d{4}(?:[ -]\\d{4}){3}(?:[ -]\\d{3})?)${SHUT}`),
    unless: ['sum', 'organisation-number'],
    examples: ['chuyển vào 0011001234567', 'thẻ 9704 3668 1234 5678', '43110001234567 chủ hộ nhận'],
    counterExamples: ['1250000000000 đồng', 'giai đoạn 2021-2025, 2026-2030', 'Mã hồ sơ 000.00.16.H02-240115-0001'],
  },
  {
    found: 'citizen-id',
    pattern: plain(`${ID_WORD}${IS}(${digits(9, 12)})${SHUT}`),
    examples: ['CCCD 024099001234', 'số CMND: 121 234 567', 'căn cước công dân số 0240-9900-1234', 'định danh cá nhân 024.099.001.234', 'CMT 12.123.4567'],
    counterExamples: ['cấp 12.500 căn cước công dân', 'Luật Căn cước 26/2023/QH15', 'căn cước công dân gắn chíp năm 2024'],
  },
  {
    found: 'phone',
    pattern: plain(`(?<!\\p{L})${PHONE_WORD}${IS}((?!1[89]00)(?:\\+|\\(\\+?)?${digits(8, 12)})${SHUT}`),
    unless: ['sum', 'document'],
    examples: ['SĐT: 912 345 678', 'điện thoại 0204 3854 567', 'Zalo 0912345678', 'ĐT (0204) 3.854.567', 'liên hệ qua số máy 38 545 678'],
    counterExamples: ['điện thoại thông minh', 'đường dây nóng 113', 'hotline 1900 1234', 'tiếp nhận qua điện thoại 12.345 lượt'],
  },
  {
    found: 'phone',
    pattern: plain(`${OPEN}(?<!\\+)[(]?(?:\\(?\\+ ?84\\)?${GAP}(?:\\(0\\)${GAP})?|00 ?84${GAP}|84${GAP}|0)${GAP}[35789](?:${GAP}\\d){8}${SHUT}`),
    unless: ['sum', 'document', 'organisation-number'],
    examples: ['gọi 0912345678', 'gọi +84 912 345 678 nhé', 'số 0912.345.678', '(+84) 912-345-678', '84912345678', '09 12 34 56 78', '0084 912345678', '+84 (0)912 345 678'],
    counterExamples: ['84.912.345.678 đồng', 'kinh phí 0,912 tỷ', 'số 0912345678/BC-UBND', '09/12/2024 35-78'],
  },
  {
    found: 'phone',
    pattern: plain(`${OPEN}(?<!\\+)[(]?(?:\\(?\\+ ?84\\)?${GAP}|00 ?84${GAP}|0)${GAP}2(?:${GAP}\\d){9}${SHUT}`),
    unless: ['sum', 'document', 'organisation-number'],
    examples: ['0204 3854 567', '(0204) 3.854.567', '024-3936-7890', '+84 204 385 4567', '02043854567'],
    counterExamples: ['kinh phí 0,204 tỷ', 'Công văn 02043854567/VP'],
  },
  {
    found: 'citizen-id',
    pattern: plain(`${OPEN}(\\d{12})${SHUT}`),
    unless: ['sum', 'organisation-number'],
    examples: ['của 024099001234', '024099001234'],
    counterExamples: ['125000000000 đồng', '240115083000/BC'],
  },
  {
    found: 'citizen-id',
    pattern: plain(`${OPEN}(${PROVINCE}(?:\\d{9}|[ .-]\\d{3}[ .-]\\d{3}[ .-]\\d{3}|[ .-]?\\d[ .-]\\d{4}[ .-]\\d{4}|[ .-]\\d[ .-]\\d{2}[ .-]\\d{6}))${SHUT}`),
    unless: ['sum', 'document', 'organisation-number'],
    examples: ['bà con 024 099 001 234', '0240 9900 1234', '024.099.001.234', '024-099-001-234', '024 0 99 001234'],
    counterExamples: ['200 100 300 400', '2021-2025-2030', '125.000.000.000'],
  },
  {
    found: 'citizen-id',
    pattern: plain(`${OPEN}(\\d{9}|(?<!\\d )\\d{3} \\d{3} \\d{3}(?! \\d{3}))${SHUT}`),
    unless: ['sum', 'document', 'organisation-number'],
    examples: ['121234567', '121 234 567 cấp tại', 'số 121234567'],
    counterExamples: ['125 000 000 đồng', 'kinh phí 125000000', '125.000.000', 'số 121234567/GP-SYT', 'tổng dân số 121 234 567 người'],
  },
  {
    found: 'account-number',
    pattern: plain(`${OPEN}(\\d{10,11}|\\d{14,19})${SHUT}`),
    unless: ['sum', 'document', 'organisation-number'],
    examples: ['chuyển cho 2510205012', 'vào 10123456789 của hộ'],
    counterExamples: ['1250000000 đồng', 'mã số thuế 2400123456', '2400123456/QĐ'],
  },
  {
    found: 'plate',
    pattern: /(?<![\p{L}\d])(?<!\d[.,/-])((?:1[1-9]|[2-9]\d)[ -]?(?:[a-z]{1,2}|đ|[a-z]\d|mđ\d?|mk\d?|ld)[ -]?(?:\d{3}[. ]?\d{2}))(?!\d|\p{L})(?![.,]\d)(?!\s?[/-]\s?[\p{L}\d])/u,
    unless: ['class', 'document'],
    examples: ['xe 98A-123.45', 'xe 98B1-123.45', '98A 12345', '98-B1 123.45', '29-G1 23456', '98aa-123.45', '98A12345', '98MĐ1-123.45', '30 LD 123.45'],
    counterExamples: ['12-KH/TU', '98A-KH/TU', 'Điều 12a 45', 'lớp 12A1 34567', '30/2020/NĐ-CP', 'Nghị quyết 45-NQ/TW'],
  },
  {
    found: 'plate',
    pattern: /(?:biển số(?: xe| kiểm soát| đăng ký)?|bks|biển kiểm soát|biển xe|xe (?:ô tô|mô tô|máy|tải|khách|con)|ô tô|mô tô|xe)(?: ?(?:số|là|mang|có|:)){0,3}[ .:(]{0,3}((?:1[1-9]|[2-9]\d)[ -]?(?:[a-z]{1,2}|[a-z]\d)[ -]?\d{4})(?!\d|\p{L})(?![.,]\d)/u,
    unless: ['class'],
    examples: ['biển số 98A-1234', 'xe máy 98F1-2345', 'BKS 29 H 4567'],
    counterExamples: ['biển số đẹp 2024', 'xe 45 chỗ', 'ô tô 16 chỗ năm 2024'],
  },
  {
    found: 'plate',
    pattern: /(?<![\p{L}\d])((?:[a-zđ]{2}[ -]\d{2}[ -]\d{2}|(?:41|51|80)[ -]?n[gnt][ -]?\d{3}[ -.]?\d{2}|(?:1[1-9]|[2-9]\d)[ -](?:ng|nn|qt)[ -]?\d{3}[ -.]?\d{2}))(?![\d/-])(?!\p{L})/u,
    unless: ['document', 'class'],
    examples: ['xe TM-12-34', '80-NG-123-45', '41-291-NG-01 không rõ, 80 NG 123.45'],
    counterExamples: ['từ 12-34', 'kh 12/34', 'QĐ-12-34/2024'],
  },
]
