import { joined } from '@phoihop/core/draft'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { checkProgramme } from '@phoihop/core/programme'
import { checkRegister, indexRegister } from '@phoihop/core/register'
import { deriveSchedule } from '@phoihop/core/schedule'
import { readExamples, readProgramme } from '@phoihop/documents/programme'
import { addAudit } from '@phoihop/storage/audit'
import { findLatest } from '@phoihop/storage/programme'
import { readRegister, readWorkingCalendar } from '@phoihop/storage/register'
import { lockProgramme } from '@phoihop/storage/work'
import { inTransaction } from '../house/guarded.ts'
import type { Definition, House } from '../house/house.ts'
import { contentSum, putVersion } from './put-version.ts'

export type Imported = { programme: string; version: number; duties: number; /** Absent where the folder says what is in force already. */ definition?: Definition }

/**
 * Publishes the programme of a folder as a version after the last one of its slug, when it says something else; the number it bears is kept
 * where it is free, so that what is exported again is the same. Its examples must
 * hold where it has some. Refuses what cannot be read, and a definition or register that is not sound; then nothing is kept.
 */
export async function importFiles(house: Pick<House, 'db' | 'now'>, folder: string): Promise<Outcome<Imported>> {
  const read = await readProgramme(folder)
  if (!read.ok) return read
  const examples = await readExamples(folder)
  if (!examples.ok) return examples
  const { programme, register: own, obligations } = read.value
  return inTransaction(house, async (db) => {
    await lockProgramme(db, programme)
    const [shared, calendar, latest] = [await readRegister(db), await readWorkingCalendar(db), await findLatest(db, programme)]
    if (latest && contentSum(latest.version) === contentSum(read.value)) return ok({ programme, version: latest.version.version, duties: obligations.length })
    const register = own ? joined(shared, own) : shared
    const version = { ...read.value, version: Math.max(read.value.version, (latest?.version.version ?? 0) + 1) }
    const [first, ...rest] = [
      ...(own ? checkRegister(register) : []),
      ...checkProgramme(version, indexRegister(register), calendar, { examples: examples.value, derive: deriveSchedule }),
    ]
    if (first) return refuse(first, ...rest)
    const definition = await putVersion(db, version, house.now())
    await addAudit(db, { at: house.now(), account: 'installation', did: 'import-programme', on: programme })
    return ok({ programme, version: version.version, duties: obligations.length, definition })
  })
}
