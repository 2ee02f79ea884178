import { allMatches, forFolded } from '../../source/index.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { opensEveryday } from './everyday-verbs.ts'

const role = forFolded(/(?:^|[,;]\s+(?:(?:và|còn)\s+)?|\s(?:và|còn)\s+)(?<name>(?:bên|cơ\s+quan|đơn\s+vị|ngành)\s+(?:(?:được\s+)?(?:đề\s+nghị|yêu\s+cầu|mời|kiểm\s+tra)|(?:tiếp\s+)?nhận|bàn\s+giao|giao|cung\s+cấp|gửi|chuyển|phát\s+hiện)(?:\s+(?:bàn\s+giao|thông\s+tin|hồ\s+sơ|đề\s+nghị|yêu\s+cầu|vụ\s+việc|tài\s+liệu|số\s+liệu|vi\s+phạm|tang\s+vật))?)\s+(?=(?:(?:phải|có\s+trách\s+nhiệm)\s+)?(?<does>\p{Ll}[^,;]*))/giu)

/** Sentences with the sides they tell of one after the other, each with its own work; none where only one acts. */
export const sidesInTurnExamples: readonly (readonly [string, readonly string[]])[] = [
  ['Bên bàn giao lập biên bản, bên nhận bàn giao ký vào biên bản', ['Bên bàn giao', 'bên nhận bàn giao']], ['Bên đề nghị gửi văn bản và bên được đề nghị trả lời trong 05 ngày', ['Bên đề nghị', 'bên được đề nghị']], ['Cơ quan chuyển hồ sơ kiểm tra tang vật, cơ quan nhận hồ sơ ký nhận vào sổ phao', ['Cơ quan chuyển hồ sơ', 'cơ quan nhận hồ sơ']],
  ['Bên bàn giao lập biên bản gửi bên nhận bàn giao', []], ['Biên bản có chữ ký của bên giao, bên nhận', []], ['Bên cung cấp thông tin phải gửi văn bản', []],
]

/** In: one stretch of a sentence. Out: the sides that act in turn in it, by name and where each begins; none where only one acts. */
export function sidesActing(words: string): readonly { name: string; start: number }[] {
  if (!words.includes(',') && !words.includes(' và ') && !words.includes(' còn ')) return []
  const found = allMatches(words, role).filter(({ groups }) => opensWithVerb(groups?.does ?? '') || opensEveryday(groups?.does ?? '')).map(({ index, 0: match, groups }) => ({ name: (groups?.name ?? '').replace(/\s+/gu, ' '), start: index + match.indexOf(groups?.name ?? '') }))
  return new Set(found.map(({ name }) => name.toLowerCase())).size > 1 ? found : []
}
