// Table: words beside a number that say it is a sum, a document's number, an organisation's number or a class, or that prove it a person's.
import { BANKS } from './identifier-labels.ts'
import { fold } from './plain-text.ts'

/** All that is given must hold: what the number looks like, what ends right before it (small letters), what begins right after it (letters as typed). `no` before it (letters as typed) must not. */
type Context = { sign?: RegExp; before?: RegExp; after?: RegExp; no?: RegExp }

/** With diacritics or wholly without: `chi 5.000` is spent money either way, `chị` is a woman. */
const words = (pattern: string): RegExp => new RegExp(pattern.replace(/<([^<>]*)>/g, (_all, list: string) => `(?:${list}|${fold(list)})`), 'u')

/** Names of persons go on in capitals: `triệu đồng` is a sum, `Triệu Văn` or `triệu thị` a person. */
const NO_NAME = String.raw`(?! ?\p{Lu}| (?:văn|thị|van|thi|đức|duc|quốc|quoc|ngọc|ngoc|xuân|xuan|hữu|huu|kim|đình|dinh|minh|a|thanh|tập|tap|hồi|hoi|ý|y|chí|chi|bào|bao|thời|thoi|tình|tinh|thuận|thuan)(?!\p{L}))`
const MONEY = String.raw`<[đĐ]ồng|VNĐ|vnđ|vnd|USD|usd|đô la|nghìn|ngàn(?! hàng| hang)|[tT]ỷ|[tT]ỉ|[tT]riệu>${NO_NAME}|<đ|tr|trđ|k>(?![\p{L}/])|<đ>\/(?!c|t)|Đ(?!\p{L})`
const COUNTED = String.raw`<%|m2|m3|ha|km|kg|tấn|lít|kwh|lượt|người|hộ|nhân khẩu|khẩu|cử tri|tài khoản|văn bản|hồ sơ|vụ|tin|bản|cuộc|buổi|trường hợp|suất|cây|tờ|thẻ|con (?:lợn|gà|vịt|trâu|bò|dê|gia)|đoàn viên|hội viên|học sinh|đối tượng|đ\/c|ý kiến>(?!\p{L})(?! <nhận|hưởng|thụ|nhà|liên|thân|nộp|khai|đại|ông|bà|anh|chị|khẩu>(?!\p{L}))(?! \p{Lu})`
const AMOUNT = String.raw`<kinh phí|số tiền|tiền|tổng|tổng số|tổng mức đầu tư|trị giá|giá trị|dự toán|ngân sách|doanh thu|quyên góp|ủng hộ|vận động|giải ngân|quyết toán|tạm ứng|thanh toán|thành tiền|đơn giá|mức|mức chi|vốn|quỹ|vay|dư nợ|thu|chi|dư|tồn|tồn quỹ|nợ|còn nợ|lãi|thuế|phạt|xử phạt|đã nộp|nộp ngân sách|nộp kbnn|tăng|giảm|hỗ trợ>`
const FILLER = String.raw`<là|được|khoảng|hơn|gần|trên|dưới|đạt|có|còn|chi|thu|cấp|hỗ trợ|tiền|cộng|dân số|kinh phí|ngân sách|nhà nước|quyết toán|còn lại|thực tế|đã|lệch|mức|nstw|nsđp|đền ơn đáp nghĩa|vì người nghèo|năm \d{4}|\(đồng\)|đvt|đồng>`
const SYMBOL = String.raw`<kh|cv|bc|qđ|tb|ttr|nq|nđ|tt|ttlt|ct|ctr|ctrph|hd|gm|gp|gcn|pa|bb|cđ|vb|vp|sy|tu|tw|đu|hu|ubnd|hđnd|mttq|btt|bcđ|cax|cat|qh>`

export const CONTEXTS: Readonly<Record<'sum' | 'round' | 'document' | 'organisation-number' | 'class' | 'day' | 'decimal', readonly Context[]>> = {
  sum: [
    { sign: /^[1-9]/, after: words(`^(?:(?:,\\d+)? ?(?:${MONEY}|${COUNTED}|\\(<đồng>\\))|,-? ?<đ|đồng>(?!\\p{L}))`) },
    { sign: /^[1-9]/, before: words(`(?<!\\p{L})(?<!<người|ông|bà|minh|thị> )${AMOUNT}(?: ${FILLER}){0,4}[ :=(]{0,3}$`), no: /\p{Lu}\p{L}* (?:Thu|Chi|Dư)[ :=(]{0,3}$|(?<!\p{L})(?:[Tt]ài khoản|[Tt]ai khoan|TK|tk) (?:nhận|nhan|thu|hưởng|huong)[^\d;]{0,30}$/u },
    { sign: /^[1-9]/, before: words(String.raw`(?:\(<đồng>\)|<đvt>: ?<đồng>)[ :;]{1,2}$`) },
    { sign: /^[1-9]\d{0,2}(?:([., ])\d{3})(?:\1\d{3})*$/, before: words(String.raw`<tài khoản|tk> (?:<có|còn|đã|được|dư|chi|nhận|trả|tổng>(?: |$)){1,3}$`) },
  ],
  round: [{ sign: /^[1-9][\d., ]*[. ]?000$/ }],
  document: [
    { before: words(String.raw`(?:\/|<kế hoạch|công văn|báo cáo|quyết định|thông báo|tờ trình|nghị quyết|nghị định|thông tư|chỉ thị|hướng dẫn|giấy mời|văn bản|biên bản|phiếu chuyển|số ký hiệu|số hiệu|chương trình>(?: <số>)?[ :]{1,2}|(?<!\p{L})<kh|cv|bc|qđ|tb|ttr|nq|nđ|tt|ct|hd|gm>[ -])$`) },
    { after: /^ ?\/ ?[A-ZĐ]{2,}|^-[A-ZĐ]{2,}[-/]/u },
    { after: words(`^ ?[/-]${SYMBOL}(?!\\p{L})`) },
  ],
  'organisation-number': [{ sign: /^1[89]00[. -]?\d{4}$/ }, { before: words(String.raw`<mã số thuế|mst|mã số doanh nghiệp|mã đơn vị|mã qhns|mã quan hệ ngân sách|mã hồ sơ|mã chương|mã định danh cơ quan|mã định danh đơn vị|mã bưu chính|mã dự án|mã vạch|mã cuộc họp|mã phòng họp|hóa đơn|biên lai|zoom>(?: <số|là>)?[ :]{0,2}$`) }],
  class: [{ before: words(String.raw`(?<!\p{L}|(?:mô|mo|ô|o) )<lớp|khối|phòng|nhà|điều|khoản|lô|tầng|dãy|tổ|kho|mẫu|biểu|thửa|ô|quốc lộ|ql|đường>(?: <số>)?[ .]?$`) }],
  decimal: [{ sign: /^\d{1,3}\.\d{4,6}$/ }],
  day: [
    { sign: /^(?:0[1-9]|[12]\d|3[01])(?:([ .-])(?:0[1-9]|1[0-2])\1(?:19|20)\d\d(?!\d)|(?:0[1-9]|1[0-2])(?:19|20)\d\d(?!\d))/ },
    { sign: /^(?:19[5-9]|20[0-5])\d(?:[ -]{1,3}(?:19[5-9]|20[0-5])\d(?!\d)|(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?:[01]\d|2[0-3])[0-5]|-(?:0[1-9]|1[0-2])-|(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?!\d))/ },
    { sign: /^[0-2]\d[.:][0-5]\d ?- ?[0-2]\d[.:][0-5]\d(?!\d)/ },
  ],
}

/** Words right before or after a number, without diacritics, that make it a person's though nothing announces it. */
export const PROOFS: Readonly<Record<'issued' | 'driven' | 'bank' | 'person', { before?: RegExp; after?: RegExp }>> = {
  issued: { after: /^[ ,)]{0,3}(?:do [\p{L} ]{1,30}|(?:ca|cong an|cuc)[\p{L} ]{1,30})? ?cap(?: ngay| tai| nam| \d|,|\.|$)/u },
  driven: { after: /^[ ,]{0,2}(?:vi pham|do sai|do khong|dung|luu thong|chay|vuot|gay tai nan|bo chay|do [\p{L} ]{1,30} dieu khien|tong vao|va cham)|^ ?[(,-] ?(?:ong|ba|anh|chi|em|chau|d\/c|dong chi|cong dan|chu ho|chu xe|[ob]\.)[ .]/u },
  bank: { after: new RegExp(`^ ?[-,(]? ?(?:mo )?(?:tai )?(?:${fold(BANKS)})(?!\\p{L})`, 'u') },
  person: { before: /(?<!\p{L})(?:ong|ba|anh|chi|em|chau|co|chu|bac|d\/c|dong chi|cong dan|chu ho)(?: \(ba\))?(?: (?!xom|thon|xa|tien)\p{L}+){1,5} ?[,(:;-]{0,2} ?$/u },
}
