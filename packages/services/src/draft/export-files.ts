import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { programmeFiles } from '@phoihop/documents/programme'
import { findLatest } from '@phoihop/storage/programme'
import { guarded } from '../house/guarded.ts'
import type { House } from '../house/house.ts'

/** The version of a programme published last as the files of its folder, by name: what another installation imports. */
export const exportFiles = (house: Pick<House, 'db'>, slug: string): Promise<Outcome<ReadonlyMap<string, string>>> =>
  guarded(async () => {
    const latest = await findLatest(house.db, slug)
    return latest ? ok(programmeFiles(latest.version)) : refuse({ code: 'unknown-programme', slug, known: [] })
  })
