import { fileURLToPath } from 'node:url'
import type { PaperKind, Template } from '@phoihop/core/paper'
import { readTemplates } from '@phoihop/documents/paper'

/** The wordings as shipped. */
export async function shippedTemplates(): Promise<ReadonlyMap<PaperKind, Template>> {
  const read = await readTemplates(fileURLToPath(new URL('../../../../papers/', import.meta.url)))
  if (!read.ok) throw new Error(JSON.stringify(read.refusals))
  return read.value
}
