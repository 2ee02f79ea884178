import { chanceFrom, pick, type Chance } from './chance.fixture.ts'
import { FORMS } from './identifier-forms.fixture.ts'
import { OTHERS } from './identifier-others.fixture.ts'
import type { Identifier } from './identifiers.ts'
import { fold } from './plain-text.ts'

const BEFORE = ['Đề nghị liên hệ', 'Đã gửi cho', 'Người phụ trách:', 'Ông trưởng thôn', 'Chậm vì chưa gặp được', 'Số đúng là', 'Theo phản ánh qua', 'Bổ sung', 'Sửa lại:', 'Kèm theo', 'Do nhầm với', 'Cán bộ phụ trách']
const HOLDER = ['', '', '', 'của bà Triệu Thị Ba', '(ông Hà Văn Cầu)', '- Vũ Thị Giấy', 'Hồ Văn Suối', 'do chị Đồng Thị Ba khai']
const AFTER = ['.', ' trong tuần tới.', ' để bổ sung báo cáo.', ', đề nghị kiểm tra lại.', ' (đã trao đổi).', ' ở Suối Giấy', '', '; còn lại đã đủ.', ' - đã gọi.', ', tổ 3, xã Ba Cầu', ', bản Suối Giấy']
const BOND = [' ', ' ', ' ', ': ', ':', ' là ', ' - ', ' của tôi là ', '=']
/** The same sentence as other keyboards and other programs leave it. */
const TYPED: readonly ((text: string) => string)[] = [
  ...Array.from({ length: 10 }, () => (text: string) => text),
  fold, (text) => text.toUpperCase(), (text) => text.normalize('NFD'), (text) => text.replaceAll(' ', '\u00a0'), (text) => text.replaceAll('-', '\u2013'),
]

/** `made` is the identifier in it as it is typed there. */
export type Sentence = { text: string; found?: Identifier['found']; made?: string }

/** Sentences as an officer types them, every second one with an identifier. Nobody's: all are made by chance. */
export function sentences(seed: number, count: number): readonly Sentence[] {
  const chance = chanceFrom(seed)
  return Array.from({ length: count }, (_, at): Sentence => {
    const other = () => pick(chance, OTHERS)(chance)
    const about = chance() < 0.5 ? `${other()}, ` : ''
    const typed = pick(chance, TYPED)
    if (at % 2 === 1) return { text: typed(`${pick(chance, BEFORE)} ${about}${other()}${pick(chance, AFTER)}`) }
    const { kind, labels, make } = pick(chance, FORMS)
    const made = make(chance)
    return { found: kind, made: typed(made), text: typed(`${pick(chance, BEFORE)} ${about}${announced(chance, pick(chance, labels), made)} ${pick(chance, HOLDER)}`.trim() + pick(chance, AFTER)) }
  })
}

const announced = (chance: Chance, label: string, made: string): string => (label === '' ? made : `${label}${pick(chance, BOND)}${made}`)
