import { digits, grouped, number, pick, two, type Chance } from './chance.fixture.ts'
import type { Identifier } from './identifiers.ts'

type Kind = Identifier['found']
type Form = { kind: Kind; labels: readonly string[]; make: (chance: Chance) => string }
const DIVIDERS = [' ', ' ', '.', '.', '-', ' - ', '. ', '_']

const MOBILES = ['32', '35', '38', '39', '56', '58', '70', '77', '79', '81', '84', '86', '89', '90', '91', '94', '96', '98']
const mobile = (chance: Chance): string => `0${pick(chance, MOBILES)}${digits(chance, 7)}`
const citizen = (chance: Chance): string => `${String(number(chance, 1, 96)).padStart(3, '0')}${number(chance, 0, 3)}${two(number(chance, 0, 99))}${digits(chance, 6)}`
const old = (chance: Chance): string => `${two(number(chance, 1, 38))}${digits(chance, 7)}`
const area = (chance: Chance): number => pick(chance, [11, 12, 14, 15, 17, 18, 19, 20, 21, 22, 24, 29, 30, 34, 36, 37, 43, 51, 60, 65, 72, 77, 88, 90, 98, 99])
const letter = (chance: Chance): string => pick(chance, [...'ABCDEFGHKLMNPSTUVXYZ'])
const series = (chance: Chance): string => pick(chance, [letter, letter, (by: Chance) => letter(by) + number(by, 1, 9), (by: Chance) => `A${letter(by)}`, (by: Chance) => `MĐ${number(by, 1, 9)}`, () => 'LD'])(chance)
const plate = (chance: Chance, by: readonly string[], last: string): string => `${area(chance)}${pick(chance, ['', '', '-'])}${series(chance)}${pick(chance, by)}${last}`

const WORDS = ['nam', 'lan', 'hoa', 'thuy.nguyen', 'bacau', 'le_van_b', 'tran-c', 'phuongthao99', 'vanthu.ubnd', 'cv01']
const HOSTS = ['gmail.com', 'yahoo.com.vn', 'suoigiay.gov.vn', 'outlook.com', 'bacau.edu.vn', 'thu-dien-tu.vn']
const BANKS = ['Vietcombank', 'Agribank', 'BIDV', 'MB', 'ngân hàng Vietinbank', 'NH Chính sách xã hội', 'Techcombank', 'ACB']

const PHONE = ['SĐT', 'ĐT', 'số điện thoại', 'Zalo', 'số máy', 'di động', 'liên hệ', 'LH', 'gọi', 'Đ/T', 'tel']
const ACCOUNT = ['STK', 'số tài khoản', 'tài khoản số', 'TK', 'TKNH', 'tài khoản ngân hàng', 'tài khoản thụ hưởng', 'số TK']
const CITIZEN = ['CCCD', 'CCCD số', 'căn cước công dân', 'thẻ căn cước', 'số định danh cá nhân', 'ĐDCN', 'CC số', 'mã định danh', 'CMND/CCCD']
const OLD = ['CMND', 'CMND số', 'chứng minh nhân dân', 'CMT', 'C.M.N.D', 'CMND cũ', 'số chứng minh', 'CM số', 'giấy tờ tùy thân số', 'CMQĐ']
const PLATE = ['biển số', 'BKS', 'BSX', 'biển kiểm soát', 'xe', 'xe máy', 'ô tô', 'xe tải', 'xe Wave', 'mô tô biển số', 'phương tiện', 'chiếc']
const MAIL = ['email', 'thư điện tử', 'hộp thư', 'gửi về', 'địa chỉ mail']

/** How each kind is written and announced. An empty label leaves the number bare: only where it is known by its shape alone. */
export const FORMS: readonly Form[] = [
  { kind: 'phone', labels: ['', '', ...PHONE], make: (chance) => grouped(mobile(chance), pick(chance, [[10], [10], [4, 3, 3], [3, 3, 4], [3, 4, 3], [4, 6], [4, 2, 2, 2], [5, 5]]), pick(chance, DIVIDERS)) },
  { kind: 'phone', labels: ['', ...PHONE], make: (chance) => grouped(mobile(chance), pick(chance, [[2, 2, 2, 2, 2], [4, 3, 3]]), pick(chance, [' ', '.', '-'])) },
  { kind: 'phone', labels: ['', ...PHONE], make: (chance) => grouped(mobile(chance), [4, 3, 3], '/') },
  { kind: 'phone', labels: ['', ...PHONE], make: (chance) => `${pick(chance, ['+84', '+84 ', '(+84) ', '84', '0084 ', '+84.', '+84-', '(84) ', '+84 (0)'])}${grouped(mobile(chance).slice(1), pick(chance, [[9], [3, 3, 3], [2, 3, 4]]), pick(chance, [' ', '.', '-']))}` },
  { kind: 'phone', labels: PHONE, make: (chance) => grouped(mobile(chance).slice(1), pick(chance, [[9], [3, 3, 3], [2, 3, 4]]), pick(chance, [' ', '.'])) },
  { kind: 'phone', labels: ['', 'ĐT', 'điện thoại cơ quan', 'máy bàn', 'fax'], make: (chance) => {
    const [code, rest] = pick(chance, [['0204', 6], ['0222', 6], ['024', 7], ['028', 7]] as const)
    return `${pick(chance, [code, code, `(${code})`])}${pick(chance, ['', ' ', '.', '-', ' - '])}${grouped(`3${digits(chance, rest)}`, pick(chance, [[8], [4, 4], [1, 3, 4]]), pick(chance, [' ', '.']))}`
  } },
  { kind: 'phone', labels: ['', ...PHONE], make: (chance) => grouped(`01${pick(chance, ['20', '23', '27', '63', '66', '69', '88', '99'])}${digits(chance, 7)}`, pick(chance, [[11], [4, 3, 4], [5, 3, 3]]), pick(chance, [' ', '.'])) },
  { kind: 'citizen-id', labels: ['', '', ...CITIZEN], make: citizen },
  { kind: 'citizen-id', labels: ['', ...CITIZEN], make: (chance) => grouped(citizen(chance), pick(chance, [[3, 3, 3, 3], [4, 4, 4], [3, 1, 2, 6], [6, 6], [3, 3, 6], [3, 9]]), pick(chance, [' ', '.', '-'])) },
  { kind: 'citizen-id', labels: ['', ...OLD], make: old },
  { kind: 'citizen-id', labels: ['', ...OLD], make: (chance) => grouped(old(chance), pick(chance, [[3, 3, 3], [3, 6], [2, 3, 4]]), ' ') },
  { kind: 'citizen-id', labels: OLD, make: (chance) => grouped(old(chance), pick(chance, [[3, 3, 3], [3, 6], [2, 3, 4]]), pick(chance, ['.', '-'])) },
  { kind: 'email', labels: ['', ...MAIL], make: (chance) => `${pick(chance, WORDS)}${number(chance, 1, 99)}@${pick(chance, HOSTS)}` },
  { kind: 'email', labels: ['', ...MAIL], make: (chance) => `${pick(chance, WORDS)}${pick(chance, [' @ ', '(at)', ' [at] ', '＠', ' a còng ', ' acòng ', '(a)', ' a móc ', ' at ', ' (a còng) '])}${pick(chance, HOSTS).replaceAll('.', pick(chance, ['.', '.', ' . ', ',', ' chấm ', '[dot]', '(chấm)']))}` },
  { kind: 'plate', labels: ['', ...PLATE], make: (chance) => plate(chance, ['-', ' ', '', ' - ', '.', '_', '/'], pick(chance, [digits(chance, 5), grouped(digits(chance, 5), [3, 2], '.')])) },
  { kind: 'plate', labels: ['', ...PLATE], make: (chance) => plate(chance, ['-', '-', ' - ', '_'], String(number(chance, 2100, 9999))) },
  { kind: 'plate', labels: PLATE, make: (chance) => pick(chance, [(text: string) => text, (text: string) => text.toLowerCase()])(plate(chance, ['-', ' ', '.', ''], pick(chance, [digits(chance, 4), digits(chance, 5)]))) },
  { kind: 'account-number', labels: ACCOUNT, make: (chance) => pick(chance, [digits(chance, number(chance, 8, 15)), grouped(digits(chance, 13), [4, 4, 5], ' '), grouped(digits(chance, 12), [4, 4, 4], '-'), grouped(digits(chance, 13), [3, 3, 3, 3], '.')]) },
  { kind: 'account-number', labels: ['', 'chuyển vào', 'nhận qua'], make: (chance) => `${pick(chance, BANKS)}${pick(chance, [' ', ' số ', ': ', ' - '])}${number(chance, 1, 9)}${digits(chance, number(chance, 9, 13))}` },
  { kind: 'account-number', labels: ['', 'chuyển vào', 'nhận qua', ...ACCOUNT], make: (chance) => `${number(chance, 1, 9)}${digits(chance, number(chance, 7, 13))}${pick(chance, [' ', ' - ', ' tại ', ', '])}${pick(chance, BANKS)}` },
]
