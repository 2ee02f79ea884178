import { followersOf, type AccountId } from '@phoihop/core/account'
import { ok, type Outcome } from '@phoihop/core/outcome'
import type { Occurrence } from '@phoihop/core/schedule'
import { addAccount, listAccounts } from '@phoihop/storage/account'
import { addAudit } from '@phoihop/storage/audit'
import { addEntries } from '@phoihop/storage/work'
import { hashPassword } from '../account/secret.ts'
import { inTransaction } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { timetableOf } from '../schedule/timetable.ts'
import { concernedBy } from '../schedule/duties.ts'
import { invent } from './invent.ts'
import { DEMONSTRATION_PASSWORD, demonstrationAccounts } from './people.ts'

const INVENTOR = 'demonstration'

/** Whether this installation holds the demonstration. */
export async function hasDemonstration(house: House): Promise<boolean> {
  return (await listAccounts(house.db)).some(({ account }) => account.demonstration)
}

/** Loads invented accounts and work into an installation without accounts; answers false, and loads nothing, where there are any. All or nothing. */
export function loadDemonstration(house: House, say: (text: string) => void): Promise<Outcome<boolean>> {
  return inTransaction(house, async (db) => {
    if ((await listAccounts(db)).length > 0) return ok(false)
    const definition = house.definition()
    const { programme, index } = definition
    const today = house.today()
    const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD)
    const inventor = { id: house.newId() as AccountId, name: INVENTOR, title: { vi: 'Dữ liệu trình diễn', en: 'Demonstration data' }, seats: [], demonstration: true }
    await addAccount(db, inventor)
    for (const { name, title, role, body } of demonstrationAccounts(programme, index, today)) {
      await addAccount(db, { id: house.newId() as AccountId, name, title, seats: [{ role, ...(body ? { body } : {}) }], demonstration: true, passwordHash })
    }
    const timetable = timetableOf(definition, [])
    const spared = new Set(lastMeetings(timetable.occurrences, house))
    const stage = { account: inventor.id, followers: followersOf(definition, today), today }
    const rows = timetable.occurrences
      .filter((occurrence) => occurrence.falls < today && !spared.has(occurrence.key))
      .flatMap((occurrence) => invent(occurrence, timetable.obligation(occurrence.obligation), stage).map((entry) => ({ entry, occurrence, seenBy: concernedBy(timetable, occurrence) })))
    rows.sort((a, b) => (a.entry.recordedAt < b.entry.recordedAt ? -1 : a.entry.recordedAt > b.entry.recordedAt ? 1 : 0))
    await addEntries(db, { programme: programme.programme, bodies: 'all' }, rows)
    await addAudit(db, { at: house.now(), account: inventor.id, did: 'load-demonstration', on: programme.programme })
    say(`Trình diễn: ${rows.length} ghi nhận giả định, mật khẩu chung "${DEMONSTRATION_PASSWORD}"`)
    return ok(true)
  })
}

/** The last meeting of the demonstration officers is left for the visitor to report. */
function lastMeetings(occurrences: readonly Occurrence[], house: House): readonly string[] {
  const { programme, index } = house.definition()
  const today = house.today()
  const bodies = new Set(demonstrationAccounts(programme, index, today).filter(({ role }) => role === 'officer').map(({ body }) => body))
  const owed = occurrences.filter((occurrence) => occurrence.kind === 'meeting' && occurrence.falls < today && occurrence.owners.some((owner) => bodies.has(owner)))
  return owed.sort((a, b) => (a.falls < b.falls ? -1 : 1)).slice(-1).map((occurrence) => occurrence.key)
}
