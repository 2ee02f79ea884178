import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Checked, Finding } from '../tree/finding.ts'
import { isCode, listFiles } from '../tree/list-files.ts'
import { readSyntax, type Source } from '../tree/syntax.ts'
import { FLOORS, SCOPE } from './floors.ts'
import { findImports } from './find-imports.ts'
import { findRoomCycles } from './find-room-cycles.ts'

/** Imports and dependencies go downwards only, other rooms are entered through their door, no door opens on everything, and no rooms stand in a circle; tests may look round. */
export function checkFloors(root: string): Checked {
  const findings: Finding[] = []
  let looked = 0
  for (const floor of Object.keys(FLOORS)) {
    const folder = `packages/${floor}`
    if (!existsSync(join(root, folder))) continue
    const declared = declaredBy(root, `${folder}/package.json`)
    const atRoot = declaredBy(root, 'package.json')
    findings.push(...dependencyFindings(floor, declared))
    const sources = listFiles(root, folder).filter(isCode).map((path) => readSyntax(root, path))
    looked += sources.length
    for (const source of sources) {
      findings.push(...findImports(source, { floor, declared, atRoot }), ...valueDoors(source))
    }
    const shipped = sources.filter(({ path }) => !/\.(test|fixture)\.tsx?$/.test(path))
    findings.push(...findRoomCycles(shipped).map((circle): Finding => ({ where: `${folder}/src`, what: `rooms in a circle: ${circle}` })))
  }
  return { looked, of: 'files', findings }
}

function dependencyFindings(floor: string, declared: ReadonlySet<string>): readonly Finding[] {
  const where = `packages/${floor}/package.json`
  return [...declared].flatMap((name) => {
    if (floor === 'core') return [{ where, what: `core depends on nothing, not even ${name}` }]
    if (!name.startsWith(SCOPE)) return []
    const other = name.slice(SCOPE.length)
    return FLOORS[floor]?.includes(other) ? [] : [{ where, what: `${floor} may not depend on ${other}; it may on ${FLOORS[floor]?.join(', ')}` }]
  })
}

function valueDoors(source: Source): readonly Finding[] {
  return source.imports
    .filter((each) => each.allValues)
    .map((each) => ({ where: `${source.path}:${each.line}`, what: `export * of values from ${each.from}: name what the door lets out` }))
}

function declaredBy(root: string, path: string): ReadonlySet<string> {
  if (!existsSync(join(root, path))) return new Set()
  const file = JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, Record<string, string> | undefined>
  const atRoot = path === 'package.json' ? Object.keys(file.devDependencies ?? {}) : []
  return new Set([...Object.keys(file.dependencies ?? {}), ...Object.keys(file.optionalDependencies ?? {}), ...atRoot])
}
