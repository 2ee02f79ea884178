// Table: what a duty yields where no firmer reading knows its verb: the class of the thing its verb takes, and what the class of the verb makes of it.
import { firstAtStart, forFolded, startFinder } from '../../source/index.ts'
import { dutyVerbs } from './duty-verbs.ts'
import { PASSED } from './flat-phrase.ts'
import type { Deliverable } from './types.ts'

const words = (list: string) => list.split('|').sort((a, b) => b.length - a.length).map((word) => word.replaceAll(' ', '\\s+')).join('|')
const at = (list: string, not = '') => forFolded(new RegExp(`^(?:${words(list)})(?!\\p{L})${not}`, 'iu'))
/** Classes of things, the narrower name before the wider: "sổ tay" before "sổ", "chương trình phát thanh" before "chương trình". */
export const objectNouns: readonly { kind: Deliverable; noun: RegExp; examples: readonly string[] }[] = [
  { kind: 'commendation', noun: at('phong trào thi đua|khen thưởng|biểu dương|tuyên dương|tôn vinh|thi đua|kỷ niệm chương|bằng khen|giấy khen|danh hiệu|huy hiệu|huy chương|giải thưởng|thư khen|tập thể tiêu biểu|cá nhân tiêu biểu|gương điển hình|gương người tốt|hình thức khen|công tác khen|khen|thưởng'), examples: ['kỷ niệm chương cho người giữ bến'] },
  { kind: 'training', noun: at('tập huấn|bồi dưỡng|đào tạo|huấn luyện|lớp|khóa(?! sổ)|khóa học|khóa bồi dưỡng|hội nghị tập huấn|kiến thức|kỹ năng|nghiệp vụ|trình độ|tay nghề|năng lực nghiệp vụ|năng lực chuyên môn|trình độ chuyên môn|kỹ năng nghiệp vụ|học nghề|dạy nghề|dạy bơi|phổ cập bơi|thực hành|thực tập|tập sự|chương trình đào tạo|chương trình bồi dưỡng|chương trình tập huấn|giảng dạy', '(?! đánh giá)'), examples: ['khóa học bơi'] },
  { kind: 'bulletin', noun: at('tài liệu tuyên truyền|tài liệu truyền thông|bộ tài liệu|bộ tranh|tài liệu hỏi đáp|tài liệu hướng dẫn|tờ rơi|tờ gấp|sách|sổ tay|cẩm nang|bản tin|ấn phẩm|pano|pa nô|áp phích|khẩu hiệu|băng rôn|băng hình|băng đĩa|băng ghi âm|đĩa ghi âm|băng|bảng thông tin|tờ thông tin|đĩa|video|phim|clip|tạp chí|đặc san|tranh|tranh cổ động|kỷ yếu|tập san|infographic|tờ tin|báo tường|sách mỏng|đề cương tuyên truyền'), examples: ['sổ tay của chủ bến', 'pa nô'] },
  { kind: 'communication', noun: at('chuyên mục|chuyên trang|phóng sự|tin bài|tin, bài|loạt bài|chương trình phát thanh|chương trình truyền hình|chương trình truyền thanh|chuyên đề phát thanh|thông điệp|tuyên truyền|truyền thông|vận động|phổ biến|giáo dục|cổ động|quảng bá|thông tin đối ngoại|dư luận|nhận thức|ý thức|ý thức trách nhiệm|số điện thoại|đường dây nóng'), examples: ['chuyên trang về bến'] },
  { kind: 'model', noun: at('mô hình|mô hình điểm|điểm|làm điểm|điển hình|điển hình tiên tiến|nhân tố mới|câu lạc bộ|tổ, nhóm|tổ, đội|đội hình|nhóm tự quản|tổ tự quản|tổ hòa giải|tổ liên gia|tổ nhân dân|tổ chức quần chúng|khu dân cư|nhóm nòng cốt|tổ phụ nữ|đội xung kích|tổ an ninh|tổ bảo vệ|đội dân phòng|tổ đội|chi hội|hợp tác xã|tổ hợp tác|cơ sở điểm|xã điểm|đơn vị điểm|cụm an toàn|địa bàn an toàn|khu tự quản|nhóm sở thích'), examples: ['câu lạc bộ giữ bến'] },
  { kind: 'review', noun: at('sơ kết|tổng kết|rút kinh nghiệm|hội nghị sơ kết|hội nghị tổng kết|đánh giá giữa kỳ|đánh giá cuối kỳ|kiểm điểm|nhìn lại|đánh giá kết quả'), examples: ['đánh giá giữa kỳ việc giữ bến'] },
  { kind: 'inspection', noun: at('đoàn kiểm tra|đoàn giám sát|đoàn thanh tra|đoàn khảo sát|đoàn công tác liên ngành|tổ kiểm tra|tổ giám sát|kiểm tra|giám sát|thanh tra|phúc tra|hậu kiểm|kiểm soát|kiểm định|kiểm sát|kiểm toán|tuần tra|canh gác|theo dõi|đôn đốc|quan trắc|cuộc kiểm tra|cuộc giám sát|cuộc thanh tra|đợt kiểm tra|phản biện|giám sát chuyên đề'), examples: ['đoàn khảo sát bến'] },
  { kind: 'event', noun: at('ngày hội|ngày pháp luật|ngày truyền thống|hội thi|cuộc thi|hội diễn|hội thao|hội trại|hội xuân|lễ|lễ hội|lễ phát động|lễ ra quân|lễ kỷ niệm|giải bóng|giải thể thao|nói chuyện|buổi nói chuyện|nói chuyện chuyên đề|giao lưu|buổi giao lưu|sinh hoạt(?! thường)(?! định)(?! chi)|sinh hoạt chuyên đề|diễn đàn|liên hoan|triển lãm|trưng bày|tuần lễ|tháng hành động|tháng cao điểm|ngày chủ nhật|chiến dịch|diễn tập|chương trình văn nghệ|chương trình giao lưu|đêm hội|sân chơi|trại hè|hành trình|về nguồn|mít tinh|diễu hành|ra quân|phát động|buổi sinh hoạt|hội nghị tuyên truyền|hội chợ|hoạt động văn hóa|hoạt động thể thao|hoạt động kỷ niệm'), examples: ['liên hoan đờn ca'] },
  { kind: 'meeting', noun: at('họp|cuộc họp|sinh hoạt thường kỳ|sinh hoạt định kỳ|sinh hoạt chi bộ|sinh hoạt chi hội|phiên họp|kỳ họp|buổi họp|hội nghị|giao ban|tọa đàm|hội thảo|hội đàm|hội ý|hội chẩn|buổi làm việc|cuộc làm việc|làm việc|tiếp xúc|cuộc tiếp xúc|buổi tiếp xúc|cuộc gặp|gặp|gặp nhau|gặp gỡ|gặp mặt|đối thoại|cuộc đối thoại|phiên giải trình|hiệp thương|hội nghị hiệp thương|đại hội|hội nghị liên tịch|hội nghị trực tuyến|cuộc trao đổi|cuộc hội đàm|phiên làm việc|diễn đàn đối thoại'), examples: ['các cuộc tiếp xúc chủ bến'] },
  { kind: 'case', noun: at('hồ sơ(?! trình)|bộ hồ sơ|người, tang vật|người và tang vật|tang vật|giấy chứng nhận|phiếu tiếp nhận|giấy hẹn|phiếu hẹn|tiền, giấy tờ|tiền, tài sản|tiền và giấy tờ|tiền và tài sản|tư trang|biện pháp ngăn chặn|biện pháp xử lý hành chính|biện pháp khẩn cấp|biện pháp cưỡng chế|vụ việc|vụ án|sự việc|vụ vi phạm|đơn|đơn thư|khiếu nại|tố cáo|phản ánh của|tin báo|tố giác|nguồn tin|vi phạm|hành vi|hành vi vi phạm|tranh chấp|mâu thuẫn|khiếu kiện|tố tụng|bào chữa|trợ giúp pháp lý|yêu cầu của công dân|thủ tục|đối tượng|tội phạm|đối tượng phạm tội|người vi phạm|bị can|bị cáo|phạm nhân|nạn nhân|tang vật|vật chứng|tai nạn|sự cố|án|bản án|giấy phép|giấy chứng nhận|chứng chỉ|phán quyết|thi hành án|tiếp công dân|buổi tiếp công dân|hòa giải|giám định|xét xử|xác minh|định giá tài sản|tệ nạn'), examples: ['tố tụng', 'trợ giúp pháp lý'] },
  { kind: 'report', noun: at('báo cáo|báo cáo kết quả|báo cáo giải trình|ý kiến chỉ đạo|chế độ báo cáo|khó khăn|vướng mắc|bất cập|số liệu báo cáo'), examples: ['báo cáo trình cấp trên'] },
  { kind: 'plan', noun: at('kế hoạch|chương trình|đề án|phương án|lộ trình|chiến lược|quy hoạch|dự án|kịch bản|lịch|lịch công tác|lịch trực|lịch tiếp|lịch làm việc|lịch kiểm tra|nội dung và kế hoạch|nội dung, kế hoạch|nội dung, chương trình|thời gian biểu|khung kế hoạch|chỉ tiêu kế hoạch|danh mục dự án|mục tiêu|nội dung phối hợp|nội dung hoạt động', '(?! này)'), examples: ['lịch trực bến'] },
  { kind: 'document', noun: at('thể lệ|nội quy|văn bản|công văn|quyết định|quy chế|quy định|quy trình|nghị quyết|nghị định|thông tư|chỉ thị|hướng dẫn|kết luận|biên bản|hợp đồng|thỏa thuận|bản cam kết|cam kết|bản ghi nhớ|danh sách|danh mục|bảng kê|bảng tổng hợp|bảng thống kê|bản kê|bản đồ|sổ|sổ theo dõi|biểu mẫu|mẫu|tiêu chí|bộ tiêu chí|tiêu chuẩn|quy chuẩn|định mức|dự thảo|đề cương|tờ trình|giấy mời|giấy giới thiệu|phiếu|thẻ(?! nhớ)|biên lai|hóa đơn|chứng từ|quy ước|hương ước|nội quy|điều lệ|cơ chế|thể chế|chính sách|giáo trình|luật|pháp lệnh|công điện|phụ lục|sổ sách|thư mời|lệnh|quy tắc|bộ quy tắc|chế độ|hệ thống văn bản', '(?! (?:này|dữ liệu))'), examples: ['danh mục bến', 'hương ước'] },
  { kind: 'fund', noun: at('kinh phí|triệu đồng|tỷ đồng|nghìn đồng|ngàn đồng|ngân sách|dự toán|quỹ(?! đất)|nguồn vốn|vốn|nguồn lực|nguồn tài trợ|nguồn thu|tài chính|chi phí|tiền|khoản chi|khoản thu|phụ cấp|thù lao|tiền công|tiền thưởng|viện trợ|tài trợ|học bổng|nguồn xã hội hóa|ủng hộ|đóng góp|khoản đóng góp|kinh phí hoạt động|mức chi|chế độ bồi dưỡng|tiền hỗ trợ|thuế|phí|lệ phí|số tiền|khoản tiền|tiền lương|trợ cấp|chế độ bảo hiểm|dự trù|chế độ chi'), examples: ['quỹ giữ bến'] },
  { kind: 'exchange', noun: at('thông tin|ý kiến|tài liệu|số liệu|dữ liệu|kinh nghiệm|tư liệu|chứng cứ|bản sao|kết quả|tin tức|hình ảnh|ý kiến góp ý|góp ý|nhận xét|văn bản trả lời'), examples: ['tin tức về luồng'] },
]
const firstNoun = firstAtStart(objectNouns.map(({ noun }) => noun))
/** The class of the thing a phrase opens with. */
export const nounKind = (text: string) => objectNouns[firstNoun(text)?.which ?? -1]?.kind

/** Had by being held or done: a thing alone after "tổ chức", "thực hiện", "tham dự". A plan carried out is no plan made. */
const held: ReadonlySet<Deliverable> = new Set(['meeting', 'event', 'training', 'inspection', 'communication', 'commendation', 'review', 'case', 'model'])

/** Classes of verbs, and which things they make their own; the rest they do not tell. `own`: what they yield of some classes whatever the thing is called. */
export const objectVerbs: readonly { verb: RegExp; takes: readonly Deliverable[]; own?: Partial<Record<Deliverable, Deliverable>>; examples: readonly string[] }[] = [
  { verb: at('cung cấp|gửi|chuyển|chuyển giao|chia sẻ|trao đổi|thông báo|thông tin|thông tin về|góp ý|góp ý kiến|tham gia góp ý|cho ý kiến|đóng góp ý kiến|đóng góp|phản hồi|trả lời|nộp|bàn giao|kết nối|giới thiệu|phúc đáp|sao gửi|cấp|tiếp thu'), takes: ['report', 'exchange', 'case'], own: { document: 'exchange', plan: 'exchange', bulletin: 'bulletin' }, examples: ['góp ý dự thảo quy chế'] },
  { verb: at('xây dựng|lập|ban hành|soạn thảo|dự thảo|ký|ký kết|ký ban hành|trình|phê duyệt|thẩm định|thẩm tra|hoàn thiện|hoàn chỉnh|sửa đổi|bổ sung|thay thế|bãi bỏ|hủy bỏ|điều chỉnh|rà soát|hệ thống hóa|pháp điển hóa|chuẩn bị|đề ra|xác định|cụ thể hóa|cụ thể hóa thành|thống nhất|thông qua|đăng ký|có|ra|mở|thiết kế|in|in ấn|sản xuất|biên soạn|biên tập|xuất bản|phát hành|làm|viết|dịch|nhân bản|công bố|thiết lập|tạo lập|quy định|quyết định|đề xuất|tham mưu|nghiên cứu|cấp phát|phát|lắp đặt|treo|dựng|kẻ|vẽ|xuất trình|ghi|ghi chép|kê khai|niêm yết|đăng|đăng tải|phát sóng|hoàn tất|hình thành|cam kết'), takes: ['plan', 'document', 'report', 'bulletin', 'model', 'communication', 'training', 'event', 'meeting', 'fund', 'inspection', 'review'], examples: ['hệ thống hóa văn bản', 'mở sổ theo dõi'] },
  { verb: at('duy trì|củng cố|nhân rộng|phát triển|nâng cao|nâng cao chất lượng|nâng cao chất lượng hoạt động của|nâng cao hiệu quả hoạt động của|nâng cao chất lượng hoạt động|thành lập|ra mắt|kiện toàn|chọn|lựa chọn|xét chọn|phát hiện|tìm kiếm|phát huy|phát huy vai trò của|đổi mới|cải tiến|đẩy mạnh|hỗ trợ|vận hành|quan tâm|chăm lo|giúp'), takes: ['model', 'communication', 'training', 'inspection', 'event', 'commendation'], examples: ['duy trì, nâng cao chất lượng hoạt động của câu lạc bộ'] },
  { verb: at('khôi phục|trao|trao trả|áp dụng|đình chỉ|tạm đình chỉ|thi hành|tiếp nhận|xử lý|giải quyết|thụ lý|xem xét|xác minh|điều tra|truy tố|xét xử|phát hiện|ngăn chặn|đấu tranh|đấu tranh với|phòng ngừa|trấn áp|bắt|bắt giữ|triệt phá|phòng, chống|phòng chống|khởi tố|kết luận|cấp|cấp đổi|thu hồi|thẩm định|nhận|hoàn tất|làm|giúp|giúp đỡ|hướng dẫn|bảo vệ|khắc phục|thống kê|trợ giúp|tư vấn|trả|trả lại|giao|giao trả|tạm thu|thu|hỗ trợ'), takes: ['case'], examples: ['đấu tranh, trấn áp tội phạm'] },
  { verb: at('dự(?! án)(?! toán)(?! thảo)(?! báo)(?! phòng)(?! kiến)|tham dự|tham gia|cùng|mở|mời|chủ trì|điều hành|phục vụ|bảo đảm|đảm bảo|hưởng ứng|triển khai|thực hiện|tổ chức|tiến hành|phát động|đăng cai|phối hợp|hoàn thành'), takes: [...held], own: { exchange: 'exchange' }, examples: ['tham dự các phiên họp'] },
  { verb: at('phân phối|thu hồi|tính|giảm trừ|hoàn trả|chuyển|chuyển trả|phân chia|sắp xếp|hạch toán|ứng|nộp trả|bố trí|huy động|vận động|kêu gọi|quyên góp|tiếp nhận|quản lý|sử dụng|phân bổ|cân đối|cấp|chi|chi trả|thanh toán|quyết toán|tạm ứng|thu|nộp|trích|đầu tư|lập|thẩm định|bảo đảm|đảm bảo|dành|ưu tiên|hỗ trợ|tìm kiếm|lồng ghép|khai thác|đóng góp|duyệt|tài trợ|giao|công khai'), takes: ['fund'], examples: ['quyên góp quỹ giữ bến'] },
  { verb: at('đề nghị|đề xuất|bình xét|xét|xét tặng|tặng|trao|trao tặng|bầu chọn|bình chọn|suy tôn|công nhận|phong tặng|kiến nghị|thực hiện'), takes: ['commendation'], examples: ['xét tặng kỷ niệm chương'] },
  { verb: at('báo cáo|phản ánh|kiến nghị|đề nghị|trình bày|tổng hợp|xin|gửi|thống kê|nêu|đề xuất|nghe'), takes: ['report'], own: { exchange: 'report' }, examples: ['tổng hợp khó khăn'] },
]

const determiner = forFolded(new RegExp(`^(?:(?:(?:tại|ở) (?:mỗi|các|từng) \\p{L}+(?: học)?(?= (?:ít nhất |tối thiểu )?\\d)|các|những|một số|một|mọi|từng|mỗi|toàn bộ|nhiều|\\d{1,3}(?:\\.\\d{3})*|ít nhất|tối thiểu|việc|công tác|hoạt động của|hoạt động|cuốn|đợt|buổi|tiết|nội dung|nhiệm vụ|chức năng|quyền|tốt|đầy đủ|kịp thời|nhanh chóng|hiệu quả|có hiệu quả|chặt chẽ|nghiêm túc|thường xuyên|định kỳ|đồng bộ|chi tiết|cụ thể|riêng|mới|cho|với|về|vào|tại|thành|trong|hình thức|phương thức|phương pháp|cách thức|mạnh mẽ|${PASSED})(?!\\p{L})[\\s,]*){1,6}`, 'iu'))
const anyVerb = forFolded(new RegExp(`^(?:${words([...dutyVerbs, 'hệ thống hóa', 'sản xuất', 'in ấn', 'thiết kế', 'biên tập', 'xuất bản', 'dịch', 'chọn', 'huấn luyện', 'bắt giữ', 'bắt', 'xét tặng', 'quyên góp', 'kêu gọi', 'cho ý kiến', 'tham gia góp ý', 'nâng cao chất lượng hoạt động của', 'nâng cao chất lượng hoạt động', 'nâng cao chất lượng', 'phát huy vai trò của', 'có', 'chi', 'thu', 'ra'].join('|'))})(?!\\p{L})(?:,? (?:và |hoặc )?|$)`, 'iu'))
const likelyVerbs = startFinder(objectVerbs.map(({ verb }) => verb))
/** A verb known by the things it takes alone. */
const madeBy = (rest: string) => likelyVerbs(rest).map((index) => objectVerbs[index]?.verb.exec(rest)?.[0] ?? '').sort((a, b) => b.length - a.length)[0] || undefined

/** Work named only by what it is for: "các giải pháp để nâng cao trình độ". */
const means = forFolded(/^(?:(?:các|những|một số|đồng bộ|kịp thời|hiệu quả|có hiệu quả),?\s+)*(?:nhiệm vụ|giải pháp|biện pháp|hoạt động|nội dung|công việc)(?:,?\s+(?:và\s+)?(?:nhiệm vụ|giải pháp|biện pháp|hoạt động|nội dung))*\s+(?:để|nhằm|về|trong)\s+/iu)

/** The kind told by verb and thing together; undefined where neither class is known or the verb does not make that thing. `text`: from the verb or the bare thing on. */
export function kindByObject(text: string): Deliverable | undefined {
  if (/^lồng ghép /iu.test(text)) return undefined
  let rest = text.slice(0, 260).replace(means, '').trimStart()
  const verbs: string[] = []
  let listed = true
  for (let round = 0; round < 5; round++) {
    rest = rest.replace(determiner, '')
    const noun = nounKind(rest)
    if (noun) {
      if (verbs.length === 0 && held.has(noun)) return noun
      const said = verbs.flatMap((verb) => objectVerbs.filter((row) => row.verb.exec(verb)?.[0].length === verb.length))
      const row = said.find(({ takes, own }) => takes.includes(noun) || own?.[noun] !== undefined)
      if (row) return row.own?.[noun] ?? noun
    }
    const verb = anyVerb.exec(rest)?.[0] ?? madeBy(rest)
    if (!verb) return undefined
    if (!listed) verbs.length = 0
    listed = /(?:,|và|hoặc)\s*$/u.test(verb)
    verbs.push(verb.replace(/[\s,]*(?:và|hoặc)?[\s,]*$/u, '').trim())
    rest = rest.slice(verb.length).trimStart()
  }
  return undefined
}
