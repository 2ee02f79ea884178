import { expect, it } from 'vitest'
import { plant } from '../stage/plant.ts'
import { checkGlossary } from './check-glossary.ts'

const table = (...rows: readonly string[]) => ['# Words', '', '| Vietnamese | English | Code | Beware |', '|---|---|---|---|', ...rows, '', '| a | b | c |', '|---|---|---|', '| d | e | `notAWord` |'].join('\n')
const sound = {
  'GLOSSARY.md': table('| giao ban | coordination meeting | kind `meeting` | |', '| cấp | tier | `Tier` | data |', '| ngành dọc | line | – | |'),
  'ARCHITECTURE.md': 'The rooms: `schedule`.',
  'packages/core/src/schedule/tier.ts': `export type Tier = { kind: 'meeting' }\n// a citizen\nexport const says = 'citizen-id'\n`,
}

it('passes when every word is spoken and every room explained', () => {
  expect(checkGlossary(plant(sound))).toMatchObject({ looked: 3, findings: [] })
})

it.each([
  ['a word that is not in the code', { 'GLOSSARY.md': table('| việc | duty | `Duty` | |') }, 'việc: no `Duty` in the code'],
  ['a word explained twice', { 'GLOSSARY.md': table('| cấp | tier | `Tier` | |', '| cấp | level | `Tier` | |') }, 'cấp is explained twice'],
  ['a name of a person\'s record', { 'packages/core/src/schedule/a.ts': 'export const citizenName = 1' }, 'citizenName: not "citizen"'],
  ['a name in the plural', { 'packages/core/src/schedule/a.ts': 'export const list = { petitions: [] }' }, 'petitions: not "petition"'],
  ['a word we do not use', { 'packages/core/src/schedule/a.ts': 'export type PropagandaSession = 1' }, 'not "propaganda"; outreach'],
  ['a room nobody explains', { 'packages/core/src/attic/a.ts': 'export {}' }, 'the room `attic`'],
])('catches %s', (_what, more, says) => {
  const { findings } = checkGlossary(plant({ ...sound, ...more }))
  expect(findings.map((finding) => finding.what)).toEqual([expect.stringContaining(says)])
})
