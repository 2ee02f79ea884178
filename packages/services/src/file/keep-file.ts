import type { Reader, Scope } from '@phoihop/core/account'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { BodyId, PlaceId } from '@phoihop/core/register'
import { findIdentifier } from '@phoihop/core/work'
import type { Db } from '@phoihop/storage/database'
import { addFile } from '@phoihop/storage/file'
import type { House } from '../house/house.ts'

export const FILE_LIMIT_BYTES = 10 * 1024 * 1024
const KINDS = [
  { kind: 'application/pdf', ending: /\.pdf$/i, magic: [0x25, 0x50, 0x44, 0x46] },
  { kind: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ending: /\.docx$/i, magic: [0x50, 0x4b, 0x03, 0x04] },
] as const

/** The duty a file comes with: where it is, which bodies it concerns, and in what scope it is reported. */
export type KeptWith = { scope: Scope; place: PlaceId; seenBy: readonly BodyId[] }

/** Keeps an issued paper (.pdf or .docx, at most 10 MB) by its content; answers its id. The bytes must be what the name says. */
export async function keepFile(house: House, reader: Reader, { scope, place, seenBy }: KeptWith, file: { name: string; bytes: Uint8Array }, db: Db): Promise<Outcome<string>> {
  const name = file.name.normalize('NFC').replace(/[\p{Cc}/\\:*?"<>|]+/gu, ' ').trim().slice(-120)
  const person = findIdentifier(name)
  if (person) return refuse({ code: 'names-a-person', field: 'file', ...person })
  if (file.bytes.length === 0) return refuse({ code: 'file-empty', file: name })
  if (file.bytes.length > FILE_LIMIT_BYTES) return refuse({ code: 'file-too-large', file: name, bytes: file.bytes.length, limit: FILE_LIMIT_BYTES })
  const kind = KINDS.find(({ ending, magic }) => ending.test(name) && magic.every((byte, at) => file.bytes[at] === byte))
  if (!kind) return refuse({ code: 'file-kind-unknown', file: name, kind: name.split('.').at(-1) ?? '' })
  const kept = await house.files.put(file.bytes)
  if (!kept.ok) return kept
  const id = house.newId()
  await addFile(db, scope, { id, sha256: kept.value, size: file.bytes.length, name, kind: kind.kind, place, owners: seenBy, account: reader.account.id, recordedAt: house.now() })
  return ok(id)
}
