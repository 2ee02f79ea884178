// Table: sentences that state no work to be done, whatever time they name.
import { startFinder } from '../../source/index.ts'

const has = (source: string, examples: readonly string[], counterExamples: readonly string[]) =>
  ({ pattern: new RegExp(source.replaceAll('%', '\\s*%').replaceAll(' ', '\\s+'), 'iu'), examples, counterExamples })

/** Slogans, targets, composition, definitions, rewards and references: who reads them can mark nothing as done. */
export const noDuties = [
  has('!["”)]?\\s*$', ['Toàn dân chung tay giữ bến bình yên!', 'Bến phà an toàn muôn năm!'], ['Công an xã kiểm tra phao.']),
  has('^(?:phấn đấu )?(?:có |đạt )?(?:ít nhất |trên |tối thiểu |từ |khoảng )?\\d{1,3}(?:[.,]\\d+)?%(?!\\p{L})|^phấn đấu [^;]{0,120}?\\d%', ['Phấn đấu 100% bến có phao', 'Trên 90% chủ bến được tập huấn', 'Phấn đấu đến năm 2030 có 95% số bến đạt chuẩn'], ['Kiểm tra 100% số bến trong xã', 'Phấn đấu hoàn thành nạo vét luồng']),
  has('^được (?!giao|phân công|cử|yêu cầu|đề nghị|mời|ủy quyền)', ['Được khen thưởng khi có thành tích', 'Được tập huấn về cứu hộ'], ['Được giao theo dõi bến', 'Kiểm tra phao được cấp']),
  has('^(?:các )?(?:tổ|đoàn|tiểu ban|nhóm|bộ phận|hội đồng|ban|thành phần)(?!\\p{L})(?![^;]{0,90} (?:có trách nhiệm|phải|chủ trì|triệu tập|tổ chức|thành lập|niêm yết|lập) )[^,;:.]{0,80} (?:bao )?gồm(?: (?:có|các thành viên|các đồng chí|những|đại diện)|:)(?!\\p{L})', ['Tổ kiểm tra gồm các thành viên sau', 'Đoàn kiểm tra gồm có đại diện Công an xã'], ['Ban quản lý bến có trách nhiệm niêm yết gồm: bảng giá', 'Lập danh sách chủ bến', 'Xây dựng hồ sơ, bao gồm sổ bến']),
  has('^(?:tổ trưởng|tổ phó|trưởng đoàn|phó (?:trưởng )?đoàn|trưởng ban|phó trưởng ban|ủy viên|thành viên|các thành viên|thư ký)\\s*:', ['Tổ trưởng: Phó Chủ tịch xã'], ['Trưởng đoàn chỉ đạo kiểm tra']),
  has('^[^;:]{2,160} (?:được (?:xem xét,? )?(?:biểu dương, )?khen thưởng|(?:sẽ )?bị (?:đề xuất )?(?:xem xét,? )?(?:xử lý|kỷ luật))(?!\\p{L})[^;]{0,120}$|^(?:nếu|trường hợp) vi phạm[^;]{0,120} bị (?:xem xét,? )?(?:xử lý|kỷ luật)', ['Cá nhân có thành tích được khen thưởng theo quy định', 'nếu vi phạm thì bị xử lý theo quy định'], ['Đề xuất biểu dương, khen thưởng cá nhân', 'Theo dõi các vụ việc đã xử lý']),
  has('^(?:(?:các|những) (?:nội dung|vấn đề|việc|trường hợp) [^;.]{0,120} )?(?:được )?thực hiện theo (?:các )?(?:quy định (?:của pháp luật|hiện hành|tại)|khoản|điểm|điều|mục)(?!\\p{L})', ['Thực hiện theo khoản 1 Điều này', 'Các nội dung khác không nêu tại đây được thực hiện theo quy định của pháp luật'], ['Thực hiện theo kế hoạch kiểm tra bến']),
  has('^(?!(?:công an|sở|ủy ban|ban|phòng|cơ quan|đơn vị|hội|tổ|đoàn)(?!\\p{L}))[^,;:.]{2,60} là (?:nơi|việc|những|các|một|hoạt động|quá trình)(?!\\p{L})', ['Bến là nơi neo đậu của phương tiện', 'Phối hợp là việc các bên cùng làm'], ['Công an xã là cơ quan thường trực theo dõi']),
  has('^(?:các )?(?:tổ|đoàn|tiểu ban|nhóm|hội đồng|ban)(?!\\p{L})[^,;:.]{0,80} gồm (?:\\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:người|thành viên|đồng chí)(?!\\p{L})', ['Tổ cứu hộ gồm năm người', 'Đoàn kiểm tra bến gồm 07 thành viên'], ['Thành lập tổ cứu hộ gồm năm người', 'Tổ cứu hộ tập luyện hằng tháng']),
  has('^(?:các )?(?:thành viên|cơ quan thường trực|bộ phận (?:thường trực|giúp việc)|tổ giúp việc|văn phòng|trụ sở|trưởng (?:ban|đoàn|tiểu ban)|phó trưởng (?:ban|đoàn))(?!\\p{L})(?![^;]{0,160} (?:có trách nhiệm|có nhiệm vụ|phải|chủ trì|tổ chức|quyết định|triệu tập|báo cáo|tham mưu) )[^;]{0,120} (?:(?:được )?đặt tại|theo quy định tại|(?:và )?do [^,;.]{3,60} (?:phụ trách|đảm nhiệm|kiêm nhiệm|làm (?:trưởng|phó)|bổ nhiệm))(?!\\p{L})', ['Cơ quan thường trực của Ban quản lý bến đặt tại Công an xã', 'Các thành viên Ban quản lý bến theo quy định tại Điều 3', 'Trưởng ban do Phó Chủ tịch xã kiêm nhiệm'], ['Cơ quan thường trực đặt tại Công an xã có trách nhiệm lập sổ', 'Văn phòng phát hành giấy mời']),
] as const

const likelyIn = startFinder(noDuties.map(({ pattern }) => pattern))
export const statesNoDuty = (phrase: string) => {
  const words = phrase.trim()
  return likelyIn(words).some((index) => noDuties[index]?.pattern.test(words))
}
