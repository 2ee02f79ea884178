import { allMatches, forFolded, oneLine } from '../../source/index.ts'
import type { Mention } from './find-parties.ts'
import { runsOf } from './runs-of.ts'

const role = '(?:cơ\\s+quan|bộ\\s+phận|đơn\\s+vị)\\s+(?:thường\\s+trực|đầu\\s+mối)'
const named = forFolded(new RegExp(`(?:^|[.;:\\n])(?<who>[^.;:\\n]{5,220}?)\\s(?:là|làm)\\s+(?:đầu\\s+mối,?\\s+(?:là\\s+)?)?(?<role>${role})(?!\\p{L}|\\s+(?:của\\s+)?(?:Ban|Hội đồng|Tổ|Tiểu ban|Đề án|Cuộc))(?<rest>[^.;\\n]{0,160})`, 'giu'))
/** "Đơn vị đầu mối hai bên": the role of each side. */
const bothSides = '\\s(?:của\\s)?(?:hai|các|mỗi)\\s(?:bên|ngành|cơ\\squan|đơn\\svị)'
const ofBoth = new RegExp(`${bothSides}$`, 'iu')
export const standingRole = forFolded(new RegExp(`^${role}(?:${bothSides})?$`, 'iu'))
/** One that is to be turned to in all matters of the paper; "đầu mối tiếp nhận hồ sơ" is that for one work. */
const inAll = forFolded(/^(?:\s*(?:[,)]|$)|\s+(?:giúp|tham\s+mưu|phối\s+hợp|thực\s+hiện|triển\s+khai|của\s+(?:hai|mỗi|các)\s+bên))/iu)
const gives = forFolded(/(?:^|\s)(?:giao|phân\s+công|cử|chỉ\s+định)\s+(?:cho\s+)?$/iu)

/**
 * Whom a paper makes its standing unit: "Giao Phòng Tham mưu (Công an tỉnh) và Ban Phong trào (Hội Nông dân tỉnh) là cơ quan thường trực". Whoever it then calls by that role alone
 * are they; so are those each side names for itself: "Bộ giao Cục A là đơn vị đầu mối", "Trung ương Hội giao Ban B là đơn vị đầu mối". In: the whole text; the mentions of a stretch. Out: by role in small
 * letters; none where different bodies have it in different places or years.
 */
export function standingUnits(text: string, known: (words: string) => readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const found = new Map<string, { run: readonly Mention[]; giver?: string }[]>()
  for (const { groups } of allMatches(text, named)) {
    const [who, rest] = [groups?.who ?? '', groups?.rest ?? '']
    // A name in small letters ends where the sentence goes on.
    const mentions = known(`${who} là đơn vị`).filter(({ head, start }) => !standingRole.test(head) && !/\((?:qua\s+)?$/iu.test(who.slice(0, start)))
    const run = runsOf(who, mentions).at(-1)
    if (!run || !/^[\s)]*(?:\([^()]*\)\s*)?(?:(?:là|làm)\s+đầu\s+mối,?\s*)?$/u.test(who.slice(run.at(-1)!.end)) || /(?:luân|thay)\s+phiên|năm\s+\d{4}/iu.test(`${who} ${rest}`)) continue
    const role = oneLine(groups?.role ?? '').toLowerCase()
    if (/đầu mối$/u.test(role) && !inAll.test(rest)) continue
    const before = who.slice(0, run[0]!.start)
    const giver = gives.test(before) ? mentions.find(({ end }) => end < run[0]!.start)?.head : undefined
    found.set(role, [...found.get(role) ?? [], { run, ...(giver ? { giver } : {}) }])
  }
  const names = (run: readonly Mention[]) => run.map(({ head, tiers }) => `${head} ${tiers.map((tier) => tier.text).join()}`.toLowerCase()).join('|')
  return new Map([...found].flatMap(([role, all]) => {
    const runs = all.map(({ run }) => run)
    const sides = new Set(all.map(({ giver }) => giver))
    if (new Set(runs.map(names)).size === 1) return [[role, runs[0]!] as const]
    return sides.has(undefined) || sides.size < all.length ? [] : [[role, runs.flat()] as const]
  }))
}
/** The role a name calls a body by: "Đơn vị đầu mối hai bên" is "đơn vị đầu mối". */
export const roleNamed = (head: string): string => head.replace(ofBoth, '').toLowerCase()
