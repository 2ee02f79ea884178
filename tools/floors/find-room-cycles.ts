import { posix } from 'node:path'
import { isTest } from '../tree/list-files.ts'
import type { Source } from '../tree/syntax.ts'
import { roomOf } from './find-imports.ts'

/** Rooms of one package that need each other in a circle, types included. Each circle is told once, from its first room in order: `a → b → a`. */
export function findRoomCycles(sources: readonly Source[]): readonly string[] {
  const needs = roomsNeeded(sources)
  return [...needs.keys()].sort().flatMap((room) => {
    const circle = wayBack(room, needs)
    if (circle === undefined || circle.some((other) => other < room)) return []
    return [circle.join(' → ')]
  })
}

function roomsNeeded(sources: readonly Source[]): ReadonlyMap<string, ReadonlySet<string>> {
  const needs = new Map<string, Set<string>>()
  for (const source of sources) {
    const here = roomOf(source.path)
    if (here === undefined || isTest(source.path)) continue
    for (const { from } of source.imports) {
      const there = from.startsWith('.') ? roomOf(posix.join(posix.dirname(source.path), from)) : undefined
      if (there === undefined || there === here) continue
      needs.set(here, (needs.get(here) ?? new Set()).add(there))
    }
  }
  return needs
}

/** The shortest way from a room back to itself, both ends named; undefined when there is none. */
function wayBack(room: string, needs: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] | undefined {
  const seen = new Set<string>()
  let ways: readonly (readonly string[])[] = [[room]]
  while (ways.length > 0) {
    const next: (readonly string[])[] = []
    for (const way of ways) {
      for (const there of needs.get(way.at(-1) ?? '') ?? []) {
        if (there === room) return [...way, room]
        if (seen.has(there)) continue
        seen.add(there)
        next.push([...way, there])
      }
    }
    ways = next
  }
  return undefined
}
