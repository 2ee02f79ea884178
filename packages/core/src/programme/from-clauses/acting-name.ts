import { forFolded } from '../../source/index.ts'
import { spaced } from './cue-pattern.ts'
import { adverbs, openingVerb, opensWithVerb } from './duty-verbs.ts'
import { opensEveryday } from './everyday-verbs.ts'
import { timeAhead } from './time-ahead.ts'

/** Verbs that are fields of work as well, as the names of bodies have them in small letters: "Đội Ứng cứu sự cố an toàn thông tin mạng tỉnh". */
const fieldVerbs: ReadonlySet<string> = new Set((
  'quản lý|thông tin|phát triển|thống kê|xúc tiến|ứng dụng|giám sát|đăng ký|tiếp|tiếp dân|tiếp công dân|tiếp nhận|kiểm soát|điều tra|đào tạo|bồi dưỡng|giáo dục|phổ biến|thẩm định|xử lý|cứu hộ|cứu nạn|ứng cứu|phòng ngừa|điều hành|điều phối|khai thác|phục vụ|kiểm định|giám định|nghiên cứu|tư vấn|' +
  'bảo vệ|bảo quản|bảo trì|lưu trữ|đầu tư|truyền thông|chăm sóc|điều trị|khám|quan trắc|sửa chữa|vận hành|phản biện|hòa giải|thanh tra|kiểm tra|tuần tra|xét nghiệm|đổi mới|sử dụng|xây dựng|kết nối|thu gom|đấu tranh|tổng hợp|tái hòa nhập|thi hành|chấp hành|hỗ trợ|trợ giúp|giải quyết|giảng dạy|phát thanh|khắc phục|kiểm dịch|thi công|thiết kế|vận chuyển|huấn luyện|cai nghiện|kiểm sát|xây|làm|nuôi dưỡng|xét xử|cảnh báo'
).split('|'))

/** Words no name goes on with: they open a time, a condition, a relation, or hand something over. */
const apart = forFolded(new RegExp(`^\\s*(?:${spaced([
  'và các', 'và những', 'và một', 'với', 'cùng', 'làm (?:đầu mối|cơ quan|đơn vị|bộ phận|thường trực)', 'của(?! cộng đồng)', 'để', 'trong', 'tại', 'ở', 'là', 'được', 'phải', 'sẽ', 'về', 'qua', 'theo(?! dõi)', 'khi', 'đã', 'đang', 'đối với', 'cho', 'từ', 'đến', 'tới', 'do', 'hoặc', 'hay', 'sau', 'trước', 'nếu', 'thì', 'bằng', 'như', 'hằng', 'hàng(?! (?:không|hải|hóa))', 'không', 'này', 'đó', 'vào', 'nêu', 'khác', 'còn', 'cũng', 'nhằm', 'giai đoạn', 'đều', 'mà', 'những', 'các', 'bị', 'trên', 'dưới', 'có(?! công)', 'căn cứ', 'chịu', 'mỗi', 'định kỳ', 'ít nhất', 'chậm nhất', 'tối thiểu', 'trừ', 'ngoài', 'kể từ', 'thuộc', 'trực thuộc', 'đại diện', 'ngay', 'sẵn sàng', 'vẫn', 'luôn', 'giữa', 'nhân dịp', 'nhân ngày', 'nhất trí', 'đồng(?! (?:bào|bộ|nai|tháp|hới))', 'toàn (?:bộ|thể|dân|ngành)', 'một(?! (?:cửa|thành viên))', 'hai(?! (?:cấp|đầu))', 'ba(?! bên)', 'bốn', 'luân phiên', 'thay mặt', 'bao gồm', 'gồm', 'nơi', 'trường hợp', 'nhà trường', 'gia đình', 'tùy', 'danh sách', 'kết quả', 'tình hình', 'số (?:lượng|liệu)', 'ý kiến', 'tài liệu', 'ra', 'lên', 'tự', 'đi', 'dự(?! (?:án|toán|báo|phòng|trữ))', 'lãnh đạo', 'xếp', 'chốt', 'nhập(?! (?:khẩu|cảnh|cư))', 'ghi', 'soát', 'quyết liệt', 'nghiêm túc', 'khẩn trương', 'trực tiếp', 'tận', 'hết', 'lấy', 'biên chế', 'mở',
].join('|'))})(?!\\p{L})`, 'iu'))
const opensTime = forFolded(/^\s*(?:\d|hằng\s|hàng\s(?:năm|tháng|quý|tuần|ngày)|định\s+kỳ\s|ngày\s|tháng\s(?!\p{L}*\s*hành động)|quý\s|tuần\s|năm\s)/iu)
const adverb = forFolded(new RegExp(`^\\s*(?:${spaced([...adverbs, 'cùng nhau', 'còn', 'có trách nhiệm', 'chịu trách nhiệm', 'chịu sự'].join('|'))})(?!\\p{L})`, 'iu'))
const tier = forFolded(/^\s+(?:(?:các\s+|cấp\s+)?(?:tỉnh|thành\s+phố|huyện|quận|thị\s+xã|xã|phường|thị\s+trấn|đặc\s+khu)(?:,\s+(?:xã|phường|thị\s+trấn|đặc\s+khu|huyện|quận|thị\s+xã|thành\s+phố|thành(?=,)|thị))*|các\s+cấp|cơ\s+sở|địa\s+phương|khu\s+vực(?:\s+(?:[IVX]{1,5}|\d{1,2}))?|trung\s+ương|quốc\s+gia)(?!\p{L})/iu)
/** Persons, papers and quantities: what a verb before them works on. */
const workedOn = forFolded(/^\s*(?:kế\s+hoạch|chương\s+trình|báo\s+cáo|danh\s+sách|hồ\s+sơ|văn\s+bản|kết\s+quả|tình\s+hình|số\s+liệu|dữ\s+liệu|nội\s+dung|biên\s+bản|lực\s+lượng|cán\s+bộ|công\s+chức|chiến\s+sĩ|nhân\s+dân|người|hộ|hội\s+viên|đoàn\s+viên|học\s+sinh|sinh\s+viên|quần\s+chúng|việc|công\s+tác|đơn|tin|ý\s+kiến|quy\s+(?:định|trình|chế)|tài\s+liệu|hoạt\s+động|hội\s+nghị|lớp|đoàn|thủ\s+tục|tiến\s+độ|chế\s+độ|nhiệm\s+vụ|mọi|toàn|thêm|lại|đầy|kịp|tốt|chặt|sâu|rộng|đến|mạnh|nhanh|ra|lên|vốn|kinh\s+phí|xe|tiền|bà\s+con)(?!\p{L})/iu)
/** What begins another body. */
const anotherBody = forFolded(/^\s*(?:các\s|những\s|hai\s|cơ\s+quan|đơn\s+vị|tổ\s+chức\s+(?:chính|xã|đoàn|đảng)|lực\s+lượng|đoàn\s+thể|nhà\s+trường|chính\s+quyền|cấp\s+ủy|công\s+an|hội\s(?!nhập)|ban\s+(?:ngành|chỉ|công|quản|nhân|giám)|công\s+chức|cán\s+bộ|đội\s|tổ\s(?!chức)|doanh\s+nghiệp|hợp\s+tác\s+xã|trạm\s|trưởng\s|phó\s|thủ\s+trưởng|người\s|chủ\s|địa\s+phương|thành\s+viên|ngân\s+hàng|ủy\s+ban|mặt\s+trận|trường\s)/iu)
const anotherName = /^\s*(?:Sở|Bộ(?! phận)|Ủy ban|UBND|HĐND|UBMT|MTTQ|Hội(?! đồng)|Hội đồng nhân dân|Ban(?! (?:Chấp|Thường))|Cục|Vụ|Văn phòng|Công an|Trung tâm|Viện|Tập đoàn|Tổng|Phòng(?!,| thủ)|Chi|Đoàn|Tòa|Mặt trận|Liên đoàn|Trường|Đài|Báo|Tổ(?! quốc)|Trạm|Đội|Hạt|Học viện|Hiệp hội|Công ty|Thanh tra|Ngân hàng|Kho bạc|Bảo hiểm|Bệnh viện|Tỉnh|Thành|Huyện|Thị|Đảng|Điều|Khoản|Các|Hai|Mỗi|Kế hoạch|Chương trình|Quy chế|Luật|Nghị|Thông tư|Quyết định)(?!\p{L})/u
/** "Cảnh sát giao thông", "an toàn thông tin": no verbs, whatever they begin with. */
const noVerb = forFolded(/^\s*(?:giao\s+(?:thông|dịch)|thông\s+tin(?!\s+(?:cho|về|với|đến|tới|kịp|trao|tuyên)\s)|xét\s+nghiệm|làm\s+sạch|khám\s+(?:bệnh|chữa))(?!\p{L})/u)
/** The verb words go on with. "Hành chính công bố trí phòng": where two may be read, the second is meant, and the first syllable ends a noun. */
const verbIn = (rest: string): string | undefined => {
  if (noVerb.test(rest)) return undefined
  const verb = openingVerb(rest)
  const second = verb?.includes(' ') ? openingVerb(rest.trimStart().slice(verb.indexOf(' '))) : undefined
  return second?.includes(' ') ? undefined : verb
}
const wordAt = /\s+(?:trật\s+tự(?!\p{L})|\p{L}[\p{L}\d]*(?:[-/]\p{L}[\p{L}\d]*)*|\d{1,3}(?=\s+\p{L})|-(?=\s+\p{Lu}))/uy
const MOST_WORDS = 18

const verbOfField = forFolded(new RegExp(`^\\s*(?:${[...fieldVerbs].sort((a, b) => b.length - a.length).join('|').replaceAll(' ', '\\s+')})(?!\\p{L})`, 'iu'))

/** Verbs of one syllable that only what stands before them tells from halves of words, and how often something is done. */
const plainVerb = forFolded(/^\s*(?:ra|lên|tự|đi|dự|ghi|soát|xếp|chốt|nhập|chi|lãnh\s+đạo)\s+\p{Ll}|^\s*(?:\d{1,2}|một|hai|ba|sáu)\s+(?:tuần|tháng|quý|năm)\s+(?:một|\d{1,2})\s+lần/u)

/** Whether a predicate begins there: with a verb, what goes before one, or a time or condition said first. */
const predicateAt = (rest: string) => adverb.test(rest) || verbOfField.test(rest) || opensWithVerb(rest) || opensEveryday(rest) || plainVerb.test(rest) || timeAhead(rest) > 0 || /^\s*(?:khi|nếu|hằng|hàng(?!\s+(?:không|hải))|mỗi|trong|sau\s+(?:khi|mỗi)|trước|từ|chậm\s+nhất|được|là)(?!\p{L})/iu.test(rest)

/** How long the joint is behind which another member of a list of bodies stands; undefined where none does. */
function memberAfter(after: string): number | undefined {
  const joint = /^(?:,| và| cùng) /u.exec(after)?.[0].length
  return joint !== undefined && (anotherName.test(after.slice(joint)) || anotherBody.test(after.slice(joint))) ? joint : undefined
}

/** "… đầu tư, thương mại và du lịch tỉnh": a list of fields that "và" closes inside a name. */
const listedFields = forFolded(/^,\s+(?=\p{Ll})(?:(?!\s(?:các|những|với|cho|của)\s)[^,;:.()]){2,30}?(?:,\s+(?=\p{Ll})[^,;:.()]{2,30}?)?\s+(?:và|-)\s+(?=\p{Ll}|\p{Lu}\p{Ll}+\s\p{Ll})/iu)
/** "Vụ Phổ biến, giáo dục pháp luật", "cứu nạn, cứu hộ": a field that follows at once, as no verb of a sentence does. */
const nextField = (rest: string) => { const verb = /^,\s+\p{Ll}/u.test(rest) ? verbIn(rest.slice(1)) : undefined; return verb !== undefined && fieldVerbs.has(verb) }

/** Whether a name goes on behind a word of its field that may as well be its verb: a tier or a plain verb comes before anything the verb would work on. */
function fieldGoesOn(behind: string): boolean {
  let rest = behind
  for (let n = 0; n < 7; n++) {
    if (n < 5 && (nextField(rest) || listedFields.test(rest) && !predicateAt(rest.slice(1)))) { rest = rest.slice(1); continue }
    const ranked = tier.exec(rest)?.[0]
    if (ranked) return n === 0 || predicateAt(rest.slice(ranked.length)) || memberAfter(rest.slice(ranked.length)) !== undefined
    if (n > 0 && adverb.test(rest)) return opensWithVerb(rest) && !opensTime.test(rest)
    if (workedOn.test(rest) || apart.test(rest) || anotherName.test(rest) || /^\s*(?:[^\s\p{L}]|\d|$)/u.test(rest)) return false
    const verb = verbIn(rest)
    if (verb && !fieldVerbs.has(verb)) return n > 0 && !/^(?:tổ chức|thực hiện|triển khai|tham gia)$/u.test(verb)
    if (n > 0 && opensEveryday(rest)) return true
    rest = rest.slice(verb ? rest.search(/\S/u) + verb.length : /^\s*(?:và\s+)?(?:trật\s+tự|[^\s,;:.()]+)/u.exec(rest)?.[0].length ?? rest.length)
  }
  return false
}

/** "Chi nhánh Trợ giúp pháp lý số 2", "Ban Chỉ đạo 35": a number that is part of the name. */
const numbered = /(?:\s[Ss]ố|[Cc]hỉ đạo|\s[Đđ]ề án|[Tt]rung đoàn|[Tt]iểu đoàn|[Ll]ữ đoàn|[Đđ]ồn|[Vv]ùng)$/u
const steering = /^(?:(?:\p{L}+\s){0,4}Ban Chỉ đạo(?:\s\p{L}+){0,3}|(?:Đoàn (?:kiểm tra|giám sát|thanh tra)|Hội đồng phối hợp|Tổ công tác)(?: liên ngành)?)$/u
/** What goes on within a name though it begins something else elsewhere: "phòng, chống", "Ban Chỉ đạo liên ngành về …", a title in quotation marks. In: the name so far, what follows. Out: how many characters. */
function chained(name: string, rest: string): number {
  return (/(?:^|\s)[Pp]hòng$/u.test(name) ? /^, chống(?!\p{L})/u.exec(rest)?.[0].length : undefined)
    ?? (steering.test(name) ? /^ (?:về|phòng)(?!\p{L})/u.exec(rest)?.[0].length : undefined)
    ?? (/(?:^|\s)[Bb]an [Qq]uản lý$/u.test(name) ? /^ các(?!\p{L})/u.exec(rest)?.[0].length : undefined)
    ?? (predicateAt(rest.replace(/^ \d{1,3}(?= )/u, '')) ? /^ \d{1,3}(?= )/u.exec(rest)?.[0].length : undefined)
    ?? /^ [“"][^”"\n]{3,90}[”"]/u.exec(rest)?.[0].length
    ?? 0
}

const fieldFollows = (rest: string) => /^,/u.test(rest) && !anotherBody.test(rest.slice(1)) && listedFields.test(rest) && !predicateAt(rest.slice(1).trimStart())

/**
 * Where the name of a body ends that stands at the head of a sentence, whatever verbs its fields of work sound like. In: the words from its first
 * letter, on one line; how many characters of them are its name for certain; whether its tier and place belong to it. Out: how many characters are its name.
 */
export function nameEnd(words: string, certain: number, tiers = true): number {
  let at = certain
  for (let n = 0; n < MOST_WORDS; n++) {
    const rest = words.slice(at)
    const ranked = tier.exec(rest)?.[0]
    if (ranked && !tiers) return at
    if (ranked) {
      const place = /^\s+\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2}(?=\s+\p{Ll})/u.exec(rest.slice(ranked.length))?.[0] ?? ''
      return at + ranked.length + (anotherName.test(place) ? 0 : place.length)
    }
    const chain = chained(words.slice(0, at), rest)
    if (chain > 0) { at += chain; continue }
    if (/^\s*[-–]\s+\p{Lu}/u.test(rest) && !anotherName.test(rest.replace(/^\s*[-–]/u, ''))) { at += rest.search(/\s\p{Lu}/u) }
    else if (nextField(rest)) { at += 1 + rest.slice(1).search(/\S/u) + (verbIn(rest.slice(1))?.length ?? 0); continue }
    else if (fieldFollows(rest)) at += 1
    else if (/^\s*[^\s\p{L}\d]/u.test(rest) || rest.trim() === '') return at
    const next = words.slice(at)
    const joint = /^\s+và\s+/u.exec(next)?.[0].length
    if (joint !== undefined) {
      const member = next.slice(joint - 1)
      if (anotherBody.test(member) || anotherName.test(member) || /^\s*(?:\d|$)/u.test(member)) return at
      at += joint - 1
    } else if (/^\s*\p{Ll}/u.test(next) && apart.test(next) || opensTime.test(next) && !numbered.test(words.slice(0, at)) || adverb.test(next)) return at
    const tail = words.slice(at)
    if (/^\s+\p{Lu}/u.test(tail)) { if (anotherName.test(tail)) return at } else {
      const verb = verbIn(tail)
      const compound = /(?:^|\s)\p{Ll}+\s\p{Lu}\p{Ll}*$|^\p{Lu}\p{Ll}*\s\p{Lu}\p{Ll}*$/u.test(words.slice(0, at)) && (verb === undefined || !verb.includes(' '))
      if (!compound && joint === undefined && (verb !== undefined || opensEveryday(tail) && !noVerb.test(tail))) {
        if (verb === undefined || !fieldVerbs.has(verb)) return at
        const behind = tail.slice(tail.search(/\S/u) + verb.length)
        if (!fieldGoesOn(behind) && !/\s[Cc]ảnh sát$/u.test(words.slice(0, at))) return at
        at += tail.search(/\S/u) + verb.length
        continue
      }
    }
    wordAt.lastIndex = at
    const word = wordAt.exec(words)
    if (!word) return at
    at = wordAt.lastIndex
  }
  return at
}

/** Sentences and the names each opens with. */
export const actingNameExamples: readonly (readonly [string, ...string[]])[] = [
  ['Trung tâm Cứu hộ bến phà tỉnh tổ chức lớp', 'Trung tâm Cứu hộ bến phà tỉnh'],
  ['Trung tâm Ứng dụng tiến bộ khoa học và công nghệ bến chuyển giao quy trình', 'Trung tâm Ứng dụng tiến bộ khoa học và công nghệ bến'],
  ['Đội Ứng cứu sự cố an toàn thông tin bến xã cô lập máy hỏng', 'Đội Ứng cứu sự cố an toàn thông tin bến xã'],
  ['Phòng Đăng ký bến phà cung cấp cho Trạm bến danh sách', 'Phòng Đăng ký bến phà'],
  ['Phòng Giám sát, thẩm định và xử lý luồng lạch thường xuyên đôn đốc chủ phà', 'Phòng Giám sát, thẩm định và xử lý luồng lạch'],
  ['Trung tâm Xúc tiến đầu tư, thương mại và bến bãi tỉnh phối hợp với Trạm bến', 'Trung tâm Xúc tiến đầu tư, thương mại và bến bãi tỉnh'],
  ['Cục Quản lý luồng và Phòng, chống lụt bão in sổ tay', 'Cục Quản lý luồng và Phòng, chống lụt bão'],
  ['Ban Vận động Quỹ “Vì bến xanh” tiếp nhận ủng hộ', 'Ban Vận động Quỹ “Vì bến xanh”'],
  ['Chi nhánh Cứu hộ số 2 phân công người trực', 'Chi nhánh Cứu hộ số 2'],
  ['Cục Bến tỉnh kiểm tra bến hằng năm', 'Cục Bến tỉnh'], ['Phòng Phao và Đăng kiểm bến làm đầu mối cung cấp sổ', 'Phòng Phao và Đăng kiểm bến'],
  ['Cục Bến cung cấp số phao cho Trạm bến', 'Cục Bến'],
  ['Công ty Đóng phà Ba Cầu gửi số liệu về Trạm bến', 'Công ty Đóng phà Ba Cầu'],
  ['Hội đồng Thi đua - Khen thưởng bến xét chọn chủ phà', 'Hội đồng Thi đua - Khen thưởng bến'],
  ['Viện Đo luồng và Trạm Cứu hộ bến cùng lập bản đồ', 'Viện Đo luồng', 'Trạm Cứu hộ bến'], ['Đoàn kiểm tra liên ngành về chở quá tải, buôn lậu và hàng giả gửi báo cáo', 'Đoàn kiểm tra liên ngành về chở quá tải, buôn lậu và hàng giả'], ['Ban Quản lý các bến phà và chợ kịp thời báo tin', 'Ban Quản lý các bến phà và chợ'],
  ['Ban Quản lý phao và Ban Cứu hộ bến họp hằng tháng', 'Ban Quản lý phao', 'Ban Cứu hộ bến'], ['Trung tâm Xúc tiến đầu tư, thương mại và bến bãi tỉnh, Đội Ứng cứu sự cố bến gửi báo cáo', 'Trung tâm Xúc tiến đầu tư, thương mại và bến bãi tỉnh', 'Đội Ứng cứu sự cố bến'],
  ['Đội Cứu nạn bến hai lần kiểm tra phao'], ['Đội Giám sát luồng ra thông báo cho khách', 'Đội Giám sát luồng'], ['Phòng Thống kê bến lên kế hoạch tuần tra', 'Phòng Thống kê bến'], ['Ban Quản lý bến tỉnh ba tháng một lần gửi báo cáo', 'Ban Quản lý bến tỉnh'], ['Đội Giữ trật tự bến phà kiểm tra phao', 'Đội Giữ trật tự bến phà'],
  ['Trung tâm Quản lý và tổ chức sự kiện bến chủ trì hội thi', 'Trung tâm Quản lý và tổ chức sự kiện bến'],
  ['Tổ chức lớp cứu hộ'], ['Đoàn kết giữ bến'], ['Phòng ngừa đuối nước ở bến'], ['Văn phòng phẩm của bến'],
]

const opensName = forFolded(/^(?:(?:các|những|mỗi|từng)\s+)?(?<name>(?:(?:Thường trực|Cơ quan [Tt]hường trực|Bộ phận [Tt]hường trực|Tổ giúp việc|Tổ công tác|Thành viên)\s+)?(?:(?:Ban|Cơ quan|Cảng vụ|Chi cục|Chi nhánh|Công ty|Cục|Đài|Hiệp hội|Học viện|Hội đồng|Kiểm toán|Khoa|Liên Sở|Cụm|Làng|Trại|Tổng đài|Phòng|Tổng cục|Trung tâm|Văn phòng|Viện|Vụ)\s+\p{Lu}\p{L}*|(?:Bộ phận|Đoàn|Đội|Hạt|Hội đồng|Kíp|Quỹ|Tổ|Trạm|Tiểu đoàn|Trung đoàn|Văn phòng)\s+(?!chức|kết|viên|thể|ngũ|quốc|đất|(?:trực thuộc|các|cấp|của|có|là|phải|này|đó|nào)(?!\p{L}))(?:\p{Lu}\p{L}*|\p{Ll}+)))/u)

/** Verbs of one syllable that end no word of two. */
const shortVerb = /^(?:gửi|lập|họp|nộp|cử|trình|mời|mở|nắm|giúp)$/u

/** How much of the words is the name for certain: two syllables of its field, where they are one word. */
function certainly(words: string, opened: number): number {
  const [last = ''] = /\S+$/u.exec(words.slice(0, opened)) ?? []
  const next = /^\s+(?:trật\s+tự(?!\p{L})|\p{Ll}+)/u.exec(words.slice(opened))?.[0] ?? ''
  const asVerb = openingVerb(`${last.toLowerCase()}${words.slice(opened, opened + 40)}`)
  if (asVerb?.includes(' ')) return opened + asVerb.length - last.length
  const verb = verbIn(words.slice(opened))
  if (verb !== undefined && !fieldVerbs.has(verb) && (verb.includes(' ') || shortVerb.test(verb))) return opened
  return /^\p{Lu}/u.test(last) && next !== '' && !tier.test(words.slice(opened)) && (last === 'Ngân' || !apart.test(next)) && !adverb.test(words.slice(opened)) || /^(?:thường trực|thư ký|công tác|đại diện|ra quyết)/u.test(`${last}${next}`) ? opened + next.length : opened
}

/** The names of the bodies a sentence opens with, where a predicate follows, or another body; none where it opens with none. In: the sentence past its times and conditions. */
export function actingNames(words: string): readonly string[] {
  const found: string[] = []
  for (let rest = words; found.length < 5;) {
    const open = opensName.exec(rest)
    const name = open?.groups?.name
    if (!open || name === undefined) return found
    const end = nameEnd(rest, certainly(rest, open[0].length))
    const after = rest.slice(end)
    const joint = memberAfter(after)
    if (joint === undefined && !predicateAt(after.replace(/^\s*,\s*/u, ' '))) return found
    found.push(rest.slice(open[0].length - name.length, end).trim())
    if (joint === undefined) return found
    rest = after.slice(joint)
  }
  return found
}
