import type { Refusal } from '../outcome/index.ts'
import type { Obligation, ObligationId } from './types.ts'

/** No rule feeds itself, and none comes after itself, through whichever others. Each circle is told once, from its first rule. */
export function checkCircles(obligations: readonly Obligation[]): readonly Refusal[] {
  const feeds = new Map(obligations.map(({ id, feeds: next }) => [id, next]))
  const follows = new Map(obligations.map(({ id, recurs }) => [id, 'after' in recurs ? recurs.after : undefined]))
  return [...circles(feeds), ...circles(follows)].map((through) => ({ code: 'feeds-in-a-circle', through }))
}

function circles(next: ReadonlyMap<ObligationId, ObligationId | undefined>): readonly (readonly ObligationId[])[] {
  const told = new Set<ObligationId>()
  return [...next.keys()].flatMap((start) => {
    const way = wayFrom(start, next)
    const end = next.get(way.at(-1) as ObligationId)
    if (end !== start || told.has(start)) return []
    for (const id of way) told.add(id)
    return [[...way, start]]
  })
}

/** The rules reached from one, until there is none or one comes again. */
function wayFrom(start: ObligationId, next: ReadonlyMap<ObligationId, ObligationId | undefined>): readonly ObligationId[] {
  const way: ObligationId[] = []
  for (let id: ObligationId | undefined = start; id !== undefined && !way.includes(id); id = next.get(id)) way.push(id)
  return way
}
