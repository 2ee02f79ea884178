import type { Reader } from '@phoihop/core/account'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { findDraft } from '@phoihop/storage/draft'
import { guarded } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { mayDraftHere } from './may-draft-here.ts'

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\.pdf$/i, 'application/pdf'], [/\.docx$/i, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'], [/\.png$/i, 'image/png'], [/\.jpe?g$/i, 'image/jpeg'], [/\.tiff?$/i, 'image/tiff'],
]

/** The file as it was taken in, byte for byte. */
export async function readOriginal(house: House, reader: Reader, id: string): Promise<Outcome<{ name: string; kind: string; bytes: Uint8Array }>> {
  if (!mayDraftHere(house, reader)) return refuse({ code: 'may-not', action: 'draft' })
  return guarded(async () => {
    const kept = await findDraft(house.db, id)
    if (!kept) return refuse({ code: 'unknown-draft', draft: id })
    const bytes = await house.files.read(kept.sha256)
    return bytes.ok ? ok({ name: kept.name, kind: KINDS.find(([ending]) => ending.test(kept.name))?.[1] ?? 'text/plain', bytes: bytes.value }) : bytes
  })
}
