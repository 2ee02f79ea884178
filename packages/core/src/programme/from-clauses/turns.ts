import { allMatches, forFolded } from '../../source/index.ts'
import type { Span } from '../../source/index.ts'
import { runsOf } from './runs-of.ts'
import type { PartyRegister } from './party-register.ts'
import type { Cadence, Due } from './types.ts'

/** A year of a rotation and whose turn it is. */
export type Turn = Span & { bodies: readonly string[]; due: Due; cadence: readonly Cadence[] }

const year = '(?<=^|[;,:(.]\\s{0,3}|\\s[-–]\\s)(?:(?:bắt\\s+đầu\\s+)?(?:từ|trong)\\s+)?(?<year>năm\\s+(?<n>\\d{4}(?:(?:,|\\s+và)\\s+\\d{4}){0,9}))'
const does = '(?:\\s+(?:(?:sẽ|chịu\\s+trách\\s+nhiệm|(?:là|làm)\\s+(?:đơn\\s+vị|cơ\\s+quan|bên))\\s+)?(?:chủ\\s+trì|đăng\\s+cai|đảm\\s+nhiệm|đảm\\s+nhận|trực(?:\\s+ban)?)(?:\\s+(?:tổ\\s+chức|thực\\s+hiện))?)'
const turn = forFolded(new RegExp(`${year}(?<by>\\s*[:,]|\\s+do)?\\s+(?<who>[^;:.()\\d]{3,200}?)(?<does>${does})?(?=\\s*(?:[;.)]|$|,\\s+(?:còn\\s+)?năm\\s+\\d{4}|,\\s+(?:và\\s+)?(?:các|những)\\s+năm\\s+(?:tiếp\\s+theo|sau|còn\\s+lại)|,\\s+(?:và\\s+|rồi\\s+)?(?:tiếp\\s+tục\\s+|cứ\\s+(?:thế|như\\s+vậy|vậy)\\s+)?(?:luân\\s+phiên|lần\\s+lượt)))`, 'giu'))
/** "…, luân phiên đến hết Chương trình": how the turns go on. */
const onward = forFolded(/^[\s,;.)]*(?:(?:và\s+|rồi\s+)?(?:(?:các|những)\s+năm\s+(?:tiếp\s+theo|sau|còn\s+lại),?\s+)?(?:tiếp\s+tục\s+|cứ\s+(?:thế|như\s+vậy|vậy)\s+)?(?:luân\s+phiên|lần\s+lượt)(?!\s+chủ\s+trì\s+\p{L}+\s+\p{L}+\s+\p{L}+)[^;.:\d]{0,80}|(?:và\s+)?(?:các|những)\s+năm\s+(?:tiếp\s+theo|sau|còn\s+lại),?\s+(?:thực\s+hiện\s+)?(?:theo|tương\s+tự|như)(?!\p{L})[^;.:\d]{0,80})?[\s.;)]*$/iu)
/** What says that whoever a year names leads then. */
const leadsInTurn = forFolded(/luân\s+phiên|lần\s+lượt|thay\s+phiên/iu)
const between = forFolded(/^[\s,;.)]*(?:(?:và|còn)\s+)?$/iu)
/** Where something is to be done, in a year's plan of steps, is nobody's turn. */
const places = /^(?:các\s+)?(?:xã|phường|huyện|quận|thôn|địa\s+phương)(?!\p{L})/iu

/** Sentences and the turns they end with, as years. */
export const turnExamples: readonly (readonly [string, readonly string[]])[] = [
  ['Hai bên luân phiên chủ trì (năm 2031 do Công an tỉnh chủ trì; năm 2032 do Hội Nông dân tỉnh chủ trì; các năm sau theo thứ tự ký tên).', ['2031', '2032']],
  ['Hai bên luân phiên chủ trì; năm 2031 do Công an tỉnh chủ trì, năm 2032 do Hội Nông dân tỉnh chủ trì.', ['2031', '2032']], ['Hai bên họp hằng năm (năm 2031 Công an tỉnh chủ trì).', ['2031']], ['Hai bên luân phiên theo từng năm; năm 2031 do Công an tỉnh làm bên chủ trì.', ['2031']],
  ['Hai bên luân phiên họp trong tháng 12; năm 2031: Công an tỉnh; năm 2032: Hội Nông dân tỉnh', ['2031', '2032']], ['Năm 2031: Công an tỉnh.', ['2031']], ['Hai bên luân phiên làm cơ quan chủ trì: năm 2031 do Công an tỉnh; năm 2032 do Hội Nông dân tỉnh.', ['2031', '2032']], ['Hai bên luân phiên chủ trì hằng năm: năm 2031 do Công an tỉnh chủ trì, năm 2032 do Hội Nông dân tỉnh chủ trì, các năm tiếp theo luân phiên theo thứ tự trên.', ['2031', '2032']], ['Hai bên luân phiên; năm 2031, 2033: Công an tỉnh; năm 2032 và 2034: Hội Nông dân tỉnh.', ['2031; 2033', '2032; 2034']], ['Năm 2032, Hội Nông dân tỉnh đăng cai', ['2032']], ['Năm 2031 Công an tỉnh chủ trì, năm 2032 Hội Nông dân tỉnh chủ trì, luân phiên đến hết Chương trình.', ['2031', '2032']],
  ['Năm 2031, Công an tỉnh chủ trì tổ chức hội thao giữ bến.', []], ['Kế hoạch năm 2031 do Công an tỉnh chủ trì', []], ['Năm 2031: các xã, phường ven sông.', []], ['Năm 2031, Công an tỉnh.', []], ['Năm 2031 do Công an tỉnh.', []], ['Năm 2031: mở 02 bến.', []],
]

/**
 * The years with which a sentence ends and who leads in each: "…; năm 2031 do Công an tỉnh chủ trì, năm 2032: Hội Nông dân tỉnh". In: the masked text, one of its sentences.
 * Out: a turn for each year, in printed order, and where what stands before them ends; undefined where the sentence does not end with turns.
 */
export function turnsIn(masked: string, sentence: Span, register: PartyRegister): { turns: readonly Turn[]; before: number } | undefined {
  const text = masked.slice(sentence.start, sentence.end)
  if (!/ăm\s+\d{4}/u.test(text)) return undefined
  const found = allMatches(text, turn).filter(({ groups }) => groups?.does !== undefined || groups?.by?.trim() === ':' || groups?.by?.trim() === 'do' && leadsInTurn.test(text))
  const first = found[0]
  if (!first || !onward.test(text.slice(found.at(-1)!.index + found.at(-1)![0].length)) || !found.every((match, i) => i === 0 || between.test(text.slice(found[i - 1]!.index + found[i - 1]![0].length, match.index)))) return undefined
  const turns = found.flatMap((match): readonly Turn[] => {
    const who = match.groups?.who ?? ''
    const mentions = register.mentionsIn(who)
    const [run] = runsOf(who, mentions)
    if (!run || run.length !== mentions.length || run[0]!.start > 4 || run.at(-1)!.end < who.trimEnd().length || run.some(({ head }) => places.test(head))) return []
    const at = sentence.start + match.index + match[0].indexOf(match.groups?.year ?? '')
    const cue = { cue: match.groups?.year ?? '', start: at, end: at + (match.groups?.year ?? '').length }
    return [{ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length, bodies: [...new Set(run.flatMap((mention) => register.idsOf(mention)))], due: { op: 'in', rule: (match.groups?.n ?? '').replace(/(?:,|\s+và)\s+/gu, '; '), ...cue }, cadence: [{ kind: 'once', ...cue }] }]
  })
  return turns.length === found.length ? { turns, before: sentence.start + text.slice(0, first.index).replace(/(?:[\s,;:(–-]|\s(?:cụ\s+thể(?:\s+là)?|như\s+sau))+$/u, '').length } : undefined
}

const aside = /\((?<inner>[^()]{0,12}năm\s+\d{4}[^()]{3,300})\)(?=\s*[;,.]?\s+\S)/giu
/** Turns a bracket tells inside a sentence that goes on: "… luân phiên chủ trì (năm 2031 do Công an tỉnh chủ trì); cấp xã họp hằng tháng". In: as above. Out: the turns, and the text with blanks in place of the brackets; undefined where there are none. */
export function turnsAside(masked: string, sentence: Span, register: PartyRegister): { turns: readonly Turn[]; masked: string } | undefined {
  const text = masked.slice(sentence.start, sentence.end)
  if (!/\([^()]{0,12}ăm\s+\d{4}/u.test(text)) return undefined
  const found = allMatches(text, aside).flatMap(({ index, 0: match }) => {
    const inner = { start: sentence.start + index + 1, end: sentence.start + index + match.length - 1 }
    const said = turnsIn(masked, inner, register)
    return said && said.before <= inner.start ? [{ ...inner, turns: said.turns }] : []
  })
  if (found.length === 0) return undefined
  const blank = found.reduce((rest, { start, end }) => rest.slice(0, start - 1) + ' '.repeat(end - start + 2) + rest.slice(end + 1), masked)
  return { turns: found.flatMap(({ turns }) => turns), masked: blank }
}

const meets = forFolded(/(?:^|\s)(?:họp|giao\s+ban|gặp\s+mặt|tọa\s+đàm)(?!\p{L})/iu)
/** More is led in turn than meetings. */
const ofMore = forFolded(/(?:hội\s+thi|hội\s+thao|ngày\s+hội|tập\s+huấn|tuyên\s+truyền|kế\s+hoạch\s+(?:triển\s+khai|thực\s+hiện|phối\s+hợp|hoạt\s+động)|kiểm\s+tra|(?:tổ\s+chức|tiến\s+hành)\s+(?:sơ\s+kết|tổng\s+kết))(?!\p{L})/iu)
/** Whether what is led in turn is meetings: "luân phiên chủ trì họp giao ban 06 tháng một lần (năm 2031 do Công an tỉnh chủ trì)". In: what stands before the turn in its sentence. */
export const chairsMeetings = (before: string): boolean => meets.test(before) && /luân\s+phiên|lần\s+lượt/iu.test(before) && !ofMore.test(before)
