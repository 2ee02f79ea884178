// Table: bodies and classes of bodies that official papers name.
import type { PartyLevel } from './types.ts'

/** Fields of work that name ministries, departments and offices. Longest first where one begins another. */
export const fields: readonly string[] = [
  'Văn hóa, Thể thao và Du lịch', 'Văn hóa, Thể thao', 'Văn hóa và Thể thao', 'Văn hóa, Khoa học và Thông tin', 'Văn hóa - Thông tin', 'Văn hóa - Xã hội', 'Văn hóa và Thông tin', 'Văn hóa',
  'Lao động - Thương binh và Xã hội', 'Lao động, Thương binh và Xã hội', 'LĐTBXH', 'LĐ-TB&XH', 'LĐTB&XH',
  'Nông nghiệp và Phát triển nông thôn', 'Nông nghiệp và Môi trường', 'NN&PTNT', 'NN&MT', 'Tài nguyên và Môi trường', 'TN&MT', 'Kế hoạch và Đầu tư', 'KH&ĐT',
  'Thông tin và Truyền thông', 'TT&TT', 'Khoa học và Công nghệ', 'KH&CN', 'KHCN', 'Giáo dục và Đào tạo', 'GD&ĐT', 'GDĐT', 'Tài chính - Kế hoạch', 'Tài chính', 'Công Thương', 'Nội vụ', 'Tư pháp', 'Y tế',
  'Xây dựng', 'Giao thông vận tải', 'GTVT', 'Du lịch', 'Ngoại vụ', 'Ngoại giao', 'Quốc phòng', 'Công an', 'Dân tộc và Tôn giáo', 'Dân tộc và Miền núi', 'Dân tộc', 'Quy hoạch - Kiến trúc', 'VHTTDL', 'VH,TT&DL', 'VHTT',
  'Kinh tế và Hạ tầng', 'Kinh tế, Hạ tầng và Đô thị', 'Kinh tế', 'Quản lý đô thị', 'Tham mưu', 'Cảnh sát hình sự', 'An toàn thực phẩm',
]
/** Fields whose bodies of all tiers are spoken of as one: "ngành y tế". */
const sectors = [...fields.filter((name) => name !== 'Công an' && /\p{Ll}/u.test(name)), 'tòa án', 'kiểm sát', 'thuế', 'hải quan', 'thanh tra', 'ngân hàng', 'thống kê', 'nông nghiệp', 'giáo dục', 'lao động', 'thông tin', 'giao thông', 'bảo hiểm xã hội', 'kiểm lâm', 'thú y', 'thi hành án(?: dân sự)?', 'điện lực', 'kho bạc(?: nhà nước)?', 'quân đội', 'biên phòng']
  .sort((a, b) => b.length - a.length).join('|')
const field = [...fields].sort((a, b) => b.length - a.length).join('|')

/** What units of the police are named by; verbs stand among the words. */
const police = '(?:quản lý hành chính(?: về)? trật tự xã hội|QLHC(?: về)? TTXH|phòng cháy,? (?:và )?chữa cháy(?:,? (?:và )?cứu nạn,? (?:và )?cứu hộ)?|PCCC(?:(?: và|,)? ?&? ?CNCH)?|điều tra (?:tội phạm|hình sự)(?: về (?:(?!\\s(?:chủ trì|phối hợp|có|tham mưu|tổ chức|là)\\s)[^,;.:()]){3,60})?|giao thông(?: đường bộ)?|hình sự|kinh tế|môi trường|phòng, chống tội phạm (?:về )?môi trường|đường thủy|thi hành án hình sự(?: và hỗ trợ tư pháp)?|bảo vệ và hỗ trợ tư pháp)'

export type PartyWord = {
  pattern: string
  /** Where no tier is printed after it. `all`: a class that lives at every tier. Absent: the document's own tier. */
  level?: PartyLevel
  /** A class of bodies: takes no tier words after it. */
  closed?: true
  examples: readonly string[]
}

/** Bodies and classes of bodies that official papers name. Capitals do not matter; the longest match wins. */
export const partyWords: readonly PartyWord[] = [
  { pattern: '(?:các )?(?:lực lượng |ngành )?công an(?: nhân dân)?(?: (?:các )?(?:đơn vị, địa phương|địa phương))?', examples: ['Công an', 'lực lượng Công an', 'Công an đơn vị, địa phương'] },
  { pattern: '(?:thường trực )?(?:ủy ban nhân dân|UBND)(?: các cấp)?', examples: ['Ủy ban nhân dân', 'UBND các cấp'] },
  { pattern: '(?:thường trực )?(?:hội đồng nhân dân|HĐND)(?: và UBND)?', examples: ['Thường trực HĐND'] },
  { pattern: 'văn phòng đoàn (?:ĐBQH|đại biểu quốc hội) ?(?:-|–|,|và) ?(?:HĐND|hội đồng nhân dân)', level: 'province', closed: true, examples: ['Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân'] },
  { pattern: 'văn phòng (?:HĐND|hội đồng nhân dân|đoàn (?:ĐBQH|đại biểu quốc hội)) ?(?:-|–|,|và) ?(?:UBND|ủy ban nhân dân|HĐND|hội đồng nhân dân)', examples: ['Văn phòng HĐND - UBND', 'Văn phòng HĐND và UBND', 'Văn phòng Đoàn ĐBQH và HĐND'] },
  { pattern: 'ủy ban thường vụ quốc hội|UBTVQH|quốc hội|hội đồng bầu cử quốc gia|văn phòng quốc hội', level: 'central', closed: true, examples: ['Ủy ban thường vụ Quốc hội'] },
  { pattern: '(?:trưởng )?(?:các )?(?:đoàn đại biểu quốc hội|đoàn ĐBQH)', level: 'province', closed: true, examples: ['Đoàn đại biểu Quốc hội'] },
  { pattern: 'đoàn chủ tịch(?: ủy ban)?(?: trung ương)?(?: (?:MTTQ|mặt trận tổ quốc) ?(?:việt nam|VN)?)?', level: 'central', closed: true, examples: ['Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam'] },
  { pattern: '(?:các )?(?:cơ quan|đơn vị) công an(?: nhân dân)?(?: (?:các )?đơn vị, địa phương)?', level: 'all', examples: ['cơ quan Công an', 'cơ quan Công an các đơn vị, địa phương'] },
  { pattern: '(?:các )?cơ quan (?:thi hành án(?: dân sự| hình sự)?|(?:cảnh sát |an ninh )?điều tra(?: có thẩm quyền)?|tiến hành tố tụng|kiểm sát|thuế|hải quan|kiểm lâm|thống kê|tài chính|tài nguyên và môi trường|đăng ký (?:đất đai|kinh doanh|hộ tịch|cư trú)|bảo hiểm xã hội|tư pháp|y tế|nội vụ|lao động(?:[ ,-]+thương binh và xã hội)?|văn hóa|quân sự|biên phòng|dân tộc|quản lý (?:giáo dục|thị trường|xuất nhập cảnh|nhà nước)|ngoại vụ|đại diện(?: ngoại giao| lãnh sự)?|thanh tra|dân cử|cấp trên(?: trực tiếp)?|chủ quản(?: cấp trên)?|chuyên môn|thường trực)(?: địa phương| ở địa phương)?', level: 'all', examples: ['Cơ quan thi hành án dân sự', 'cơ quan thuế'] },
  { pattern: '(?:các )?(?:điều tra viên|kiểm sát viên|thẩm phán|chấp hành viên|kiểm tra viên|thanh tra viên|công chứng viên)', level: 'all', examples: ['Chấp hành viên'] },
  { pattern: '(?:các )?(?:trại giam|trại tạm giam|nhà tạm giữ|cơ sở giam giữ|cơ sở (?:cai nghiện|bảo trợ xã hội|khám bệnh, chữa bệnh|giáo dục nghề nghiệp|đào tạo|lưu trú|trợ giúp xã hội|giáo dục bắt buộc))', level: 'all', examples: ['cơ sở giam giữ', 'trại giam'] },
  { pattern: '(?:các )?bộ, (?:ban, )?(?:ngành|cơ quan)(?: (?:ở )?trung ương)?(?:,| và) (?:các )?địa phương(?: có liên quan| liên quan)?', level: 'all', closed: true, examples: ['các bộ, ngành và địa phương'] },
  { pattern: 'các bộ(?=,? (?:và )?(?:các )?cơ quan thuộc chính phủ)|(?:các )?bộ, (?:cơ quan ngang bộ|ban, ngành|ngành|cơ quan(?! thuộc chính phủ))(?: (?:ở )?trung ương)?(?: có liên quan| liên quan)?(?!,? (?:và )?(?:các )?địa phương)', level: 'central', closed: true, examples: ['các bộ, cơ quan ngang bộ', 'cơ quan thuộc Chính phủ', 'các bộ, ngành liên quan'] },
  { pattern: '(?:trưởng |thành viên )?(?:đoàn|tổ) (?:kiểm tra|giám sát|công tác|thanh tra)(?:, (?:kiểm tra|giám sát))?(?: liên ngành)?(?! việc| công| tình| các| người)', examples: ['Đoàn kiểm tra, giám sát', 'Trưởng đoàn giám sát'] },
  { pattern: '(?:các )?(?:cơ quan|đơn vị)(?:, (?:đơn vị|tổ chức|cá nhân)){1,2} (?:được giám sát|được kiểm tra|có thẩm quyền|được giao|được mời)', level: 'all', closed: true, examples: ['cơ quan, tổ chức, cá nhân được giám sát'] },
  { pattern: '(?:(?:ban thường trực|thường trực|BTT) )?(?:ủy ban |UB ?)?(?:TW |trung ương )?(?:MTTQ|mặt trận tổ quốc)(?: ?(?:việt nam|VN))?', examples: ['Ủy ban MTTQ', 'Thường trực Ủy ban MTTQ', 'Ban Thường trực UBMTTQ', 'Mặt trận Tổ quốc Việt Nam', 'UBMTTQVN'] },
  { pattern: '(?:các )?tổ chức thành viên(?: của (?:mặt trận tổ quốc|mặt trận|MTTQ)(?: ?(?:việt nam|VN))?)?', examples: ['các tổ chức thành viên'] },
  { pattern: '(?:các )?(?:tổ chức chính trị ?- ?xã hội|hội, đoàn thể|đoàn thể(?:, tổ chức xã hội| chính trị ?- ?xã hội)?)', level: 'all', examples: ['các đoàn thể, tổ chức xã hội', 'tổ chức chính trị - xã hội'] },
  { pattern: 'các cấp (?:hội(?: (?:nông dân|phụ nữ|liên hiệp phụ nữ|LHPN|cựu chiến binh|người cao tuổi|chữ thập đỏ|luật gia))?|(?:bộ )?đoàn(?: thanh niên)?|công đoàn|mặt trận|ủy đảng)', level: 'all', closed: true, examples: ['các cấp Hội', 'các cấp bộ Đoàn', 'các cấp Hội Nông dân', 'các cấp công đoàn'] },
  { pattern: '(?:lãnh đạo|bộ trưởng|thủ trưởng) (?:hai|liên) (?:bộ|ngành|cơ quan|bên|đơn vị)', closed: true, examples: ['lãnh đạo hai ngành', 'Bộ trưởng hai Bộ'] },
  { pattern: 'hội (?:liên hiệp )?phụ nữ|hội LHPN', examples: ['Hội Liên hiệp Phụ nữ', 'Hội LHPN'] },
  { pattern: 'hội cựu chiến binh|hội CCB', examples: ['Hội Cựu chiến binh'] },
  { pattern: 'hội nông dân|hội ND', examples: ['Hội Nông dân'] },
  { pattern: 'hội người cao tuổi|hội NCT', examples: ['Hội Người cao tuổi'] },
  { pattern: '(?:trung ương )?đoàn (?:thanh niên|TNCS)(?: cộng sản)?(?: hồ chí minh| HCM)?|đoàn TNCSHCM|đoàn TN|(?:tỉnh|thành) đoàn(?! kết)', examples: ['Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'Tỉnh đoàn', 'Thành đoàn'] },
  { pattern: '(?:các )?(?:huyện|quận|thị) đoàn(?! kết)', level: 'district', closed: true, examples: ['Huyện đoàn', 'các huyện đoàn'] },
  { pattern: '(?:các )?(?:xã|phường) đoàn(?! kết)', level: 'commune', closed: true, examples: ['Xã đoàn'] },
  { pattern: 'liên đoàn lao động|LĐLĐ|tổng liên đoàn lao động|công đoàn(?: (?:các )?(?:ngành|cơ sở|cấp trên))?', examples: ['Liên đoàn Lao động', 'LĐLĐ'] },
  { pattern: 'hội (?:chữ thập đỏ|luật gia|khuyến học|nhà báo|cựu công an nhân dân|cựu CAND|liên hiệp thanh niên|LHTN|sinh viên|đồng đội|cựu thanh niên xung phong|cựu TNXP|nạn nhân chất độc da cam|người mù|người khuyết tật|bảo trợ(?:(?:,| và)? (?:người khuyết tật|bệnh nhân nghèo|người nghèo|trẻ em|trẻ mồ côi|quyền trẻ em|nạn nhân))*|doanh nghiệp|doanh nhân trẻ|đông y|làm vườn|văn học nghệ thuật|sinh vật cảnh|kế hoạch hóa gia đình|thầy thuốc trẻ|nữ doanh nhân)', examples: ['Hội Chữ thập đỏ', 'Hội Luật gia'] },
  { pattern: 'hiệp hội doanh nghiệp|liên minh hợp tác xã|liên hiệp các (?:hội|tổ chức) (?:khoa học(?:,| và)? kỹ thuật|KH&KT|văn học(?:,| và)? nghệ thuật|VHNT|hữu nghị)|liên đoàn luật sư|đoàn luật sư|ủy ban đoàn kết công giáo|giáo hội phật giáo|hội đồng đội', examples: ['Hiệp hội Doanh nghiệp', 'Liên minh Hợp tác xã', 'Đoàn Luật sư'] },
  { pattern: `(?:ngành )?sở (?:${field})`, level: 'province', examples: ['Sở Khoa học và Công nghệ', 'Sở KH&CN', 'Sở Văn hóa, Thể thao và Du lịch'] },
  { pattern: `bộ (?:${field})|thanh tra chính phủ|ngân hàng nhà nước|văn phòng chính phủ|thủ tướng chính phủ|chính phủ|ủy ban dân tộc(?: và miền núi)?`, level: 'central', examples: ['Bộ Tư pháp', 'Ủy ban Dân tộc và Miền núi'] },
  { pattern: 'tổng cục (?:thuế|hải quan|thống kê|thi hành án dân sự|quản lý thị trường|dự trữ nhà nước|môi trường|lâm nghiệp|thủy lợi|thủy sản|du lịch|thể dục thể thao|giáo dục nghề nghiệp|dạy nghề|khí tượng thủy văn|đường bộ(?: việt nam)?|chính trị|cảnh sát|an ninh|hậu cần|kỹ thuật)', level: 'central', closed: true, examples: ['Tổng cục Thuế', 'Tổng cục Thi hành án dân sự'] },
  { pattern: `cục cảnh sát ${police}`, level: 'central', closed: true, examples: ['Cục Cảnh sát quản lý hành chính về trật tự xã hội', 'Cục Cảnh sát giao thông'] },
  { pattern: `phòng cảnh sát ${police}`, level: 'province', closed: true, examples: ['Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ', 'Phòng Cảnh sát hình sự'] },
  { pattern: '(?:hai|ba|bốn|liên) bộ(?! (?:hồ sơ|tài liệu|sách|phim|máy|câu|phận|phao|dụng cụ|đề))|các bộ(?=,? (?:trao đổi|thống nhất|phối hợp|cùng|luân phiên|chỉ đạo|có trách nhiệm|chịu trách nhiệm|thường xuyên|định kỳ|hằng|hàng|tổ chức|ký|cử)(?!\\p{L}))', level: 'central', closed: true, examples: ['ba Bộ'] },
  { pattern: `phòng (?:${field})`, examples: ['Phòng Tư pháp', 'Phòng Tham mưu'] },
  { pattern: 'bộ tổng tham mưu(?: quân đội nhân dân(?: việt nam)?)?', level: 'central', closed: true, examples: ['Bộ Tổng Tham mưu'] },
  { pattern: 'cổng thông tin điện tử|phòng xây dựng phong trào(?: toàn dân)? bảo vệ an ninh tổ quốc', examples: ['Cổng Thông tin điện tử'] },
  { pattern: 'bộ tư lệnh quân khu(?: \\d)?|(?:các )?quân khu(?: \\d)?', level: 'region', closed: true, examples: ['Bộ Tư lệnh Quân khu'] },
  { pattern: 'bộ chỉ huy (?:(?:bộ đội )?biên phòng|BĐBP)|bộ chỉ huy quân sự|bộ CHQS|ban chỉ huy quân sự|ban CHQS|bộ tư lệnh (?:thủ đô(?: hà nội)?|(?:thành phố(?: hồ chí minh)?(?= |$|[,;.]))|bộ đội biên phòng|cảnh sát (?:biển|cơ động)|[^,;.()]{3,20})|bộ đội biên phòng|(?:bộ chỉ huy )?BĐBP|(?:lực lượng )?quân đội|(?:lực lượng )?quân sự|đồn biên phòng|(?<=(?:,|và|lực lượng) )biên phòng|cảnh sát biển|lực lượng kiểm lâm', examples: ['Bộ Chỉ huy Quân sự', 'Bộ đội Biên phòng'] },
  { pattern: 'văn phòng(?= (?:UBND|ủy ban nhân dân|HĐND|hội đồng nhân dân|đoàn đại biểu|tỉnh ủy|thành ủy|đảng ủy|huyện ủy|huyện|tỉnh|chính phủ|quốc hội))', examples: [] },
  { pattern: '(?:viện kiểm sát|tòa án)(?: nhân dân)? tối cao|VKSNDTC|TANDTC', level: 'central', closed: true, examples: ['Tòa án nhân dân tối cao', 'Viện kiểm sát nhân dân tối cao'] },
  { pattern: '(?:viện kiểm sát|tòa án) quân sự', level: 'all', examples: ['Tòa án quân sự'] },
  { pattern: '(?:viện kiểm sát|tòa án)(?: nhân dân)? cấp cao', level: 'region', closed: true, examples: ['Tòa án nhân dân cấp cao'] },
  { pattern: 'viện kiểm sát(?: nhân dân)?|VKSND|tòa án(?: nhân dân)?|TAND|thi hành án dân sự|(?:chi )?cục (?:thi hành án dân sự|thuế|hải quan|thống kê|quản lý thị trường|kiểm lâm|thú y|chăn nuôi(?: và thú y)?|bảo vệ môi trường|phát triển nông thôn|thủy lợi|thủy sản|văn thư(?:,| -| và) lưu trữ|an toàn (?:vệ sinh )?thực phẩm|tiêu chuẩn đo lường chất lượng|dự trữ nhà nước)|thanh tra(?= (?:tỉnh|thành phố|huyện|sở))|thuế(?= (?:tỉnh|thành phố|cơ sở))|thống kê(?= (?:tỉnh|thành phố|cơ sở))|hải quan|kho bạc nhà nước(?: khu vực)?|bảo hiểm xã hội(?: khu vực)?|BHXH|(?:chi nhánh )?ngân hàng chính sách xã hội|quản lý thị trường|điện lực', examples: ['Viện kiểm sát nhân dân', 'Bảo hiểm xã hội'] },
  { pattern: 'ban (?:công tác mặt trận|CTMT)(?: (?:(?:ở )?(?:thôn|bản|ấp|khóm|khu dân cư|khu phố|tổ dân phố))(?!,))?', level: 'commune', examples: ['Ban Công tác Mặt trận', 'Ban CTMT thôn'] },
  { pattern: '(?:các )?(?:trưởng (?:các )?(?:thôn|bản|ấp|khóm|khu phố|khu dân cư|làng|buôn|sóc)|tổ trưởng (?:các )?tổ (?:dân phố|nhân dân|hòa giải|liên gia|tự quản)|bí thư chi bộ(?: thôn| bản| ấp| khu phố| tổ dân phố)?|hòa giải viên|tổ hòa giải)', level: 'commune', examples: ['trưởng thôn', 'Tổ trưởng tổ dân phố', 'Bí thư chi bộ thôn', 'các hòa giải viên'] },
  { pattern: '(?:các )?ban thanh tra nhân dân', level: 'commune', examples: ['Ban Thanh tra nhân dân'] },
  { pattern: '(?:các )?tổ (?:bảo vệ an ninh,? trật tự|hòa giải|công nghệ số cộng đồng|tự quản|liên gia(?: tự quản)?|dân phố tự quản)(?: (?:ở )?cơ sở)?', level: 'commune', closed: true, examples: ['Tổ bảo vệ an ninh, trật tự ở cơ sở', 'các tổ hòa giải'] },
  { pattern: 'ban (?:tuyên giáo và dân vận|tuyên giáo|dân vận|tổ chức|nội chính|dân tộc|phong trào|dân chủ(?:, giám sát và phản biện xã hội| ?- ?pháp luật)?|giám sát đầu tư(?: của)? cộng đồng|quản lý (?:khu kinh tế|các khu công nghiệp|dự án|KKT|các KCN)|chỉ huy phòng chống thiên tai(?: và tìm kiếm cứu nạn)?|an toàn giao thông|đại diện hội người cao tuổi|bảo vệ dân phố|chỉ đạo(?: (?:(?:phòng, chống|xây dựng (?:nông thôn|đời sống|đô thị|gia đình|chính quyền|xã hội|phong trào)|thực hiện (?:đề án|quy chế|chương trình|phong trào|cuộc vận động|công tác|dân chủ))[^.;:\\n]{0,40}?(?= (?:có|chịu|chủ trì|phối hợp|tổ chức|họp|báo cáo|ban hành|chỉ đạo|kiểm tra|theo dõi|tham mưu|và|do|là|để|trong|các|cấp|tỉnh|xã|huyện|thành phố|trung ương)(?!\\p{L})|[.;:)]|$)|138|389|35|06|cấp))?)', examples: ['Ban Tuyên giáo', 'Ban Quản lý Khu kinh tế', 'Ban Dân vận'] },
  { pattern: 'trung tâm (?:kiểm soát bệnh tật|y tế|văn hóa(?:(?:,| và| -| –)? (?:thể thao|thể dục|thông tin|du lịch|nghệ thuật|truyền thông|truyền thanh|học tập cộng đồng))*|(?:cung ứng )?dịch vụ (?:việc làm|tổng hợp|sự nghiệp công|công ích|công|hành chính công|(?:kỹ thuật )?nông nghiệp)|chính trị|trợ giúp pháp lý|(?:phục vụ )?hành chính công|phát triển quỹ đất|khuyến nông|giáo dục (?:nghề nghiệp|thường xuyên|quốc phòng|hướng nghiệp|chính trị|đặc biệt)(?:(?:,| và| -| –)? (?:giáo dục )?(?:nghề nghiệp|thường xuyên|an ninh|tổng hợp|hướng nghiệp|dạy nghề))*|truyền thông)', examples: ['Trung tâm Kiểm soát bệnh tật', 'Trung tâm Dịch vụ tổng hợp', 'Trung tâm Cung ứng dịch vụ công'] },
  { pattern: '(?:các )?trạm y tế|(?:các )?cơ sở y tế|(?:các )?trung tâm y tế|(?:các )?bệnh viện', level: 'all', examples: ['các Cơ sở y tế'] },
  { pattern: 'đài (?:phát thanh và truyền hình|phát thanh - truyền hình|PT&TH|PTTH|truyền thanh)|báo và đài (?:phát thanh(?:,| và| -| –)? truyền hình|PT&TH|PTTH|truyền thanh)|báo và phát thanh(?:,| và| -)? truyền hình', examples: ['Đài Phát thanh và Truyền hình'] },
  { pattern: '(?:các )?cơ quan (?:thông tấn,? )?(?:báo chí|truyền thông)(?:, truyền thông)?', examples: ['các cơ quan báo chí', 'cơ quan thông tấn báo chí'] },
  { pattern: '(?:các )?(?:đơn vị|doanh nghiệp)(?: cung cấp)? (?:mạng |dịch vụ )?viễn thông', closed: true, examples: ['các đơn vị cung cấp mạng viễn thông', 'các doanh nghiệp viễn thông'] },
  { pattern: '(?:giám đốc (?:các )?sở, )?(?:thủ trưởng )?(?:các )?(?:cơ quan, )?(?:sở, ban,? ngành|sở,? ngành|ban, ngành)(?:, đoàn thể)?(?: và đoàn thể)?(?:, (?:cơ quan|đơn vị)(?! (?:có )?liên quan|, (?:cơ quan|đơn vị|tổ chức)(?!\\p{L})| (?:chức năng|chuyên môn|trực thuộc|được|chủ|phối)))?|(?:các )?phòng, ban(?:, ngành)?(?:, đoàn thể)?', examples: ['các sở, ban, ngành', 'Sở, ban, ngành', 'Giám đốc Sở, Thủ trưởng cơ quan, ban, ngành', 'các cơ quan, ban, ngành'] },
  { pattern: 'các sở(?=,? (?:và )?(?:các |người đứng đầu |thủ trưởng |giám đốc |chủ tịch |ban, ngành|UBND|ủy ban)|$|[,;.])', level: 'province', closed: true, examples: ['các sở'] },
  { pattern: '(?:các )?ngành(?: và)?,? (?:đoàn thể|tổ chức)(?: có liên quan| liên quan)?|các ngành(?: có liên quan| liên quan| chức năng)', level: 'all', closed: true, examples: ['các ngành, đoàn thể có liên quan', 'Các ngành và tổ chức'] },
  { pattern: '(?:các )?(?:cơ quan|đơn vị)(?:(?:,| và|, và) (?:các )?(?:cơ quan|đơn vị|tổ chức)){0,2}(?= cấp (?:trung ương|tỉnh|huyện|xã|khu vực|quân khu)(?!\\p{L}))', level: 'all', examples: ['cơ quan, đơn vị cấp tỉnh', 'các đơn vị cấp huyện'] },
  { pattern: '(?:các )?(?:cơ quan|đơn vị)(?:, (?:cơ quan|đơn vị|tổ chức|địa phương|ban, ngành|đoàn thể|cá nhân|doanh nghiệp)){0,4}(?: và (?:địa phương|đơn vị|tổ chức|cá nhân))?(?: khác)? (?:có )?liên quan(?! đến)', level: 'all', closed: true, examples: ['các cơ quan, đơn vị có liên quan', 'các cơ quan, tổ chức khác có liên quan'] },
  { pattern: '(?:các )?cơ quan(?:, (?:đơn vị|tổ chức|địa phương|doanh nghiệp|hợp tác xã|cá nhân)){1,4}(?: và (?:các )?(?:đối tượng|tổ chức|đơn vị|cá nhân) khác)?(?: cùng cấp|(?: cấp dưới)? (?:thuộc|trong) phạm vi quản lý)?', level: 'all', closed: true, examples: ['các cơ quan, đơn vị, địa phương', 'các cơ quan, tổ chức, đơn vị, doanh nghiệp thuộc phạm vi quản lý'] },
  { pattern: '(?:các )?(?:cơ quan|đơn vị)(?:, (?:đơn vị|cơ quan|địa phương)){0,2} được (?:giao|phân công)(?: chủ trì)?(?: thực hiện(?: các)? nhiệm vụ)?', level: 'all', closed: true, examples: ['Các đơn vị được giao thực hiện các nhiệm vụ'] },
  { pattern: 'các (?:cơ quan|đơn vị|bên|ngành)(?= (?:quy định|nêu) (?:tại|từ|ở) )', level: 'all', closed: true, examples: [] },
  { pattern: '(?:các )?(?:cơ quan|đơn vị)(?:, (?:cơ quan|đơn vị))? cấp dưới(?: (?:trực tiếp|trực thuộc|thuộc quyền|thuộc phạm vi quản lý))*', level: 'all', closed: true, examples: ['cơ quan cấp dưới', 'các đơn vị cấp dưới trực thuộc'] },
  { pattern: '(?:các )?cơ quan thuộc chính phủ', level: 'central', closed: true, examples: ['cơ quan thuộc Chính phủ'] },
  { pattern: '(?:các )?(?:cơ quan|ngành|lực lượng) chức năng(?: có liên quan| liên quan)?', level: 'all', closed: true, examples: ['các cơ quan chức năng'] },
  { pattern: '(?:các )?cơ quan(?:, đơn vị|, tổ chức)*(?: nhà nước| quản lý nhà nước)?(?: khác)? ở trung ương', level: 'central', closed: true, examples: ['cơ quan nhà nước khác ở trung ương'] },
  { pattern: '(?<=(?:với|tới|đến|cho|gửi|hướng dẫn|chỉ đạo|đôn đốc) )các (?:đơn vị|cơ quan|ngành)(?=[,.;]|$| (?:tổ chức|thực hiện|triển khai|tổng kết|rà soát|xây dựng|cập nhật|kiểm tra|tuyên truyền|lập|để|trong|theo) )(?!, (?:cơ quan|đơn vị|tổ chức|địa phương))', level: 'all', closed: true, examples: [] },
  { pattern: '(?:các )?cơ quan(?: quản lý nhà nước| nhà nước| hành chính nhà nước)(?: ở địa phương| địa phương| cấp trên(?: trực tiếp)?)?', level: 'all', closed: true, examples: ['các cơ quan quản lý nhà nước', 'cơ quan nhà nước'] },
  { pattern: '(?:các )?(?:cơ quan|đơn vị)(?:, (?:cơ quan|đơn vị|tổ chức))* khác', level: 'all', closed: true, examples: ['các cơ quan, đơn vị khác'] },
  { pattern: '(?:cơ quan|đơn vị|bên|tổ chức) (?:phát hiện|tiếp nhận|nhận|đề nghị|yêu cầu|được yêu cầu|được đề nghị|được phân công|cung cấp|quản lý|chủ quản|phối hợp|ban hành|thụ lý|chủ trì(?! (?:tổ chức|thực hiện|kiểm tra) ))(?:(?! và | có )[^,.;:()]){0,50}?(?= (?:có|chịu) trách nhiệm| phải | chủ trì )', level: 'all', closed: true, examples: [] },
  { pattern: '(?:các )?(?:đơn vị, )?địa phương', level: 'all', closed: true, examples: ['các địa phương'] },
  { pattern: '(?:các )?cấp ủy(?: đảng)?(?:,| và) chính quyền(?: địa phương| các cấp)?', level: 'all', closed: true, examples: ['cấp ủy, chính quyền'] },
  { pattern: '(?:các )?(?:cấp|cơ quan(?: quản lý)?) có thẩm quyền', closed: true, examples: ['cấp có thẩm quyền', 'cơ quan quản lý có thẩm quyền'] },
  { pattern: '(?<=(?:cho|đến|tới|với|về|của|từ|gửi|giữa) (?:các )?)(?:đơn vị|cơ quan|bên) (?:chủ trì|phối hợp|yêu cầu|đề nghị|được yêu cầu|được đề nghị|tiếp nhận|gửi đến)(?! (?:với|thực hiện|tổ chức|triển khai|trong|xây dựng))', level: 'all', closed: true, examples: [] },
  { pattern: '(?:đơn vị|cơ quan|bên) (?:được (?:phân công|giao) )?(?:chủ trì|thường trực)(?: luân phiên)?(?! tiếp)(?= (?:có|phối|tổ|xây|chuẩn|chịu|thông|tổng|trong|năm|quyết|thực hiện nhiệm vụ|thực hiện (?:việc )?(?:lưu|gửi|lập|rà|tổng|kiểm)|lưu|gửi|lập|báo|rà|mời|triệu|trình|cung|ban hành|và)|$|[,;.:)])', level: 'all', closed: true, examples: ['Đơn vị chủ trì có trách nhiệm'] },
  { pattern: '(?:lãnh đạo )?(?:các|hai) bên(?: ký(?: kết)?(?: nghị quyết liên tịch| chương trình| quy chế)?)?(?! liên quan)|(?:hai|các) (?:ngành|đơn vị|cơ quan)(?= (?:phối hợp|thống nhất|cùng|có trách nhiệm|chịu trách nhiệm|thường xuyên|định kỳ|tiến hành|trao đổi|thông báo|kịp thời|chủ động|phản ánh|báo cáo|tạo điều kiện|phân công|luân phiên|cử|bố trí|gửi|rà soát|xây dựng|tổng hợp|đánh giá) )', closed: true, examples: ['Các Bên ký Nghị quyết liên tịch', 'hai bên', 'lãnh đạo các bên'] },
  { pattern: '(?:các )?nhà trường|(?:các )?trường học|(?:các )?cơ sở giáo dục', closed: true, examples: ['nhà trường'] },
  { pattern: '(?:các )?cơ sở (?:đoàn|hội)|(?:các )?chi (?:đoàn|hội)|(?:các )?tổ chức công đoàn', level: 'all', closed: true, examples: ['các cơ sở đoàn', 'các tổ chức công đoàn'] },
  { pattern: 'các (?:thôn|bản(?! (?:sao|án|ghi|tin|cam|kế|đồ|dịch|vẽ|thỏa|báo|quyết|nhận|khai|tự|tổng|kiểm|góp|hợp|trích|chính|gốc|in|ký|mẫu|đăng)(?!\\p{L}))|ấp|khóm|khu phố|tổ dân phố)(?:, (?:thôn|bản|ấp|khu phố|tổ dân phố)){0,3}', level: 'commune', closed: true, examples: ['Các thôn', 'các thôn, tổ dân phố'] },
  { pattern: 'các (?:xã, phường(?:, thị trấn|, đặc khu)?|phường, xã(?:, thị trấn|, đặc khu)?)', level: 'commune', closed: true, examples: ['các xã, phường, thị trấn'] },
  { pattern: 'các huyện(?:, (?:quận|thị xã)){0,2}, thành phố', level: 'district', closed: true, examples: ['các huyện, thị xã, thành phố'] },
  { pattern: '(?:ủy ban bầu cử|UBBC|tổ bầu cử|ban bầu cử|hội đồng bầu cử quốc gia)', examples: ['Ủy ban Bầu cử'] },
  { pattern: '(?:thường trực |ban thường vụ |ban chấp hành |văn phòng |ủy ban kiểm tra )?(?:đảng ủy|tỉnh ủy|thành ủy|huyện ủy|chi ủy)', examples: ['Đảng ủy', 'Thường trực Tỉnh ủy', 'Ủy ban Kiểm tra Đảng ủy'] },
  { pattern: '(?:đảng đoàn|ban cán sự đảng|đảng bộ|chi bộ)(?: (?:quốc hội|chính phủ|UBND|cơ quan))?', examples: ['Đảng đoàn Quốc hội', 'Ban cán sự đảng'] },
  { pattern: `(?:các )?(?:(?:đơn vị|cơ quan)(?:, (?:đơn vị|cơ quan))? (?:của|thuộc|trong|trực thuộc) )?ngành (?:${sectors})`, level: 'all', examples: ['ngành Y tế', 'các đơn vị thuộc ngành nông nghiệp', 'ngành Tòa án'] },
  { pattern: 'các ngành [^.;]{10,140}? các cấp', level: 'all', closed: true, examples: ['Các ngành Tư pháp, Văn hóa - Thông tin, Hội Nông dân các cấp'] },
]

/** Names that no table holds: a word for a kind of body, then capitals. Matched with capitals. */
export const openName = /(?<![\p{L}])(?:(?:Vụ|Cục|Thanh tra|Văn phòng|Trung tâm|Viện|Phòng|Ban)\s\p{Lu}[^,.;:()\n-]{2,60}?(?:\s[-–]\s\p{Lu}[^,.;:()\n-]{2,40}?)?(?=\s[-–]\s(?:Bộ|Sở)|\s\(\p{Lu}))|(?<![\p{L}])(?:Sở|Bộ|Vụ|Cục|Tổng cục|Chi cục|Ban|Nhà xuất bản|Thông tấn xã|Tạp chí|Phòng|Văn phòng|Trung tâm|Viện|Học viện|Trường|Hội|Hiệp hội|Liên hiệp|Thanh tra|Tổng công ty|Công ty|Báo|Đài|Hội đồng|Tổ công tác|Tổ)\s\p{Lu}[\p{L}]*(?:\s\p{Ll}{2,7}(?=\s\p{Lu}|[,;.:)]|\s(?:và|chủ|phối|có|tổ|tham|là|theo|khi|trong|để|cho|thông|báo|gửi|về|tại|phải|được|thực|hướng|chỉ|kiểm|nơi|sau|trước|xây|triển|cung|giao|chịu|giúp|đề nghị|yêu cầu|-)\s))?(?:(?:\s?[,-]|\svà)?\s(?!(?:Sở|Bộ|Ủy ban|Hội|Ban|Cục|Vụ|Văn phòng|Công an|Trung tâm|Viện|Tổng|Phòng|Chi|Đoàn|Tòa|Mặt|Liên|Trường|Đài|Báo|Tổ)\s)\p{Lu}\p{Ll}+(?:\s\p{Ll}{2,6}(?=[,;.:)]|\s(?:và|chủ|phối|có|tổ chức|tham|là|theo|-)\s))?){0,4}/gu
