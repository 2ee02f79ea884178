import { beforeEach, describe, expect, it, vi } from 'vitest'
import { published, publication } from '../fixture/publication.ts'
import { house, reader } from '../fixture/house.ts'
import { renderPage } from '../fixture/render.tsx'
import { contextOf } from '../app-context.ts'

const given = vi.hoisted(() => ({ published: undefined as unknown, preview: undefined as unknown }))
const ok = (value: unknown) => Promise.resolve({ ok: true, value })
vi.mock('@phoihop/services/publication', () => ({
  listPublished: () => ok([{ programme: 'ba-cau', title: { vi: 'Chương trình ba cây cầu' }, document: '07/CTrPH', term: { from: '2024-01-01', to: '2033-12-31' }, lastOn: '2026-10-06' }]),
  readPublished: () => ok(given.published), previewPublication: () => ok(given.preview), publishes: () => true,
}))

beforeEach(() => {
  given.published = published
  given.preview = publication
})

const PAGES = [
  ['/cong-khai', () => import('./public-list.tsx'), false, ['Chương trình ba cây cầu', 'href="/cong-khai/ba-cau"', 'giai đoạn 2024–2033', 'công khai gần nhất 06/10/2026']],
  ['/cong-khai/ba-cau', () => import('./public-programme.tsx'), false, ['Đã làm đến đâu', 'Đã cam kết gì', 'Công an xã; Ủy ban MTTQ', 'Họp giao ban', 'Công an, MTTQ luân phiên', 'mỗi tháng, chậm nhất ngày cuối kỳ', 'dưới 5', 'đã che', '89,3 % làm đúng hạn', 'Công an tỉnh Ba Cầu công khai ngày 06/10/2026', 'tính đến 05/10/2026', 'so-lieu.csv', '?so=3', 'Bản trước, đã được thay', '20/01/2024']],
  ['/publication', () => import('./publish.tsx'), true, ['Văn bản đã đổi so với bản công khai ngày 01/02/2024', '<s>2</s>', '<s>62</s>', '<s>0</s>', 'value="a1"', 'value="b2"', 'Công khai số liệu quý III/2026', 'Công khai lại là đính chính']],
] as const

describe.each(PAGES)('%s', (path, file, signedIn, says) => {
  const visit = { ...(signedIn ? { reader: reader('standing') } : {}), params: { programme: 'ba-cau' } }
  it('says what its reader came for, in both languages', async () => {
    const html = (await renderPage((await file()) as never, path, visit)).replaceAll('<!-- -->', '')
    for (const part of says) expect(html).toContain(part)
    expect(await renderPage((await file()) as never, path, { ...visit, language: 'en' })).not.toMatch(/Đã cam kết|Công khai|công khai|dưới 5|đã che/)
  })

  it('needs no script and carries no style of its own', async () => {
    expect(await renderPage((await file()) as never, path, visit)).not.toMatch(/<script(?![^>]* src=)|<style| style=| on[a-z]+="/)
  })
})

describe('everybody', () => {
  const page = () => import('./public-programme.tsx')
  it('is led to nothing that needs signing in', async () => {
    const html = await renderPage((await page()) as never, '/cong-khai/ba-cau', { params: { programme: 'ba-cau' } })
    const links = [...html.matchAll(/href="([^"#]+)/g)].map(([, href]) => href as string)
    expect(links.filter((href) => href !== '/' && !href.startsWith('/cong-khai'))).toEqual([])
  })

  it('is told when figures were replaced, and when there are none', async () => {
    given.published = { ...published, shown: published.figures[1] }
    expect(await renderPage((await page()) as never, '/cong-khai/ba-cau?so=3', {})).toContain('Bản này đã được thay bằng bản công khai ngày 06/10/2026')
    given.published = { ...published, figures: [], shown: undefined }
    expect(await renderPage((await page()) as never, '/cong-khai/ba-cau', {})).toContain('chưa công khai số liệu kỳ nào')
  })

  it('gets the figures as a file that says no more than the page', async () => {
    const { loader } = await import('./figures-file.ts')
    const app = { house, language: 'vi' as const, secure: false, client: 'test', origin: 'http://localhost:3000' }
    const answer = await loader({ request: new Request('http://localhost:3000/cong-khai/ba-cau/so-lieu.csv'), params: { programme: 'ba-cau' }, context: contextOf(app) })
    expect(answer.headers.get('content-disposition')).toContain('ba-cau-so-lieu.csv')
    expect((await answer.text()).split('\r\n').slice(1, 4).map((line) => line.split(',').slice(1, 12))).toEqual([
      ['2026-Q3', '2026-07-01', '2026-09-30', 'cấp tỉnh', '22', 'dưới 5', 'dưới 5', '24', '2026-10-05', '2026-10-06', 'Công an tỉnh Ba Cầu'],
      ['2026-Q3', '2026-07-01', '2026-09-30', 'cấp xã', '1079', 'đã che', 'đã che', '1208', '2026-10-05', '2026-10-06', 'Công an tỉnh Ba Cầu'],
      ['2026-Q3', '2026-07-01', '2026-09-30', 'Cộng', '1101', '64', '67', '1232', '2026-10-05', '2026-10-06', 'Công an tỉnh Ba Cầu'],
    ])
  })
})

it('offers no figures to publish before the promise is published', async () => {
  const { published: _none, ...rest } = publication
  given.preview = rest
  const html = await renderPage((await import('./publish.tsx')) as never, '/publication', { reader: reader('standing') })
  expect(html).toContain('Chương trình này chưa công khai')
  expect(html).not.toContain('value="publish-figures"')
})
