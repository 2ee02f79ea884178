import type { Refusal } from '@phoihop/core/outcome'
import { LIMITS } from './limits.ts'
import { decoded } from './refuse-visit.ts'

const FORM = 'application/x-www-form-urlencoded'
const FILES = 'multipart/form-data'
const MALFORMED: Refusal = { code: 'form-malformed' }
const TOO_LARGE: Refusal = { code: 'form-too-large' }

/** What a form calls itself; one without a word and without bytes is an empty one. */
export const formKindOf = (headers: Headers, bytes: Uint8Array): string => headers.get('content-type') ?? (bytes.length === 0 ? FORM : '')

/**
 * Why the bytes of a form may not reach a page; undefined when they may. A page reads fields by name and takes the first of two where it
 * wants one; here it is only looked at that they are a form at all, of UTF-8, in bounds, and without a NUL, which no database takes.
 */
export async function refuseForm(kind: string, bytes: Uint8Array<ArrayBuffer>): Promise<Refusal | undefined> {
  const type = kind.split(';')[0]?.trim().toLowerCase()
  if (type !== FORM && type !== FILES) return { code: 'form-kind-unknown' }
  const wrong = type === FORM ? refuseText(bytes) : refuseParts(kind, bytes)
  if (wrong) return wrong
  const form = await new Response(bytes, { headers: { 'content-type': kind } }).formData().catch(() => undefined)
  return form ? refuseFields([...form]) : MALFORMED
}

function refuseText(bytes: Uint8Array): Refusal | undefined {
  if (bytes.length > LIMITS.formBytes) return TOO_LARGE
  const text = Buffer.from(bytes).toString('latin1')
  if (text.split('&', LIMITS.fields + 1).length > LIMITS.fields) return TOO_LARGE
  return decoded(new TextDecoder().decode(bytes).replaceAll('+', ' ')) === undefined ? MALFORMED : undefined
}

/** Parts are counted before they are taken apart: a hundred thousand empty ones cost more than a large file. */
function refuseParts(kind: string, bytes: Uint8Array): Refusal | undefined {
  const [, quoted, bare] = /boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(kind) ?? []
  const boundary = quoted ?? bare
  if (boundary === undefined) return MALFORMED
  const [whole, line] = [Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), `--${boundary}`]
  let parts = 0
  for (let at = whole.indexOf(line); at >= 0; at = whole.indexOf(line, at + line.length)) if (++parts > LIMITS.fields + 1) return TOO_LARGE
  return undefined
}

function refuseFields(fields: readonly (readonly [string, string | File])[]): Refusal | undefined {
  let [files, textBytes] = [0, 0]
  for (const [name, value] of fields) {
    const text = typeof value === 'string' ? value : value.name
    if (name.length > LIMITS.fieldName || text.length > LIMITS.fieldValue) return TOO_LARGE
    if (name.includes('\0') || text.includes('\0')) return MALFORMED
    textBytes += text.length
    if (typeof value !== 'string') files++
  }
  return files > LIMITS.files || textBytes > LIMITS.formBytes || fields.length > LIMITS.fields ? TOO_LARGE : undefined
}
