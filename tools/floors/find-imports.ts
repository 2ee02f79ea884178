import { posix } from 'node:path'
import type { Finding } from '../tree/finding.ts'
import { isTest } from '../tree/list-files.ts'
import type { Import, Source } from '../tree/syntax.ts'
import { FLOORS, SCOPE } from './floors.ts'

/** Read by the build, not by the product. */
const BUILD = new Set(['packages/web/src/routes.ts'])

export type Ground = { floor: string; declared: ReadonlySet<string>; atRoot: ReadonlySet<string> }

/** What one file imports that its floor or its room does not allow. */
export function findImports(source: Source, ground: Ground): readonly Finding[] {
  return source.imports.flatMap((each) => {
    const what = objection(source.path, each, ground)
    return what === undefined ? [] : [{ where: `${source.path}:${each.line}`, what }]
  })
}

function objection(path: string, { from }: Import, ground: Ground): string | undefined {
  if (from.startsWith('node:') || from.includes('/+types/') || from.startsWith('virtual:')) return undefined
  if (from.startsWith('.')) return inside(path, from, ground.floor)
  return from.startsWith(SCOPE) ? across(from, ground) : foreign(path, from, ground)
}

/** `@phoihop/<floor>/<room>`: downwards, and through the door. */
function across(from: string, { floor, declared }: Ground): string | undefined {
  const [other = '', room, ...deeper] = from.slice(SCOPE.length).split('/')
  if (other === floor) return `${from} is this package itself: use the relative door ../${room}/index.ts`
  if (!FLOORS[floor]?.includes(other)) return `${floor} may not import ${other}; it may ${FLOORS[floor]?.join(', ') || 'nothing'}`
  if (room === undefined || deeper.length > 0) return `${from} is not a door: import ${SCOPE}${other}/<room>`
  return declared.has(SCOPE + other) ? undefined : `${SCOPE}${other} is not in the package.json of ${floor}`
}

/** Floors whose rooms are walled: those that others build on. Above them a use case may draw on its neighbours' files. */
const WALLED: ReadonlySet<string> = new Set(['core', 'documents', 'storage'])

/** A relative path: stays in the package; another room only by its index.ts; tests may reach into a neighbour. */
function inside(path: string, from: string, floor: string): string | undefined {
  const target = posix.join(posix.dirname(path), from)
  if (!target.startsWith(`packages/${floor}/`)) return `${from} leaves the package`
  if (!isTest(path) && isTest(target)) return `${from} is for tests only`
  const [here, there] = [roomOf(path), roomOf(target)]
  if (!/\.(ts|tsx)$/.test(target)) return undefined
  if (there === undefined || here === there || isTest(path) || !WALLED.has(floor)) return undefined
  return target === `packages/${floor}/src/${there}/index.ts` ? undefined : `${from} walks through a wall: use the door of ${there} (its index.ts)`
}

function foreign(path: string, from: string, { floor, declared, atRoot }: Ground): string | undefined {
  const name = from.split('/').slice(0, from.startsWith('@') ? 2 : 1).join('/')
  const isBuild = !path.startsWith(`packages/${floor}/src/`) || BUILD.has(path)
  if (declared.has(name) || ((isTest(path) || isBuild) && atRoot.has(name))) return undefined
  return `${name} is not in the package.json of ${floor}`
}

/** `packages/core/src/calendar/day.ts` lies in `calendar`; a file directly in src lies in no room. */
export function roomOf(path: string): string | undefined {
  return /^packages\/[^/]+\/src\/([^/]+)\//.exec(path)?.[1]
}
