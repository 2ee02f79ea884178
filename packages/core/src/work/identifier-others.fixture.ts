import { digits, number, pick, two, type Chance } from './chance.fixture.ts'

const SYMBOLS = ['UBND', 'MTTQ-BTT', 'CTrPH-CAT-MTTQ', 'KH-BCĐ', 'NQ/TU', 'QĐ-TTg', 'NĐ-CP', 'TT-BNV', 'BC-CAX', 'TB-VP', 'GM-UBND']
const UNITS = ['đồng', 'triệu đồng', 'tỷ đồng', 'nghìn đồng', 'VNĐ', 'đ', 'đồng/hộ']
const MONEY = ['kinh phí', 'số tiền', 'dự toán', 'tổng kinh phí', 'thu', 'chi', 'dư', 'kinh phí cấp', 'giá trị quyết toán', 'thành tiền', 'tổng cộng', 'quỹ', 'vận động được']
const COUNTED = ['hộ', 'nhân khẩu', 'lượt người', 'cử tri', 'hồ sơ', 'cây giống', 'tờ rơi', 'con lợn', 'm2', 'thẻ bảo hiểm']
const thousands = (value: number, by: string): string => String(value).replace(/\B(?=(\d{3})+$)/g, by)
const sum = (chance: Chance): number => pick(chance, [number(chance, 100_000, 9_000_000), number(chance, 100_000_000, 999_999_999), number(chance, 1_000_000, 900_000_000_000)])
const year = (chance: Chance): number => number(chance, 1999, 2033)
const day = (chance: Chance, by: string): string => `${two(number(chance, 1, 28))}${by}${two(number(chance, 1, 12))}${by}${year(chance)}`

/** What only looks like an identifier: document numbers, days, hours, sums, counts, clauses, rooms, codes. */
export const OTHERS: readonly ((chance: Chance) => string)[] = [
  (chance) => `${pick(chance, ['văn bản', 'Kế hoạch', 'Công văn số', 'Báo cáo', 'Quyết định số'])} ${number(chance, 1, 99_999)}/${pick(chance, SYMBOLS)}`,
  (chance) => `số ${number(chance, 1, 9999)}/${year(chance)}/${pick(chance, ['NĐ-CP', 'TT-BCA', 'QH15', 'TTLT-BCA-BTC'])}`,
  (chance) => `${number(chance, 1, 999)}-${pick(chance, ['KH', 'NQ', 'CT', 'QĐ', 'HD'])}/${pick(chance, ['TU', 'HU', 'ĐU', 'TW', 'BTVTU'])}`,
  (chance) => `ngày ${day(chance, pick(chance, ['/', '-', '.', '']))}`,
  (chance) => `lúc ${day(chance, pick(chance, ['-', '.', ' ', '']))} ${number(chance, 7, 22)} giờ`,
  (chance) => `từ ${day(chance, '-')} - ${day(chance, '-')}`,
  (chance) => `${year(chance)}-${two(number(chance, 1, 12))}-${two(number(chance, 1, 28))} ${two(number(chance, 0, 23))}:${two(number(chance, 0, 59))}`,
  (chance) => `ngày ${number(chance, 1, 28)} tháng ${number(chance, 1, 12)} năm ${year(chance)}`,
  (chance) => `giai đoạn ${number(chance, 2016, 2025)}${pick(chance, ['-', ' - '])}${number(chance, 2026, 2035)}`,
  (chance) => `${thousands(sum(chance), pick(chance, ['.', ' ', ',', '']))} ${pick(chance, UNITS)}`,
  (chance) => `${pick(chance, MONEY)}${pick(chance, [' ', ': '])}${thousands(sum(chance), pick(chance, ['.', '.', ' ', '']))}${pick(chance, ['', '', ' đồng', 'đ', ',đ', ',- đ', ' (đồng)'])}`,
  (chance) => `thu ${thousands(sum(chance), pick(chance, ['.', ' ', '']))}; chi ${thousands(sum(chance), pick(chance, ['.', ' ', '']))}; dư ${thousands(sum(chance), '.')}`,
  (chance) => `(đồng): ${sum(chance)}`,
  (chance) => `${number(chance, 1, 99)},${number(chance, 1, 999)} ${pick(chance, ['tỷ đồng', '%', 'triệu đồng', 'ha'])}`,
  (chance) => `điểm ${pick(chance, ['a', 'b', 'c', 'đ'])} khoản ${number(chance, 1, 9)} Điều ${number(chance, 1, 140)} Nghị định ${number(chance, 1, 200)}/${year(chance)}/NĐ-CP`,
  (chance) => `mục ${pick(chance, ['I', 'II', 'III', 'IV'])}.${number(chance, 1, 9)}.${number(chance, 1, 9)}`,
  (chance) => `${number(chance, 1, 99)} cuộc họp, ${thousands(number(chance, 1000, 99_999), '.')} lượt người`,
  (chance) => `${thousands(number(chance, 1000, 99_999_999), '.')} ${pick(chance, COUNTED)}`,
  (chance) => `từ ${number(chance, 7, 11)}h${two(number(chance, 0, 59))} đến ${number(chance, 13, 17)}h${two(number(chance, 0, 59))}`,
  (chance) => `từ ${two(number(chance, 7, 9))}.${two(number(chance, 0, 59))}-${number(chance, 10, 17)}.${two(number(chance, 0, 59))} ${two(number(chance, 1, 28))} tháng ${number(chance, 1, 12)}`,
  (chance) => `quý ${pick(chance, ['I', 'II', 'III', 'IV'])}/${number(chance, 2023, 2033)}, tháng ${number(chance, 1, 12)}/${number(chance, 2023, 2033)}`,
  (chance) => `hồ sơ ${pick(chance, ['H02', 'H05'])}.${number(chance, 10, 99)}-${two(number(chance, 20, 33))}${two(number(chance, 1, 12))}${two(number(chance, 1, 28))}-${digits(chance, 4)}`,
  (chance) => `mã số thuế ${number(chance, 1, 9)}${digits(chance, 9)}`,
  (chance) => `thủ tục ${number(chance, 1, 3)}.${digits(chance, 6)}.000.00.00.H${two(number(chance, 1, 63))}`,
  (chance) => `tổng đài ${pick(chance, ['1900', '1800'])}${pick(chance, [' ', '.', ''])}${digits(chance, 4)}`,
  (chance) => `${pick(chance, ['phòng', 'lớp', 'nhà', 'lô'])} ${number(chance, 10, 40)}${pick(chance, ['A', 'B', 'C'])}${pick(chance, ['', '1', '2'])} - ${number(chance, 10, 48)} ${pick(chance, ['em', 'người', 'chỗ'])}`,
  (chance) => `${pick(chance, ['quốc lộ', 'ĐT', 'tỉnh lộ'])} ${number(chance, 1, 960)} km${number(chance, 1, 99)}+${digits(chance, 3)}`,
  (chance) => `tọa độ ${number(chance, 8, 23)}.${digits(chance, 5)}, ${number(chance, 102, 109)}.${digits(chance, 5)}`,
  (chance) => `số liệu ${Array.from({ length: number(chance, 3, 6) }, () => number(chance, 10, 99)).join(pick(chance, [' ', ', ', '/']))}`,
  (chance) => `${thousands(number(chance, 1000, 9999), '.')} ${pick(chance, ['căn cước công dân đã cấp', 'tài khoản ngân hàng đã mở', 'số điện thoại đã xác thực', 'xe máy không biển số'])}`,
]
