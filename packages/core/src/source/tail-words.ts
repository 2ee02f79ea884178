/** A line that opens a signature: on whose behalf, or the office held. Matched on capitals only. */
export const offices: readonly string[] = [
  'TM.', 'T.M', 'T/M', 'KT.', 'K/T', 'TL.', 'T/L', 'TUQ.', 'Q.', 'THAY MẶT', 'ĐẠI DIỆN',
  'CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'CHỦ NHIỆM', 'PHÓ CHỦ NHIỆM', 'GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'TỔNG GIÁM ĐỐC', 'BÍ THƯ', 'PHÓ BÍ THƯ',
  'BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'THỦ TƯỚNG', 'PHÓ THỦ TƯỚNG', 'TỔNG THƯ KÝ', 'CỤC TRƯỞNG', 'VỤ TRƯỞNG', 'TỔNG CỤC TRƯỞNG',
  'TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', 'PHÓ BAN', 'TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG', 'TRƯỞNG CÔNG AN', 'PHÓ TRƯỞNG CÔNG AN', 'TRƯỞNG ĐOÀN',
  'CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG', 'CHÁNH ÁN', 'PHÓ CHÁNH ÁN', 'CHÁNH THANH TRA', 'VIỆN TRƯỞNG', 'PHÓ VIỆN TRƯỞNG',
  'HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG', 'CHỈ HUY TRƯỞNG', 'PHÓ CHỈ HUY TRƯỞNG', 'CHÍNH ỦY', 'PHÓ CHÍNH ỦY', 'CHÍNH TRỊ VIÊN', 'TƯ LỆNH',
  'ỦY VIÊN', 'THƯỜNG TRỰC', 'THỐNG ĐỐC', 'TỔNG KIỂM TOÁN', 'CHI CỤC TRƯỞNG', 'ĐỒN TRƯỞNG', 'PHÓ CỤC TRƯỞNG', 'PHÓ VỤ TRƯỞNG', 'PHÓ TỔNG CỤC TRƯỞNG', 'PHÓ CHI CỤC TRƯỞNG', 'PHÓ ĐỒN TRƯỞNG', 'PHÓ TRƯỞNG ĐOÀN', 'PHÓ TỔNG GIÁM ĐỐC', 'PHÓ TƯ LỆNH', 'PHÓ CHÁNH THANH TRA', 'TRƯỞNG TRẠM', 'PHÓ TRƯỞNG TRẠM', 'HẠT TRƯỞNG',
]

/** Ranks printed before a signatory's name; kept with the name. */
export const ranks: readonly string[] = [
  'Thiếu tướng', 'Trung tướng', 'Thượng tướng', 'Đại tướng', 'Thiếu tá', 'Trung tá', 'Thượng tá', 'Đại tá',
  'Thiếu úy', 'Trung úy', 'Thượng úy', 'Đại úy', 'Chuẩn đô đốc', 'Phó đô đốc', 'Luật sư', 'Bác sĩ', 'Hòa thượng', 'Thượng tọa', 'Linh mục',
]

/** Degrees and titles shortened before a name, alone or in a row: "PGS.TS.", "ThS. BS", "BSCKII.", "Bs.". They are no part of it (Decree 30/2020, annex I: the name of who signs has none before it). */
export const degrees: readonly string[] = ['PGS', 'Pgs', 'GS', 'Gs', 'TSKH', 'TS', 'Ts', 'ThS', 'Ths', 'THS', 'BsCKII', 'BsCKI', 'Bs', 'Ds', 'Ks', 'BSCKII', 'BSCKI', 'BSCK2', 'BSCK1', 'BS', 'DS', 'KS', 'KTS', 'LS', 'CN', 'TTƯT', 'TTND', 'NGƯT', 'NGND', 'CKII', 'CKI', 'CK2', 'CK1']

/** Frequent family names: they tell a name in capitals from an office. */
export const familyNames: readonly string[] = (
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn đinh trịnh lương mai trương lâm phùng tô vương cao tạ hà chu ' +
  'châu quách thái lưu tăng triệu nông hứa kiều la thạch mạc ma vi giàng sùng lò quàng hoa khúc doãn đàm nghiêm văn bạch tống từ thân giáp ngọ ' +
  'lan lục long điểu y siu rơ ksor rmah kpă hầu vàng thào lầu cầm hờ lường bế chẩu đồng tòng kim sơn danh lại diệp ninh ong phí quản thiều ' +
  'trang tiêu trà ông đường âu bàng cù cung hàn khuất khổng lạc mẫn nhâm nhữ phó tào ứng viên xa'
).split(' ')
