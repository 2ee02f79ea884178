import { expect, it } from 'vitest'
import { plant } from '../stage/plant.ts'
import { checkSizes } from './check-sizes.ts'

const lines = (count: number) => Array.from({ length: count }, (_, at) => `// ${at}`).join('\n') + '\n'

it('passes files at their limit, and a long table that says it is one', () => {
  const root = plant({
    'README.md': lines(100),
    'packages/core/src/a.ts': lines(300),
    'packages/core/src/a.test.ts': lines(400),
    'packages/web/src/words.ts': `// Table: words of every screen\n${lines(900)}`,
    'packages/storage/src/read-data-folder.ts': lines(10),
    'data/common.ts': lines(900),
  })
  expect(checkSizes(root).findings).toEqual([])
})

it.each([
  ['README.md', 101, '100 at most'],
  ['ARCHITECTURE.md', 151, '150 at most'],
  ['packages/core/src/a.ts', 301, '300 at most'],
  ['packages/web/src/Desk.tsx', 301, '300 at most'],
  ['packages/storage/migrations/0001-begin.sql', 301, '300 at most'],
  ['packages/core/src/a.test.ts', 401, '400 at most'],
  ['packages/core/src/utils.ts', 1, 'says nothing'],
  ['packages/core/src/helpers/a.ts', 1, 'says nothing'],
  ['packages/web/src/common/data.server.ts', 1, 'says nothing'],
  ['tools/misc.test.ts', 1, 'says nothing'],
])('catches %s of %d lines', (path, count, says) => {
  expect(checkSizes(plant({ [path]: lines(count) })).findings[0]?.what).toContain(says)
})

it('remarks on a median above sixty without failing', () => {
  const { findings, remarks } = checkSizes(plant({ 'packages/a.ts': lines(61), 'packages/b.ts': lines(70), 'packages/c.ts': lines(5) }))
  expect(findings).toEqual([])
  expect(remarks).toEqual(['median 61 lines, more than 60, longest 70'])
})
