import { isCalendarDate, type CalendarDate } from '../calendar/index.ts'
import type { ProgrammeId } from '../programme/index.ts'
import type { PlaceId } from '../register/index.ts'
import { capital, folded, free, shortened, slugOf } from './printed.ts'
import { proposeTerritory } from './propose-territory.ts'
import type { DraftGround, DraftHead } from './types.ts'

const TITLE_LIMIT = 300
const types = /^(?:tinh|thanh pho|thi xa|thi tran|dac khu|quan|huyen|phuong|xa) /

/** Everything of the definition that the document's first page says. What it does not say is absent; nothing is made up. */
export function proposeHead(ground: DraftGround): DraftHead {
  const { reading: { document }, amends } = ground
  const signedOn = dayOf(document.date)
  const term = termOf(document.period)
  const head = { ...(document.number && document.fullNumber ? { document: document.fullNumber } : {}), ...(signedOn ? { signedOn } : {}) }
  if (amends) {
    const { programme, title } = amends
    return { ...head, programme, title, term: { from: amends.term.from, to: amends.term.to }, ...(signedOn && signedOn > amends.inForce.from ? { inForceFrom: signedOn } : {}), territory: amends.appliesIn.map(({ value }) => value) }
  }
  const territory = proposeTerritory(ground, signedOn ?? ground.today)
  return { ...head, programme: slugFor(ground, territory, term), title: { vi: titleFor(document.title ?? '') }, term, ...(signedOn ? { inForceFrom: signedOn } : {}), territory }
}

/** Years are whole years. */
function termOf({ from, to }: { from?: string; to?: string }): DraftHead['term'] {
  const [first, last] = [dayOf(from?.length === 4 ? `${from}-01-01` : from), dayOf(to?.length === 4 ? `${to}-12-31` : to)]
  return { ...(first ? { from: first } : {}), ...(last ? { to: last } : {}) }
}

const dayOf = (text: string | undefined): CalendarDate | undefined => (text !== undefined && isCalendarDate(text) ? text : undefined)

/** A line begins with a capital though it only goes on with the name: "chương trình phối hợp Giữa Công an tỉnh …". */
const goesOn = (title: string): string => title.replace(/^(\p{Ll}[\p{Ll}\s,]*\s)(Giữa|Về|Phối hợp|Trong|Thực hiện|Triển khai|V\/v)(?!\p{L})/u, (_, kind: string, word: string) => `${kind}${word.toLowerCase()}`)

/** Capitals throughout are the letterhead's manner, not the name's. */
function titleFor(title: string): string {
  const quiet = title === title.toUpperCase() ? title.toLowerCase() : title.replace(/^(?:\p{Lu}[\p{Lu}\s,]+)(?=\s\p{Lu}?\p{Ll}|\s[“"])/u, (kind) => kind.toLowerCase())
  return capital(shortened(goesOn(quiet.trim()), TITLE_LIMIT))
}

/** "ba-cau-phong-chay-chua-chay-2025-2030": where, what about, which years. */
function slugFor({ reading: { document }, register, taken }: DraftGround, territory: readonly PlaceId[], term: DraftHead['term']): ProgrammeId {
  const place = register.places.find(({ id }) => id === territory[0])?.names.at(-1)?.value.vi ?? document.place ?? ''
  const title = document.title ?? document.kind ?? ''
  const about = (/(?:^|\s)về\s+(?:việc\s+)?(.*)$/isu.exec(title)?.[1] ?? title).replace(/giai đoạn.*$/isu, '')
  const years = [term.from?.slice(0, 4), term.to?.slice(0, 4)].filter(Boolean).join('-')
  const slug = [slugOf(folded(place).replace(types, '')), slugOf(about, 5), years].filter(Boolean).join('-') || 'chuong-trinh'
  return free(slug, new Set<string>(taken)) as ProgrammeId
}
