import { beforeEach, describe, expect, it, vi } from 'vitest'
import { day } from '@phoihop/core/calendar'
import type { DraftView } from '@phoihop/services/draft'
import { amending, draft, drafts, published } from './fixture/draft.ts'
import { amendingPreview, ready, refusedPreview } from './fixture/draft-preview.ts'
import { formFor, formsIn } from './fixture/forms-in.ts'
import { house, reader } from './fixture/house.ts'
import { renderPage } from './fixture/render.tsx'
import { contextOf } from './app-context.ts'

const given = vi.hoisted(() => ({ draft: undefined as unknown, preview: undefined as unknown, answer: { ok: true, value: { seq: 8, draft: 'd9' } } as unknown, asked: [] as unknown[], reading: {} as { underWay?: object } }))
const ok = (value: unknown) => Promise.resolve({ ok: true, value })
vi.mock('@phoihop/services/draft', () => ({
  listDrafts: () => ok(drafts), readDraft: () => (given.reading.underWay ? { ok: false, refusals: [{ code: 'draft-under-way', draft: 'd1' }] } : ok(given.draft)), readPreview: () => ok(given.preview),
  decide: async (_house: unknown, _reader: unknown, ...asked: unknown[]) => { given.asked = asked; return given.answer },
  publishDraft: async (_house: unknown, _reader: unknown, ...asked: unknown[]) => { given.asked = asked; return given.answer },
  followReading: () => ok(given.reading), readAgain: async (_house: unknown, _reader: unknown, ...asked: unknown[]) => { given.asked = asked; return given.answer },
  takeIn: async (_house: unknown, _reader: unknown, ...asked: unknown[]) => { given.asked = asked; return given.answer },
}))

type Page = { action?: (args: never) => Promise<unknown>; loader?: (args: never) => unknown; meta?: (args: never) => unknown; default: unknown }
const FILES: Readonly<Record<string, () => Promise<unknown>>> = {
  documents: () => import('./draft/documents.tsx'), draft: () => import('./draft/draft.tsx'), setup: () => import('./draft/setup.tsx'), preview: () => import('./draft/preview.tsx'), reading: () => import('./draft/reading.tsx'),
}
const page = async (name: string) => (await FILES[name]?.()) as Page
const visit = { reader: reader('administrator'), params: { id: 'd1' } }
const show = async (name: string, path: string, more: object = {}): Promise<string> => renderPage((await page(name)) as never, path, { ...visit, ...more })

beforeEach(() => {
  given.draft = draft
  given.reading = { id: 'd1', file: 'quet.pdf', takenOn: day('2026-11-20') } as object
  given.preview = ready
  given.answer = { ok: true, value: { seq: 8, draft: 'd9' } }
})

const PAGES: readonly (readonly [what: string, name: string, path: string, of: DraftView | undefined, vietnamese: readonly string[], english: readonly string[]])[] = [
  ['the documents', 'documents', '/documents', undefined, ['Văn bản tiếp nhận', 'type="file"', '5 chờ xác nhận', 'Không đọc được', 'href="/documents/d4/reading"', 'Đang nhận dạng trang 3/12', 'không thấy chữ nào', 'phiên bản 2, 21/11/2026', 'nhận 20/11/2026, Cán bộ thường trực', '/documents/d3/original', 'Ba Cầu bình yên'], ['Take in a document', '5 to confirm', 'Standing officer']],
  ['the proposals', 'draft', '/documents/d1', draft, ['12/CTrPH-BC', '5 chờ xác nhận', 'Hạn đầu tiên', '31/03/2026', 'trước 20/01 hằng năm', 'ít nhất 02 nội dung mới', 'Công an, Mặt trận (luân phiên theo năm)', 'sau việc “Họp giao ban cấp tỉnh”, chậm nhất 5 ngày làm việc sau ngày làm xong việc trước (để nhắc, không tính trễ)', 'đơn vị thực hiện, cấp thực hiện', 'Có nhắc đến người dân', 'chắc 95', 'Vì sao máy đề xuất', '(1 việc)'], ['To confirm', 'by the end of the period', 'after “Họp giao ban cấp tỉnh”, by 5 working days after the day the duty before was done', 'Mentions citizens', 'The sentence itself says who acts', 'How often: “Hằng quý”', 'động từ “trao đổi” đứng sau tên cơ quan', 'at least 2 new initiatives', 'province, commune']],
  ['what is open', 'draft', '/documents/d1?show=open', draft, ['data-item="o1"', 'show=gaps'], ['Incomplete']],
  ['the warnings', 'draft', '/documents/d1?show=warnings', draft, ['Cả văn bản', 'không in ngày có hiệu lực', 'href="#clause-II.1"', 'sáu tháng một lần'], ['Whole document', 'a faint scan, or a draft', 'do not go with its year or day', '<p class="hint" lang="vi">Số có thể in nhầm.</p>']],
  ['one duty under correction', 'draft', '/documents/d1?edit=o4', draft, ['Cách thực hiện', 'II.1: Họp giao ban cấp tỉnh', 'Sau giao ban', 'Chép đúng như in', 'lấy 05 ngày làm việc'], ['Exactly as the clause prints them']],
  ['one sentence to be cut', 'draft', '/documents/d1?split=o1', draft, ['Chọn chỗ tách', 'Hằng quý,', 'value="27"'], ['Choose where this sentence']],
  ['a duty to be added', 'draft', '/documents/d1?add=II.2', draft, ['Thêm việc ở khoản này', 'name="clause" value="II.2"'], ['Add a duty of this clause']],
  ['a published document', 'draft', '/documents/d1', published, ['Trao đổi thông tin về an toàn ba cây cầu'], ['Duties']],
  ['the setup', 'setup', '/documents/d1/setup?said=1', draft, ['Đã lưu', 'Phòng Tham mưu', 'Công an các cấp', '4 lần', 'máy đề xuất', 'không theo dõi', 'Hội Phụ nữ', 'Công an → Mặt trận', 'Quý tính theo dương lịch', 'Chương trình này thêm: cấp ấp', '<b>Còn thiếu:</b> đến ngày, có hiệu lực từ'], ['Saved', 'Signs the document', 'a guess', '<b>Still missing:</b> to, in force from']],
  ['the setup of an amendment', 'setup', '/documents/d1/setup', amending, ['type="hidden" name="slug"'], ['Parties']],
  ['the preview', 'preview', '/documents/d1/preview', draft, ['7 đầu việc, 1.234 lần đến hạn tới 2030', '3 lần chưa có cơ quan', 'Đến hạn đầu tiên', 'cấp xã', '1.200'], ['7 duties and 1,234 dates to 2030', 'province']],
]

describe.each(PAGES)('%s', (_what, name, path, of, vietnamese, english) => {
  beforeEach(() => { if (of) given.draft = of })

  it('say what their reader came for, in both languages', async () => {
    const [vi_, en] = [await show(name, path), await show(name, path, { language: 'en' })]
    for (const part of vietnamese) expect(vi_.replaceAll('<!-- -->', '')).toContain(part)
    for (const part of english) expect(en.replaceAll('<!-- -->', '')).toContain(part)
  })

  it('need no script and carry no style of their own', async () => expect(await show(name, path)).not.toMatch(/<script(?![^>]* src=)|<style| style=| on[a-z]+="/))

  it('leave no word of the other language', async () => {
    const texts = (html: string) => html.replace(/(href|action|name|value|class|id|for|data-[a-z]+|accept|enctype|method|aria-(?:labelledby|describedby|current)|autoComplete|pattern|d|type)="[^"]*"/gi, '')
    expect(texts(await show(name, path)).replaceAll('English', '')).not.toMatch(/\b(Confirm|Reject|Split|Merge|Save|Document|Duties|Preview|Publish|Tiers?|Deadline|Parties|commune|province)\b/)
    expect(texts(await show(name, path, { language: 'en' }))).not.toMatch(/Xác nhận|Đầu việc|Tiếp nhận|Công bố|Còn thiếu|Các bên|Địa bàn|hằng quý|chậm nhất|Đơn vị|Phối hợp với|Cách thực hiện/)
  })

  it('ask for no text but what the promise vouches for', async () => {
    const free = [...(await show(name, path)).matchAll(/<(?:input[^>]*type="text"|textarea)[^>]*>/g)].map(([field]) => /name="([^"]*)"/.exec(field)?.[1])
    for (const field of free) expect(field).toMatch(/^(duty|says|cue|yearlyOn|afterYears|countedFrom|dueDay|offset|atLeast|slug|title|document|short|bodies|standing|startsAt|rank)$/)
  })

  it('label every field, and use no id twice', async () => {
    const html = await show(name, path)
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([])
    for (const [field, id] of html.matchAll(/<(?:input|select)(?![^>]*type="(?:hidden|checkbox|radio)")[^>]*? id="([^"]*)"[^>]*>/g)) expect([field, html.includes(`for="${id}"`)]).toEqual([field, true])
    for (const [, id] of html.matchAll(/aria-(?:labelledby|describedby)="([^"]*)"/g)) expect(ids).toContain(id)
  })
})

describe('document and duties', () => {
  it('lead to each other', async () => {
    const html = await show('draft', '/documents/d1')
    const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, id]) => id)
    const [anchors, cards] = [all(/ id="text-([^"]*)"/g), all(/<article id="item-([^"]*)"/g)]
    expect(cards).toEqual(['o1', 'o2', 'o3', 'o4', 'o5', 'o6', 'n1'])
    expect([...anchors].sort()).toEqual(['o1', 'o2', 'o3', 'o4', 'o5', 'o6'])
    expect([...new Set(all(/class="view" href="#text-([^"]*)"/g))]).toEqual(['o1', 'o2', 'o3', 'o4', 'o5', 'o6'])
    for (const id of anchors) expect(html).toMatch(new RegExp(`<a id="text-${id}" href="#item-${id}"`))
    expect(html).toContain('class="view" href="#clause-II.2"')
    expect(html).toContain('id="clause-II.2"')
  })
  it('lead to the whole list where a duty is not shown', async () => expect(await show('draft', '/documents/d1?show=open')).toContain('id="text-o2" href="/documents/d1#item-o2"'))
  it('offer what a duty allows and nothing more', async () => {
    const html = await show('draft', '/documents/d1')
    const acts = (id: string) => [...(html.split(`<article id="item-${id}"`)[1]?.split('</article>')[0] ?? '').matchAll(/data-act="([^"]*)"/g)].map(([, act]) => act)
    expect([acts('o1'), acts('o2'), acts('o3'), acts('o6')]).toEqual([['confirm', 'edit', 'reject', 'split'], ['reopen'], ['confirm', 'edit', 'reject', 'merge'], ['edit', 'reject']])
    for (const form of formsIn(html).filter((one) => one.has('item'))) expect(form.get('seq')).toBe('7')
  })
  it('offer nothing once published', async () => {
    given.draft = published
    for (const path of ['/documents/d1', '/documents/d1?edit=o1', '/documents/d1?split=o1', '/documents/d1?add=I.1']) expect(await show('draft', path)).not.toMatch(/data-act=|class="add"|name="act" value="(?!language)/)
    expect(await show('setup', '/documents/d1/setup')).not.toContain('>Lưu</button>')
  })
})

describe('what was typed is kept when it was refused', () => {
  const sentences = ['Mục hạn: "40/1" không dùng được.']
  it.each<[string, string, string, Readonly<Record<string, string>>, readonly RegExp[]]>([
    ['a correction', 'draft', '/documents/d1', { act: 'correct', item: 'o3', duty: 'Giao ban tỉnh', dueDay: '40/1', due: 'monthDay', recurs: 'month\nonce', by: 'front', says: 'Cách hiểu mới' }, [/name="duty"[^>]*value="Giao ban tỉnh"/, /name="dueDay"[^>]*value="40\/1"/, /value="monthDay" selected/, /name="recurs" checked="" value="once"/, /name="by" checked="" value="front"/, /value="Cách hiểu mới"/]],
    ['an addition', 'draft', '/documents/d1', { act: 'add', clause: 'II.2', duty: 'Việc mới' }, [/id="add"/, /name="clause" value="II.2"/, /name="duty"[^>]*value="Việc mới"/]],
    ['the head', 'setup', '/documents/d1/setup', { act: 'head', title: 'Tên mới', termTo: '2030-02-30', territory: 'xa-suoi-giay' }, [/name="title"[^>]*value="Tên mới"/, /value="xa-suoi-giay" selected|selected="" value="xa-suoi-giay"/]],
    ['a party', 'setup', '/documents/d1/setup', { act: 'party', party: 'police', title: 'Công an tỉnh', tiers: 'commune' }, [/name="title"[^>]*value="Công an tỉnh"/]],
    ['a place', 'setup', '/documents/d1/setup', { act: 'place', title: 'Thôn Bến', tier: 'ap' }, [/name="title"[^>]*value="Thôn Bến"/]],
    ['a reading', 'setup', '/documents/d1/setup', { act: 'read-as', says: 'Gọi 0912345678' }, [/name="says"[^>]*value="Gọi 0912345678"/]],
  ])('%s', async (_what, name, path, typed, kept) => {
    const html = await show(name, path, { actionData: { sentences, typed } })
    expect(html).toContain('role="alert"')
    for (const part of kept) expect(html).toMatch(part)
  })
})

describe('the preview', () => {
  it('says what stands in the way, where to mend it, and offers no button', async () => {
    given.preview = refusedPreview
    const html = await show('preview', '/documents/d1/preview')
    for (const part of ['Chưa công bố được', 'Còn 5 đầu việc chưa xác nhận', 'ngày bắt đầu hiệu lực', '/documents/d1/setup', '/documents/d1?show=open']) expect(html).toContain(part)
    expect(html).not.toMatch(/value="publish"|0 đầu việc, 0 lần/)
  })
  it('calls duties by their clause and name, in the language of the page, and says the same once', async () => {
    given.preview = { ...refusedPreview, refusals: [{ code: 'rule-incomplete', item: 'o3', gaps: ['due'] }, { code: 'feeds-in-a-circle', through: ['o3', 'o4', 'o3'] }, { code: 'unknown-clause', obligation: 'o2', clause: 'IX' }, { code: 'unknown-clause', obligation: 'o2', clause: 'IX' }] }
    const [vi_, en] = [await show('preview', '/documents/d1/preview'), await show('preview', '/documents/d1/preview', { language: 'en' })]
    for (const part of ['Đầu việc II.1 “Họp giao ban cấp tỉnh” chưa đủ', 'II.1 “Họp giao ban cấp tỉnh” → II.1 “Thông báo kết luận giao ban” →', 'Đầu việc I.2 “Kế hoạch tuần tra ba cây cầu” nêu khoản']) expect(vi_).toContain(part)
    for (const part of ['Duty II.1 “Họp giao ban cấp tỉnh” cannot be confirmed', 'Duty I.2 “Kế hoạch tuần tra ba cây cầu” names clause']) expect(en).toContain(part)
    expect(vi_.split('nêu khoản').length).toBe(2)
  })
  it('publishes the state it showed', async () => expect([...formFor(await show('preview', '/documents/d1/preview'), 'publish')]).toEqual([['act', 'publish'], ['seq', '7']]))
  it('leads on once published', async () => {
    given.draft = published
    const html = await show('preview', '/documents/d1/preview?said=1')
    for (const part of ['Các cơ quan đã thấy việc', 'ba-cau-binh-yen', '/people']) expect(html).toContain(part)
    expect(html).not.toContain('value="publish"')
  })
  it('of an amendment says what changes, and what of the programme in force stays', async () => {
    given.draft = amending
    given.preview = amendingPreview
    const html = (await show('preview', '/documents/d1/preview')).replaceAll('<!-- -->', '')
    for (const part of ['So với phiên bản đang áp dụng', '29/01/2028 → 14/02/2028', '– → 31/12/2027', '1.100', '<s>Kế hoạch năm thực hiện Chương trình phối hợp cấp xã</s>', 'value="keep"', 'value="withdraw"', '#item-o6']) expect(html).toContain(part)
  })
})

describe('a document that is being read', () => {
  const [underWay, interrupted] = [{ isAlive: true, done: 2, pages: 12 }, { isAlive: false, done: 2, pages: 12 }]
  const html = async (of: object, more: object = {}, path = '/documents/d1/reading') => { given.reading = { ...given.reading, ...of }; return (await show('reading', path, more)).replaceAll('<!-- -->', '') }
  const meta = async (of: object, more: object = {}) => ((await page('reading')).meta as (args: object) => unknown)({ loaderData: { reading: { ...given.reading, ...of }, ...more }, matches: [{ id: 'root', loaderData: { language: 'vi' } }] })
  it.each<[string, object, string, string]>([
    ['waits for its turn', { isAlive: true }, 'Đang chờ đến lượt đọc', 'Waiting for its turn'],
    ['begins', { isAlive: true, done: 0, pages: 12 }, 'Đang nhận dạng trang 1/12', 'Recognising page 1 of 12'],
    ['is on its way', underWay, 'Đang nhận dạng trang 3/12', 'Recognising page 3 of 12'],
    ['has its text', { isAlive: true, done: 12, pages: 12 }, 'Đã đọc 12 trang, đang tìm đầu việc', '12 pages read, looking for duties'],
  ])('%s', async (_what, now, vietnamese, english) => {
    const [vi_, en] = [await html({ underWay: now }), await html({ underWay: now }, { language: 'en' })]
    for (const part of [vietnamese, 'quet.pdf', '/documents/d1/original']) expect(vi_).toContain(part)
    expect(en).toContain(english)
    expect(vi_).not.toContain('<form method="post" class="notice')
  })
  it('shows how much of it in an element of the browser, told by its step', async () => {
    expect(await html({ underWay })).toMatch(/<p class="big" id="reading-step">[^<]*<\/p><progress aria-labelledby="reading-step" max="12" value="2">/)
    expect(await html({ underWay: { isAlive: true } })).toMatch(/<progress aria-labelledby="reading-step">/)
  })
  it('loads itself anew until the reader stops that, or it is over', async () => {
    const again = { httpEquiv: 'refresh', content: '2' }
    expect(await meta({ underWay })).toEqual([{ title: 'Đang nhận dạng trang 3/12 · Phối Hợp' }, again])
    expect(await meta({ underWay }, { isStill: true })).not.toContainEqual(again)
    expect(await meta({ underWay: interrupted })).toEqual([{ title: 'Chưa đọc xong · Phối Hợp' }])
    expect(await meta({ unreadable: { code: 'file-empty', file: 'x' } })).toEqual([{ title: 'Đọc văn bản · Phối Hợp' }])
    expect(await html({ underWay })).toContain('href="?still"')
    expect(await html({ underWay }, {}, '/documents/d1/reading?still')).toContain('Tự cập nhật tiếp')
  })
  it('says that it was cut short, with one button', async () => {
    const cut = await html({ underWay: interrupted })
    for (const part of ['Việc đọc bị ngắt giữa chừng', 'Tệp gốc vẫn còn nguyên', '>Đọc lại</button>']) expect(cut).toContain(part)
    expect(cut).not.toContain('<progress')
  })
  it('says why nothing could be read, and still gives the original', async () => {
    const refused = await html({ underWay: undefined, unreadable: { code: 'file-unreadable', file: 'quet.pdf', because: 'không nhận ra chữ nào trong ảnh; hãy quét lại cho rõ' } })
    for (const part of ['role="alert"', 'hãy quét lại cho rõ', '/documents/d1/original']) expect(refused).toContain(part)
    expect(refused).not.toMatch(/<progress|<button class="button">/)
  })
  it('leads to its own page once it is read, and from there while it is not', async () => {
    const to = async (name: string) => { const thrown = await show(name, '/documents/d1').catch((one: unknown) => one); return thrown instanceof Response ? thrown.headers.get('location') : 'a page' }
    expect(await to('reading')).toBe('/documents/d1/setup')
    given.reading = { ...given.reading, underWay }
    expect([await to('draft'), await to('setup'), await to('preview')]).toEqual(Array(3).fill('/documents/d1/reading'))
  })
})

describe('a form that was sent', () => {
  const send = async (name: string, path: string, fields: Readonly<Record<string, string | File>>) => {
    const body = new FormData()
    for (const [field, value] of Object.entries(fields)) body.append(field, value)
    const context = contextOf({ house, language: 'vi', secure: false, client: 'test', origin: 'http://localhost:3000', reader: visit.reader, token: 't' } as never)
    const act = (await page(name)).action as NonNullable<Page['action']>
    const sent = await act({ request: new Request(`http://localhost:3000${path}`, { method: 'POST', body }), params: visit.params, context } as never).catch((thrown: unknown) => thrown)
    return sent instanceof Response ? sent.headers.get('location') : (sent as { data: unknown; init: { status: number } })
  }
  it.each<[string, string, Readonly<Record<string, string>>, string, unknown]>([
    // what                                     page       sent                                                       leads to                                decided
    ['a duty confirmed: on to the next open one', 'draft', { act: 'confirm', item: 'o1', seq: '7' }, '/documents/d1#item-o3', { did: 'confirm', items: ['o1'] }],
    ['the list shown stays', 'draft', { act: 'reject', item: 'o4', seq: '7', show: 'open', why: 'no-duty' }, '/documents/d1?show=open#item-o6', { did: 'reject', items: ['o4'], why: 'no-duty' }],
    ['a duty cut: to its first part', 'draft', { act: 'split', item: 'o1', at: '27', seq: '7' }, '/documents/d1#item-o1.1', { did: 'split', item: 'o1', at: [27] }],
    ['two taken together', 'draft', { act: 'merge', item: 'o3', seq: '7' }, '/documents/d1#item-o3+o4', { did: 'merge', items: ['o3', 'o4'] }],
    ['a part of the setup', 'setup', { act: 'drop-party', party: 'front', seq: '7', part: 'parties' }, '/documents/d1/setup?said=1#parties', { did: 'drop-party', party: 'front' }],
    ['an obligation that ends', 'preview', { act: 'withdraw', obligation: 'commune-plan', seq: '7' }, '/documents/d1/preview#kept', { did: 'withdraw', obligation: 'commune-plan' }],
  ])('%s', async (_what, name, fields, to, decision) => {
    expect(await send(name, '/documents/d1', fields)).toBe(to)
    expect(given.asked).toEqual(['d1', 7, decision])
  })
  it('a document taken in leads to its setup; published, to what was done', async () => {
    expect(await send('documents', '/documents', { file: new File(['x'], 'a.txt'), amends: '' })).toBe('/documents/d9/setup')
    expect(given.asked).toEqual([{ name: 'a.txt', bytes: new Uint8Array([120]) }])
    given.answer = { ok: true, value: { draft: 'd9', underWay: true } }
    expect(await send('documents', '/documents', { file: new File(['x'], 'a.pdf'), amends: '' })).toBe('/documents/d9/reading')
    expect(await send('reading', '/documents/d1/reading', {})).toBe('/documents/d1/reading')
    expect(given.asked).toEqual(['d1'])
    expect(await send('preview', '/documents/d1/preview', { act: 'publish', seq: '7' })).toBe('/documents/d1/preview?said=1')
    expect(given.asked).toEqual(['d1', 7])
  })
  it('refused says why and gives back what was typed', async () => {
    given.answer = { ok: false, refusals: [{ code: 'draft-changed', draft: 'd1' }] }
    expect(await send('draft', '/documents/d1', { act: 'confirm', item: 'o1', seq: '3' })).toMatchObject({ data: { sentences: [expect.stringContaining('vừa sửa văn bản này')], typed: { act: 'confirm', item: 'o1' } } })
    given.answer = { ok: false, refusals: [{ code: 'cue-not-in-source', obligation: 'o2', clause: 'I.2', cue: 'x' }] }
    for (const name of ['draft', 'preview']) expect(await send(name, `/documents/d1${name === 'draft' ? '' : '/preview'}`, { act: name === 'draft' ? 'confirm' : 'publish', item: 'o2', seq: '7' })).toMatchObject({ data: { sentences: [expect.stringContaining('Đầu việc I.2 “Kế hoạch tuần tra ba cây cầu”')] } })
    expect(await send('draft', '/documents/d1', { act: 'correct', item: 'o1', duty: '', seq: '7' })).toMatchObject({ data: { sentences: ['Còn thiếu tên việc: hãy điền rồi gửi lại.'], typed: { act: 'correct' } } })
  })
})
