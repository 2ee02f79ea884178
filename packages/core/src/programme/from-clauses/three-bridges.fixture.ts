/** An invented coordination programme, with what scans and word processors do to one. */
export const threeBridges = `ỦY BAN MTTQ VIỆT NAM XÃ BA CẦU
CÔNG AN XÃ BA CẦU
-------
Số: 07 /CTrPH-CAX-MTTQ

Ba Cầu, ngày 05 tháng 3 năm 2025

CHƯƠNG TRÌNH PHỐI HỢP

Giữa Công an xã Ba Cầu với Ủy ban MTTQ Việt Nam xã Ba Cầu về phòng cháy, chữa cháy giai đoạn 2025 - 2030

Căn cứ Quyết định số 12/QĐ-UBND ngày 02/01/2025 của UBND tỉnh Suối Giấy về an toàn cháy, nổ;

I. MỤC ĐÍCH, YÊU CẦU

1. Nâng cao nhận thức của Nhân dân về phòng cháy.

II. NỘI DUNG PHỐI HỢP

1. Hằng tháng, phối hợp trao đổi thông tin về cháy, nổ trên địa bàn xã.

2. Tổ chức tập huấn kỹ năng chữa cháy cho các tổ liên gia. Xây dựng ít nhất 02 mô hình “Khu dân cư an toàn”.

III. PHÂN CÔNG TRÁCH NHIỆM

**1. Công an xã**

- Chủ trì, phối hợp với Ủy ban MTTQ xã xây dựng kế hoạch năm (xong trước 25/01 hằng năm).

- Thường xuyên kiểm tra an toàn phòng cháy tại các
chợ; kịp thời báo cáo UBND xã những khó khăn, vướng mắc để xem xét.

2. Ủy ban MTTQ xã

a) Tuyên truyền, vận động đoàn viên, hội viên tham gia; hằng quý gửi kết quả về Công an xã.

b) Khi phát hiện nguy cơ cháy, nổ, báo ngay cho Công an xã.

IV. TỔ CHỨC THỰC HIỆN

Công an xã và Ủy ban MTTQ xã luân phiên chủ trì giao ban (cấp xã 03 tháng 01 lần). Định kỳ 6 tháng sơ kết, báo cáo Ban Chỉ đạo tỉnh trước ngày 10/6 và 10/12 hằng năm./.

TRƯỞNG CÔNG AN XÃ

Trung tá Lê Văn Cầu

CHỦ TỊCH
ỦY BAN MTTQ XÃ

Trần Thị Suối

Nơi nhận:
- Công an tỉnh (để b/cáo);
- UBND xã;
- Lưu: VT.
`
