// Table: words of two syllables that official papers use all the time, and those that differ from them by their marks alone.

/** Rightly spelled, tone marks in their new place. */
export const wordsOfPapers: readonly string[] = [
  'ủy ban', 'nhân dân', 'mặt trận', 'tổ quốc', 'hội đồng', 'công an', 'quân sự', 'biên phòng', 'phụ nữ', 'nông dân', 'thanh niên', 'công đoàn', 'đoàn thể', 'đoàn viên', 'hội viên', 'cơ quan', 'đơn vị', 'địa phương', 'địa bàn', 'cơ sở', 'nhà nước',
  'chủ trì', 'phối hợp', 'thực hiện', 'triển khai', 'tổ chức', 'chỉ đạo', 'lãnh đạo', 'hướng dẫn', 'kiểm tra', 'giám sát', 'thanh tra', 'đôn đốc', 'theo dõi', 'tổng hợp', 'tổng kết', 'sơ kết', 'báo cáo', 'cung cấp', 'trao đổi', 'thông tin', 'thông báo', 'thống nhất',
  'tuyên truyền', 'vận động', 'phổ biến', 'giáo dục', 'xây dựng', 'ban hành', 'kế hoạch', 'chương trình', 'quy chế', 'quy định', 'nghị quyết', 'quyết định', 'nhiệm vụ', 'trách nhiệm', 'nội dung', 'biện pháp', 'giải quyết', 'xử lý', 'kiến nghị', 'đề nghị', 'đề xuất', 'tham mưu',
  'tiếp nhận', 'tập huấn', 'bồi dưỡng', 'khen thưởng', 'biểu dương', 'kinh phí', 'bố trí', 'hỗ trợ', 'bảo đảm', 'đảm bảo', 'bảo vệ', 'an ninh', 'trật tự', 'an toàn', 'định kỳ', 'thường xuyên', 'thường trực', 'kịp thời', 'đột xuất', 'trước ngày', 'giao ban', 'hội nghị', 'phong trào',
  'hằng năm', 'hàng năm', 'hằng quý', 'hàng quý', 'hằng tháng', 'hàng tháng', 'hằng tuần', 'hàng tuần', 'lực lượng', 'chấp hành', 'vi phạm', 'ý kiến', 'kết quả', 'tình hình', 'công tác', 'thành phố', 'thị trấn', 'thị xã', 'tư pháp', 'tài chính', 'đại diện', 'thành viên', 'giao thông',
  'pháp luật', 'chính trị', 'xã hội', 'kinh tế', 'phụ trách', 'phân công', 'đầu mối', 'liên quan', 'liên tịch', 'ký kết', 'đánh giá', 'phát hiện', 'phát động',
]

/** No slips of those above: words of their own ("cùng cấp", "thành niên"), or the end of one and the beginning of the next ("văn bản hành chính"). */
export const otherWords: readonly string[] = [
  'cùng cấp', 'cũng cấp', 'đơn độc', 'công ăn', 'cổng an', 'có số', 'có sổ', 'có sở', 'cơ số', 'báo về', 'biến pháp', 'sở kết', 'số kết', 'sổ kết', 'giao bản', 'giao bàn', 'đấu mỗi', 'đầu mỗi', 'đài điện', 'định kỹ', 'thống báo', 'thống tin', 'có quan', 'phần công', 'danh giá', 'dành giá', 'cộng tác', 'công đoạn',
  'từ pháp', 'tại chính', 'án toàn', 'vì phạm', 'bản hành', 'bàn hành', 'quý định', 'quỹ định', 'để nghỉ', 'để xuất', 'xử ly', 'giao thống', 'tỉnh hình', 'đơn vi', 'liên quân', 'hạng năm', 'hạng quý', 'hạng tháng', 'thành niên', 'vẫn đóng', 'vẫn động', 'phó biên', 'kỳ kết', 'tiếp nhân', 'thức hiện', 'bao cao',
]

/** The first words of names, which both begin with a capital: "Sở Y tế". */
export const wordsOfNames: readonly string[] = ['Y', 'Nông', 'Tài', 'Công', 'Tư', 'Nội', 'Xây', 'Giáo', 'Văn', 'Khoa', 'Giao', 'Lao', 'Thông', 'Du', 'Ngoại', 'Kế'].map((field) => `Sở ${field}`)
