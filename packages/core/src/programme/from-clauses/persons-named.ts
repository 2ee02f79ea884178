import { forFolded } from '../../source/index.ts'

const title = forFolded(/^(?:các\s+)?(?:(?:ông|bà|anh|chị|cụ|đồng\s+chí|đ\/c|thầy|cô|bác\s+sĩ|y\s+sĩ|dược\s+sĩ|giáo\s+viên|luật\s+sư|kế\s+toán|cán\s+bộ|công\s+chức|viên\s+chức|chuyên\s+viên|nhân\s+viên|\p{L}+\s+viên|thẩm\s+phán|thư\s+ký|già\s+làng|trưởng\s+\p{L}+|chủ\s+hộ|(?:thượng|trung|thiếu|đại)\s+(?:tá|úy))\s+)+/iu)
/** Two to four words, each with a capital: a name, unless the first begins a body or an office. */
const fullName = forFolded(/^(?!(?:Sở|Bộ|Ủy|UBND|HĐND|Hội|Ban|Cục|Vụ|Công|Văn|Trung|Viện|Tổng|Phòng|Chi|Đoàn|Tòa|Mặt|Liên|Trường|Đài|Báo|Tổ|Trạm|Đội|Quỹ|Phó|Chủ|Giám|Bí|Trưởng|Chánh|Thủ|Ngân|Kho|Đảng|Tỉnh|Huyện|Xã|Hạt|Đồn|Thanh)(?!\p{L}))\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,3}$/u)

/** Names before a verb, and whether they are a person's. */
export const personExamples: readonly (readonly [string, boolean])[] = [
  ['Ông Phao Văn Bến', true], ['Bác sĩ Đò Thị Phà', true], ['Đồng chí Phao Bến', true], ['đồng chí Trung tá Phao Văn Bến', true], ['Trưởng thôn Phao Văn Bến', true],
  ['Ông Chánh Văn phòng', false], ['Bác sĩ Trạm Y tế', false], ['Cán bộ tư pháp xã', false], ['Trạm Phao Bến', false], ['Đồng chí Phó Giám đốc', false], ['Trường Phao Văn Bến', false],
]

/** Whether a name is that of a person, behind how he is addressed or what he works as: no party is ever made of it (only agencies are followed). */
export const isPerson = (name: string) => { const called = title.exec(name)?.[0].length ?? 0; return called > 0 && fullName.test(name.slice(called)) }

/** Classes of persons told by what they did, suffer or ask for. */
const concerned = forFolded(/^(?:(?:các|những|mọi|mỗi|từng)\s+)?(?:người|cá\s+nhân|đối\s+tượng|công\s+dân|cán\s+bộ|công\s+chức|viên\s+chức|đảng\s+viên|hội\s+viên|đoàn\s+viên|chủ\s+\p{Ll}+|hộ(?:\s+\p{Ll}+)?)(?:,?\s+(?:và\s+)?(?:cá\s+nhân|cán\s+bộ|công\s+chức|viên\s+chức|người\s+lao\s+động|đảng\s+viên))*\s+(?:nào\s+)?(?:đã\s+|cố\s+(?:ý|tình)\s+)?(?:có\s+(?:hành\s+vi|dấu\s+hiệu|biểu\s+hiện|tiền\s+án)|vi\s+phạm|lợi\s+dụng|gây|phạm|nghi|bị|thiếu\s+trách\s+nhiệm|tố\s+(?:cáo|giác)|(?:được\s+)?(?:khiếu\s+nại|khởi\s+kiện)|lầm\s+lỗi|chống\s+đối|làm\s+lộ)(?!\p{L})/iu)

/** Names before a verb, and whether they are persons of whom something is held. */
export const concernedExamples: readonly (readonly [string, boolean])[] = [
  ['Người lợi dụng chức vụ làm lộ sổ phao', true], ['Cán bộ, công chức vi phạm', true], ['Người nào gây tai nạn phà', true], ['Các đối tượng có hành vi phá bến', true], ['Chủ phà vi phạm', true], ['Người tố cáo', true],
  ['Người phụ trách bến', false], ['Cán bộ, công chức trực bến', false], ['Người có thẩm quyền giải quyết khiếu nại', false], ['Chủ phà', false], ['Cơ quan phát hiện vi phạm', false],
]

/** Whether a name is a class of persons told by an offence, a complaint or the like: no party is ever made of it (only agencies are followed). */
export const areConcerned = (name: string) => concerned.test(name)
