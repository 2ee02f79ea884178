// Table: classes of bodies and roles whose tier their kind tells.
import { forFolded } from '../../source/index.ts'
import { partsOfSide, whoSigned } from './sides.ts'

/** Classes that stand at no tier of the administration. */
export const tierless = /^(?:các )?(?:doanh nghiệp|hợp tác xã|tập đoàn|tổng công ty)(?!\p{L})|nhà trường|trường học|^ban giám hiệu$|^hiệu trưởng$|cơ sở giáo dục|viễn thông|^(?:các )?(?:cơ quan|cấp) (?:có )?thẩm quyền$|^cấp trên|^(?:ban chấp hành )?công đoàn cơ sở$/iu

/** Those of a commune are its own. */
export const school = /nhà trường|trường học|cơ sở giáo dục/iu
/** Those who sign together, and whoever of them has a part: they stand where the signers do. */
export const sideGroup = new RegExp(`^(?:lãnh đạo )?(?:(?:các|hai|ba|bốn|mỗi|từng) (?:bên(?: ký(?: kết)?)?|ngành)|(?:hai|ba|bốn|năm) (?:lực lượng|cơ quan|đơn vị|sở|hội)|${whoSigned})$`, 'iu')
/** Offices of the centre for several provinces, "Chi cục Hải quan khu vực IX"; a court, a prosecutor or, unnumbered, a tax branch "khu vực" stands below its province. */
export const regionalOffice = /^(?!tòa án|TAND|viện kiểm sát|VKSND).*\skhu vực (?:\d{1,2}|[IVX]{1,5})$|^(?:kho bạc nhà nước|KBNN|ngân hàng nhà nước|(?:chi )?cục (?:hải quan|dự trữ nhà nước)) khu vực$/iu

/** A commune has none below it: classes of bodies are its own. */
export const classHere = /^(?:các )?(?:cơ quan|đơn vị|ngành)(?:(?:,| và) (?:các )?(?:đơn vị|đoàn thể|ban|ngành))*(?: (?:phối hợp|(?:có )?liên quan|tiếp nhận|chủ trì|tham gia))?$/iu
/** Whoever of those who sign has a part just then: the one that leads, asks, receives. */
export const roleOfSide = new RegExp(`^(?:cơ quan|đơn vị|bên|ngành|lực lượng) (?:được (?:phân công|giao) )?(?:chủ trì|thường trực|đầu mối|đăng cai|được yêu cầu|được đề nghị)(?!\\p{L})|^bên (?:${partsOfSide}|gửi|giao|tham gia)(?!\\p{L})`, 'iu')
/** "Đơn vị chủ trì cấp xã", "Phòng VH-XH cấp xã": a part taken, or a department, at one tier. */
export const roleAtTier = /^(?:(?:cơ quan|đơn vị|bên) \p{L}+ \p{L}+|phòng [^;,]{2,40}) cấp (?:trung ương|tỉnh|huyện|xã)$/iu
/** A paper that has its meetings at several tiers: whoever leads leads at each. */
export const acrossTiers = forFolded(/(?:ba|03|cả ba|mỗi|từng)\s+cấp(?!\p{L}|\s+có)[^.;]{0,80}(?:họp|giao\s+ban|chủ\s+trì)|(?:họp|giao\s+ban|sơ\s+kết|chủ\s+trì(?!,?\s+phối\s+hợp))[^.;]{0,100}cấp\s+(?:huyện|xã|cơ\s+sở)|cấp\s+(?:huyện|xã|cơ\s+sở)[^.;]{0,60}(?:họp|giao\s+ban)/iu)

/** Both sides and what they set up, where they agree on work of their own; a circular binds their like at every tier. */
export const ofBothSides = /^(?:(?:các|hai|ba|mỗi) bên|bên (?:chủ trì|đăng cai)|(?:cơ quan|bộ phận|ban|tổ) (?:thường trực|đầu mối|giúp việc))(?: (?:luân phiên|của chương trình))?$/iu
/** One in every province, with branches in its districts. */
export const landOffice = /^(?:các )?văn phòng đăng ký (?:đất đai|quyền sử dụng đất)$/iu
/** Centres and branches that a joint circular gives duties to stand below the ministries' like, unless their name says otherwise. */
export const branchOffice = /^(?:trung tâm|chi nhánh)(?!\p{L})(?!.*(?:quốc gia|trung ương|thuộc (?:bộ|cục|vụ|tổng cục)))/iu

/** Offices of a commune since July 2025, Decree 150/2025/NĐ-CP; "Phòng Kinh tế" was one of a district before. */
export const ofCommune = /^(?:các )?phòng (?:kinh tế(?:, hạ tầng và đô thị)?|văn hóa ?[-–] ?xã hội)$/iu
/** What only papers of the two tiers since then name. */
export const communeOffices = forFolded(/(?<!\p{L})(?:phòng\s+(?:kinh\s+tế,\s+hạ\s+tầng\s+và\s+đô\s+thị|văn\s+hóa\s*[-–]\s*xã\s+hội)|xã,\s+phường(?:,|\s+và)\s+đặc\s+khu)(?!\p{L})/iu)

/** Whoever is looked at, bodies and persons alike, stands at no tier. */
export const lookedAt = /cá nhân được (?:giám sát|kiểm tra|thanh tra)/iu

/** Bodies that live at every tier; a central paper that names them bare means all of them. */
export const everywhere = /^(?:các )?(?:(?:ban thường trực |thường trực )?(?:ủy ban |UB)?(?:MTTQ|mặt trận)|(?:cơ quan |lực lượng |ngành )?công an|UBND|ủy ban nhân dân|(?:thường trực )?(?:hội đồng nhân dân|HĐND)|hội |đoàn |liên đoàn|ngành|tổ chức|cơ quan|đơn vị|viện kiểm sát|tòa án|trưởng đoàn|thành viên)(?!.*(?:trung ương|tối cao|đoàn chủ tịch))/iu
