// Table: what sets a duty off when the text states it: "khi …", "nếu …", "trường hợp …", "sau giao ban".
import { cue } from './cue-pattern.ts'
import type { Cue } from './cue-pattern.ts'

/** A comma that ends a condition, not one inside "khó khăn, vướng mắc" or "cơ quan, tổ chức". */
const comma = ',(?! ?(?:tổ chức (?:có|liên quan|khác)|cá nhân|đơn vị (?:có|liên quan)|vướng mắc|bất cập|khó khăn|(?:tố cáo|kiến nghị|phản ánh)(?= ?(?:,|của|thì|và|hoặc|trong|thuộc|liên quan))|trật tự|an toàn)(?!\\p{L}))'
/** Where a condition ends: at a mark, or before the words that say what is then to be done. */
const end = `(?=[.;:()]|${comma}|$| thì | để | nhằm | có trách nhiệm | có nhiệm vụ | phải |(?<!theo) đề nghị )`
const plain = (most: number) => `[^.;:()]{2,${most}}?`
/** Times that "khi" only joins: "trước khi", "kể từ khi", "trong khi". */
const notJoined = '(?<!(?:trước|từ|trong|đến|tới|sau|lúc|có|đôi|ít|nhiều|đang) )'
/** A plan or purpose made for the case, not a duty set off by it: "phương án thu dung khi có dịch". */
const notPlanned = '(?<!(?:phương án|kịch bản|ứng phó|nhằm|để|thuận lợi|điều kiện|bảo đảm|đảm bảo|sẵn sàng|kỹ năng|khả năng)(?= )[^,.;:]{0,70})'
const occurs = 'phát hiện|phát sinh|xuất hiện|xảy ra|diễn ra|có|không có|chưa có|không còn|cần|nhận|được|bị|tiếp nhận|thấy|xét thấy|hết|đến hạn|quá hạn|kết thúc|hoàn thành|thay đổi|ban hành|vượt'
/** What goes on for a while: "khi thực hiện" says how, not when. */
const lasts = 'thực hiện|tham gia|triển khai|tiến hành|kết nối|làm|thi hành|sử dụng|vận hành|khai thác|xây dựng|xem xét|giải quyết|xử lý|tiếp công dân|tiếp xúc|thực thi|giao dịch|di chuyển|lưu thông|hoạt động|tổ chức|lập'
const bodies = '(?:các |những )?(?:cơ quan|tổ chức(?! (?:hội|lễ|họp|cuộc|sự kiện|các|việc|đám|tang)(?!\\p{L}))|đơn vị|địa phương|Chính phủ|Thủ tướng|Quốc hội|Bộ|Ủy ban|Uỷ ban|UBND|MTTQ|Hội đồng|HĐND|Trung ương|cấp trên|cấp có thẩm quyền|Sở|Công an|Tòa án|Viện|hai bên|một trong)'

/** What sets a duty off when the text states it, wherever in the sentence it stands. */
export const triggerCues: readonly Cue<'event'>[] = [
  cue('event', 'nếu (?:có |gặp |phát sinh |xảy ra )(?:(?:những|các|gì) )?(?:khó khăn|vướng mắc|bất cập|vấn đề)(?:(?:,| và| hoặc) (?:khó khăn|vướng mắc|bất cập|phát sinh|tồn tại))*(?: (?:mới )?(?:phát sinh|nảy sinh|vướng mắc))?(?= (?:các |những )?(?:cơ quan|đơn vị|địa phương|bên|tổ chức|ngành|cấp)(?= |,))',
    ['nếu có khó khăn, vướng mắc các đơn vị phản ánh về bến'], ['nếu có khó khăn, vướng mắc, đề nghị phản ánh']),
  cue('event', `(?=nếu )(?<!\\( ?)(?<!\\([^()]{0,80})nếu(?! có ?\\)| như ) ${plain(200)}${end}`,
    ['Trong quá trình thực hiện nếu có khó khăn, vướng mắc đề nghị', 'nếu phát sinh vấn đề mới', 'Khi giám sát, nếu phát hiện vi phạm thì kiến nghị xử lý', 'tổ chức kiểm tra nếu thông tin có căn cứ.'],
    ['tổ chức xã hội (nếu có) để tiếp nhận', 'bàn giao cho đồn biên phòng (nếu đi bằng đường bộ)']),
  cue('event', `(?=ngay sau khi |sau khi )(?<!(?:từ|và|trong) )(?:ngay )?sau khi ${plain(200)}${end}`,
    ['Sở Y tế sau khi nhận bàn giao có trách nhiệm bố trí nơi ở', 'tiêu độc ngay sau khi nước rút.', 'thông báo cho xã sau khi đã làm các thủ tục trên,'], ['trước, trong và sau khi họp']),
  cue('event', `(?:ngay |chỉ ){0,2}khi (?:có (?:yêu cầu|đề nghị|văn bản yêu cầu|văn bản đề nghị|nhu cầu)|được (?:yêu cầu|đề nghị|mời|phân công)|cần thiết|cần(?=[,.;)]|$))(?:(?=[ ,.;:()]|$)[^.;:()]{0,120}?${end})?`,
    ['trao đổi thông tin khi có yêu cầu;', 'cử cán bộ tham gia khi cần thiết', 'bảo đảm trật tự khi có đề nghị của chủ nhà trường', 'Khi cần, họp đột xuất'], ['khi cần mẫn']),
  cue('event', `(?=khi |ngay khi |mỗi khi )${notJoined}${notPlanned}(?:ngay |mỗi )?khi (?:đã )?(?:${occurs})(?:(?= )${plain(200)})?${end}`,
    ['báo cáo ngay khi phát sinh vụ việc phức tạp tại thôn.', 'Công an xã khi nhận được thông báo của cửa khẩu có trách nhiệm tiếp nhận', 'bàn giao hồ sơ khi có đầy đủ thủ tục', 'xác minh lại khi có dấu hiệu vi phạm'],
    ['khi kết nối, đồng bộ', 'trong khi đó', 'chuẩn bị phương án khi có dịch bùng phát', 'kể từ khi nhận được hồ sơ', 'trước khi có kết quả', 'tạo thuận lợi cho người dân khi có việc']),
  cue('event', `(?=khi )${notJoined}khi [^,.;:()]{2,80}? (?:có )?(?:văn bản |công văn )?(?:đề nghị|yêu cầu)(?=[,.;)]|$)`,
    ['Bảo đảm phương tiện tuyên truyền khi Hội Nông dân đề nghị.', 'cử người lái phà khi trạm bến có yêu cầu;'], ['trước khi trạm bến đề nghị.', 'bảo đảm yêu cầu khi chạy phà']),
  cue('event', `(?=khi )${notJoined}${notPlanned}khi ${bodies}(?=[ ,])${plain(200)}${end}`,
    ['Cử người tham gia khi các cơ quan, tổ chức có thẩm quyền lập đoàn kiểm tra.', 'sửa đổi khi Chính phủ ban hành quy định mới'], ['trước khi Bộ ban hành']),
  cue('event', `(?=khi )${notJoined}${notPlanned}(?<!(?:người|nhân dân|khách|doanh nghiệp|thành viên|hội viên|con em|viên|lý|hoặc|ý|cả|giới tính) )khi (?!(?:đang |đã )?(?:${lasts})(?!\\p{L})|(?:đó|này|ấy|nào|mà|và|còn|vào)(?!\\p{L}))\\p{Ll}${plain(160)}${end}`,
    ['Tổ chức họp dân khi đại diện bến đề nghị.', 'Tiếp đón khi đoàn đến làm việc', 'tạm dừng chạy phà khi sóng lớn;', 'diệt bọ gậy ngay khi nước rút.'],
    ['hỗ trợ thuyền viên khi qua cầu', 'bảo đảm an toàn khi kết nối dữ liệu', 'lắng nghe dân khi tiếp công dân', 'trước khi qua sông phải báo', 'trong khi đó', 'khi đang làm nhiệm vụ']),
  cue('event', `(?=khi )${notJoined}khi ${plain(200)}(?=,? (?:có trách nhiệm|có nhiệm vụ|phải|thì|cần phải) )`,
    ['Tổ công tác khi đến cơ sở lấy mẫu phải xuất trình quyết định'], ['trước khi đến cơ sở phải báo']),
  cue('event', `(?=trong )(?<!(?:phương án|kịch bản|kế hoạch ứng phó|quy trình) [^.;:]{2,140})trong (?:các |những |một số |mọi )?trường h[ợọ]p (?!này|đó|trên)${plain(240)}${end}`,
    ['Phối hợp xử lý trong trường hợp phát sinh tụ tập đông người.', 'Trong trường hợp không họp được, lấy ý kiến bằng văn bản'], ['trong trường hợp này', 'xây dựng phương án cứu hộ, cứu nạn tại các bến trong trường hợp xảy ra mưa lũ']),
  cue('event', `(?<=[,;] ?(?:nhưng |và |song )?)trường h[ợọ]p (?!này|đó|trên|vi phạm|sai phạm|khó khăn|có hoàn cảnh|điển hình)${plain(240)}${end}`,
    ['gửi văn bản, trường hợp cần thiết tổ chức họp', 'xử lý; trường hợp vượt thẩm quyền thì báo cáo'], ['nắm các vụ việc, trường hợp vi phạm', 'xử lý các trường hợp vi phạm', 'trừ trường hợp khẩn cấp']),
  cue('event', `(?<=trong quá trình [^.;:]{3,140}?,? )(?:có|gặp|phát sinh|xuất hiện|nảy sinh) (?:những |các |gì |điều gì |điểm gì )?(?:khó khăn|vướng mắc|vấn đề|trở ngại|bất cập|gì|điểm)(?= |,)${plain(120)}(?=[.;:]|${comma}| đề nghị| thì | báo cáo| phản ánh)`,
    ['Trong quá trình thực hiện, có khó khăn, vướng mắc, các bến báo cáo', 'Trong quá trình thực hiện có gì vướng mắc đề nghị phản ánh'], ['Trong quá trình tuần tra, có trách nhiệm ghi sổ']),
  cue('event', '(?<=(?:báo cáo|phản ánh|kiến nghị|xử lý|giải quyết|khắc phục|chấn chỉnh)(?: kịp thời| ngay)? (?:những |các )[^.;:(),]{2,70}(?:, [^.;:(),]{2,30})? )\\( ?nếu có ?\\)(?= ?[.;]|$)',
    ['Kịp thời phản ánh những sai sót, vi phạm (nếu có).'], ['bàn giao cho các tổ chức (nếu có).']),
  cue('event', '(?<=(?:vụ việc|sự việc|đơn|đơn thư|khiếu nại|tố cáo|sai phạm|vi phạm|sai sót|vướng mắc|khó khăn|kiến nghị|phản ánh|sự cố|tồn tại|hạn chế|thay đổi|phát sinh)(?:(?= )[^.;:,()]{0,60})? )(?<!(?:nơi|tại) [^.;:,()]{2,80})\\( ?nếu có ?\\)(?= ?[.;]|$)',
    ['xác minh các vụ việc do chủ bến nêu (nếu có).', 'Xử lý vi phạm (nếu có);'], ['niêm yết tại thôn nơi có người khiếu nại (nếu có).', 'gửi danh sách phao, đơn (nếu có), sổ ghi', 'mời các hội (nếu có).']),
  cue('event', '(?<=(?:kết quả|việc|tình hình|đôn đốc|kiểm tra|theo dõi|giám sát) (?:khắc phục|chấn chỉnh|sửa chữa) (?:những |các )?(?:tồn tại|hạn chế|thiếu sót|sai sót|sai phạm|vi phạm|khuyết điểm)(?:(?:,| và) (?:tồn tại|hạn chế|thiếu sót|sai sót|sai phạm|vi phạm|khuyết điểm))* )\\( ?nếu có ?\\)(?= (?:của|tại|ở|khi|sau|trong|theo|qua) )',
    ['Theo dõi kết quả khắc phục những tồn tại (nếu có) của chủ bến', 'đôn đốc việc chấn chỉnh sai sót, vi phạm (nếu có) tại các bến'], ['kiểm tra năng lực, biện pháp xử lý vi phạm (nếu có) của chủ bến', 'lập sổ ghi sai sót (nếu có) của bến']),
  cue('event', '(?=trước khi )(?<!(?:từ|ngay cả) )(?<!(?:đã|chưa) (?:được )?(?:kiểm định|đăng kiểm|kiểm tra|nghiệm thu|thẩm định|đăng ký|thử)(?:(?! phải )[^,.;:]){0,40} )trước khi (?:được )?(?:đưa|đi|bước) vào (?:sử dụng|vận hành|khai thác|hoạt động|lưu thông|lưu hành)',
    ['kiểm định phao trước khi đưa vào sử dụng', 'Trước khi đi vào hoạt động, chủ bến gửi hồ sơ', 'phà chưa đăng ký phải đăng ký trước khi đưa vào khai thác'], ['kiểm tra phao đã đưa vào sử dụng', 'ghi số phao đã được kiểm định trước khi đưa vào sử dụng', 'thu hồi phao chưa đăng kiểm trước khi đưa vào sử dụng', 'trước khi gửi hồ sơ']),
  cue('event', '(?<=\\( ?)(?:nếu|khi) (?:có (?:yêu cầu|nhu cầu|đề nghị|phát sinh|thay đổi)[^()]{0,30}|(?:xét )?(?:thấy )?cần(?: thiết)?)(?= ?\\))',
    ['mời chủ bến dự họp (nếu có yêu cầu)', 'kiểm tra bến (nếu thấy cần thiết)'], ['bàn giao sổ (nếu có)']),
  cue('event', '(?:trong |những )?trường h[ợọ]p (?:cần thiết|khẩn cấp|cấp bách|đặc biệt|bất khả kháng)(?= )(?! (?:này|đó|trên|khó khăn))',
    ['làm việc theo kế hoạch, trường hợp cần thiết cử người tham gia'], ['các trường hợp khó khăn']),
  cue('event', '(?<!(?:từ|và|trong|trước|trước,) )(?:ngay )?sau (?:mỗi|từng) (?!(?:năm|quý|tháng|tuần|ngày)(?!\\p{L}))\\p{Ll}+(?: \\p{Ll}+){0,5}?(?=[.;,:()]|$| và(?: báo cáo| ?$)| để | phải | có trách nhiệm | báo cáo | tổ chức )',
    ['báo cáo tình hình sau mỗi đợt kiểm tra.', 'sau mỗi chuyến phà, đếm phao'], ['sau mỗi năm, tổng kết']),
  cue('event', '(?<!(?:trong|và|hoặc),? )(?<!(?:tiếp xúc|gặp gỡ|đợt|buổi)(?: [^,.;:()]{1,60})? )(?:sau|trước) (?:mỗi )?(?:giao ban|hội nghị|cuộc họp|phiên họp|kỳ họp|đợt kiểm tra|đợt cao điểm|sơ kết|tổng kết)(?= có| phải| tổ chức|,| ban hành| thông báo)|ngay sau (?:mỗi |các |khi kết thúc )?(?:hội nghị|cuộc họp|phiên họp|kỳ họp|buổi|cuộc|đợt|lễ|đại hội|kỳ thi)',
    ['Sau giao ban có Thông báo kết luận', 'Ngay sau hội nghị, gửi biên bản', 'gửi kết quả ngay sau buổi làm việc'], ['sau hội nghị trung ương', 'tổng hợp kiến nghị qua tiếp xúc chủ bến của xã trước kỳ họp, gửi Công an xã']),
  cue('event', '(?<=(?:báo cáo|phản ánh|đề xuất|kiến nghị|thông báo|thông tin|trao đổi)(?: |,)[^.;:]{0,90})(?<!(?:kết quả|tình hình|đánh giá)[^.;:]{0,60})(?:những |các )?(?:khó khăn, vướng mắc(?:, bất cập)?|vướng mắc, khó khăn|khó khăn, bất cập|khó khăn|vướng mắc|bất cập|vấn đề (?:mới )?phát sinh)(?=[^.;]{0,110}(?:để|xem xét|\\(nếu có\\)))',
    ['kịp thời báo cáo những khó khăn, vướng mắc để xem xét', 'Tổng hợp, báo cáo huyện giải quyết những vướng mắc (nếu có) trong quá trình thực hiện'], ['tháo gỡ khó khăn', 'tham mưu giải quyết các khó khăn, vướng mắc của bến, trình xã xem xét', 'báo cáo kết quả, khó khăn, vướng mắc để tổng hợp']),
  cue('event', '(?<=phát hiện (?:kịp thời )?)(?:những |các )(?:sai sót|sai phạm|vi phạm|khó khăn|vướng mắc|bất cập|sự cố|vấn đề|trường hợp|biểu hiện)(?= |,)[^.;:]{0,110}?(?=,? để (?:kịp thời )?(?:báo cáo|phản ánh|kiến nghị|thông báo))',
    ['Kịp thời phát hiện những sai sót, vi phạm tại bến để báo cáo Công an xã', 'Phát hiện các vấn đề phát sinh để kịp thời phản ánh về xã'], ['Phát hiện các mô hình tốt để báo cáo', 'chủ động phát hiện những sai sót để xử lý']),
  cue('event', '(?<=[\\s,])(?:phát hiện|nhận thấy|xét thấy|nhận được) [^.;:,]{3,140}?(?= thì )',
    ['Trong quá trình tuần tra, bến phát hiện vi phạm thì lập biên bản'], ['phát hiện vi phạm, lập biên bản']),
  cue('event', '(?<=(?:báo cáo|phản ánh|thông báo|trao đổi)(?: |,)[^.;:]{0,90})(?<!(?:kết quả|tình hình|đánh giá)[^.;:]{0,60})(?:những |các )?vấn đề (?:mới )?(?:phát sinh|nảy sinh|vướng mắc)',
    ['báo cáo Ban Chỉ đạo các vấn đề phát sinh trong quá trình thực hiện'], ['thảo luận các vấn đề phát sinh']),
  cue('event', '(?<=^[^,.;:()]{2,60} )bị (?:mất|hỏng|hư hỏng|rách|thất lạc|đình chỉ|thu hồi|tạm dừng|từ chối)(?: [^,;:.]{1,80}?)?(?= thì )', ['Phao bị mất thì trạm cấp lại ngay', 'bến bị đình chỉ quá hạn thì chủ bến báo cáo'], ['phao bị mất, ghi sổ', 'Phao bị mất']),
  cue('event', '(?:vào )?(?:đầu|cuối) (?:mỗi|từng) (?:đợt|cuộc|buổi|vụ|nhiệm kỳ|chuyến|giai đoạn|khóa|cấp học)', ['đếm phao vào cuối mỗi chuyến phà'], ['đếm phao vào cuối mỗi tháng']),
  cue('event', 'trong các (?:thời điểm|dịp|đợt) cao điểm|(?:trong|vào|nhân) (?:các |những )?(?:dịp|ngày) (?:lễ|Tết|kỷ niệm)(?: [^,.;:()\\d]{2,40})?(?=[,.;:()]|$)|nhân dịp [^,.;]{3,40}|(?:vào|trong) (?:các )?dịp (?!ngày \\d|\\d|tháng |quý |đầu (?:năm|tháng|quý)|cuối (?:năm|tháng|quý))\\p{L}[^,.;:()\\d]{2,40}|trong (?:suốt )?(?:thời gian|những ngày) (?:[^,.;:]{2,40} )?(?:xảy ra|diễn ra)(?:(?= )(?! (?:tại|ở|trên))[^,.;:]{2,50}?(?=[,.;:]|$))?|(?<!(?:phục vụ|tài liệu|của|cho|tại) (?:(?:các|những|cuộc|phiên) ){0,3})họp bất thường',
    ['trực trong các thời điểm cao điểm', 'Nhân các ngày lễ lớn, thăm hỏi', 'tặng quà vào dịp Tết Nguyên đán.', 'trưng bày vào dịp tổ chức ngày hội bến', 'trực ban trong thời gian bão xảy ra', 'triệu tập họp bất thường'], ['trong thời gian tới', 'tài liệu phục vụ các cuộc họp bất thường']),
]

/** The same, at the head of a sentence, up to the comma or colon that ends the condition. */
export const openingTriggers: readonly Cue<'event'>[] = [
  cue('event', `^(?:trong quá trình [^,;:.]{3,120}, |đồng thời,? )?(?:(?:ngay )?(?:sau )?khi|lúc (?:có|phát hiện|xảy ra|phát sinh|nhận được)) [^;:.]{3,240}?(?=${comma}|:| thì | có trách nhiệm )`, ['Lúc có bão, cấm phà chạy', 'Khi xuất hiện ca bệnh bất thường, báo cáo', 'Khi cơ quan có thẩm quyền\nmời tham gia giám sát, cử đại diện'], ['Sau đó, báo cáo']),
  cue('event', `(?:^|(?<=thực hiện[^,;.]{0,60}, ))(?:trong |(?:trong|đối với) (?:các |những )?)?trường h[ợọ]p (?!này|đó)[^;:.]{3,240}?(?=${comma}|:| thì | phải )|^(?:các|những) trường h[ợọ]p (?!này|đó)[^;:.]{3,240}?(?= thì )`, ['Trường hợp vượt thẩm quyền, Sở tổng hợp', 'Đối với trường hợp không rõ nhân thân thì xác minh lại', 'Trường hợp người dân không tự kê khai được thì cán bộ ghi lại', 'Các trường hợp mở bến mới thì Sở Xây dựng thẩm định'], ['Trường hợp này', 'Những trường hợp đặc biệt, hội nghị xem xét']),
  cue('event', `^(?:ngay )?sau (?!(?:đó|này|đây|cùng|năm|quý|quí|tháng|tuần|khi|mốc|thời (?:hạn|gian) (?:này|đó|trên|nêu|quy|\\d)|một|hai|ba|bốn|năm|sáu|mười|tối đa|không quá|khoảng|ít nhất)(?!\\p{L})|(?:ngày )?\\d)[^;:.]{3,160}?(?=${comma}|:| có trách nhiệm | phải )`, ['Sau mỗi đợt kiểm tra, đoàn thông báo kết quả', 'Sau cuộc họp, gửi kết luận', 'Sau chuyến phà cuối, bến kiểm đếm phao', 'Sau thời hạn niêm yết, lập biên bản'], ['Sau thời hạn trên, bến trả lời', 'Sau tối đa 05 ngày, trả lời', 'Sau đó, báo cáo', 'Sau năm 2026, tổng kết', 'Sau 05 ngày, trả lời']),
  cue('event', `^(?:vào )?cuối (?:mỗi |từng )?(?:đợt|cuộc|buổi|vụ|nhiệm kỳ|chuyến|giai đoạn|khóa|cấp học)(?= |,)[^;:.]{0,80}?(?=${comma}|:)`, ['Cuối mỗi đợt kiểm tra, lập biên bản'], ['Cuối năm, tổng kết']),
  cue('event', `^(?:ngay khi )?(?:nhận được|tiếp nhận được|phát hiện|có) (?:tin|thông tin|tin báo|phản ánh|yêu cầu|đề nghị|thông báo|văn bản|báo cáo|đơn|dấu hiệu|vụ việc|vi phạm|sai phạm|hành vi|tai nạn|sự cố)(?= |,)[^;:.]{0,120}?(?=, [^,;:.]{2,80}? (?:phải|có trách nhiệm|cử|đến|xác minh) )`, ['Nhận được tin báo, Công an xã phải đến ngay', 'Phát hiện vi phạm, trạm phải lập biên bản'], ['Có văn bản đề nghị Sở Y tế.', 'Phát hiện tin giả, xử lý']),
  cue('event', `^(?:mọi |những |các )?(?:khó khăn|vướng mắc|vấn đề (?:mới )?(?:phát sinh|vướng mắc))(?= |,)[^;:.]{0,140}?(?=,? (?:đề nghị|phản ánh|báo cáo|kịp thời|trao đổi|được phản ánh|thì) )`, ['Những vướng mắc phát sinh trong quá trình thực hiện phản ánh về Công an xã', 'Mọi vướng mắc, đề nghị báo cáo'], ['Vướng mắc của chủ bến đã được giải quyết']),
  cue('event', `(?<=^(?:các )?(?:cơ quan|đơn vị|địa phương|tổ chức|bên|ngành|lực lượng|người)(?: nào)? )(?:phát hiện|nhận được) [^;:.,]{3,160}?(?=,? (?:có trách nhiệm|phải|thì) )`, ['Đơn vị nhận được thông báo có trách nhiệm cử người đến bến', 'Cơ quan nào phát hiện sai sót phải báo ngay'], ['Đơn vị phát hiện tội phạm', 'Cơ quan được yêu cầu có trách nhiệm trả lời']),
  cue('event', `^theo (?:đề nghị|yêu cầu)(?: bằng văn bản)? của [^;:.]{3,120}?(?=${comma})`, ['Theo đề nghị của chủ bến, Công an xã cử người', 'Theo yêu cầu bằng văn bản của Trạm bến, kiểm tra phao'], ['Theo yêu cầu nhiệm vụ, Công an xã cử người', 'Kiểm tra phao theo đề nghị của chủ bến, gửi kết quả']),
  cue('event', `^trước (?:mỗi|từng) (?!(?:năm|quý|quí|tháng|tuần|ngày)(?!\\p{L}))[^;:.]{3,120}?(?=${comma})`, ['Trước mỗi đợt kiểm tra, trạm báo các bến'], ['Trước mỗi tháng, gửi lịch']),
  cue('event', `^tại thời điểm (?!(?:này|đó|hiện tại|hiện nay)(?!\\p{L}))[^;:.]{3,160}?(?=${comma})`, ['Tại thời điểm nhận phao mới, trạm bàn giao phao hỏng'], ['Tại thời điểm này, trạm đã đóng', 'ghi số phao tại thời điểm kiểm kê, gửi trạm']),
  cue('event', `(?<=^[^,.;:]{3,120} )có (?:yêu cầu|đề nghị|nhu cầu) [^;:.]{3,400}?(?= thì )`, ['Trạm bến có yêu cầu kiểm tra phao thì Công an xã cử người'], ['Trạm bến có yêu cầu kiểm tra phao']),
  cue('event', `^kết thúc (?!(?:năm(?! (?:ngân sách|học|tài chính))|quý|quí|tháng|tuần)(?= ))[^;:.]{3,160}?(?=${comma}|:)`, ['Kết thúc đợt giám sát, đoàn gửi báo cáo', 'Kết thúc năm ngân sách, các bến quyết toán'], ['Kết thúc năm 2026, tổ chức tổng kết']),
  cue('event', `^quá \\d{1,3} (?:ngày|giờ|tháng)(?: làm việc)? (?!kể từ|đối với)[^;:.]{3,160}?(?= thì )`, ['Quá 15 ngày chưa được trả lời thì bến báo cáo Công an xã', 'quá 24 giờ mà phà chưa chạy lại thì trạm báo ngay'], ['Quá 15 ngày, trạm lập biên bản']),
  cue('event', `^(?:những |các |mọi )?(?:vụ việc|sự việc|việc|vụ|sự cố|tình huống|vấn đề|nội dung|công việc|tin|thông tin) (?:[^;:.]{1,40} )?(?:đột xuất|khẩn cấp|khẩn|cấp bách|gấp|nghiêm trọng|phức tạp|phát sinh|bất thường|nổi cộm|vượt|liên quan|chưa|cần)(?= )[^;:.]{0,120}?(?= thì )|^(?:những |các |mọi )?(?:vụ việc|sự việc|việc|vụ|sự cố|tình huống|vấn đề)(?: [^;:.]{1,40})? (?:đột xuất|khẩn cấp|khẩn|cấp bách|gấp|nghiêm trọng|phức tạp|bất thường)(?= thì )`, ['Những vụ việc đột xuất, nghiêm trọng thì báo cáo ngay', 'Việc gấp thì trao đổi trực tiếp', 'Các vấn đề vượt thẩm quyền của bến thì báo cáo Công an xã'], ['Những vụ việc đột xuất được báo cáo ngay', 'Việc kiểm tra phao thì do trạm làm']),
  cue('event', `^(?:hết|quá|đến) (?:thời )?hạn [^;:.]{3,160}?(?=${comma}|:| thì )`, ['Hết thời hạn niêm yết, lập biên bản', 'Quá thời hạn trên mà không trả lời thì coi như đồng ý'], ['Hạn nộp: 05 ngày']),
  cue('event', `^đối với (?:một số |những |các )?(?:đơn|khiếu nại|tố cáo|kiến nghị|vụ việc|vụ án|vụ|trường h[ợọ]p|tin báo|nguồn tin|sự cố|thông tin|phản ánh|hồ sơ|văn bản|người|đối tượng)(?= )[^;:]{0,200}?(?=:|${comma}| thì )`, ['Đối với đơn thư tố cáo: chuyển', 'Đối với hồ sơ sắp quá\nhạn giải quyết, phải thông báo', 'Đối với văn bản do Sở gửi lấy ý kiến, phòng trả lời'], ['Đối với Công an xã:', 'Đối với công tác tuyên truyền,']),
  cue('event', `^đối với (?:các |những )?(?!tổ chức|cá nhân|cơ quan|đơn vị)\\p{L}[^;:.]{2,260}?(?= thì )`, ['Đối với giấy tờ khác thì trạm trả lại', 'Đối với bến đã cấp phép mà chưa có phao thì đình chỉ'], ['Đối với phao hỏng, bến thay mới']),
  cue('event', `^(?:ngay )?trong (?:suốt )?thời gian (?!(?:tới|qua|này|đó|trên|vừa|gần|từ|quy định|sớm|ngắn|nhất định|tối đa|không quá)(?!\\p{L}))\\p{L}[^;:.]{3,160}?(?=${comma}|:)`, ['Trong thời gian đoàn làm việc tại bến, Công an xã cử người'], ['Trong thời gian tới, Công an xã kiểm tra phao', 'Trong thời gian 05 ngày, trả lời']),
  cue('event', `^đối với (?:những |các )?(?:vấn đề|nội dung|công việc|nhiệm vụ) (?:[^,;:.]{0,40} )?(?:đột xuất|phát sinh|vượt|khẩn|cấp bách|phức tạp|chưa|còn|có ý kiến khác)[^;:.]{0,120}?(?=:|${comma}| thì )`, ['Đối với những vấn đề phức tạp, hai bên họp riêng', 'Đối với nội dung còn ý kiến khác nhau: báo cáo'], ['Đối với nhiệm vụ thường xuyên,']),
]
