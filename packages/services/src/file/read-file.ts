import type { Reader } from '@phoihop/core/account'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { addAudit } from '@phoihop/storage/audit'
import { findFile } from '@phoihop/storage/file'
import { actor } from '../audit/actor.ts'
import type { House } from '../house/house.ts'
import { scopeIn } from '../house/scope.ts'

/** A kept paper of a duty the reader may see. */
export async function readFile(house: House, reader: Reader, id: string): Promise<Outcome<{ name: string; kind: string; bytes: Uint8Array }>> {
  const row = await findFile(house.db, scopeIn(house.definition(reader.programme), reader, house.today()), id)
  if (!row) return refuse({ code: 'file-missing', file: id })
  const bytes = await house.files.read(row.sha256)
  if (bytes.ok) await addAudit(house.db, { ...actor(house, reader), did: 'download-file', on: row.id })
  return bytes.ok ? ok({ name: row.name, kind: row.kind, bytes: bytes.value }) : bytes
}
