import { describe, expect, it } from 'vitest'
import { sourceFromText } from './from-text.ts'

const titleOf = (head: string) => sourceFromText(`${head}\n\nI. MỤC ĐÍCH\n1. Giữ phao.\n`).head.title

describe('the title of a paper', () => {
  it.each([
    ['THÔNG BÁO\nKết luận của Chủ tịch UBND xã tại cuộc họp về bến phà\n\nNgày 01/3/2031, UBND xã họp về bến phà. Sau khi nghe báo cáo, Chủ tịch kết luận như sau:', 'THÔNG BÁO Kết luận của Chủ tịch UBND xã tại cuộc họp về bến phà'],
    ['THÔNG BÁO\n\nKết luận hội nghị giao ban\n\nbến phà quý I năm 2031\n\nUBND xã đã tổ chức hội nghị giao ban.\nChủ tịch kết luận:', 'THÔNG BÁO Kết luận hội nghị giao ban bến phà quý I năm 2031'],
    ['KẾ HOẠCH\nPhối hợp bảo vệ bến phà trên địa bàn\nxã Ba Cầu năm 2031\nBến phà là nơi đông người qua lại. Hai ngành xây dựng kế hoạch sau:', 'KẾ HOẠCH Phối hợp bảo vệ bến phà trên địa bàn xã Ba Cầu năm 2031'],
    ['KẾ HOẠCH\nTổ chức Ngày hội bến phà tại TP. Suối Giấy năm 2031\nNgày 5/3/2031, hai bên họp bàn.', 'KẾ HOẠCH Tổ chức Ngày hội bến phà tại TP. Suối Giấy năm 2031'],
    ['KẾ HOẠCH\n\nPhối hợp giữ bến phà\n\nNgày hội bến phà lần thứ hai\n\nGiai đoạn 2031 - 2035\n\nBến phà Ba Cầu nhiều năm qua giữ được trật tự và an toàn cho\nHội đua thuyền, khách qua lại và chủ phà ở hai bên bờ.', 'KẾ HOẠCH Phối hợp giữ bến phà Ngày hội bến phà lần thứ hai Giai đoạn 2031 - 2035'],
    ['KẾ HOẠCH\nPhối hợp tuyên truyền về bến phà.\n\nBến phà dài 200 m; luồng lạch hẹp;\nkhách qua lại đông.', 'KẾ HOẠCH Phối hợp tuyên truyền về bến phà.'],
    ['KẾ HOẠCH\nGIỮ BẾN PHÀ AN TOÀN TRÊN ĐỊA BÀN XÃ BA CẦU\nGIAI ĐOẠN 2031 - 2035\nSau mười năm giữ bến, Ủy ban nhân dân xã\nđã tổng kết công tác an toàn bến phà.\nỦy ban nhân dân xã xây dựng kế hoạch như sau:', 'KẾ HOẠCH GIỮ BẾN PHÀ AN TOÀN TRÊN ĐỊA BÀN XÃ BA CẦU GIAI ĐOẠN 2031 - 2035'],
    ['QUY CHẾ\nPHỐI HỢP GIỮA TRẠM BẾN VÀ HỘI LÁI PHÀ\nVề giữ bến phà và cứu người trên sông\nCăn cứ Nội quy bến phà:', 'QUY CHẾ PHỐI HỢP GIỮA TRẠM BẾN VÀ HỘI LÁI PHÀ Về giữ bến phà và cứu người trên sông'],
    ['BẢN THỎA THUẬN HỢP TÁC\nVề giữ bến phà\nSố: 3/TTHT-TB-HLP', 'BẢN THỎA THUẬN HỢP TÁC Về giữ bến phà'],
    ['BIÊN BẢN GHI NHỚ\nVề giữ bến phà\nBÊN THỨ NHẤT:\nTRẠM BẾN BA CẦU', 'BIÊN BẢN GHI NHỚ Về giữ bến phà'],
    ['QUY CHẾ\nPhối hợp giữ bến phà\nTrạm bến Ba Cầu (sau đây gọi là Bên A)', 'QUY CHẾ Phối hợp giữ bến phà'],
    ['QUY CHẾ\nPhối hợp giữa hai bên\nbên A và bên B', 'QUY CHẾ Phối hợp giữa hai bên bên A và bên B'],
    ['KẾ HOẠCH\nThực hiện Nghị quyết số 12-NQ/TU của Tỉnh ủy về bến phà\ntrên địa bàn xã Ba Cầu\n\nThực hiện Nghị quyết số 12-NQ/TU, UBND xã ban hành kế hoạch như sau:', 'KẾ HOẠCH Thực hiện Nghị quyết số 12-NQ/TU của Tỉnh ủy về bến phà trên địa bàn xã Ba Cầu'],
    ['KẾ HOẠCH\nThực hiện Nghị quyết số 12-NQ/TU của Tỉnh ủy, UBND xã\nBa Cầu ban hành kế hoạch giữ bến như sau:', 'KẾ HOẠCH'],
    ['KẾ HOẠCH Giữ bến phà xã Ba Cầu\n\nThực hiện Nghị quyết số 12-NQ/TU của Tỉnh ủy về bến\n\nUBND xã ban hành kế hoạch như sau:', 'KẾ HOẠCH Giữ bến phà xã Ba Cầu'],
    ['HƯỚNG DẪN\nMột số nội dung giữ bến phà\n(Áp dụng tại các bến. Có từ năm 2031)\nCăn cứ Nội quy bến phà:', 'HƯỚNG DẪN Một số nội dung giữ bến phà (Áp dụng tại các bến. Có từ năm 2031)'],
    ['QUY CHẾ\nPhối hợp giữ bến phà\nSuối Giấy, ngày 05 tháng 3 năm 2031', 'QUY CHẾ Phối hợp giữ bến phà'],
    ['TRẠM BẾN BA CẦU\nSố: 3/TB-HC\nVề tăng cường giữ bến phà\n\nBa Cầu, ngày 05 tháng 3 năm 2031\n\nKính gửi: Hội Lái phà.', 'Về tăng cường giữ bến phà'],
    ['TRẠM BẾN BA CẦU\nSố: 3/TB-HC\nV/v tăng cường giữ\nbến phà và luồng\nlạch năm 2031\nBa Cầu, ngày 05 tháng 3 năm 2031\nKính gửi: Hội Lái phà.', 'V/v tăng cường giữ bến phà và luồng lạch năm 2031'],
    ['TRẠM BẾN BA CẦU\nSố: 3/TB-HC\nBa Cầu, ngày 05 tháng 3 năm 2031\nKính gửi: Hội Lái phà.\nVề bến phà, Trạm bến có ý kiến như sau.', undefined],
  ])('%j', (head, title) => expect(titleOf(head)).toBe(title))
})
