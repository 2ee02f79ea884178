import { ok, type Outcome } from '@phoihop/core/outcome'
import type { House } from './house.ts'

type Files = Pick<House, 'files'>

/** Keeps what an act refers to under its digest: it can be shown years later as it was. Refuses a full disk. */
export const keep = ({ files }: Files, what: unknown): Promise<Outcome<string>> => files.put(new TextEncoder().encode(JSON.stringify(what)))

/** What was kept under that digest. */
export async function keptAs<T>({ files }: Files, digest: string): Promise<Outcome<T>> {
  const bytes = await files.read(digest)
  return bytes.ok ? ok(JSON.parse(new TextDecoder().decode(bytes.value)) as T) : bytes
}
