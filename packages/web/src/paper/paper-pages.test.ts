import { beforeEach, expect, it, vi } from 'vitest'
import { reader } from '../fixture/house.ts'
import { issuedNotice, notice, signedNotice } from '../fixture/paper.ts'
import { renderPage } from '../fixture/render.tsx'
import { refusalWords } from '../words/refusal.ts'
import { toPaper } from './drawn-up.ts'

const given = vi.hoisted(() => ({ paper: undefined as unknown }))
vi.mock('@phoihop/services/paper', () => ({ readPaper: async () => ({ ok: true, value: given.paper }) }))
beforeEach(() => { given.paper = notice })

const at = async (shown: unknown, visit: Partial<Parameters<typeof renderPage>[2]> = {}) => {
  given.paper = shown
  return renderPage((await import('./paper.tsx')) as never, '/papers/p1', { reader: reader('officer'), params: { id: 'p1' }, ...visit })
}

it('leads back to what it says, and lets who signs it change its own words, not the list', async () => {
  const html = await at(notice)
  for (const part of ['href="/meetings/commune-meeting/2026-11/xa-ba-cau"', 'value="agree"', 'value="sign"', '>Đề nghị thực hiện.</textarea>', '>Cuộc họp kết luận:</textarea>']) expect(html).toContain(part)
  expect(html.match(/<textarea/g)).toHaveLength(2)
  expect(await at({ ...notice, mine: false, leads: false })).not.toMatch(/<textarea|value="agree"|value="sign"/)
})

it('keeps what was typed: in its field where it was refused, above all of them where somebody acted first', async () => {
  const typed = { act: 'revise', seen: '1', item: '2', wording: 'Gọi 0912 345 678' }
  const refused = await at(notice, { actionData: { sentences: ['Không được.'], typed } })
  expect(refused).toMatch(/<details[^>]*open=""[^>]*>.*>Gọi 0912 345 678<\/textarea>/s)
  const overtaken = await at({ ...notice, seen: 2 }, { actionData: { sentences: ['Có người.'], typed } })
  expect(overtaken).toMatch(/chưa được lưu.*Gọi 0912 345 678/s)
  expect(overtaken).toContain('>Đề nghị thực hiện.</textarea>')
})

it('says that issuing reports the duty, that a paper was overtaken, and nothing to do once it is issued', async () => {
  const signed = await at(signedNotice)
  for (const part of ['value="issue"', 'không phải nhập lại']) expect(signed).toContain(part)
  expect(await at({ ...notice, outdated: true })).toContain('soạn lại rồi mới ký')
  const issued = await at(issuedNotice)
  for (const part of ['Số 07, ban hành ngày 24/11/2026', '/file/d', '/file/p']) expect(issued).toContain(part)
  expect(issued).not.toMatch(/<textarea|name="act"/)
})

it('a paper of no plan or meeting leads nowhere else', async () => {
  const { version: _version, ...letter } = notice
  expect(await at({ ...letter, kind: 'follow-up-letter' })).not.toContain('href="/meetings/commune-meeting')
})

it('calls what was typed by its name where it is refused', () => {
  expect(refusalWords({ code: 'names-a-person', field: 'wording', found: 'phone', text: '0912 345 678' }, 'vi')).toContain('câu chữ của văn bản')
})

it.each([
  [{ ok: true, value: 'p9' }, '/papers/p9?said=draw-up'], [{ ok: false, refusals: [{ code: 'paper-there', paper: 'p8' }] }, '/papers/p8?said=there'],
] as const)('%j leads to %s', (outcome, to) => {
  let thrown: unknown
  try { toPaper(outcome) } catch (error) { thrown = error }
  expect((thrown as Response).headers.get('location')).toBe(to)
})

it('what was refused is answered', () => expect(toPaper({ ok: false, refusals: [{ code: 'no-proposal' }] }).ok).toBe(false))
