import { findParties } from './find-parties.ts'
import type { Mention } from './find-parties.ts'

const kind = /^(?:bộ (?:tư lệnh|chỉ huy)|ban chỉ huy)(?=\s)/iu
/** An association that issues at the centre: the Statutes call its organ there "Trung ương Hội". */
const association = /^(?:(?:(?:đoàn chủ tịch|ban (?:thường vụ|chấp hành)) )?(?:trung ương|tw) hội\s|hội\s.*\s(?:việt nam|vn)$)/iu

/** The organ of an association in its capitals: "Trung ương hội thảo" is none. In: a name in small letters. */
export const asWritten = (name: string) => name.replace(/^trung ương hội$/u, 'Trung ương Hội').replace(/^tw hội$/u, 'TW Hội')

/** What an issuer goes by alone. In: its name as printed. */
function kindsOf(name: string): readonly string[] {
  const headquarter = kind.exec(name)?.[0].toLowerCase()
  return headquarter ? [headquarter] : association.test(name) ? ['trung ương hội', 'tw hội'] : []
}

/**
 * The headquarters that issues a paper goes by the kind of it alone: "Bộ Tư lệnh" is the Bộ Tư lệnh Cảnh vệ, "Trung ương Hội" the Hội Nông dân Việt Nam.
 * In: the issuers as printed. Out: by that kind in small letters the one body it can mean; none where several of a kind issue.
 */
export function headquarters(issuers: readonly string[]): ReadonlyMap<string, Mention> {
  const of = findParties(issuers.join(', ').toLowerCase()).flatMap((body) => (body.tiers.length < 2 ? kindsOf([body.head, ...body.tiers.map(({ text }) => text)].join(' ')) : []).map((short) => [short, body] as const))
  return new Map(of.filter(([short], _, all) => all.filter(([other]) => other === short).length === 1))
}
