import { allMatches, oneLine } from '../../source/index.ts'
import { fieldsIn, isBareRank, isRank, ranksTogether, uncourtly } from './offices.ts'
import { beginsName, properName } from './open-bodies.ts'
import type { PartyRegister } from './party-register.ts'
import { unique } from './walk.ts'

/** Persons, and what somebody is in the work: no members of a list of bodies. */
const noBody = /^(?:người(?! đứng đầu)|cán bộ|chủ (?!quản|đầu tư)|ông |bà |cá nhân|giáo viên|cộng tác viên|thành viên|đại diện)|(?:chủ trì|phối hợp|thực hiện|đầu mối|thường trực|liên quan|trên)$/iu
/** Whether words in small letters name a body beside others of a list: "các sở, ngành; chủ quản các bến phà". In: the member without "các". */
export const isMember = (name: string) => name.split(' ').length > 2 && name.split(' ').length < 11 && /^\p{Ll}/u.test(name) && !noBody.test(name) && properName(name, true)

/** The rows of a table mostly name the same few bodies. */
const told = new WeakMap<PartyRegister, Map<string, readonly string[]>>()

/** Whoever stands in a cell of bodies is one, known or not: "VTV, các địa phương". What an office looks after is none. */
export function bodiesListed(cell: string, register: PartyRegister): string[] {
  const cells = told.get(register) ?? new Map<string, readonly string[]>()
  told.set(register, cells)
  const ids = cells.get(cell) ?? listed(cell, register)
  cells.set(cell, ids)
  return [...ids]
}

function listed(cell: string, register: PartyRegister): readonly string[] {
  const all = register.mentionsIn(cell)
  const fields = fieldsIn(cell, (words) => beginsName(words, register.mentionsIn), all)
  const within = (at: number) => fields.find(({ start, end }) => start <= at && at < end)
  const mentions = all.filter(({ start }) => !within(start))
  const inside = (at: number) => within(at) !== undefined || mentions.some(({ start, end }) => start < at && at < end)
  const cuts = allMatches(cell, /[,;\n]+|\s(?:và|hoặc)\s/gu).filter(({ index, 0: match }) => !inside(index) && !ranksTogether(cell.slice(0, index), cell.slice(index + match.length)))
  const parts = [...cuts.map(({ index, 0: match }) => ({ end: index, next: index + match.length })), { end: cell.length, next: cell.length }]
  const ids: string[] = []
  let from = 0
  for (const { end, next } of parts) {
    const known = mentions.filter((mention) => mention.start >= from && mention.end <= end)
    const aside = fields.find((field) => field.aside && field.start >= from && field.start < end)
    const part = cell.slice(from, aside?.start ?? end)
    const office = isRank(oneLine(part).trim())
    const last = known.at(-1)
    const addressed = oneLine((office && last ? cell.slice(from, last.end) : part).replace(/^\s*(?:các|những)\s+/u, '')).trim().replace(/[.\s]+$/u, '')
    const name = uncourtly(addressed)
    // "Đ/c Nguyễn Văn Bến, chuyên viên": a person, of whom nothing is kept.
    const person = name !== addressed && !beginsName(name) || isBareRank(name)
    if (known.length > 0 && !office) ids.push(...known.flatMap((mention) => register.idsOf(mention)))
    else if (!person && (office && /\s/u.test(name) || /^\p{Lu}[\p{L}&\s.,-]{1,90}$/u.test(name) && (/\s/u.test(name) || /^\p{Lu}{2,}/u.test(name)))) ids.push((/^phó\s/iu.test(name) ? register.holderOf(name) : undefined) ?? register.bodyNamed(name))
    else if (!person && known.length === 0 && mentions.length > 0 && isMember(name)) ids.push(register.bodyNamed(name))
    from = next
  }
  return unique(ids)
}
