// Table: what may stand before the sentence proper, and what comes behind it.
import { acrossLines } from './cue-pattern.ts'
import { bracketedRounds } from './time-ahead.ts'

/** `pattern`: at the head of a sentence, up to where the sentence proper begins. `example`: a sentence, and what is left of it. Where several match, the first wins. */
export type Fronting = { pattern: RegExp; example: readonly [sentence: string, rest: string] }

/** "Hằng năm,", "Trên cơ sở …,", "Trường hợp … thì": times, grounds, conditions and persons said first. */
export const frontings: readonly Fronting[] = [
  { pattern: /(?:đồng chí|đ\/c) (?:ủy viên|uỷ viên|phó bí thư|bí thư|phó trưởng|trưởng|phó chủ tịch|chủ tịch)(?! (?:chủ trì|phụ trách|chỉ đạo)(?!\p{L}))[^,;:.]{0,80}(?:, (?:phó )?bí thư [^,;:.]{2,60})?, (?=(?:phó )?(?:chủ tịch|bí thư|giám đốc|trưởng|chánh|chỉ huy|cục trưởng|viện trưởng)(?!\p{L}))/iu, example: ['Đồng chí Phó Bí thư Đảng ủy, Chủ tịch UBND xã chỉ đạo giữ bến', 'Chủ tịch UBND xã chỉ đạo giữ bến'] },
  { pattern: /(?:(?:ở|tại|đối với) )?cấp (?:trung ương|tỉnh|huyện|xã|cơ sở)(?:(?:,| và) (?:cấp )?(?:tỉnh|huyện|xã|cơ sở))*\s*[:,]\s*/iu, example: ['Ở cấp xã, Trạm bến lập sổ', 'Trạm bến lập sổ'] },
  { pattern: /(?:đồng thời|đặc biệt|trong đó|ngoài ra|riêng|trước mắt|theo đó)[,\s]+/iu, example: ['Đồng thời, Trạm bến lập sổ', 'Trạm bến lập sổ'] },
  { pattern: /(?:căn cứ|theo) (?:nội dung |tinh thần )?(?:Kế hoạch|Quy chế|Chương trình|Nghị quyết(?: liên tịch)?|Thông tư(?: liên tịch)?|Quyết định|Chỉ thị) này,? (?=(?:các )?(?:xây dựng|ban hành|tổ chức|lập|chỉ đạo|hướng dẫn|triển khai|rà soát|bố trí|phân công|cụ thể hóa) )/iu, example: ['Căn cứ Quy chế này, xây dựng lịch trực bến', 'xây dựng lịch trực bến'] },
  { pattern: new RegExp(`${bracketedRounds},?\\s+(?=\\p{L})`, 'iu'), example: ['6 tháng (trước 20/6), một năm (trước 20/12) Trạm bến báo cáo', 'Trạm bến báo cáo'] },
  { pattern: /(?:0?6|sáu|0?9|chín)\s+tháng(?:\s+đầu\s+năm)?(?:(?:,|\s+và)\s+(?:(?:0?9|chín)\s+tháng|(?:(?:0?1|một|cả|cuối|hằng|hàng)\s+)?năm)){1,2},?\s+(?=\p{L})/iu, example: ['6 tháng và cả năm, Trạm bến báo cáo', 'Trạm bến báo cáo'] },
  { pattern: /(?:ở|tại) (?:những |các )?(?:nơi|địa phương|địa bàn|xã|phường|khu vực|vùng) (?:(?:chưa |không )?có|giáp|thường|hay) [^;:.]{2,140}?, (?=(?:công an|hội|đoàn|ủy ban|UBND|sở|trạm|ban|phòng|mặt trận|các (?:cơ quan|đơn vị|cấp)|cơ quan|đơn vị) )/iu, example: ['Ở những nơi có bến phà, Công an xã trực', 'Công an xã trực'] },
  { pattern: /đột xuất,\s+(?=(?:khi|nếu) |\p{L})/iu, example: ['Đột xuất, Trạm bến báo cáo', 'Trạm bến báo cáo'] },
  { pattern: /(?:hằng|hàng|mỗi|một)\s+(?:năm|tháng|quý|tuần)\s+(?:ít nhất\s+)?(?:\d{1,2}|một|hai|ba|bốn)\s+lần,?\s+(?=\p{L})/iu, example: ['Mỗi năm hai lần, Trạm bến họp', 'Trạm bến họp'] },
  { pattern: /(?:hằng|hàng|mỗi)\s+(?:năm(?:\s+học)?|tháng|quý|tuần|ngày)(?:,\s*(?:\d{1,2}\s+năm,?\s*){1,4}|[\s,]+)/iu, example: ['Hằng năm, 3 năm, Trạm bến sơ kết', 'Trạm bến sơ kết'] },
  { pattern: /định\s+kỳ\s+(?:(?:hằng|hàng|mỗi|theo)\s+)?(?:(?:\d{1,2}|một|ba|sáu)\s+)?(?:tuần|tháng|quý|quí|năm)(?:\s+(?:0?1|một)\s+lần)?(?:(?:,|\s+và|\s+hoặc)\s+(?:(?:hằng|hàng|mỗi|cuối|cả)\s+)?(?:(?:\d{1,2}|một|ba|sáu)\s+)?(?:tháng|quý|quí|năm)(?!\s+\d)){0,4}(?:\s+(?:hoặc|và)\s+đột\s+xuất)?[\s,]+/iu, example: ['Định kỳ 6 tháng và hằng năm, Trạm bến báo cáo', 'Trạm bến báo cáo'] },
  { pattern: /(?:\d{1,2}|một|hai|ba|bốn|năm|sáu)\s+(?:tuần|tháng|quý|quí|năm)\s+(?:0?1|một)\s+lần[\s,]+/iu, example: ['03 tháng 01 lần, Trạm bến họp', 'Trạm bến họp'] },
  { pattern: /định\s+kỳ\s+(?=\p{Ll})/iu, example: ['Định kỳ kiểm tra phao', 'kiểm tra phao'] },
  { pattern: /(?:\d{1,2}|một|ba|sáu)\s+(?:tuần|tháng|quý|quí|năm)\s+(?=(?:họp|giao ban|hội ý|trao đổi|gặp|sinh hoạt|kiểm tra|báo cáo|thông báo|tổ chức)[^,.;:\d]{0,40} (?:0?1|một) lần)/iu, example: ['3 tháng họp rút kinh nghiệm một lần', 'họp rút kinh nghiệm một lần'] },
  { pattern: /(?:nếu|khi) (?:có |gặp |phát sinh |xảy ra )(?:(?:những|các|gì) )?(?:khó khăn|vướng mắc|bất cập|vấn đề|điều gì|điểm gì)(?:(?:[,·]| và| hoặc) (?:khó khăn|vướng mắc|bất cập|phát sinh|tồn tại))*(?: (?:mới )?(?:phát sinh|nảy sinh|vướng mắc|chưa phù hợp))?,?\s+(?=(?:đề nghị|các|kịp thời|thì|báo cáo|phản ánh|yêu cầu|cơ quan|đơn vị|tổ chức|địa phương|ủy ban|UBND|sở|bộ|công an|ban|cục|phòng|trạm|thủ trưởng|người) )/iu, example: ['Nếu có vướng mắc, các bến báo cáo', 'các bến báo cáo'] },
  { pattern: /(?:trong )?quá trình (?:tổ chức |triển khai )?(?:thực hiện|triển khai|hoạt động|thi hành)(?: [^,;:.]{2,60}?)?,? (?=(?:nếu|khi|trường hợp) )/iu, example: ['Trong quá trình thực hiện, nếu phao hỏng', 'nếu phao hỏng'] },
  { pattern: /(?:căn cứ|trên cơ sở|theo)(?: vào)? (?!yêu cầu|đề nghị)[^,;:.]{3,140}? (?:này|nêu trên|nói trên) (?=(?:các |những |ban |bộ |sở |ủy ban |UBND |công an |hội |tổng cục |cục |phòng |trung ương |cơ quan |đơn vị |liên đoàn |tòa án |viện kiểm sát ))/iu, example: ['Căn cứ các quy định nêu trên sở lập sổ phao', 'sở lập sổ phao'] },
  { pattern: /(?:trong )?quá trình (?:tổ chức |triển khai )?(?:thực hiện|triển khai|thi hành)(?: [^,;:.]{2,60}?)? (?=(?:các|những) (?:cơ quan|đơn vị|địa phương|bên|ngành)(?:[,·] (?:cơ quan|đơn vị|tổ chức|địa phương))* (?:nếu )?(?:có|gặp) (?:những |các |gì )?(?:khó khăn|vướng mắc) )/iu, example: ['Quá trình thực hiện các cơ quan gặp vướng mắc báo cáo Trạm bến', 'các cơ quan gặp vướng mắc báo cáo Trạm bến'] },
  { pattern: /trong phạm vi,? (?:các )?(?:chức năng|nhiệm vụ|quyền hạn|thẩm quyền|trách nhiệm)(?:(?:,| và) (?:chức năng|nhiệm vụ|quyền hạn|thẩm quyền|trách nhiệm)){0,3}(?: (?:của|được|do|theo) [^,;:.]{2,50})?,\s*/iu, example: ['Trong phạm vi chức năng, nhiệm vụ của mình, Trạm bến lập sổ', 'Trạm bến lập sổ'] },
  { pattern: /(?:(?:ngay )?(?:sau |trước )?khi|nếu|trường hợp|đối với|trong (?:trường hợp|quá trình))(?!\p{L})[^.;]{3,300}?\sthì\s+/iu, example: ['Khi nước lên cao thì Trạm bến đóng cửa', 'Trạm bến đóng cửa'] },
  { pattern: /(?:khi|nếu|trường hợp|đối với)(?!\p{L})[^;:.]{0,200}:\s*(?=\S)/iu, example: ['Khi có bão: Trạm bến đóng cửa', 'Trạm bến đóng cửa'] },
  { pattern: /quá trình (?:tổ chức |triển khai )?(?:thực hiện|triển khai)(?: [^,;:.]{2,60}?)?,? (?:nếu )?có (?:gì|điều gì|điểm gì|vấn đề gì|khó khăn|vướng mắc)[^,;:.]{0,60}, /iu, example: ['Quá trình thực hiện có gì vướng mắc, các bến báo cáo', 'các bến báo cáo'] },
  { pattern: /về (?:kinh phí|nhân lực|phương tiện|cơ sở vật chất|chế độ|công tác [^,;:.]{2,40}|nội dung [^,;:.]{2,40}), /iu, example: ['Về kinh phí, Trạm bến lập dự toán', 'Trạm bến lập dự toán'] },
  { pattern: /(?:(?:những|các|mọi) )?(?:vụ việc|sự việc|việc|vụ|sự cố|tình huống|vấn đề|công việc) [^;:.]{2,120}?\sthì\s+/iu, example: ['Những vụ việc phức tạp thì Trạm bến báo cáo', 'Trạm bến báo cáo'] },
  { pattern: /hồ sơ (?:không|chưa) (?:đủ|đầy đủ|hợp lệ|bảo đảm|đảm bảo|đúng|đạt)(?!\p{L})[^;:.,]{0,60}, /iu, example: ['Hồ sơ chưa đủ, Trạm bến trả lại', 'Trạm bến trả lại'] },
  { pattern: /nhân dịp [^;:.]{2,80}?(?:sơ|tổng) kết(?:,? (?:và )?tổng kết)?(?: [^,;:.]{2,60})?, /iu, example: ['Nhân dịp hội nghị sơ kết, Trạm bến khen thưởng', 'Trạm bến khen thưởng'] },
  { pattern: /(?:\d{1,3}|một|hai|ba|bốn|năm|sáu|mười) (?:ngày|giờ|tuần|tháng)(?: làm việc)? (?:trước|sau) [^,;:]{2,120}, /iu, example: ['10 ngày trước khi họp, Trạm bến gửi tài liệu', 'Trạm bến gửi tài liệu'] },
  { pattern: /(?:trong thời hạn|trong vòng|kể từ)(?!\p{L})(?:(?!\sphải\s)[^,;:]){0,200}[,:]\s*/iu, example: ['Trong thời hạn 03 ngày, Trạm bến trả lời', 'Trạm bến trả lời'] },
  { pattern: /(?:trên cơ sở|căn cứ|nhận được|trong quá trình|khi|nếu|trường hợp|đối với|nhân (?:dịp|ngày|tháng|tuần lễ|kỷ niệm)|ngay sau|kết thúc|song song đó|bên cạnh đó)(?!\p{L})[^,;:]{0,200}[,:]\s*/iu, example: ['Trên cơ sở sổ phao, Trạm bến đặt mua', 'Trạm bến đặt mua'] },
  { pattern: /(?:trước|trong|sau), (?:trong|trước|sau)(?: và sau)? [^,;:]{2,80}, /iu, example: ['Trước, trong và sau lễ hội, Trạm bến trực', 'Trạm bến trực'] },
  { pattern: /(?:sau|trước|để|từ|đến|tại|ở|theo(?! dõi)|cứ|vào|tùy|tuỳ|giữa|đầu|cuối|hết(?= (?:năm|quý|nhiệm kỳ|giai đoạn|chương trình)(?!\p{L}))|giai đoạn|ít nhất|tối thiểu|thông qua(?![^.;]{0,150}\sđể\s)|năm|quý|tháng|chậm nhất)(?!\p{L})(?:(?!\s(?:để|có(?! hiệu quả)|chủ trì|phối hợp)\s)[^,;:]){0,140}[,:]\s*/iu, example: ['Cuối năm, Trạm bến kiểm phao', 'Trạm bến kiểm phao'] },
]

export const fronted = acrossLines(new RegExp(`^(?:${frontings.map(({ pattern }) => pattern.source).join('|')})`, 'iu'))
