import { allMatches, forFolded, oneLine } from '../../source/index.ts'
import type { Mention } from './find-parties.ts'
import { runsOf } from './runs-of.ts'

const role = '(?:cơ\\s+quan|bộ\\s+phận|đơn\\s+vị)\\s+thường\\s+trực'
const named = forFolded(new RegExp(`(?:^|[.;:\\n])(?<who>[^.;:\\n]{5,220}?)\\s(?:là|làm)\\s+(?:đầu\\s+mối,?\\s+(?:là\\s+)?)?(?<role>${role})(?!\\p{L}|\\s+(?:của\\s+)?(?:Ban|Hội đồng|Tổ|Tiểu ban|Đề án|Cuộc))(?<rest>[^.;\\n]{0,160})`, 'giu'))
export const standingRole = forFolded(new RegExp(`^${role}$`, 'iu'))

/**
 * Whom a paper makes its standing unit: "Giao Phòng Tham mưu (Công an tỉnh) và Ban Phong trào (Hội Nông dân tỉnh) là cơ quan thường trực". Whoever it then calls by that role alone
 * are they. In: the whole text; the mentions of a stretch. Out: by role in small letters; none where different bodies have it in different places or years.
 */
export function standingUnits(text: string, known: (words: string) => readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const found = new Map<string, (readonly Mention[])[]>()
  for (const { groups } of allMatches(text, named)) {
    const [who, rest] = [groups?.who ?? '', groups?.rest ?? '']
    const mentions = known(who).filter(({ head, start }) => !standingRole.test(head) && !/\((?:qua\s+)?$/iu.test(who.slice(0, start)))
    const run = runsOf(who, mentions).at(-1)
    if (!run || !/^[\s)]*(?:\([^()]*\)\s*)?(?:(?:là|làm)\s+đầu\s+mối,?\s*)?$/u.test(who.slice(run.at(-1)!.end)) || /(?:luân|thay)\s+phiên|năm\s+\d{4}/iu.test(`${who} ${rest}`)) continue
    const role = oneLine(groups?.role ?? '').toLowerCase()
    found.set(role, [...found.get(role) ?? [], run])
  }
  const names = (run: readonly Mention[]) => run.map(({ head, tiers }) => `${head} ${tiers.map((tier) => tier.text).join()}`.toLowerCase()).join('|')
  return new Map([...found].flatMap(([role, runs]) => (new Set(runs.map(names)).size === 1 ? [[role, runs[0]!] as const] : [])))
}
