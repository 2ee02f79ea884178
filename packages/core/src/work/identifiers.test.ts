import { describe, expect, it } from 'vitest'
import { findIdentifier } from './identifiers.ts'

describe('free text that identifies a person', () => {
  it.each([
    ['Liên hệ 0912345678', 'phone'],
    ['gọi +84 912 345 678 nhé', 'phone'],
    ['số 0912.345.678', 'phone'],
    ['CCCD 024099001234', 'citizen-id'],
    ['CMND 121234567 cấp tại', 'citizen-id'],
    ['gửi nguyen.a@bacgiang.gov.vn', 'email'],
    ['xe 98A-123.45', 'plate'],
    ['xe 98B1-123.45', 'plate'],
    ['STK 10123456789', 'account-number'],
  ])('%s → %s', (text, found) => expect(findIdentifier(text)?.found).toBe(found))

  it.each([
    'Theo văn bản 168/CTrPH-CAT-MTTQ ngày 15/01/2024',
    'Nhập nhầm số đại biểu: 41 thay vì 14',
    'Ngày họp 30/10/2026 nằm ngoài kỳ 2026-10',
    'Kinh phí 125.000.000 đồng, 1.234,5 triệu',
    'Chưa kèm thông báo kết luận số 45/TB-BCĐ',
    'Quyết định 1658/NQ-UBTVQH15, điểm b khoản 2 Điều 12',
  ])('%s passes', (text) => expect(findIdentifier(text)).toBeUndefined())
})
