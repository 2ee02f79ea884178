import { ok, type Outcome } from '@phoihop/core/outcome'
import { addAudit } from '@phoihop/storage/audit'
import { findLatest, listProgrammeIds, publishVersion } from '@phoihop/storage/programme'
import { findChecksum, putRegister, putWorkingCalendar } from '@phoihop/storage/register'
import { checksumOf, definitionFromFiles } from '../house/definition-from-files.ts'
import { guarded, inTransaction } from '../house/guarded.ts'
import type { Definition, House } from '../house/house.ts'
import { readDefinition } from '../house/read-definition.ts'

const BY_INSTALLATION = 'installation'

/**
 * Brings register, working days and one programme of the folders of `root` into the database, each only when it changed, and answers the
 * definition in force as the database holds it. A changed programme is a new version; the versions before it stay.
 */
export function publishFromFiles(house: Pick<House, 'db' | 'now'>, root: string, slug: string): Promise<Outcome<Definition>> {
  return inTransaction(house, async (db) => {
    const files = await definitionFromFiles(root, slug)
    if (!files.ok) return files
    const { programme, index, calendar } = files.value
    const at = house.now()
    const registerSum = checksumOf(index.register)
    if ((await findChecksum(db, 'register')) !== registerSum) {
      await putRegister(db, index.register, registerSum)
      await addAudit(db, { at, account: BY_INSTALLATION, did: 'load-register', on: registerSum })
    }
    const calendarSum = checksumOf([[...calendar.published], [...calendar.holidays], [...calendar.swappedIn]])
    if ((await findChecksum(db, 'working-calendar')) !== calendarSum) {
      await putWorkingCalendar(db, calendar, calendarSum)
      await addAudit(db, { at, account: BY_INSTALLATION, did: 'load-working-calendar', on: calendarSum })
    }
    const { version: _version, ...content } = programme
    const programmeSum = checksumOf(content)
    const latest = await findLatest(db, slug)
    // What was confirmed on screen since is not undone by the files that came with the software.
    if (latest?.madeFrom !== 'document' && latest?.checksum !== programmeSum) {
      await publishVersion(db, { ...programme, version: (latest?.version.version ?? 0) + 1 }, programmeSum, at)
      await addAudit(db, { at, account: BY_INSTALLATION, did: 'publish-programme', on: slug })
    }
    return readDefinition(db, slug)
  })
}

/** The programmes that only the database knows: those confirmed on screen. */
export function readOtherDefinitions(house: Pick<House, 'db'>, known: readonly string[]): Promise<Outcome<readonly Definition[]>> {
  return guarded(async () => {
    const others = (await listProgrammeIds(house.db)).filter((id) => !known.includes(id))
    const read = await Promise.all(others.map((id) => readDefinition(house.db, id)))
    const refused = read.find((one) => !one.ok)
    return refused && !refused.ok ? refused : ok(read.flatMap((one) => (one.ok ? [one.value] : [])))
  })
}
