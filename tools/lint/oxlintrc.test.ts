import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { FLOORS, SCOPE } from '../floors/floors.ts'
import { plant } from '../stage/plant.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const rules = readFileSync(`${root}.oxlintrc.json`, 'utf8')

/** Runs the linter with the house's rules on a planted tree; answers the names of the rules broken. */
function lint(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = plant({ '.oxlintrc.json': rules, ...files })
  const ran = spawnSync(process.execPath, [`${root}node_modules/oxlint/bin/oxlint`, '--format=json', '.'], { cwd: folder, encoding: 'utf8' })
  const { diagnostics } = JSON.parse(ran.stdout) as { diagnostics: readonly { code: string }[] }
  return diagnostics.map(({ code }) => code)
}

it('passes a sound tree', () => {
  expect(lint({
    'packages/core/src/calendar/day.ts': `import { zero } from './zero.ts'\nexport const day = zero + 1\n`,
    'packages/core/src/calendar/zero.ts': 'export const zero = 0\n',
    'packages/core/src/calendar/day.test.ts': `import { readFileSync } from 'node:fs'\nexport const text = [readFileSync, new Date()]\n`,
    'packages/storage/src/work/add.ts': `import { day } from '@phoihop/core/calendar'\nimport pg from 'pg'\nexport const added = [day, pg, new Date()]\n`,
  })).toEqual([])
})

it.each([
  ['a floor above', 'packages/storage/src/work/a.ts', `import { x } from '@phoihop/services/work'\nexport const y = x`, 'eslint(no-restricted-imports)'],
  ['a floor above, as a type', 'packages/web/src/desk/a.ts', `import type { X } from '@phoihop/storage/work'\nexport type Y = X`, 'eslint(no-restricted-imports)'],
  ['past a door', 'packages/cli/src/start/a.ts', `import { x } from '@phoihop/core/calendar/day'\nexport const y = x`, 'eslint(no-restricted-imports)'],
  ['a package in core', 'packages/core/src/calendar/a.ts', `import { x } from 'yaml'\nexport const y = x`, 'eslint(no-restricted-imports)'],
  ['Node in core', 'packages/core/src/calendar/a.ts', `import { x } from 'node:fs'\nexport const y = x`, 'eslint(no-restricted-imports)'],
  ['a clock in core', 'packages/core/src/calendar/a.ts', 'export const now = () => new Date()', 'eslint(no-restricted-globals)'],
  ['chance in core', 'packages/core/src/calendar/a.ts', 'export const dice = () => Math.random()', 'eslint(no-restricted-properties)'],
  ['a floor above in a test of core', 'packages/core/src/calendar/a.test.ts', `import { x } from '@phoihop/storage/work'\nexport const y = x`, 'eslint(no-restricted-imports)'],
  ['any', 'packages/storage/src/work/a.ts', 'export const a = (b: any) => b', 'typescript(no-explicit-any)'],
])('catches %s', (_what, path, text, rule) => expect(lint({ [path]: `${text}\n` })).toEqual([rule]))

it('catches files in a circle', () => {
  const found = lint({
    'packages/core/src/calendar/a.ts': `import { b } from './b.ts'\nexport const a = () => b`,
    'packages/core/src/calendar/b.ts': `import { a } from './a.ts'\nexport const b = () => a`,
  })
  expect(new Set(found)).toEqual(new Set(['import(no-cycle)']))
})

it.each(Object.entries(FLOORS).filter(([floor]) => floor !== 'core' && floor !== 'cli'))('shuts for %s the same floors as the check', (floor, open) => {
  const { overrides } = JSON.parse(rules) as { overrides: readonly { files: readonly string[]; rules: Record<string, readonly [string, { patterns: readonly { group: readonly string[] }[] }]> }[] }
  const shut = overrides.find(({ files }) => files[0]?.startsWith(`packages/${floor}/`))?.rules['no-restricted-imports']?.[1].patterns[0]?.group
  expect(shut).toEqual(Object.keys(FLOORS).filter((other) => other !== floor && !open.includes(other)).map((other) => `${SCOPE}${other}/*`))
})
