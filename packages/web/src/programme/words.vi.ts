export const vi = {
  title: 'Văn bản sống', year: 'Năm', tier: 'Cấp', body: 'Cơ quan', all: 'Tất cả', show: 'Xem', outline: 'Mục lục', signed: 'ký ngày', term: 'giai đoạn', readings: 'Cách hiểu đã ghi nhận', decidedBy: 'Người quyết định', documents: 'Văn bản tiếp nhận', clause: 'Khoản', cue: 'Văn bản ghi', by: 'Thực hiện', always: 'thường xuyên', onDemand: 'khi có yêu cầu', reading: 'Cách hiểu', none: 'Không có hạn nào trong năm này',
}
