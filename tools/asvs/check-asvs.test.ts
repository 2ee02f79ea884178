import { expect, it } from 'vitest'
import { plant } from '../stage/plant.ts'
import { checkAsvs } from './check-asvs.ts'
import { requirementsUpTo } from './requirements.ts'

const row = (id: string, how = '`tools/a.ts`') => `| ${id} | what | ${how} |`
const check = (rows: readonly string[]) => checkAsvs(plant({ 'docs/security.md': rows.join('\n'), 'tools/a.ts': '' }))
const whole = requirementsUpTo(2).map((id) => row(id))

it('knows as many requirements as the standard has', () => expect([1, 2, 3].map((level) => requirementsUpTo(level).length)).toEqual([70, 253, 345]))

it('passes a page that answers each once', () => expect(check(whole)).toMatchObject({ looked: 253, findings: [] }))

it('counts what is met, what is not, and what is not meant', () => {
  expect(check([row('1.1.1', 'gap: not yet'), row('1.1.2', '`tools/a.ts`. gap: half'), row('1.2.6', 'not applicable: no LDAP'), ...whole.slice(8)]).remarks).toEqual([expect.stringContaining('2 with a gap, 1 not applicable')])
})

it.each<[string, readonly string[], string]>([
  ['a requirement left out', whole.slice(1), 'says nothing about 1.1.1'],
  ['one answered twice', [...whole, row('1.1.1')], '1.1.1 is answered twice'],
  ['one of a higher level', [...whole, row('1.2.10')], 'there is no 1.2.10'],
  ['a file that went away', [row('1.1.1', '`tools/gone.ts`'), ...whole.slice(1)], 'tools/gone.ts is not there'],
  ['a row without a file', [row('1.1.1', 'we do this'), ...whole.slice(1)], '1.1.1 names no file'],
  ['a gap without a reason', [row('1.1.1', 'gap:'), ...whole.slice(1)], '1.1.1 names no file'],
])('catches %s', (_what, rows, says) => expect(check(rows).findings).toEqual([expect.objectContaining({ what: expect.stringContaining(says) })]))
