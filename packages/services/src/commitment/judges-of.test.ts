import { fileURLToPath } from 'node:url'
import { beforeAll, expect, it } from 'vitest'
import { day } from '@phoihop/core/calendar'
import type { Commitment } from '@phoihop/core/commitment'
import type { PlaceId } from '@phoihop/core/register'
import { definitionFromFiles, type Definition } from '../house/index.ts'
import { judgesOf } from './judges-of.ts'

let definition: Definition
let place: PlaceId
beforeAll(async () => {
  const read = await definitionFromFiles(fileURLToPath(new URL('../../../../', import.meta.url)), 'bac-giang-antq-2023-2033')
  if (!read.ok) throw new Error(JSON.stringify(read.refusals))
  const { programme, index } = read.value
  place = index.register.places.find((each) => !each.exists.to && each.names.at(-1)?.value.vi === 'Phường Việt Yên')?.id as PlaceId
  const swapped = { period: '2026-H2' as never, place, party: 'front' as never, basis: { document: '12/QĐ', clause: 'IV.4' as never, cue: 'x' } }
  definition = { ...read.value, programme: { ...programme, rotations: programme.rotations.map((rotation) => ({ ...rotation, exceptions: [swapped] })) } }
})

it.each([
  // on          what is owed by   is judged by    why
  ['2026-05-10', 'women', 'police', 'the turn of the year'],
  ['2026-11-24', 'women', 'front', 'an exception for half of the year, while it lasts'],
  ['2026-11-24', 'front', 'police', 'nobody judges what it owes itself'],
  ['2027-03-01', 'women', 'front', 'the turn of the next year'],
])('on %s what %s owes is for %s: %s', (on, owner, judge) => {
  const commitment = { meeting: `meeting-commune/2026-04/${place}`, owner: `${owner}@${place}`, raisedBy: `police@${place}` } as unknown as Commitment
  expect(judgesOf(definition, commitment, day(on))).toEqual([`${judge}@${place}`])
})

it('is for the standing bodies where the meeting’s tier has ended and whoever raised it with it', () => {
  const commitment = { meeting: 'meeting-district/2025-Q2/huyen-lang-giang', owner: 'women@xa-tien-luc-2025-01', raisedBy: 'front@huyen-lang-giang' } as unknown as Commitment
  expect(judgesOf(definition, commitment, day('2025-06-30'))).toEqual(['front@huyen-lang-giang'])
  expect(judgesOf(definition, commitment, day('2025-07-01'))).toEqual(['police@tinh-bac-ninh-2025', 'front@tinh-bac-ninh-2025'])
  expect(judgesOf(definition, { ...commitment, assigned: { to: 'police@tinh-bac-ninh-2025' } } as unknown as Commitment, day('2025-07-01')), 'nobody judges its own').toEqual(['front@tinh-bac-ninh-2025'])
})
