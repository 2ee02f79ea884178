import { findParties } from './find-parties.ts'
import type { Mention } from './find-parties.ts'

const kind = /^bộ (?:tư lệnh|chỉ huy)(?=\s)/iu

/**
 * The headquarters that issues a paper goes by the kind of it alone: "Bộ Tư lệnh" is the Bộ Tư lệnh Cảnh vệ. In: the issuers as printed.
 * Out: by that kind in small letters the one body it can mean; none where several of a kind issue.
 */
export function headquarters(issuers: readonly string[]): ReadonlyMap<string, Mention> {
  const of = findParties(issuers.join(', ').toLowerCase()).flatMap((body) => { const short = kind.exec(body.head)?.[0].toLowerCase(); return short && body.tiers.length < 2 ? [[short, body] as const] : [] })
  return new Map(of.filter(([short], _, all) => all.filter(([other]) => other === short).length === 1))
}
