import { allMatches, forFolded } from '../../source/index.ts'
import type { Span } from '../../source/index.ts'
import { spaced } from './cue-pattern.ts'
import { opensWithVerb } from './duty-verbs.ts'
import type { Mention } from './find-parties.ts'

const comrade = '(?:(?:các|những) )?(?:(?:đồng chí|đ/c) )?(?:(?:các|những) )?'
const ranks = '(?:cán bộ(?! (?:hóa|hoá|chủ chốt|lãnh đạo))|chuyên viên|công chức|viên chức|nhân viên)'
const leaders = '(?:phó )?(?:chủ tịch|bí thư|giám đốc|chánh văn phòng|(?:trưởng|phó) (?:ban|phòng|thôn|trạm|công an|đoàn)|trưởng|chỉ huy trưởng|đội trưởng|tổ trưởng|chi hội trưởng|trạm trưởng|hiệu trưởng|ủy viên)'

/** Those who serve in a body and act in their own name, not in its. */
const rank = forFolded(new RegExp(spaced(`^${comrade}${ranks}(?!\\p{L})`), 'iu'))
const office = forFolded(new RegExp(spaced(`^${comrade}(?:${ranks}|${leaders})(?!\\p{L})`), 'iu'))
const onlyRank = forFolded(new RegExp(spaced(`(?:^|[,;] |\\svà )${comrade}${ranks}$`), 'iu'))
/** How a comrade is addressed is no part of the name of an office. */
export const uncourtly = (name: string) => name.replace(/^(?:(?:các|những)\s+)?(?:đồng\s+chí|đ\/c)\s+(?:các\s+)?/iu, '')

/** What an office looks after, behind its name: after a comma said in passing of the one who holds it, else telling it from others. */
const looksAfter = forFolded(new RegExp(spaced('(?<aside>,)? (?:được (?:phân công|giao) )?(?:phụ trách|theo dõi) (?<field>(?:các )?(?:lĩnh vực|mảng|khối|công tác|nội dung|địa bàn|cụm) )?(?=\\p{L})'), 'giu'))
const joint = /\s*[,;\n.]\s*|\s+và\s+/gu

/** What an office looks after, as a part of its name. `aside`: said in passing. */
export type Field = Span & { aside: boolean }

/** Lists with what their offices look after: no body among them, whatever it is called. */
export const fieldExamples: readonly (readonly [string, readonly string[]])[] = [
  ['Phó Giám đốc Thường trực, phụ trách mảng Thủy lợi và Hội quần chúng', [', phụ trách mảng Thủy lợi và Hội quần chúng']], ['Chuyên viên phụ trách lĩnh vực Tài chính, Văn phòng; Công an xã', [' phụ trách lĩnh vực Tài chính, Văn phòng']],
  ['Cán bộ phụ trách công tác kiểm tra, giám sát bến, đ/c Trưởng ban Dân vận', [' phụ trách công tác kiểm tra, giám sát bến']], ['Phó Giám đốc phụ trách bến phà, Trạm Y tế', [' phụ trách bến phà']],
  ['Công an xã phụ trách bến', []], ['Trạm bến, Trạm phao', []],
]

/** What the offices of a list look after. `begins`: whether words begin like a name; `known`: the mentions tables find. */
export function fieldsIn(list: string, begins: (words: string) => boolean, known: readonly Mention[]): readonly Field[] {
  if (!/phụ\s+trách|theo\s+dõi/iu.test(list)) return []
  return allMatches(list, looksAfter).flatMap(({ index, 0: match, groups }) => {
    const own = list.slice(0, index).split(/[;\n.]/).at(-1) ?? ''
    if (!office.test((own.split(/,\s/u).at(-1) ?? '').trim()) && !office.test(own.trim())) return []
    const from = index + match.length
    const ends = allMatches(list.slice(from), joint).find(({ index: at, 0: mark }) => {
      const next = list.slice(from + at + mark.length)
      if (/[;\n]/u.test(mark) || mark.trim() === '.' && (next === '' || /^\p{Lu}/u.test(next))) return true
      const mention = known.find(({ start }) => start <= from + at + mark.length + 4 && start >= from + at + mark.length)
      return office.test(next) || mention !== undefined && (mention.tiers.length > 0 || mention.office !== undefined) || groups?.field === undefined && begins(next)
    })
    return [{ start: index, end: ends ? from + ends.index : list.length, aside: groups?.aside !== undefined }]
  })
}

/** Whether a part of a list is told by a rank, with whose it is: "công chức cơ quan Hội Nông dân xã". */
export const isRank = (part: string) => rank.test(part)

/** A rank alone names nobody. */
export const isBareRank = (name: string) => bareRank.test(name)
const bareRank = forFolded(new RegExp(spaced(`^${ranks}$`), 'iu'))

/** "Cán bộ, công chức Văn phòng": a rank that the next one goes on with is one with it. In: the words before a comma, those after it. */
export const ranksTogether = (before: string, after: string) => onlyRank.test(before.trim()) && rank.test(after.trimStart())

/** Headings that are an office, with whether they are. */
export const officeHeadings: readonly (readonly [string, boolean])[] = [
  ['Cán bộ phụ trách mảng giám sát bến', true], ['Các Phó Giám đốc phụ trách khối Dân vận và các Hội quần chúng', true], ['Chuyên viên hành chính', true], ['Nhân viên lái phà', true], ['Phó Trưởng ban phụ trách mảng cứu hộ', true], ['Cán bộ, công chức phụ trách công tác kiểm tra phao', true],
  ['Cán bộ, công chức, viên chức', false], ['Cán bộ hóa đội lái phà', false], ['Chuyên viên phải ghi sổ', false], ['Công an xã', false], ['Đội ngũ cán bộ', false], ['Trưởng ban quyết định các việc lớn của bến', false], ['Phó Trưởng ban thường trực', true], ['Chủ tịch chỉ đạo chung', false], ['Chuyên viên tổng hợp', true], ['Cán bộ và việc đào tạo cán bộ', false],
]
const several = forFolded(new RegExp(spaced(`^${comrade}${ranks}(?:(?:,| và) [^,]{2,40})*$`), 'iu'))
const finite = forFolded(new RegExp(spaced(' (?:phải|được|là|có|trong|về|đối với|thực hiện|chủ trì|phối hợp|tham gia|kiểm tra|giám sát|xây dựng|tham mưu|triển khai|việc|đào tạo|bồi dưỡng)(?!\\p{L})'), 'iu'))

/** Whether a heading is the name of an office: what it looks after may sound like work. A bare list of ranks is told of, not told to act. */
export function isOffice(heading: string): boolean {
  if (!office.test(heading) || heading.length > 160) return false
  const field = [...heading.matchAll(looksAfter)][0]
  const name = field ? heading.slice(0, field.index) : heading
  if (name.split(' ').length > 12 || !rank.test(name) && allMatches(name, /(?<=\s)\p{Ll}/gu).some(({ index }) => opensWithVerb(name.slice(index)))) return false
  return !finite.test(name) && (field !== undefined || !several.test(name) || !/,|\svà\s/u.test(name) && /\s/u.test(uncourtly(name).replace(/^(?:cán bộ|chuyên viên|công chức|viên chức|nhân viên)/iu, '').trimEnd())) && !/[.;?!]\s/u.test(heading)
}

/** Offices that act in their own name; who only leads or speaks for a body does not. */
const titles = 'bộ trưởng|chủ tịch|giám đốc|người đứng đầu|viện trưởng|chánh án|(?:tổng |chi )?cục trưởng|vụ trưởng|tư lệnh|chính ủy|chỉ huy(?: trưởng)?|bí thư|chủ nhiệm'
export const named = new RegExp(`(?:phó )?(?:${titles}|thủ trưởng(?! các)|trưởng)(?: thường trực)?(?= $)`.replaceAll(' ', '\\s+'), 'iu')

/** Who heads a body stands for it: "Chủ tịch UBND tỉnh", "Thủ trưởng các sở". */
export const headOfBody = forFolded(new RegExp(`(?:^|[\\s(,;])((?:(?:các )?đồng chí )?(?:bộ trưởng, (?=chủ nhiệm ))?(?:phó )?(?:${titles}|thủ trưởng|chánh|đại diện(?: lãnh đạo)?|tổng giám đốc|(?<!(?:bộ|viện|cục|vụ|tổ|hiệu|đội|tăng|thị|tổng|chủ|môi|thủ)\\s)trưởng|tập thể lãnh đạo)(?: thường trực)? (?:các )?)$`.replaceAll(' ', '\\s+'), 'iu'))
