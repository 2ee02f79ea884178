import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import type { Decision } from '@phoihop/core/draft'
import { amending, draft } from '../fixture/draft.ts'
import { formFor, formsIn } from '../fixture/forms-in.ts'
import { reader } from '../fixture/house.ts'
import { renderPage } from '../fixture/render.tsx'
import { readSetup } from './read-setup.ts'
import SetupPage from './setup.tsx'

const html = await renderPage({ default: () => createElement(SetupPage, { loaderData: { draft, said: false } } as never) }, '/documents/d1/setup', { reader: reader('administrator') })
const decided = (form: FormData, of = draft): Decision | readonly { code: string }[] => {
  const read = readSetup(form, of)
  return read.ok ? read.value : read.refusals
}
/** The form that does an act as the page shows it, with something typed anew. */
const typed = (act: string, fields: Readonly<Record<string, string | readonly string[]>>) => {
  const form = formFor(html, act)
  for (const [name, value] of Object.entries(fields)) {
    form.delete(name)
    for (const one of [value].flat()) form.append(name, one)
  }
  return decided(form)
}

describe('what the page shows is read back as it is', () => {
  it('the head', () => expect(decided(formFor(html, 'head'))).toEqual({ did: 'head', head: draft.head }))
  it('each party', () => {
    const forms = formsIn(html).filter((form) => form.get('act') === 'party').slice(0, draft.parties.length)
    expect(forms.map((form) => decided(form))).toEqual(draft.parties.map((party) => ({ did: 'party', party })))
  })
  it('each name', () => {
    const forms = formsIn(html).filter((form) => form.get('act') === 'match')
    expect(forms.map((form) => decided(form))).toEqual(draft.names.map(({ read, match }) => ({ did: 'match', read, match })))
  })
  it('the rotation', () => expect(decided(formFor(html, 'rotation'))).toEqual({ did: 'rotation', rotation: draft.rotation }))
})

describe('what is typed anew', () => {
  it.each<[string, string, Readonly<Record<string, string | readonly string[]>>, unknown]>([
    // what                        act            typed                                                      read
    ['days left empty', 'head', { signedOn: '', termFrom: '', document: '' }, { head: { term: {} } }],
    ['a day that is none', 'head', { termTo: '2030-02-30' }, [{ code: 'not-a-date', text: '2030-02-30' }]],
    ['two places', 'head', { territory: ['tinh-ba-cau', 'xa-suoi-giay'] }, { head: { territory: ['tinh-ba-cau', 'xa-suoi-giay'] } }],
    ['a party of the register', 'party', { party: 'women', title: '', short: '', bodies: '', signs: '', standing: '' }, { party: { id: 'women', title: { vi: 'Hội Phụ nữ' }, signs: false, bodies: 'Hội Phụ nữ {place}' } }],
    ['a new party', 'party', { party: '', title: ' Trạm  Y tế ', short: '', bodies: '', standing: 'Tổ Y tế' }, { party: { id: 'tram-y-te', title: { vi: 'Trạm Y tế' }, short: { vi: 'Trạm Y tế' }, bodies: 'Trạm Y tế {place}', standingUnit: { vi: 'Tổ Y tế' } } }],
    ['a party without a name', 'party', { party: '', title: ' ' }, [{ code: 'field-missing', field: 'party.title' }]],
    ['a party dropped', 'drop-party', {}, { did: 'drop-party', party: 'police' }],
    ['a name nobody follows', 'match', { parties: [], tiers: [] }, { match: { parties: [], tiers: [] } }],
    ['a tier', 'tier', { title: 'Cấp thôn', rank: '4', existsFrom: '2026-01-01' }, { tier: { id: 'cap-thon', rank: 4, exists: { from: '2026-01-01' } } }],
    ['a tier without a name', 'tier', { title: ' ', existsFrom: '2026-01-01' }, [{ code: 'field-missing', field: 'tier.title' }]],
    ['a tier from no day', 'tier', { title: 'Cấp thôn', existsFrom: '' }, [{ code: 'not-a-date' }]],
    ['a place within another', 'place', { title: 'Thôn Bến', tier: 'ap', within: 'xa-suoi-giay', existsFrom: '2026-01-01' }, { place: { id: 'thon-ben', tier: 'ap', within: [{ value: 'xa-suoi-giay', basis: { document: '12/CTrPH-BC' } }] } }],
    ['a place without a name', 'place', { title: '', existsFrom: '2026-01-01' }, [{ code: 'field-missing', field: 'place.name' }]],
    ['no rotation', 'rotation', { order: ['', ''] }, { did: 'rotation', rotation: null }],
    ['a reading of the whole', 'read-as', { clause: '', says: 'Tháng  tính theo dương lịch.' }, { did: 'read-as', id: 'reading-2', says: 'Tháng tính theo dương lịch.' }],
    ['an act that is none', 'head', { act: 'burn' }, [{ code: 'field-missing', field: 'act' }]],
  ])('%s', (_what, act, fields, read) => expect(typed(act, fields)).toMatchObject(read as object))

  it('a reading of an amendment takes no id of the programme it amends', () => {
    const form = formFor(html, 'read-as')
    expect(decided(form, { ...amending, id: '01a2147e-5462-745f-a01d-3810fc56e717' })).toMatchObject({ id: 'reading-3810fc56e717-2' })
  })
})
