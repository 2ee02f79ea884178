import { forFolded, lately, startFinder } from '../../source/index.ts'

/** Verbs that open a duty in official papers. */
export const dutyVerbs: readonly string[] = (
  'ban hành|đảm nhận|đảm nhiệm|báo cáo|báo tin|dự thảo|hoàn chỉnh|có mặt|chuyển giao|kiểm kê|luân chuyển|thảo luận|ghi lại|ghi biên bản|phong tỏa|niêm phong|giải ngân|chốt chặn|ứng trực|ghi sổ|ghi rõ|xuất trình|giúp đỡ|thăm hỏi|phân loại|tham khảo|nghe|trả lời|nộp|thanh toán|quyết toán|lắp đặt|sửa chữa|bảo quản|bảo trì|lưu giữ|ghi nhận|ghi chép|kê khai|di dời|sơ tán|cứu hộ|cứu nạn|khám|điều trị|xét nghiệm|tiêm|phun|khử trùng|treo|chỉnh trang|trưng bày|trang bị|áp dụng|tuân thủ|sửa đổi|thay thế|thu hồi|tịch thu|tạm giữ|truy tìm|dẫn giải|áp giải|chấp hành|cho ý kiến|góp ý|tham vấn|hội chẩn|đối chiếu|kết nối|tích hợp|số hóa|chuẩn hóa|tra cứu|khai thác|chấm điểm|xếp loại|bình xét|tuyên dương|điều hành|điều phối|bảo đảm|đảm bảo|biên soạn|biểu dương|bố trí|bổ sung|bồi dưỡng|cấp|cập nhật|chấn chỉnh|châm|chỉ đạo|chia sẻ|chịu trách nhiệm|chủ trì|chuẩn bị|chuyển|công bố|cụ thể hóa|củng cố|cung cấp|cử|' +
  'duy trì|đánh giá|đào tạo|đăng ký|đăng tải|đầu tư|đẩy mạnh|đẩy nhanh|đề nghị|đề ra|đề xuất|điều chỉnh|điều chuyển|định hướng|định kỳ|đôn đốc|động viên|đổi mới|đưa|đưa tin|gắn|gắn kết|giải quyết|giải thích|giám sát|giao|giao ban|giáo dục|giúp|giữ|giới thiệu|gửi|' +
  'hoàn thiện|hoàn thành|hỗ trợ|hội ý|huy động|hướng dẫn|hưởng ứng|kết hợp|khảo sát|khen thưởng|khơi thông|kiểm tra|kiểm soát|kiểm định|kiện toàn|kiến nghị|kích hoạt|ký kết|lập|liên hệ|lấy mẫu|lấy ý kiến|lắng nghe|lồng ghép|lựa chọn|làm|lưu trữ|mở|mời|nâng cao|nâng cấp|nắm|nắm bắt|ngăn chặn|nghiên cứu|nhân rộng|' +
  'phản ánh|phát động|phát hành|phát hiện|phát huy|phát triển|phân bổ|phân công|phân tích|phê duyệt|phổ biến|phối hợp|phụ trách|phản hồi|làm việc|xác nhận|thẩm tra|đình chỉ|phòng ngừa|phục vụ|quan tâm|quán triệt|quản lý|quyết định|rà soát|sơ kết|sử dụng|tạo điều kiện|tạo lập|tham dự|tham gia|tham mưu|thanh tra|thành lập|tháo gỡ|theo dõi|thẩm định|thiết lập|thông báo|thông qua|thông tin|thống kê|thống nhất|' +
  'thu gom|thu hút|thu thập|thực hiện|thúc đẩy|tiến hành|tiếp nhận|tiếp tục|tiếp|tiếp dân|tiếp công dân|ứng cứu|tiêu hủy|tìm hiểu|tổ chức|tổng điều tra|tổng hợp|tổng kết|tôn vinh|trao đổi|triển khai|trình|trực tiếp|truyền thông|tuyên truyền|tuyển chọn|tư vấn|tăng cường|tập huấn|tập hợp|tập trung|ứng dụng|ưu tiên|vận động|vận hành|viết|xác định|xác minh|xây dựng|xem xét|xét|xử lý|nhận|căn cứ|cùng|có trách nhiệm|có nhiệm vụ|có văn bản|có đầu mối|có kế hoạch|có giải pháp|có biện pháp|có phương án|hằng|hàng|khuyến khích|tranh thủ|tích cực|tiến tới|bám sát|rút kinh nghiệm|xúc tiến|coi trọng|chú trọng|cải tiến|cải thiện|in|bàn giao|đối thoại|hòa giải|bảo vệ|đấu tranh|truy quét|điều tra|trấn áp|tuần tra|giám định|khắc phục|nhắc nhở|niêm yết|họp|hội thảo|tọa đàm|thí điểm|cảm hóa|tái hòa nhập|xóa|cấm|vận dụng|đóng góp|tặng|trao|thăm|chăm lo|chăm sóc|cam kết|ký|đăng|phát|phát sóng|soạn thảo|sắp xếp|tổng rà soát|hiệp thương|phản biện|tự quản|triệu tập|khai báo|quan trắc|giảng dạy|biên tập|phản ảnh|xét duyệt|trực 24|trực cấp cứu|trực cứu nạn|trực cứu hộ|trực sẵn sàng|trực chiến|trực gác|trực chốt'
).split('|')

/** Such a verb as part of a pattern: what a time right before it is for. */
export const begun = `(?:${dutyVerbs.join('|')})(?!\\p{L})`

/** Words between subject and verb that do not change what is to be done. */
export const adverbs: readonly string[] = [
  'chủ động', 'tích cực', 'thường xuyên', 'kịp thời', 'định kỳ', 'phải', 'cần', 'sẽ', 'có trách nhiệm', 'có nhiệm vụ', 'khẩn trương', 'trực tiếp', 'tiếp tục', 'đồng thời', 'cùng', 'nghiêm túc', 'hằng năm', 'hàng năm', 'hằng tháng',
  'hàng tháng', 'hằng quý', 'hàng quý', 'luân phiên', 'được giao', 'chịu trách nhiệm', 'tăng cường', 'luôn', 'liên tục', 'quyết liệt', 'nhanh chóng', 'sớm', 'từng bước', 'đặc biệt', 'trước mắt', 'tập trung', 'là cơ quan đầu mối', 'là đầu mối', 'là cơ quan thường trực', 'thống nhất',
]

const meets = '(?:$|[,;.:()\\d]|(?:định kỳ|hằng|hàng|mỗi|tháng|quý|tuần|ngày|năm|giữa|với|cùng|tại|theo|luân phiên|thường kỳ|thường xuyên|đột xuất|trực tuyến|và|các|để|vào|trong|do|một|hai|ba|cụm|khối|liên ngành|đánh giá|sơ kết|tổng kết|kiểm điểm|rút kinh nghiệm|tình hình|báo chí|nắm|trao đổi|thống nhất|rà soát|bàn|công tác (?!mặt trận|phía))(?!\\p{L}))'
/** "Giao" where it hands work to somebody: "giao ban hằng tháng" is a meeting, "giao lưu" and "giao nhận" are words of their own. A source to build patterns from, blanks single. */
export const entrusts = `giao(?! (?:lưu|dịch|nhận|tiếp|ước|thông|nộp|hữu|thương|khoán|trả|hàng)(?!\\p{L})| ban(?= ?${meets}))`

const verbsLongestFirst = [...dutyVerbs, 'thông tin trao đổi'].sort((a, b) => b.length - a.length).map((word) => word.replaceAll(' ', '\\s+')).join('|')
const verb = forFolded(new RegExp(`^(?:${verbsLongestFirst})(?!\\p{L})`, 'iu'))

/** The verb a phrase opens with, in small letters. */
export const openingVerb = (phrase: string) => verb.exec(phrase.trimStart().slice(0, 60))?.[0].toLowerCase().replace(/\s+/g, ' ')

const start = forFolded(new RegExp(`^(?:(?:${adverbs.map((word) => word.replaceAll(' ', '\\s+')).join('|')})[\\s,]+){0,4}(?:${verbsLongestFirst})(?!\\p{L})`, 'iu'))
const mayStart = startFinder([start])

/** Whether a phrase opens with a verb of duty, adverbs aside. */
export const opensWithVerb = lately((phrase: string) => {
  const words = phrase.trimStart().slice(0, 160)
  return mayStart(words).length > 0 && start.test(words)
})

/** Clauses that bind everybody to comply and state no work of their own. `holds`: words that all a pattern finds has among them, sooner seen than the whole. */
export const genericDuties: readonly { pattern: RegExp; holds?: RegExp; examples: readonly string[]; counterExamples: readonly string[] }[] = [
  { pattern: /chịu\s+trách\s+nhiệm\s+(?:thi\s+hành|triển\s+khai,?\s+thực\s+hiện|tổ\s+chức\s+thực\s+hiện)(?:\s+\p{L}+){0,6}\s+này/iu, examples: ['chịu trách nhiệm thi hành Thông tư liên tịch này', 'chịu trách nhiệm triển khai, thực hiện Kế hoạch này'], counterExamples: ['chịu trách nhiệm về kinh phí'] },
  { pattern: /^(?:(?!(?:kiểm\s+tra|theo\s+dõi|đôn\s+đốc|giám\s+sát|báo\s+cáo|tổng\s+hợp|hướng\s+dẫn|xây\s+dựng|ban\s+hành|bố\s+trí|lập|rà\s+soát|tham\s+mưu|kết\s+quả|việc|kinh\s+phí)(?!\p{L}))[^;:.]){0,220}?(?<!\p{L})(?:nghiêm\s+túc|khẩn\s+trương)\s+(?:(?:triển\s+khai|tổ\s+chức)\s+)?thực\s+hiện(?:\s+(?:Quy\s+chế|Chương\s+trình|Kế\s+hoạch|Nghị\s+quyết|Thông\s+tư|Quy\s+định)(?:\s+phối\s+hợp|\s+liên\s+tịch)?\s+này)?\s*(?:[./]|$)|(?:triển\s+khai\s+|tổ\s+chức\s+)?thực\s+hiện\s+(?:thật\s+)?(?:nghiêm\s+túc|tốt|đầy\s+đủ|nghiêm)(?:,?\s+(?:có\s+)?hiệu\s+quả)?,?\s+(?:các\s+nội\s+dung\s+(?:trong\s+|của\s+)?)?(?:Chương\s+trình|Kế\s+hoạch|Quy\s+chế|Nghị\s+quyết|Thông\s+tư|Chỉ\s+thị|Quy\s+định|Công\s+văn|Công\s+điện|Hướng\s+dẫn|Kết\s+luận)/iu, holds: /nghiêm|khẩn|tốt|đầy/iu, examples: ['yêu cầu các bến nghiêm túc thực hiện./.', 'triển khai thực hiện nghiêm túc, có hiệu quả Chương trình phối hợp này', 'thực hiện nghiêm túc, hiệu quả các nội dung trong Chương trình phối hợp', 'Yêu cầu các bến nghiêm túc triển khai thực hiện./.', 'Các bến nghiêm túc thực hiện Quy chế phối hợp này.'], counterExamples: ['ban hành quy chế và nghiêm túc tổ chức thực hiện', 'Thực hiện có hiệu quả các văn bản chỉ đạo'] },
  { pattern: /^[\s\S]{0,120}?(?<!(?:kết\s+quả|tình\s+hình|để|việc|kinh\s+phí|phục\s+vụ)\s+(?:(?:triển\s+khai|tổ\s+chức)\s+)?)(?<!kết\s+quả\s+triển\s+khai\s+)thực\s+hiện\s+(?:đúng\s+chức\s+năng|(?:các\s+)?nhiệm\s+vụ)\s+được\s+(?:giao|phân\s+công)|hoàn\s+thành\s+nhiệm\s+vụ\s+được\s+(?:giao|phân\s+công)/iu, holds: /được\s+(?:giao|phân)/iu, examples: ['khẩn trương thực hiện đúng chức năng được giao', 'tổ chức thực hiện nhiệm vụ được giao', 'các bến có trách nhiệm thực hiện nhiệm vụ được giao'], counterExamples: ['bố trí kinh phí thực hiện nhiệm vụ', 'Các bến được phân công thực hiện nhiệm vụ được giao tại Kế hoạch có trách nhiệm lập sổ ghi lượt phà'] },
  { pattern: /^(?:Thực\s+hiện|Tham\s+gia)\s+(?:một\s+số\s+|các\s+)?(?:nội\s+dung|nhiệm\s+vụ|công\s+việc)(?:,?\s+(?:nội\s+dung|nhiệm\s+vụ))?\s+khác/iu, examples: ['Thực hiện các nhiệm vụ khác do cấp trên giao'], counterExamples: ['Thực hiện nhiệm vụ trực bến'] },
  { pattern: /(?<!không\s+)chịu\s+trách\s+nhiệm\s+(?:trước\s+[^,.;]{3,60}\s+)?về\s+(?:(?:các|những|toàn\s+bộ)\s+)?(?:tính\s+(?:chính\s+xác|trung\s+thực|hợp\s+pháp)|thông\s+tin|nội\s+dung|ý\s+kiến|kết\s+quả|số\s+liệu|quyết\s+định|việc\s+(?:báo\s+cáo|đề\s+nghị|đề\s+xuất|kiến\s+nghị|tham\s+mưu))/iu, examples: ['Trạm bến chịu trách nhiệm về tính chính xác của số liệu', 'chịu trách nhiệm về các thông tin đã cung cấp', 'chịu trách nhiệm về việc đề nghị ban hành Kế hoạch này'], counterExamples: ['chịu trách nhiệm về kinh phí cho các hoạt động', 'Trạm trưởng chịu trách nhiệm về quyết định của mình và phải báo cáo Công an xã', 'Chịu trách nhiệm cấp sổ, không chịu trách nhiệm về nội dung do bên khác ghi'] },
  { pattern: /^(?:Ban\s+hành|Phê\s+duyệt)\s+kèm\s+theo|^Ban\s+hành\s+(?:Quy\s+chế|Kế\s+hoạch|Chương\s+trình|Quy\s+định)[^.;]{0,200}kèm\s+theo|(?:có|hết)\s+hiệu\s+lực(?:\s+thi\s+hành)?\s+(?:kể\s+)?(?:từ|trong)\s|^(?:Bãi\s+bỏ|Thay\s+thế)\s|(?:Quyết\s+định|Quy\s+chế|Thông\s+tư|Nghị\s+quyết)\s+này\s+(?:thay\s+thế|bãi\s+bỏ|có\s+hiệu\s+lực)/iu, examples: ['Ban hành kèm theo Quyết định này Quy chế phối hợp', 'Quyết định này có hiệu lực kể từ ngày ký', 'hết hiệu lực thi hành kể từ ngày'], counterExamples: ['Ban hành kế hoạch hằng năm'] },
  { pattern: /^Trên\s+đây\s+là|^(?:Chương\s+trình|Kế\s+hoạch|Quy\s+chế|Thông\s+tư|Nghị\s+quyết)[^.;]{0,60}\s+này\s+(?:có\s+hiệu\s+lực|thay\s+thế|được\s+(?:lập|phổ\s+biến|thực\s+hiện))/iu, examples: ['Trên đây là Kế hoạch tiếp công dân', 'Thông tư liên tịch này có hiệu lực thi hành'], counterExamples: ['Kế hoạch phối hợp'] },
  { pattern: /^(?!(?:khi|nếu|trường|trong|đối|sau|để|căn|trên)\s)(?:(?!\s(?:thì|phải|có\s+trách\s+nhiệm)\s)[^;:.]){2,140}?(?<!\s(?:mà|nhưng))\s(?:không\s+được(?:\s+(?:tự\s+ý|phép))?\s+(?=\p{Ll})|tuyệt\s+đối\s+không\s|không\s+tự\s+ý\s)(?:(?!\s(?:thì|phải|có\s+trách\s+nhiệm)\s)[^;])*$/iu, holds: /không\s/iu, examples: ['Bên nhận thông tin không được tiết lộ cho người khác', 'Chủ bến tuyệt đối không chở quá số người'], counterExamples: ['Hồ sơ không được chấp nhận thì Công an xã báo cho chủ bến', 'Trạm bến tiếp nhận ngay phao cũ, không được thu tiền', 'Nếu không được trả lời, chủ bến báo cáo cấp trên', 'Theo dõi, xử lý các bến đã kiến nghị mà không được sửa chữa kịp thời'] },
  { pattern: /^(?:Lưu\s+ý\s*:\s*)?(?:Không|Nghiêm\s+cấm|Tuyệt\s+đối\s+không)(?!\p{L})/iu, examples: ['Không xem xét giải quyết', 'Nghiêm cấm lợi dụng'], counterExamples: ['Khống chế'] },
  { pattern: /^(?!(?:Nguồn\s+)?Kinh\s+phí[^.;:]{0,120}?(?::|\sdo)\s+(?:(?:các|hai|ba|mỗi|từng|những)\s+)?(?:cơ\s+quan|đơn\s+vị|bên|ngành|sở|công\s+an|ủy\s+ban|UBND|hội|trạm|địa\s+phương|phòng|ban|trung\s+tâm|công\s+chức|kế\s+toán|văn\s+phòng|mặt\s+trận|đoàn)(?!\p{L})(?!\s+nào)(?:\s[^.;:]{1,80})?\s(?:tham\s+mưu|chi\s+trả|thanh\s+toán|bố\s+trí|cân\s+đối|huy\s+động|lồng\s+ghép|chi|hỗ\s+trợ|vận\s+động)(?!\p{L}))(?:Nguồn\s+)?Kinh\s+phí[^.;]{0,120}(?:bố\s+trí|bảo\s+đảm|đảm\s+bảo|từ\s+(?:nguồn|ngân)|dự\s+toán|cân\s+đối|chi\s+trả|do\s+ngân\s+sách)/iu, examples: ['Kinh phí hoạt động bố trí từ nguồn', 'Kinh phí giữ bến được dự toán trong ngân sách hằng năm của xã', 'Kinh phí giữ bến do ngân sách xã bố trí'], counterExamples: ['Bố trí kinh phí', 'Kinh phí thay phao do cơ quan mở bến chi trả', 'Kinh phí: hai bên bố trí trong dự toán'] },
  { pattern: /^(?:(?!(?:kiểm\s+tra|theo\s+dõi|đôn\s+đốc|giám\s+sát|báo\s+cáo|tổng\s+hợp|hướng\s+dẫn|xây\s+dựng|ban\s+hành|bố\s+trí|lập|rà\s+soát|tham\s+mưu|kết\s+quả|việc|kinh\s+phí)(?!\p{L}))[^;:.]){0,220}?(?:triển\s+khai|thực\s+hiện)(?:,?\s+(?:và\s+)?(?:thực\s+hiện|kịp\s+thời|có\s+hiệu\s+quả|hiệu\s+quả|nghiêm\s+túc|đồng\s+bộ|tốt|đầy\s+đủ|đúng)){0,4}\s+(?:các\s+)?(?:nhiệm\s+vụ|nội\s+dung)(?:,\s+(?:giải\s+pháp|nội\s+dung|nhiệm\s+vụ))?\s+(?:được\s+(?:giao|phân\s+công)|(?:đã\s+)?đề\s+ra|đã\s+nêu)\s+(?:tại|trong|theo)\s+(?:Kế\s+hoạch|Chương\s+trình|Quy\s+chế|Đề\s+án)[^,;.]{0,20}[.]?$/iu, holds: /được\s+(?:giao|phân)|đề\s+ra|đã\s+nêu/iu, examples: ['các bến triển khai kịp thời, hiệu quả các nhiệm vụ được giao tại Kế hoạch', 'tổ chức thực hiện các nội dung đề ra trong Chương trình này'], counterExamples: ['Kiểm tra phao theo các nhiệm vụ được giao', 'Sở Y tế theo dõi, đôn đốc, kiểm tra việc triển khai thực hiện các nhiệm vụ được giao tại Kế hoạch này'] },
]
/** A numbered document standing alone, as in a list of those repealed. */
const namedOnly = forFolded(/^(?:Quyết\s+định|Thông\s+tư|Nghị\s+quyết|Quy\s+chế|Chương\s+trình|Kế\s+hoạch)\s+(?:liên\s+tịch\s+|phối\s+hợp\s+)?(?:số\s|·)/u)
/** Work that stands before "…, thực hiện nghiêm túc Kế hoạch" is work all the same: that only says how. */
const afterWork = (phrase: string, at: number) => at > 60 && (opensWithVerb(phrase) || /\s(?:để|nhằm)\s/iu.test(phrase.slice(0, at)))
/** "Các bến được phân công thực hiện nhiệm vụ được giao tại Kế hoạch có trách nhiệm lập sổ": that only says whom it binds. */
const saidOfSubject = (phrase: string, at: number) => {
  const modal = /\s(?:(?:có|chịu)\s+trách\s+nhiệm|có\s+nhiệm\s+vụ|phải)\s+(?=\p{Ll})/giu
  modal.lastIndex = at
  const after = modal.exec(phrase) ? phrase.slice(modal.lastIndex) : ''
  return after.length > 12 && !generic[2]!.test(after)
}
/** "Đội trưởng chịu trách nhiệm về quyết định của mình và phải báo cáo kết quả": work behind what is answered for. */
const alsoMust = forFolded(/^[^;.]{0,160}\svà\s+(?:phải|có\s+trách\s+nhiệm)\s+(?=báo\s+cáo|gửi|thông\s+báo|lập|cung\s+cấp|giải\s+trình|kiểm\s+tra|tổ\s+chức)/iu)
/** "Trạm bến nhận ngay phao cũ, không được thu tiền": work, and what is forbidden beside it. */
const worksBefore = forFolded(new RegExp(`^[^;:.]{2,80}?\\s(?:${verbsLongestFirst})\\s[^;:.]{2,120}?(?:,(?:\\s+và)?|\\s+và)\\s+(?:không|tuyệt\\s+đối\\s+không)\\s`, 'iu'))
const generic = genericDuties.map(({ pattern }) => forFolded(pattern))
const mayBe = (i: number, words: string) => genericDuties[i]?.holds?.test(words) ?? true
const likelyIn = startFinder(generic)
export const isGeneric = lately((phrase: string) => {
  const words = phrase.trim()
  return namedOnly.test(words) || likelyIn(words).some((i) => {
    const at = mayBe(i, words) ? generic[i]?.exec(words)?.index : undefined
    return at !== undefined && !(i === 2 && saidOfSubject(words, at)) && !(i === 1 && afterWork(words, at)) && !(i === 7 && worksBefore.test(words)) && !(i === 2 && /\s(?:tham\s+mưu|giúp)(?!\p{L})/iu.test(phrase.slice(0, 120))) && !(i === 4 && alsoMust.test(words.slice(at))) && !(i === 4 && at > 6 && opensWithVerb(phrase) && !/^\s*chịu/iu.test(phrase))
  })
})
