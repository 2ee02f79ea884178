import { expect, it } from 'vitest'
import { LIMITS } from './limits.ts'
import { readForm } from './read-form.ts'

const FORM = 'application/x-www-form-urlencoded'
const PARTS = 'multipart/form-data; boundary=b'
const part = (headers: string, body = 'x') => `--b\r\nContent-Disposition: form-data; ${headers}\r\n\r\n${body}\r\n`
const send = async (kind: string | undefined, body: string | Uint8Array<ArrayBuffer>, known = true) => {
  const request = new Request('http://localhost/', { method: 'POST', body: typeof body === 'string' ? new TextEncoder().encode(body) : body, headers: kind === undefined ? {} : { 'content-type': kind } })
  const form = await readForm(request, known)
  return 'refused' in form ? form.refused.code : undefined
}

it.each<[string, string | undefined, string, string | undefined]>([
  ['a form', FORM, 'a=1&b=%C4%91+x', undefined],
  ['a form of another kind', `${FORM.toUpperCase()}; charset=utf-8`, 'a=1', undefined],
  ['nothing', undefined, '', undefined],
  ['a field twice', FORM, 'a=1&a=2', undefined],
  ['a form with a file', PARTS, `${part('name="a"')}${part('name="file"; filename="a.pdf"')}--b--\r\n`, undefined],
  ['JSON', 'application/json', '{"a":1}', 'form-kind-unknown'],
  ['plain text', 'text/plain', 'a=1', 'form-kind-unknown'],
  ['XML', 'text/xml', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>', 'form-kind-unknown'],
  ['bytes without a word', undefined, 'a=1', 'form-kind-unknown'],
  ['percent signs that stand for nothing', FORM, 'a=%zz', 'form-malformed'],
  ['overlong UTF-8', FORM, 'a=%c0%af', 'form-malformed'],
  ['a NUL', FORM, 'a=x%00y', 'form-malformed'],
  ['a NUL in a name', FORM, 'a%00=x', 'form-malformed'],
  ['parts without a boundary', 'multipart/form-data', part('name="a"'), 'form-malformed'],
  ['parts that break off', PARTS, part('name="a"'), 'form-malformed'],
  ['parts that are none', PARTS, 'no parts at all', 'form-malformed'],
  ['no parts', PARTS, '', 'form-malformed'],
  ['a NUL in a part', PARTS, `${part('name="a"', 'x\0y')}--b--\r\n`, 'form-malformed'],
  ['too many fields', FORM, 'a&'.repeat(LIMITS.fields + 1), 'form-too-large'],
  ['too many parts', PARTS, `${part('name="a"').repeat(LIMITS.fields + 2)}--b--\r\n`, 'form-too-large'],
  ['too many files', PARTS, `${part('name="file"; filename="a.pdf"').repeat(LIMITS.files + 1)}--b--\r\n`, 'form-too-large'],
  ['a long value', FORM, `a=${'x'.repeat(LIMITS.fieldValue + 1)}`, 'form-too-large'],
  ['a long name', FORM, `${'x'.repeat(LIMITS.fieldName + 1)}=1`, 'form-too-large'],
  ['a long form', FORM, `a=${'x'.repeat(LIMITS.formBytes)}`, 'form-too-large'],
])('%s', async (_what, kind, body, code) => expect(await send(kind, body)).toBe(code))

it('may be large only of somebody who signed in', async () => {
  const body = `${part('name="file"; filename="a.pdf"', 'x'.repeat(LIMITS.strangerBytes))}--b--\r\n`
  expect([await send(PARTS, body), await send(PARTS, body, false)]).toEqual([undefined, 'body-too-large'])
})

it('does not wait for a body that stops, nor for one that breaks off', async () => {
  const { readBody } = await import('./read-body.ts')
  const request = (start: (stream: ReadableStreamDefaultController<Uint8Array>) => void) => new Request('http://localhost/', { method: 'POST', body: new ReadableStream({ start }), duplex: 'half' } as RequestInit)
  const stops = request((stream) => stream.enqueue(new Uint8Array([97])))
  const breaks = request((stream) => stream.error(new Error('gone')))
  expect(await Promise.all([stops, breaks].map((each) => readBody(each, { bytes: 100, pauseMs: 20 })))).toEqual([{ refused: { code: 'request-too-slow' } }, { refused: { code: 'form-malformed' } }])
})
