import { allMatches, oneLine } from '../../source/index.ts'
import type { PartyRegister } from './party-register.ts'
import { unique } from './walk.ts'

/** Whoever stands in a cell of bodies is one, known or not: "VTV, các địa phương". */
export function bodiesListed(cell: string, register: PartyRegister): string[] {
  const mentions = register.mentionsIn(cell)
  const inside = (at: number) => mentions.some(({ start, end }) => start < at && at < end)
  const cuts = allMatches(cell, /[,;\n]+|\s(?:và|hoặc)\s/gu).filter(({ index }) => !inside(index))
  const parts = [...cuts.map(({ index, 0: match }) => ({ end: index, next: index + match.length })), { end: cell.length, next: cell.length }]
  const ids: string[] = []
  let from = 0
  for (const { end, next } of parts) {
    const known = mentions.filter((mention) => mention.start >= from && mention.end <= end)
    const name = oneLine(cell.slice(from, end).replace(/^\s*(?:các|những)\s+/u, '')).trim()
    if (known.length > 0) ids.push(...known.flatMap((mention) => register.idsOf(mention)))
    else if (/^\p{Lu}[\p{L}&\s.-]{1,60}$/u.test(name) && (/\s/u.test(name) || /^\p{Lu}{2,}/u.test(name))) ids.push(register.bodyNamed(name))
    from = next
  }
  return unique(ids)
}
