import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { programmeFiles } from '@phoihop/documents/programme'
import { addAudit } from '@phoihop/storage/audit'
import { findLatest } from '@phoihop/storage/programme'
import { guarded } from '../house/guarded.ts'
import type { House } from '../house/house.ts'

/** The version of a programme published last as the files of its folder, by name: what another installation imports. */
export const exportFiles = (house: Pick<House, 'db' | 'now'>, slug: string): Promise<Outcome<ReadonlyMap<string, string>>> =>
  guarded(async () => {
    const latest = await findLatest(house.db, slug)
    if (!latest) return refuse({ code: 'unknown-programme', slug, known: [] })
    await addAudit(house.db, { at: house.now(), account: 'installation', did: 'export-programme', on: slug })
    return ok(programmeFiles(latest.version))
  })
