import { describe, expect, it } from 'vitest'
import { readingOf } from './reading-of.ts'

const often = (heading: string, body: string) => readingOf(`UBND XÃ BA CẦU\n\nSố: 12/KH-UBND\n\nBa Cầu, ngày 05 tháng 3 năm 2025\n\nKẾ HOẠCH\n\nVề trật tự bến bãi\n\nI. PHÂN CÔNG ỨNG PHÓ\n\n1. ${heading}\n\n${body}\n\nNơi nhận:\n- Lưu: VT.\n`).obligations.map(({ cadence, due }) => `${cadence.map(({ kind }) => kind).join('+')} ${due?.rule.split(' ')[0] ?? ''}`.trim())

describe('what stands below a heading that is a condition', () => {
  it.each([
    ['Khi có tin bão gần', 'a) Công an xã chốt chặn tại các bến.\n\nb) Các thôn báo cáo số liệu về UBND xã 02 giờ một lần.', ['event', 'periodic+event']],
    ['Sau bão', 'a) Công an xã đếm phao, báo cáo nhanh trong 24 giờ, báo cáo chi tiết sau 05 ngày.\n\nb) Các thôn gửi báo cáo trước ngày 15/12 hằng năm.', ['event PT24H', 'event P5D', 'yearly 12-15']],
    ['Trường hợp phà gặp nạn:', '- Công an xã tổ chức cứu hộ.\n\n- Các thôn huy động thuyền.', ['event', 'event']],
    ['Sau năm 2030', 'a) Công an xã tổ chức kiểm tra các bến.\n\nb) Các thôn tổng hợp danh sách chủ bến.', ['', '']],
    ['Công tác cứu hộ', 'a) Công an xã tổ chức kiểm tra các bến trong 24 giờ.', ['PT24H']],
  ] as const)('%s', (heading, body, want) => expect(often(heading, body)).toEqual(want))
})
