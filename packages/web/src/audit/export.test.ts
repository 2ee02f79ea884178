import { expect, it, vi } from 'vitest'
import { contextOf, type App } from '../app-context.ts'
import { house, reader } from '../fixture/house.ts'
import { trail } from '../fixture/trail.ts'
import { loader } from './export.ts'

const given = vi.hoisted(() => ({ choice: undefined as unknown, ended: false }))
vi.mock('@phoihop/services/audit', () => ({
  exportTrail: async (_house: unknown, _reader: unknown, choice: unknown) => {
    given.choice = choice
    return { ok: true, value: pages() }
  },
}))
async function* pages() {
  try {
    yield trail.lines
    yield [{ ...trail.lines[0], on: '=HYPERLINK("http://x")', account: { id: 'x', title: { vi: '+84 Đội, tổ' } } }]
  } finally {
    given.ended = true
  }
}
const download = (language: App['language'] = 'vi') =>
  loader({ request: new Request('http://localhost/trail/export?from=2026-11-01&other=1'), context: contextOf({ house, language, secure: false, client: 'test', origin: '', reader: reader('auditor' as 'leader') }) })

it('is a CSV file in UTF-8 that no spreadsheet runs, of what was chosen', async () => {
  const answer = await download()
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="nhat-ky-\d{4}-\d\d-\d\d\.csv"; filename\*=UTF-8''nhat-ky-/)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(new TextDecoder().decode(bytes).split('\r\n')).toEqual([
    'Lúc,Tài khoản,Đơn vị,Đã làm,Với,Việc của',
    '24/11/2026 09:00:05,Cán bộ thường trực,Công an tỉnh Ba Cầu,Xem việc của đơn vị khác,commune-meeting/2026-10/xa-ba-cau,Công an xã Ba Cầu',
    `24/11/2026 05:00:00,installation,,Nạp danh bạ,${'a'.repeat(64)},`,
    `24/11/2026 09:00:05,"'+84 Đội, tổ",Công an tỉnh Ba Cầu,Xem việc của đơn vị khác,"'=HYPERLINK(""http://x"")",Công an xã Ba Cầu`,
    '',
  ])
  expect(given.choice).toEqual({ from: '2026-11-01' })
})

it('stops reading when the other end goes away', async () => {
  given.ended = false
  const body = (await download('en')).body?.getReader()
  await body?.read()
  await body?.read()
  await body?.cancel()
  expect(given.ended).toBe(true)
})
