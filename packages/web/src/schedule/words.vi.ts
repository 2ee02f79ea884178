export const vi = {
  matrix: 'Ma trận', year: 'Năm', obligation: 'Đầu việc', show: 'Xem', place: 'Địa bàn', empty: 'Không có đầu việc nào đến hạn trong năm này.', openDuty: 'Mở đầu việc', owedBy: 'Thực hiện', due: 'Hạn', awaiting: 'chờ việc trước', close: 'Đóng', scroll: 'Bảng ma trận, dùng phím mũi tên để đi giữa các ô',
  calendar: 'Lịch', before: 'Tháng trước', after: 'Tháng sau', off: 'ngày nghỉ', more: (count: number) => `và ${count} việc nữa`, nothing: 'Tháng này không có việc nào.', weekdays: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
  questions: 'Câu hỏi', lead: 'Việc rơi vào lúc không còn cơ quan nào làm chủ. Trả lời một lần, có căn cứ; câu trả lời được ghi lại và áp dụng từ ngày đầu tiên.',
  why: { 'no-tier': 'Cấp này đã kết thúc hoạt động', 'no-place': 'Địa bàn đã kết thúc', 'no-body': 'Cơ quan đã kết thúc hoạt động' },
  count: (count: number, places: number) => `${count} lần đến hạn ở ${places} địa bàn`, from: 'từ', to: 'đến', clause: 'Khoản', answer: 'Trả lời', ended: 'Việc này đã kết thúc cùng đơn vị đó', assign: 'Giao cho', whole: 'Mọi địa bàn', choose: 'Chọn cơ quan', document: 'Căn cứ: số, ký hiệu văn bản', documentOn: 'Ngày văn bản', record: 'Ghi câu trả lời', none: 'Không có câu hỏi nào chưa trả lời.', answered: 'Đã trả lời', said: 'Đã ghi câu trả lời.', assigned: 'giao cho', byDocument: 'theo', on: 'ngày',
}
