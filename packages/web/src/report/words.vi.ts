import type { Verdict } from '@phoihop/core/report'

const verdicts: Readonly<Record<Verdict, string>> = { 'on-time': 'Đúng hạn', late: 'Làm trễ', overdue: 'Quá hạn', waived: 'Miễn', 'not-yet-due': 'Chưa đến hạn', open: 'Chưa ghi nhận', awaiting: 'Chờ việc trước' }

export const vi = {
  title: 'Báo cáo', lead: 'Báo cáo tình hình, kết quả thực hiện chương trình, soạn sẵn theo thể thức Nghị định 30/2020 với hai cơ quan ban hành.', period: 'Kỳ báo cáo', show: 'Xem trước', download: 'Tải báo cáo .docx', onlyStanding: 'Báo cáo tiến độ do cơ quan thường trực lập.',
  clause: 'Nội dung', owed: 'Phải làm', verdicts, onTime: 'Tỷ lệ đúng hạn', noRate: 'chưa có gì để tính', total: 'Tổng cộng', gaps: 'Còn thiếu', gap: (owners: string, since: string, days: number) => `${owners} – từ ${since}${days > 0 ? `, trễ ${days} ngày` : ''}`, moreGaps: (count: number) => `và ${count} việc nữa, có đủ trong tệp .docx`, noGaps: 'Không có việc nào còn thiếu trong kỳ.', questions: (count: number) => `${count} câu hỏi về việc chưa có chủ`,
  reviews: 'Sơ kết, tổng kết',
  publish: 'Công khai cam kết và số liệu cho người dân', feed: 'Lịch của cơ quan (.ics)', feedLead: 'Đăng ký vào ứng dụng lịch trên máy hoặc điện thoại để thấy các ngày nên xong. Địa chỉ là bí mật; tạo địa chỉ mới thì địa chỉ cũ ngừng dùng.', makeFeed: 'Tạo địa chỉ lịch', yourFeed: 'Địa chỉ lịch (chỉ hiện một lần)',
}
