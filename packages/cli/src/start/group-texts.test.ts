import { expect, it } from 'vitest'
import { groupRules, readGroupTexts, unknownPlaces } from './group-texts.ts'

const ZALO = { PHOIHOP_GROUP_TEXTS: 'zalo', PHOIHOP_ZALO_APP_ID: '123', PHOIHOP_ZALO_SECRET_KEY: 'bi-mat', PHOIHOP_ZALO_REFRESH_TOKEN: 'ma-dau', PHOIHOP_ZALO_GROUPS: 'xa-ba-cau=f414c8f76fa586fbdfb4, xa-suoi-giay=9a2' }

it.each<[string | undefined, object | undefined]>([[undefined, undefined], ['', undefined], ['off', undefined], ['on', { by: 'paste' }]])('PHOIHOP_GROUP_TEXTS=%s', (said, value) => expect(readGroupTexts({ PHOIHOP_GROUP_TEXTS: said })).toEqual({ ok: true, value }))

it('reads the groups of places and where an official account is reached', () => {
  const read = readGroupTexts(ZALO)
  expect(read).toMatchObject({ ok: true, value: { by: 'zalo-oa', zalo: { appId: '123', api: 'https://openapi.zalo.me', oauth: 'https://oauth.zaloapp.com' } } })
  expect(read.ok && groupRules(read.value)).toEqual({ groups: { by: 'zalo-oa', places: ['xa-ba-cau', 'xa-suoi-giay'] } })
  expect([groupRules(undefined), groupRules({ by: 'paste' })]).toEqual([{}, { groups: { by: 'paste' } }])
})

it.each<[string, Record<string, string>]>([
  ['another word', { PHOIHOP_GROUP_TEXTS: 'yes' }], ...['PHOIHOP_ZALO_APP_ID', 'PHOIHOP_ZALO_SECRET_KEY', 'PHOIHOP_ZALO_REFRESH_TOKEN', 'PHOIHOP_ZALO_GROUPS'].map((name): [string, Record<string, string>] => [`no ${name}`, { ...ZALO, [name]: '' }]),
  ['a group of no place', { ...ZALO, PHOIHOP_ZALO_GROUPS: 'f414' }], ['a place twice', { ...ZALO, PHOIHOP_ZALO_GROUPS: 'a=1,a=2' }], ['an address', { ...ZALO, PHOIHOP_ZALO_GROUPS: 'a=https://zalo.me/g/1' }],
])('%s is refused, and no secret is told', (_what, env) => {
  const read = readGroupTexts(env)
  expect(read).toMatchObject({ ok: false, refusals: [{ code: 'wrong-usage' }] })
  expect(JSON.stringify(read)).not.toMatch(/bi-mat|ma-dau/)
})

it('says which place with a group no programme knows', () => {
  const [texts, paste] = [readGroupTexts(ZALO), readGroupTexts({ PHOIHOP_GROUP_TEXTS: 'on' })]
  const knowing = (...places: string[]) => [{ index: { place: (id: string) => (places.includes(id) ? {} : undefined) } }] as never
  expect(texts.ok && [unknownPlaces(texts.value, knowing('xa-ba-cau', 'xa-suoi-giay')), unknownPlaces(texts.value, knowing('xa-ba-cau'))]).toEqual([[], [expect.stringContaining('"xa-suoi-giay"')]])
  expect(paste.ok && unknownPlaces(paste.value, knowing())).toEqual([])
})
