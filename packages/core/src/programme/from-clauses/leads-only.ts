import { forFolded } from '../../source/index.ts'
import type { Span } from '../../source/index.ts'
import type { Mention } from './find-parties.ts'

const list = '(?:các )?·(?:(?:,| và|, và) (?:các )?·)*'
const pattern = forFolded(new RegExp(`^(?:(?:và )?(?:do|giao(?: cho)?|phân công) )?${list} (?:(?:là|làm) (?:cơ quan |đơn vị |bên )?(?:chủ trì|thực hiện|phụ trách)|(?:chịu trách nhiệm )?(?:chủ trì|thực hiện|đảm nhiệm|phụ trách))(?: (?:thực hiện|tổ chức|triển khai))?(?:(?:,| và|;)? (?:phối hợp|cùng)(?: với)? ${list}|[,;] ${list} (?:cùng )?phối hợp(?: (?:thực hiện|tổ chức))?)?[.;]?$`, 'iu'))
/** "Công an xã là đơn vị chủ trì": what it is, no other body. */
const role = /^(?:cơ quan|đơn vị|bên) (?:chủ trì|thực hiện|phụ trách)$/iu
/** In characters: a longer sentence says more. */
const LONGEST = 240

/** Sentences with the bodies in them, and whether all they tell is who does the work before them. */
export const leadsOnlyExamples: readonly (readonly [string, readonly string[], boolean])[] = [
  ['Sở Xây dựng chủ trì.', ['Sở Xây dựng'], true], ['Do Công an xã chủ trì, phối hợp với Trạm bến.', ['Công an xã', 'Trạm bến'], true], ['Giao Công an xã, Trạm bến thực hiện', ['Công an xã', 'Trạm bến'], true], ['Công an xã là đơn vị chủ trì.', ['Công an xã'], true],
  ['Công an xã chủ trì, các Trạm bến phối hợp thực hiện', ['Công an xã', 'Trạm bến'], true], ['Công an xã chủ trì họp giao ban.', ['Công an xã'], false], ['Công an xã thực hiện việc thu phao.', ['Công an xã'], false], ['Công an xã phối hợp với Trạm bến.', ['Công an xã', 'Trạm bến'], false], ['Chủ trì.', [], false],
]

/** Whether a sentence only says who does the work before it: "Kiểm tra bến 01 lần/năm. Sở Xây dựng chủ trì." In: its words, the bodies named in them. */
export function leadsOnly(phrase: string, mentions: readonly Span[]): boolean {
  if (phrase.length > LONGEST || mentions.length === 0 || !/chủ\s+trì|thực\s+hiện|phụ\s+trách|đảm\s+nhiệm/iu.test(phrase)) return false
  let words = ''
  let at = 0
  for (const { start, end } of mentions) {
    if (role.test(phrase.slice(start, end))) continue
    words += `${phrase.slice(at, start)}·`
    at = end
  }
  return pattern.test(`${words}${phrase.slice(at)}`.replace(/\s+/gu, ' ').trim())
}

const group = /^(?:các|hai|ba|bốn|năm) (?:bên|ngành|cơ quan|đơn vị)(?: ký(?: kết)?)?$/iu
const unnamed = /^(?:các|mỗi|từng|hai|ba) |^(?:đơn vị|cơ quan|bên|ngành)(?!\p{L})/iu
const led = forFolded(/,\s+do\s+$/iu)

/** Who leads what all who sign do, told at the end: "các bên họp giao ban hằng quý, do Công an xã chủ trì". In: a phrase, its mentions, its subject. Out: none where the subject are no such group. */
export function leadOfGroup(phrase: string, mentions: readonly Mention[], subject: readonly Mention[]): readonly Mention[] {
  const last = mentions.at(-1)
  if (!last || !phrase.includes('chủ') || !subject.every(({ head }) => group.test(head)) || subject.includes(last) || unnamed.test(last.head)) return []
  return /^\s+chủ\s+trì[\s.;]*$/iu.test(phrase.slice(last.end)) && led.test(phrase.slice(Math.max(0, last.start - 12), last.start)) ? [last] : []
}
