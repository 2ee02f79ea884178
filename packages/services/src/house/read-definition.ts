import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { versionsInForce } from '@phoihop/core/programme'
import type { Db } from '@phoihop/storage/database'
import { listProgrammeIds, listVersions } from '@phoihop/storage/programme'
import { readRegister, readWorkingCalendar } from '@phoihop/storage/register'
import { makeDefinition } from './definition-from-files.ts'
import type { Definition } from './house.ts'

/** A programme as the database holds it, with the register and working days in force there. Refuses a slug without a version. */
export async function readDefinition(db: Db, slug: string): Promise<Outcome<Definition>> {
  const versions = versionsInForce((await listVersions(db, slug)).map(({ version }) => version))
  const programme = versions.at(-1)
  if (!programme) return refuse({ code: 'unknown-programme', slug, known: await listProgrammeIds(db) })
  return ok(makeDefinition(programme, await readRegister(db), await readWorkingCalendar(db), versions.slice(0, -1)))
}
