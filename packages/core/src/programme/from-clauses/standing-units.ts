import { allMatches, forFolded } from '../../source/index.ts'
import type { Mention } from './find-parties.ts'
import { runsOf } from './runs-of.ts'

const role = '(?:cơ\\s+quan|bộ\\s+phận|đơn\\s+vị)\\s+thường\\s+trực'
const named = forFolded(new RegExp(`(?:^|[.;:\\n])(?<who>[^.;:\\n]{5,220}?)\\s(?:là|làm)\\s+(?:đầu\\s+mối,?\\s+(?:là\\s+)?)?(?<role>${role})(?!\\p{L})`, 'giu'))
export const standingRole = forFolded(new RegExp(`^${role}$`, 'iu'))

/**
 * Whom a paper makes its standing unit: "Giao Phòng Tham mưu (Công an tỉnh) và Ban Phong trào (Hội Nông dân tỉnh) là cơ quan thường trực". Whoever it then calls by the role alone
 * are they. In: the whole text; the mentions of a stretch. Out: undefined where nobody is named so, or different bodies in different places.
 */
export function standingUnits(text: string, known: (words: string) => readonly Mention[]): readonly Mention[] | undefined {
  const found = allMatches(text, named).flatMap(({ groups }) => {
    const who = groups?.who ?? ''
    const mentions = known(who).filter(({ head, start }) => !standingRole.test(head) && !/\(\s*$/u.test(who.slice(0, start)))
    const run = runsOf(who, mentions).at(-1)
    return run && /^[\s)]*(?:\([^()]*\)\s*)?$/u.test(who.slice(run.at(-1)!.end)) && !/luân\s+phiên/iu.test(who) ? [run] : []
  })
  const names = (run: readonly Mention[]) => run.map(({ head, tiers }) => `${head} ${tiers.map((tier) => tier.text).join()}`.toLowerCase()).join('|')
  return found.length > 0 && new Set(found.map(names)).size === 1 ? found[0] : undefined
}
