import { allMatches, escaped, oneLine } from '../../source/index.ts'
import { opensWithVerb } from './duty-verbs.ts'

const side = String.raw`(?<side>[Bb]ên\s+(?:[A-DĐ](?![\p{L}\p{N}])|thứ\s+(?:nhất|hai|ba|tư))|BÊN\s+(?:[A-DĐ](?![\p{L}\p{N}])|THỨ\s+(?:NHẤT|HAI|BA|TƯ)))`
const label = String.raw`^[ \t|*]*(?:(?:[-+•]|\d{1,2}[.)]|[IVX]{1,4}\.|[a-dđ]\))[ \t]*)?(?:(?:ĐẠI\s+DIỆN|Đại\s+diện)\s+(?:(?:CHO|cho)\s+)?)?`
/** "BÊN A: SỞ XÂY DỰNG TỈNH SUỐI GIẤY", "- Bên thứ nhất (bên giao phao): Trạm bến Ba Cầu". */
const before = new RegExp(String.raw`${label}${side}[ \t]*(?:\([^()\n]{1,80}\)[ \t]*)?[*]*[ \t]*(?::|[-–](?=[ \t]))[*]*\s*(?<name>[^\n]{4,200})`, 'gmu')
/** "TRƯỜNG ĐẠI HỌC BẾN BÃI (BÊN B)", "Trạm bến Ba Cầu, sau đây gọi là “Bên A”". */
const after = new RegExp(String.raw`(?<=^|[\n.;:])[ \t|*]*(?:(?:[-+•]|\d{1,2}[.)]|[IVX]{1,4}\.|[a-dđ]\))[ \t]*)?(?<name>\p{Lu}[^\n.;:()“”"]{3,160}?)[ \t,*]*(?:\(|,\s)(?:(?:sau\s+đây\s+)?(?:được\s+)?(?:viết|gọi)(?:\s+(?:chung|tắt))?\s+là:?\s+)?[“"]?${side}[”"]?\)?(?=[\s.;:,)*]|$)`, 'gmu')
/** Where the name of a side is over: an address, who stands for it, what else is told of it. */
const past = /\s*(?:[,;(|*]|\s[-–]\s|\.(?=\s|$)|\s(?:do|có|là|địa\s+chỉ|đại\s+diện|trụ\s+sở|(?<!việc\s+)làm)(?!\p{L})).*$/iu
const person = /^(?:(?:Ông|Bà|ÔNG|BÀ|Ông\/Bà|Đồng\s+chí|ĐỒNG\s+CHÍ)(?!\p{L})|[….\s]+$)/u
const capital = /^(?:\p{Lu}{2,}|\p{Lu}\p{Ll}*)(?:\s|$)/u
/** A body that begins like work: what else begins so says what a side does, not who it is. */
const inspectorate = /^thanh\s+tra\s/iu
const mayHold = /bên\s+(?:[a-d](?!\p{L})|thứ)/iu

/** Lines and the sides of an agreement they name. */
export const sideExamples: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  ['BÊN A: SỞ XÂY DỰNG TỈNH SUỐI GIẤY\nĐại diện: Ông Phà\nBÊN B: TRƯỜNG ĐẠI HỌC BẾN BÃI', [['bên a', 'SỞ XÂY DỰNG TỈNH SUỐI GIẤY'], ['bên b', 'TRƯỜNG ĐẠI HỌC BẾN BÃI']]],
  ['1. Bên thứ nhất (bên giao phao): Trạm bến Ba Cầu, địa chỉ: bến chính\n2. Bên thứ hai (bên nhận phao): Hội Lái phà xã Ba Cầu', [['bên thứ nhất', 'Trạm bến Ba Cầu'], ['bên thứ hai', 'Hội Lái phà xã Ba Cầu']]],
  ['- TRẠM BẾN BA CẦU (BÊN A)\n- HỘI LÁI PHÀ XÃ BA CẦU (sau đây gọi là “Bên B”)', [['bên a', 'TRẠM BẾN BA CẦU'], ['bên b', 'HỘI LÁI PHÀ XÃ BA CẦU']]],
  ['ĐẠI DIỆN BÊN A: TRẠM BẾN BA CẦU - do Giám đốc đại diện\nĐẠI DIỆN BÊN B: HỘI LÁI PHÀ', [['bên a', 'TRẠM BẾN BA CẦU'], ['bên b', 'HỘI LÁI PHÀ']]],
  ['BÊN A: TRUNG TÂM DỊCH VỤ VIỆC LÀM BA CẦU\nBÊN B: TRẠM BẾN', [['bên a', 'TRUNG TÂM DỊCH VỤ VIỆC LÀM BA CẦU'], ['bên b', 'TRẠM BẾN']]],
  ['Bên A: cung cấp phao cho Bên B.\nBên B: giữ phao.', []], ['Bên A: Cung cấp phao.\nBên B: Giữ phao.', []], ['BÊN A: THANH TRA TỈNH\nBÊN B: TRẠM BẾN', [['bên a', 'THANH TRA TỈNH'], ['bên b', 'TRẠM BẾN']]], ['BÊN A: Ông Nguyễn Văn Phà\nBÊN B: Bà Trần Thị Bến', []], ['BÊN A: TRẠM BẾN BA CẦU', []], ['ĐẠI DIỆN BÊN A\nGIÁM ĐỐC\nĐẠI DIỆN BÊN B\nTRƯỞNG TRẠM', []],
]

/**
 * The sides of an agreement and the bodies they stand for, as the lines that introduce them say. In: the whole text. Out: the side in small letters
 * and the name as printed there, in capitals or not; none unless two sides at least are introduced.
 */
export function sidesOf(text: string): readonly { alias: string; name: string }[] {
  if (!mayHold.test(text)) return []
  const found = new Map<string, { alias: string; name: string; at: number }>()
  for (const { index, groups } of [...allMatches(text, before), ...allMatches(text, after)].sort((a, b) => a.index - b.index)) {
    const alias = oneLine(groups?.side ?? '').toLowerCase()
    const name = oneLine((groups?.name ?? '').replace(past, '')).replace(/[*\s]+$/u, '').trim()
    if (!found.has(alias) && capital.test(name) && !person.test(name) && name.length > 3 && !(opensWithVerb(name) && !inspectorate.test(name))) found.set(alias, { alias, name, at: index })
  }
  return found.size > 1 ? [...found.values()].map(({ alias, name }) => ({ alias, name })) : []
}

/** A name in capitals as another place of the text spells it in small letters; undefined where none does. */
export function spelledSmall(text: string, capitals: string): string | undefined {
  const pattern = new RegExp(`(?<![\\p{L}])${escaped(capitals).replaceAll(' ', '\\s{1,6}')}(?![\\p{L}])`, 'giu')
  return allMatches(text, pattern).map(({ 0: match }) => oneLine(match)).find((match) => match !== match.toUpperCase())
}
