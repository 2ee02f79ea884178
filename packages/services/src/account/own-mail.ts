import { ok, type Outcome } from '@phoihop/core/outcome'
import { setDailyMail, setMeetingMail } from '@phoihop/storage/account'
import { addAudit } from '@phoihop/storage/audit'
import { actor } from '../audit/actor.ts'
import type { House } from '../house/house.ts'
import { inSession } from './session.ts'

/** Whether the holder of this token gets the mail of the day. */
export const chooseDailyMail = (house: House, token: string, daily: boolean): Promise<Outcome<void>> =>
  inSession(house, token, async (db, { reader }) => {
    await setDailyMail(db, reader.account.id, daily)
    await addAudit(db, { ...actor(house, reader), did: 'choose-daily-mail', on: reader.account.id })
    return ok(undefined)
  })

/** Whether the holder of this token gets invitations to meetings. */
export const chooseMeetingMail = (house: House, token: string, meetings: boolean): Promise<Outcome<void>> =>
  inSession(house, token, async (db, { reader }) => {
    await setMeetingMail(db, reader.account.id, meetings)
    await addAudit(db, { ...actor(house, reader), did: 'choose-meeting-mail', on: reader.account.id })
    return ok(undefined)
  })
