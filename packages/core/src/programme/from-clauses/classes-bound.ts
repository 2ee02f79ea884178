import { allMatches, forFolded, oneLine } from '../../source/index.ts'
import { findParties } from './find-parties.ts'
import type { Mention } from './find-parties.ts'

const mark = '[\\t *]*(?:(?:Điều )?(?:[\\p{L}\\d]{1,3}(?:\\.\\d{1,2})*[.):]|[-–+•]))[\\t *]*'
const owes = '(?:(?:Trách nhiệm|Nhiệm vụ)(?: phối hợp)? của (?:[^\\n.;:]{3,80} và )?|Đối với |Đề nghị )?'
const headed = (noun: string, more: string) => forFolded(new RegExp(`^${mark}${owes}(?<name>${noun})(?<more>${more}):?\\**[\\t ]*$`.replaceAll(/(?<!\\t) /gu, '[\\t ]+'), 'gimu'))
const schoolNoun = '(?:(?:các|mỗi) )?(?:nhà trường|trường học|trường)'
const schoolsHeaded = headed(schoolNoun, '(?:,? (?:\\(|trên địa bàn|thuộc|trong|cấp|phổ thông|tiểu học|mầm non|trung học|THPT|THCS|và |công lập|ở |tại )[^\\n.;:]{0,80})?')
const firmsHeaded = headed('(?:các )?(?:doanh nghiệp|hợp tác xã)', '(?: (?!(?:có|phải|cần|chủ|tổ chức|phối|xây|thông|gửi|báo|được|bị|không|kiểm|lập|cử|nộp|thực|triển|niêm|chấp|định|hằng|hàng|thường|tự)(?!\\p{L}))[^\\n.;:]{2,90})?')
const schoolIssuer = /(?:^|[-–,]\s*|\svà\s+)(?<name>(?:các )?(?:nhà trường|trường học)|các trường)(?!\p{L})/iu

const mentionOf = (head: string): Mention => ({ start: 0, end: head.length, head, tiers: [], level: null })

/**
 * Classes of bodies a paper binds by a heading, or that sign it, go by their noun alone: "các trường", "nhà trường" are the schools, "doanh nghiệp"
 * the "Doanh nghiệp vận tải bến phà" of the heading. In: the whole text, the issuers as printed. Out: by short name in small letters the class.
 */
export function classesBound(text: string, issuers: readonly string[]): ReadonlyMap<string, Mention> {
  const found = new Map<string, Mention>()
  const signs = schoolIssuer.exec(issuers.join(', '))?.groups?.name
  const heading = signs ?? (/trường/iu.test(text) ? allMatches(text, schoolsHeaded)[0]?.groups?.name : undefined)
  if (heading !== undefined) {
    const known = findParties(heading.toLowerCase())[0]?.head.replace(/^(?:các|mỗi) /u, '') ?? 'trường học'
    for (const name of ['các trường', 'mỗi trường', 'từng trường', 'nhà trường', 'mỗi nhà trường', 'các trường học']) found.set(name, mentionOf(known))
  }
  const firms = /doanh\s+nghiệp|hợp\s+tác\s+xã/iu.test(text) ? allMatches(text, firmsHeaded) : []
  for (const noun of ['doanh nghiệp', 'hợp tác xã']) {
    const names = new Set(firms.map(({ groups }) => oneLine(`${groups?.name ?? ''}${groups?.more ?? ''}`).replace(/^các /iu, '').trim().toLowerCase()).filter((name) => name.startsWith(noun)))
    const told = [...names].filter((name) => name !== noun || names.size === 1)
    // Several classes of firms: the noun alone tells none of them.
    if (told.length === 1) found.set(noun, mentionOf(told[0]!))
  }
  return found
}
