import type { Dossier } from '@phoihop/core/handover'
import { ok, type Outcome } from '@phoihop/core/outcome'
import type { House } from '../house/house.ts'

/** Keeps what is handed over under its digest, which the act carries: what was handed over can be shown years later as it was. */
export const keepDossier = ({ files }: Pick<House, 'files'>, dossier: Dossier): Promise<Outcome<string>> => files.put(new TextEncoder().encode(JSON.stringify(dossier)))

export async function dossierOf({ files }: Pick<House, 'files'>, digest: string): Promise<Outcome<Dossier>> {
  const bytes = await files.read(digest)
  return bytes.ok ? ok(JSON.parse(new TextDecoder().decode(bytes.value)) as Dossier) : bytes
}
