// Table: words beside a number that say it is a sum, a document's number, an organisation's number or a class.
import type { IdentifierPattern } from './identifier-patterns.ts'

type Context = { before?: RegExp; after?: RegExp }

/** Read on the same text as the patterns: lower case, single spaces. `before` ends where the number begins, `after` begins where it ends. */
export const CONTEXTS: Readonly<Record<NonNullable<IdentifierPattern['unless']>[number], Context>> = {
  sum: {
    before: /(?:kinh phí|số tiền|tổng(?: số)?(?: tiền| thu| chi| cộng| kinh phí| vốn| mức đầu tư| dân số)?|trị giá|giá trị|dự toán|ngân sách|doanh thu|quyên góp|ủng hộ|vận động|giải ngân|thành tiền|đơn giá|vốn)(?: (?:là|được|khoảng|hơn|gần|trên|dưới|đạt|trên|có|còn|chi|thu|hỗ trợ|năm \d{4})){0,3}[ :]{0,2}$/u,
    after: /^(?:,\d+)? ?(?:đồng|đ(?!\p{L})|vnđ|vnd|triệu|tr(?!\p{L})|nghìn|ngàn|tỷ|tỉ|usd|đô la|%|m2|m²|m3|ha(?!\p{L})|km|kg|tấn|kwh|lượt|người|hộ|tài khoản|văn bản|vụ|tin|bản|cuộc|buổi|trường hợp|khẩu|nhân khẩu|suất)/u,
  },
  document: {
    before: /(?:\/|(?:kế hoạch|công văn|báo cáo|quyết định|thông báo|tờ trình|nghị quyết|nghị định|thông tư|chỉ thị|hướng dẫn|giấy mời|văn bản|biên bản|phiếu chuyển|số ký hiệu|số hiệu|chương trình) số[ :]?|(?:kh|cv|bc|qđ|tb|ttr|nq|nđ|tt|ct|hd|gm)[ -])$/u,
    after: /^ ?(?:\/|-\p{L}{2})/u,
  },
  'organisation-number': {
    before: /(?:mã số thuế|mst|mã số doanh nghiệp|mã đơn vị|mã (?:qhns|quan hệ ngân sách)|mã hồ sơ|mã chương|mã định danh (?:cơ quan|đơn vị)|mã bưu chính|mã dự án)(?: (?:số|là))?[ :]{0,2}$/u,
  },
  class: { before: /(?:lớp|khối|phòng|nhà|điều|khoản|lô|tầng|dãy|tổ)(?: số)? ?$/u },
}
