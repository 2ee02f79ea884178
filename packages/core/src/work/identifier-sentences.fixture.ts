import type { Identifier } from './identifiers.ts'

/** Small deterministic chance, so that a failing sentence comes back with its seed. */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Chance = () => number
const pick = <T>(chance: Chance, from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T
const number = (chance: Chance, least: number, most: number): number => least + Math.floor(chance() * (most - least + 1))
const digits = (chance: Chance, length: number): string => Array.from({ length }, () => number(chance, 0, 9)).join('')
const two = (value: number): string => String(value).padStart(2, '0')
/** `0912345678` in groups of 4, 3 and 3: `0912 345 678`. */
const grouped = (text: string, sizes: readonly number[], by: string): string => {
  let at = 0
  return [...sizes.map((size) => text.slice(at, (at += size))), text.slice(at)].filter(Boolean).join(by)
}

const BEFORE = ['Đề nghị liên hệ', 'Đã gửi cho', 'Người phụ trách:', 'Ông trưởng thôn', 'Chậm vì chưa gặp được', 'Số đúng là', 'Theo phản ánh qua', 'Bổ sung', 'Sửa lại:', 'Kèm theo', 'Do nhầm với', 'Cán bộ phụ trách']
const AFTER = ['.', ' trong tuần tới.', ' để bổ sung báo cáo.', ', đề nghị kiểm tra lại.', ' (đã trao đổi).', ' ở Suối Giấy', '', '; còn lại đã đủ.']

const mobile = (chance: Chance): string => `0${pick(chance, ['3', '5', '7', '8', '9'])}${digits(chance, 8)}`
const province = (chance: Chance): string => String(number(chance, 1, 96)).padStart(3, '0')
const citizen = (chance: Chance): string => `${province(chance)}${number(chance, 0, 3)}${two(number(chance, 0, 99))}${digits(chance, 6)}`
const area = (chance: Chance): number => pick(chance, [11, 12, 14, 15, 17, 18, 19, 20, 21, 22, 24, 29, 30, 34, 36, 37, 43, 51, 60, 65, 72, 77, 88, 90, 98, 99])
const series = (chance: Chance): string => pick(chance, [...'ABCDEFGHKLMNPSTUVXYZ'])
const WORDS = ['nam', 'lan', 'hoa', 'thuy.nguyen', 'bacau', 'le_van_b', 'tran-c', 'phuongthao99', 'vanthu.ubnd', 'cv01']
const HOSTS = ['gmail.com', 'yahoo.com.vn', 'suoigiay.gov.vn', 'outlook.com', 'bacau.edu.vn', 'thu-dien-tu.vn']

type Kind = Identifier['found']
const IDENTIFIERS: readonly (readonly [Kind, (chance: Chance) => string])[] = [
  ['phone', (chance) => pick(chance, ['', 'SĐT ', 'ĐT: ', 'Zalo ', 'số máy ']) + grouped(mobile(chance), pick(chance, [[10], [4, 3, 3], [3, 3, 4], [4, 2, 2, 2], [2, 2, 2, 2, 2], [5, 5]]), pick(chance, [' ', '.', '-']))],
  ['phone', (chance) => `${pick(chance, ['+84', '+84 ', '(+84) ', '84', '0084 ', '+84.', '+84-'])}${grouped(mobile(chance).slice(1), pick(chance, [[9], [3, 3, 3], [2, 3, 4]]), pick(chance, [' ', '.', '-']))}`],
  ['phone', (chance) => `${pick(chance, ['', 'ĐT ', 'điện thoại cơ quan '])}${pick(chance, ['0204', '(0204)', '024', '(028)', '0222'])}${pick(chance, ['', ' ', '.'])}3${digits(chance, 6)}`.replace(/^((?:.*\D)?)(\(?0?2[48]\)?)([ .]?)3/, (_all, before: string, code: string, by: string) => `${before}${code}${by}33`)],
  ['citizen-id', (chance) => pick(chance, ['', 'CCCD ', 'CCCD số: ', 'căn cước công dân số ', 'số định danh cá nhân ', 'ĐDCN ']) + citizen(chance)],
  ['citizen-id', (chance) => pick(chance, ['', 'CCCD ', 'căn cước ']) + grouped(citizen(chance), pick(chance, [[3, 3, 3, 3], [4, 4, 4], [3, 1, 2, 6]]), pick(chance, [' ', '.', '-']))],
  ['citizen-id', (chance) => pick(chance, ['', 'CMND ', 'CMND số ', 'chứng minh nhân dân: ', 'CMT ']) + digits(chance, 9).replace(/^0/, '1')],
  ['citizen-id', (chance) => `${pick(chance, ['CMND ', 'chứng minh thư số ', 'CMT: '])}${grouped(`1${digits(chance, 8)}`, pick(chance, [[3, 3, 3], [2, 3, 4]]), pick(chance, [' ', '.', '-']))}`],
  ['email', (chance) => `${pick(chance, WORDS)}${number(chance, 1, 99)}@${pick(chance, HOSTS)}`],
  ['email', (chance) => `${pick(chance, ['email: ', 'hộp thư ', ''])}${pick(chance, WORDS)}${pick(chance, [' @ ', '(at)', ' [at] ', '＠'])}${pick(chance, HOSTS)}`],
  ['plate', (chance) => `${pick(chance, ['xe ', 'biển số ', 'BKS ', 'ô tô ', ''])}${area(chance)}${series(chance)}${pick(chance, ['-', ' ', ''])}${digits(chance, 3)}${pick(chance, ['.', ''])}${digits(chance, 2)}`],
  ['plate', (chance) => `${pick(chance, ['xe máy ', 'biển số ', 'xe ', ''])}${area(chance)}${pick(chance, ['', '-'])}${series(chance)}${number(chance, 1, 9)}${pick(chance, ['-', ' '])}${digits(chance, 3)}${pick(chance, ['.', ''])}${digits(chance, 2)}`],
  ['account-number', (chance) => `${pick(chance, ['STK ', 'STK: ', 'số tài khoản ', 'số tài khoản: ', 'tài khoản số ', 'TK ', 'tài khoản ngân hàng '])}${pick(chance, [digits(chance, number(chance, 8, 15)), grouped(digits(chance, 13), [4, 4, 5], ' '), grouped(digits(chance, 12), [4, 4, 4], '-')])}`],
  ['account-number', (chance) => `${pick(chance, ['Vietcombank', 'Agribank', 'BIDV', 'MB', 'ngân hàng Vietinbank'])} ${pick(chance, ['', 'số ', ': '])}${number(chance, 1, 9)}${digits(chance, number(chance, 9, 13))}`],
]

const SYMBOLS = ['UBND', 'MTTQ-BTT', 'CTrPH-CAT-MTTQ', 'KH-BCĐ', 'NQ/TU', 'QĐ-TTg', 'NĐ-CP', 'TT-BNV', 'BC-CAX', 'TB-VP', 'GM-UBND']
const UNITS = ['đồng', 'triệu đồng', 'tỷ đồng', 'nghìn đồng', 'VNĐ', 'đ']
const thousands = (value: number, by: string): string => String(value).replace(/\B(?=(\d{3})+$)/g, by)
const OTHERS: readonly ((chance: Chance) => string)[] = [
  (chance) => `${pick(chance, ['văn bản', 'Kế hoạch', 'Công văn số', 'Báo cáo', 'Quyết định số'])} ${number(chance, 1, 99_999)}/${pick(chance, SYMBOLS)}`,
  (chance) => `số ${number(chance, 1, 9999)}/${number(chance, 1999, 2030)}/${pick(chance, ['NĐ-CP', 'TT-BCA', 'QH15', 'TTLT-BCA-BTC'])}`,
  (chance) => `${number(chance, 1, 999)}-${pick(chance, ['KH', 'NQ', 'CT', 'QĐ', 'HD'])}/${pick(chance, ['TU', 'HU', 'ĐU', 'TW', 'BTVTU'])}`,
  (chance) => `ngày ${two(number(chance, 1, 28))}${pick(chance, ['/', '-', '.'])}${two(number(chance, 1, 12))}${pick(chance, ['/', '-', '.'])}${number(chance, 1999, 2033)}`.replace(/(\d\d)(.)(\d\d)./, '$1$2$3$2'),
  (chance) => `${number(chance, 2020, 2033)}-${two(number(chance, 1, 12))}-${two(number(chance, 1, 28))} ${two(number(chance, 0, 23))}:${two(number(chance, 0, 59))}`,
  (chance) => `ngày ${number(chance, 1, 28)} tháng ${number(chance, 1, 12)} năm ${number(chance, 2020, 2033)}`,
  (chance) => `giai đoạn ${number(chance, 2016, 2025)}-${number(chance, 2026, 2035)}`,
  (chance) => `${thousands(number(chance, 1_000, 2_000_000_000), pick(chance, ['.', ' ', ',']))} ${pick(chance, UNITS)}`,
  (chance) => `${pick(chance, ['kinh phí', 'số tiền', 'dự toán', 'tổng kinh phí'])} ${thousands(number(chance, 100_000, 900_000_000_000), '.')}${pick(chance, ['', ' đồng', 'đ'])}`,
  (chance) => `${pick(chance, ['kinh phí', 'số tiền'])} ${number(chance, 100_000, 2_000_000_000)} đồng`,
  (chance) => `${number(chance, 1, 99)},${number(chance, 1, 999)} ${pick(chance, ['tỷ đồng', '%', 'triệu đồng', 'ha'])}`,
  (chance) => `điểm ${pick(chance, ['a', 'b', 'c', 'đ'])} khoản ${number(chance, 1, 9)} Điều ${number(chance, 1, 140)} Nghị định ${number(chance, 1, 200)}/${number(chance, 2000, 2026)}/NĐ-CP`,
  (chance) => `mục ${pick(chance, ['I', 'II', 'III', 'IV'])}.${number(chance, 1, 9)}.${number(chance, 1, 9)}`,
  (chance) => `${number(chance, 1, 99)} cuộc họp, ${thousands(number(chance, 1000, 99_999), '.')} lượt người`,
  (chance) => `từ ${number(chance, 7, 11)}h${two(number(chance, 0, 59))} đến ${number(chance, 13, 17)}h${two(number(chance, 0, 59))}`,
  (chance) => `quý ${pick(chance, ['I', 'II', 'III', 'IV'])}/${number(chance, 2023, 2033)}, tháng ${number(chance, 1, 12)}/${number(chance, 2023, 2033)}`,
  (chance) => `hồ sơ ${pick(chance, ['H02', 'H05'])}.${number(chance, 10, 99)}-${two(number(chance, 20, 33))}${two(number(chance, 1, 12))}${two(number(chance, 1, 28))}-${digits(chance, 4)}`,
  (chance) => `mã số thuế ${number(chance, 1, 9)}${digits(chance, 9)}`,
]

export type Sentence = { text: string; found?: Kind }

/** Sentences as an officer types them, every second one with an identifier. Nobody's: all are made by chance. */
export function sentences(seed: number, count: number): readonly Sentence[] {
  const chance = chanceFrom(seed)
  return Array.from({ length: count }, (_, at): Sentence => {
    const other = () => pick(chance, OTHERS)(chance)
    const about = chance() < 0.5 ? `${other()}, ` : ''
    if (at % 2 === 1) return { text: `${pick(chance, BEFORE)} ${about}${other()}${pick(chance, AFTER)}` }
    const [found, make] = pick(chance, IDENTIFIERS)
    return { found, text: `${pick(chance, BEFORE)} ${about}${make(chance)}${pick(chance, AFTER)}` }
  })
}
