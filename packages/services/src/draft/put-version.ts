import { versionsInForce, type ProgrammeVersion } from '@phoihop/core/programme'
import type { Instant } from '@phoihop/core/work'
import type { Db } from '@phoihop/storage/database'
import { listVersions, publishVersion } from '@phoihop/storage/programme'
import { readRegister, readWorkingCalendar } from '@phoihop/storage/register'
import { checksumOf, makeDefinition } from '../house/definition-from-files.ts'
import type { Definition } from '../house/house.ts'

export function contentSum({ version: _version, ...content }: ProgrammeVersion): string {
  return checksumOf(content)
}

/** Puts a version into the database and answers the definition it is in force with. Throws where its number is taken. */
export async function putVersion(db: Db, version: ProgrammeVersion, at: Instant): Promise<Definition> {
  await publishVersion(db, version, contentSum(version), at, 'document')
  const versions = versionsInForce((await listVersions(db, version.programme)).map((one) => one.version))
  return makeDefinition(versions.at(-1) ?? version, await readRegister(db), await readWorkingCalendar(db), versions.slice(0, -1))
}
