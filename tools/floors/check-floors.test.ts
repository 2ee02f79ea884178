import { expect, it } from 'vitest'
import { plant } from '../stage/plant.ts'
import { checkFloors } from './check-floors.ts'

const whole = (name: string, dependencies: Record<string, string> = {}) => JSON.stringify({ name: `@phoihop/${name}`, dependencies })
const sound = {
  'package.json': JSON.stringify({ devDependencies: { vitest: '1' } }),
  'packages/core/package.json': whole('core'),
  'packages/core/src/calendar/index.ts': `export { day } from './day.ts'\nexport type * from './types.ts'\n`,
  'packages/core/src/calendar/day.ts': `export const day = 1\n`,
  'packages/core/src/schedule/index.ts': `import { day } from '../calendar/index.ts'\nexport const x = day\n`,
  'packages/core/src/schedule/x.test.ts': `import { it } from 'vitest'\nimport { bridge } from '../calendar/bridge.fixture.ts'\nit(bridge)\n`,
  'packages/storage/package.json': whole('storage', { '@phoihop/core': '1', pg: '1' }),
  'packages/storage/src/database/index.ts': `import type { F } from '../file/index.ts'\nexport type Db = F\n`,
  'packages/storage/src/file/index.ts': `export type F = string\n`,
  'packages/storage/src/file/file.test.ts': `import type { Db } from '../database/index.ts'\n`,
  'packages/storage/src/work/index.ts': `import type { Pool } from 'pg'\nimport { day } from '@phoihop/core/calendar'\nimport 'node:fs'\n`,
}

it('passes a sound tree', () => {
  expect(checkFloors(plant(sound))).toMatchObject({ looked: 8, findings: [] })
})

it.each([
  ['a floor above', 'packages/storage/src/work/a.ts', `import { x } from '@phoihop/services/work'`, 'storage may not import services'],
  ['a floor beside', 'packages/storage/src/work/a.ts', `import type { x } from '@phoihop/documents/reading'`, 'storage may not import documents'],
  ['a type inline', 'packages/storage/src/work/a.ts', `export type A = import('@phoihop/web/desk').A`, 'storage may not import web'],
  ['when running', 'packages/storage/src/work/a.ts', `export const a = () => import('@phoihop/cli/start')`, 'storage may not import cli'],
  ['past the door of a package', 'packages/storage/src/work/a.ts', `import { d } from '@phoihop/core/calendar/day'`, 'is not a door'],
  ['by a relative path', 'packages/storage/src/work/a.ts', `import { d } from '../../../core/src/calendar/index.ts'`, 'leaves the package'],
  ['through a wall', 'packages/core/src/schedule/a.ts', `import { day } from '../calendar/day.ts'`, 'walks through a wall'],
  ['an undeclared package', 'packages/storage/src/work/a.ts', `import { z } from 'zod'`, 'zod is not in the package.json of storage'],
  ['a fixture outside tests', 'packages/core/src/calendar/a.ts', `import { b } from './b.fixture.ts'`, 'is for tests only'],
  ['a door on everything', 'packages/core/src/calendar/a.ts', `export * from './day.ts'`, 'export * of values'],
  ['a circle of rooms above core', 'packages/storage/src/file/a.ts', `import type { Db } from '../database/index.ts'`, 'database → file → database'],
  ['a circle of rooms', 'packages/core/src/calendar/a.ts', `import type { x } from '../schedule/index.ts'`, 'calendar → schedule → calendar'],
])('catches an import of %s', (_what, path, text, says) => {
  const { findings } = checkFloors(plant({ ...sound, [path]: text }))
  expect(findings.map((finding) => finding.what)).toEqual([expect.stringContaining(says)])
})

it.each([
  ['storage', { '@phoihop/services': '1' }, 'storage may not depend on services'],
  ['core', { yaml: '2' }, 'core depends on nothing'],
])('catches a dependency of %s', (floor, dependencies, says) => {
  const root = plant({ [`packages/${floor}/package.json`]: whole(floor, dependencies) })
  expect(checkFloors(root).findings[0]?.what).toContain(says)
})
