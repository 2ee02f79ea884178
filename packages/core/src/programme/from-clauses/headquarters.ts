import { findParties } from './find-parties.ts'
import type { Mention } from './find-parties.ts'

/** Kinds of bodies that go by their kind alone, and the words for it. */
const kinds: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^bộ tư lệnh\s/iu, ['bộ tư lệnh']], [/^bộ chỉ huy\s/iu, ['bộ chỉ huy']],
  [/^(?:(?:đoàn chủ tịch|ban (?:thường vụ|chấp hành)) )?(?:trung ương|TW) hội\s/iu, ['trung ương hội', 'tw hội']],
]

/**
 * Who issues a paper goes by the kind of it alone: "Bộ Tư lệnh" is the Bộ Tư lệnh Cảnh vệ, "Trung ương Hội" the Trung ương Hội Nông dân Việt Nam. In: the issuers as printed.
 * Out: by that kind in small letters the one body it can mean; none where several of a kind issue.
 */
export function headquarters(issuers: readonly string[]): ReadonlyMap<string, Mention> {
  const bodies = findParties(issuers.join(', ').toLowerCase()).filter(({ tiers }) => tiers.length < 2)
  return new Map(kinds.flatMap(([kind, words]) => {
    const [body, ...others] = bodies.filter(({ head }) => kind.test(head))
    return body && others.length === 0 ? words.map((word) => [word, body] as const) : []
  }))
}
