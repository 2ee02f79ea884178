import { randomUUID } from 'node:crypto'
import type { Refusal } from '@phoihop/core/outcome'
import { refusalWords } from '@phoihop/web/words'
import type { Operation } from './operations.fixture.ts'
import { SLUG, type Target } from './access.fixture.ts'

const SITE = 'http://phoihop.test'
const TOMORROW = '2999-01-01'
const BASIS = { document: '12/KH', documentOn: '2026-11-01' }

/** Fields with which an act is allowed or refused for who asks, and then stops for a reason of its own: nothing is changed by asking. */
const FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'POST /duty/* report': { on: TOMORROW, number: '1/BC' }, 'POST /duty/* correct': { on: TOMORROW, number: '1/BC', because: 'Sửa số' }, 'POST /duty/* return': { because: 'Thiếu số' },
  'POST /duty/* postpone': { ...BASIS, to: '2000-01-01' }, 'POST /duty/* waive': { document: '', documentOn: '2026-11-01' },
  'POST /meetings/* propose': { seq: '0', on: '2000-01-01', at: '07:30', where: 'Phòng họp' }, 'POST /meetings/* call-off': { seq: '0' }, 'POST /meetings/* agree': { proposal: '1' }, 'POST /meetings/* decline': { proposal: '1', because: 'other-work' }, 'POST /meetings/* add-item': { title: '' }, 'POST /meetings/* withdraw-item': { item: 'x' },
  'POST /meetings/* attend': { seq: '0' }, 'POST /meetings/* conclude': { seq: '0', what: 'Việc', due: TOMORROW, owner: 'x' }, 'POST /meetings/* withdraw-conclusion': { seq: '0', conclusion: 'x' }, 'POST /meetings/* hold': { seq: '0', on: TOMORROW },
  'POST /commitments/:id report': { seq: '1', on: TOMORROW, number: '' }, 'POST /commitments/:id accept': { seq: '1' }, 'POST /commitments/:id return': { seq: '1', because: 'Thiếu số' }, 'POST /commitments/:id extend': { seq: '1', ...BASIS, to: '2000-01-01' }, 'POST /commitments/:id withdraw': { seq: '1', document: '', documentOn: '2026-11-01' }, 'POST /commitments/:id assign': { seq: '1', ...BASIS, body: 'front@tinh-bac-ninh-2025' },
  'POST /handovers/* hand-over': { seq: '0', on: TOMORROW, reservation: '' }, 'POST /handovers/* take-over': { seq: '0', on: TOMORROW, reservation: '' }, 'POST /handovers/* return': { seq: '0', because: 'Thiếu sổ' },
  'POST /visits': { body: 'x', period: '2026-01', on: '' }, 'POST /visits/:id move': { seq: '1', period: '2000-01', on: '' }, 'POST /visits/:id cancel': { seq: '1', because: '' }, 'POST /visits/:id find': { seq: '1', what: '', due: TOMORROW }, 'POST /visits/:id withdraw-finding': { seq: '1', conclusion: 'x' }, 'POST /visits/:id hold': { seq: '1', on: TOMORROW },
  'POST /meetings/* draw-up': { kind: 'invitation' }, 'POST /papers/:id revise': { seen: '999', item: '0', wording: 'Lời khác' },
  'POST /papers/:id agree': { seen: '999' }, 'POST /papers/:id sign': { seen: '999' }, 'POST /papers/:id issue': { seen: '999', on: '2026-11-20' },
  'POST /publication publish-pledge': { seen: 'x' }, 'POST /publication publish-figures': { seen: 'x', period: '2026-Q3' },
  ...Object.fromEntries(['draft', 'add-item', 'change-item', 'withdraw-item', 'agree', 'object', 'submit', 'approve', 'return', 'reopen'].map((act) => [`POST /plans/* ${act}`, { seq: '999', version: '999', item: 'i1', title: 'Đèn ngõ', kind: 'duty', parties: 'police', on: '2026-06-30', because: 'Thiếu số', ...BASIS }])),
  'POST /reviews/* write': { block: 'assessment', version: '999', what: 'Phong trào có chuyển biến.' }, 'POST /reviews/* draw': { seen: '999' }, 'POST /reviews/* settle': { split: 'no-such', place: 'no-such', ...BASIS },
  'POST /questions': { question: 'no-such', answer: 'ended', ...BASIS },
  'POST /sign-in passkey': { credential: '{}' }, 'POST /second-factor': { code: '000000' }, 'POST /second-factor confirm': { code: '000000' },
  'POST /account prove': { password: 'khong-dung' }, 'POST /account confirm': { code: '000000' }, 'POST /account add-passkey': { credential: '{}' }, 'POST /account password': { old: 'x', password: 'ngan' }, 'POST /account remove-passkey': { passkey: 'x' }, 'POST /account end': { session: 'x' },
  'POST /seat': { seat: '7' }, 'POST /language': { language: 'vi', to: '/duties' }, 'POST /link/:token': { password: 'mot-mat-khau-dai' },
  'POST /people invite': { name: '!', title: 'x', role: 'officer' }, 'POST /people give-seat': { account: 'x', role: 'officer' }, 'POST /people end-seat': { account: 'x', role: 'officer' }, 'POST /people reset': { account: 'x' }, 'POST /people close': { account: 'x' }, 'POST /people tie': { account: 'x', subject: 's' },
}
const SEQ = { seq: '999', item: 'o1', at: '5', least: '2' }
const SETUP: Readonly<Record<string, string>> = { title: 'Tên', document: '1/QC', slug: 'ten', party: 'x', read: 'x', tier: 'x', rank: '9', existsFrom: '2020-01-01', says: 'x', obligation: 'x', clause: '1', cue: 'x', duty: 'x' }

export type Ask = { operation: Operation; target: Target; draft: string }

/** The request of an operation in a scope: its pattern filled with what is reached for, its form with fields that change nothing. */
export function requestOf({ operation: { name, method, pattern, act }, target, draft }: Ask, token: string | undefined): Request {
  const place = target.duty.split('/')[2] ?? ''
  const filled: Readonly<Record<string, string>> = {
    '/duty/*': `/duty/${target.duty}`, '/plans/*': `/plans/${planBeside(target.duty)}`, '/reviews/*': `/reviews/${reviewBeside(target.duty)}`, '/file/:id': `/file/${target.file}`, '/feed/:token': target.feed, '/papers/:id': `/papers/${target.paper}`, '/papers/:id/download': `/papers/${target.paper}/download?as=pdf`, '/link/:token': '/link/no-such', '/passkey/:purpose': '/passkey/new', '/*': '/no-such-page', '/cong-khai/:programme': `/cong-khai/${SLUG}`, '/cong-khai/:programme/so-lieu.csv': `/cong-khai/${SLUG}/so-lieu.csv`,
    '/duties': `/duties?place=${place}`, '/matrix': `/matrix?open=${encodeURIComponent(target.duty)}`, '/': `/?said=${encodeURIComponent(target.duty)}`, '/reports/download': '/reports/download?period=2026-Q3', '/calendar': '/calendar?month=2026-10',
    '/meetings/*': `/meetings/${target.meeting}`, '/visits/:id': `/visits/${target.visit}`, '/handovers/*': `/handovers/${handoverBeside(target.duty)}`, '/invitation/*': `/invitation/${target.meeting}`, '/commitments/:id': `/commitments/${target.commitment}`, '/meetings': `/meetings?place=${place}`, '/commitments': `/commitments?place=${place}`,
  }
  const address = method === 'POST' && !['/duty/*', '/plans/*', '/visits/:id', '/handovers/*', '/reviews/*', '/meetings/*', '/commitments/:id', '/papers/:id', '/feed/:token', '/link/:token', '/passkey/:purpose'].includes(pattern) ? pattern.replace(':id', draft) : (filled[pattern] ?? pattern.replace(':id', draft))
  const headers: Record<string, string> = token ? { cookie: `phoihop=${token}` } : {}
  if (method === 'GET') return new Request(SITE + address, { headers })
  // A name of its own for each: what one does wrong under a name slows the next.
  const fields = { ...(name === 'POST /sign-in' ? { name: `khong-ai-${randomUUID()}`, password: 'khong-dung' } : {}), ...(pattern.startsWith('/documents/') ? { ...SETUP, ...SEQ } : {}), ...FIELDS[name], ...(act ? { act } : {}) }
  return new Request(SITE + address, { method, headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(fields).toString() })
}

/** The plan of the year at the place of a duty, in its programme. */
function planBeside(duty: string): string {
  const [obligation = '', , place = ''] = duty.split('/')
  return `plan-${place.startsWith('tinh') ? 'province' : 'commune'}${obligation.endsWith('-khac') ? '-khac' : ''}/2026/${place}`
}

/** The handover of the year there. */
const handoverBeside = (duty: string): string => planBeside(duty).replace('plan-', 'handover-')

/** The review of the year at the place of a duty, in its programme. */
const reviewBeside = (duty: string): string => planBeside(duty).replace(/^plan-/, 'review-yearly-')

/** Whether a page leads to a duty; what it only repeats of its own address does not count. */
export const leadsTo = (html: string, duty: string): boolean => new RegExp(`href="[^"]*(?:${duty}|${encodeURIComponent(duty)})`).test(html)

/** The answer as the table writes it: the status, and where a browser is sent or which refusal the page tells. */
export function answerOf(status: number, location: string | null, html: string, codes: readonly string[]): string {
  if (location !== null) return `${status} ${location.split('?')[0]}`
  const told = status >= 400 ? codes.find((code) => html.includes(plain(phraseOf(code)))) : undefined
  return told ? `${status} ${told}` : String(status)
}

const MARK = '\u0001'
/** The longest part of a refusal's sentence that says nothing of the case. */
function phraseOf(code: string): string {
  const fields = new Proxy({ code } as Record<string, unknown>, { get: (own, name) => own[name as string] ?? (['owners', 'accounts', 'known', 'near', 'items', 'gaps', 'through', 'bodies'].includes(name as string) ? [MARK] : ['most', 'limit', 'bytes', 'seconds', 'minutes', 'least', 'open'].includes(name as string) ? 7 : MARK) })
  return refusalWords(fields as unknown as Refusal, 'vi').split(new RegExp(`${MARK}|7|\\d\\d/\\d\\d`)).sort((a, b) => b.length - a.length)[0]?.replace(/^[":;,.\s]+|["\s]+$/g, '') ?? ''
}
/** A text as a page writes it. */
export const plain = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/'/g, '&#x27;').trim()
