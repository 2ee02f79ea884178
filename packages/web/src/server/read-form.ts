import type { Refusal } from '@phoihop/core/outcome'
import { DOCUMENT_LIMIT_BYTES } from '@phoihop/services/draft'
import { LIMITS } from './limits.ts'
import { readBody } from './read-body.ts'
import { formKindOf, refuseForm } from './refuse-form.ts'

/** `kind`: what it calls itself. */
export type Form = { bytes: Uint8Array<ArrayBuffer>; kind: string }

/** The form a request brings, whole and looked at; or why it is not taken. Only who signed in may send a file. */
export async function readForm(request: Request, known: boolean): Promise<Form | { refused: Refusal }> {
  const body = await readBody(request, { bytes: known ? DOCUMENT_LIMIT_BYTES + LIMITS.strangerBytes : LIMITS.strangerBytes, pauseMs: LIMITS.pauseMs })
  if ('refused' in body) return body
  const kind = formKindOf(request.headers, body.bytes)
  const refused = await refuseForm(kind, body.bytes)
  return refused ? { refused } : { bytes: body.bytes, kind }
}
