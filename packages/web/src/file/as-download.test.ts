import { expect, it } from 'vitest'
import { asDownload, saveAs } from './as-download.ts'

it.each([
  // name                            plain                      whole
  ['Thông báo kết luận.pdf', 'Thong bao ket luan.pdf', 'Th%C3%B4ng%20b%C3%A1o%20k%E1%BA%BFt%20lu%E1%BA%ADn.pdf'],
  ['a"; filename=evil.exe', 'a _ filename_evil.exe', 'a%20%3B%20filename%3Devil.exe'],
  ['x\r\nSet-Cookie: a=b', 'x Set-Cookie a_b', 'x%20Set-Cookie%20a%3Db'],
  ['../../etc/passwd', ' .. etc passwd', '%20..%20etc%20passwd'],
  ["it's (1)*!.docx", 'it_s _1_ _.docx', 'it%27s%20%281%29%20%21.docx'],
  ['gpj\u202Eexe.pdf', 'gpj exe.pdf', 'gpj%20exe.pdf'],
  ['\ud800.pdf', '_.pdf', '%EF%BF%BD.pdf'],
  ['', 'tai-lieu', 'tai-lieu'],
  ['...', 'tai-lieu', 'tai-lieu'],
])('%j is saved as %s', (name, plain, whole) => expect(saveAs(name)).toBe(`attachment; filename="${plain}"; filename*=UTF-8''${whole}`))

it('lets nothing run in what was saved, and nobody on the way keep it', () => {
  const { headers } = asDownload({ name: 'a.pdf', kind: 'application/pdf', bytes: new Uint8Array([37, 80]) })
  expect([headers.get('content-security-policy'), headers.get('x-content-type-options'), headers.get('cache-control')]).toEqual(["default-src 'none'; sandbox", 'nosniff', 'private, no-store'])
})
