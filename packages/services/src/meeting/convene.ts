import type { Reader } from '@phoihop/core/account'
import { calendarDate } from '@phoihop/core/calendar'
import { addItem as decideItem, agree as decideAgree, callOff as decideCallOff, decline as decideDecline, propose as decidePropose, timeOfDay, turnOf, withdrawItem as decideWithdraw, type MeetingCase } from '@phoihop/core/meeting'
import { ok } from '@phoihop/core/outcome'
import { standingOf } from '@phoihop/core/work'
import { listEntries } from '@phoihop/storage/work'
import type { House } from '../house/house.ts'
import { enqueueInvitations } from '../invitation/index.ts'
import type { Acting, Matter } from '../year/index.ts'
import { alone, take, type Taken } from './take.ts'
import type { AgreeForm, ProposeForm } from './views.ts'
import { wasWaived } from './was-waived.ts'

/** The chair sets time and place, or sets them anew; the bodies invited are written to in the same transaction. */
export function propose(house: House, reader: Reader, key: string, form: ProposeForm): Taken {
  return take(house, reader, key, form.seen, async (the, { acting, matter }) => {
    const on = calendarDate(form.on)
    if (!on.ok) return on
    const at = timeOfDay(form.at)
    if (!at.ok) return at
    const proposed = decidePropose(await knowing(the, acting, matter), { on: on.value, at: at.value, where: form.where })
    return proposed.ok ? ok({ act: proposed.value, also: async () => ok(await enqueueInvitations(house, acting, matter, turnOf(the.meeting))) }) : proposed
  })
}

/** The chair takes time and place back; the bodies invited are written to in the same transaction. What the period owes stays owed. */
export function callOff(house: House, reader: Reader, key: string, form: { seen: number }): Taken {
  return take(house, reader, key, form.seen, async (the, { acting, matter }) => {
    const calledOff = decideCallOff(await knowing(the, acting, matter))
    return calledOff.ok ? ok({ act: calledOff.value, also: async () => ok(await enqueueInvitations(house, acting, matter, 'off')) }) : calledOff
  })
}

/** The meeting together with what became of its duty. */
async function knowing(the: MeetingCase, { db, scope, today }: Acting, { occurrence }: Matter): Promise<MeetingCase> {
  const entries = await listEntries(db, scope, { keys: [occurrence.key] })
  const { doneOn } = standingOf(occurrence, entries, today)
  return { ...the, waived: wasWaived(entries), ...(doneOn ? { reported: doneOn } : {}) }
}

/** A member agrees to the time and place it saw; others may have agreed or added items meanwhile. */
export const agree = (house: House, reader: Reader, key: string, form: AgreeForm): Taken => take(house, reader, key, undefined, (the) => alone(decideAgree(the, form.proposal)))

export const decline = (house: House, reader: Reader, key: string, form: AgreeForm & { because: string }): Taken =>
  take(house, reader, key, undefined, (the) => alone(decideDecline(the, form.proposal, form.because)))

/** A body puts something on the agenda; several may at once, and each is kept. */
export const addItem = (house: House, reader: Reader, key: string, form: { title: string }): Taken =>
  take(house, reader, key, undefined, (the) => alone(decideItem(the, house.newId(), form.title)))

export const withdrawItem = (house: House, reader: Reader, key: string, form: { item: string }): Taken =>
  take(house, reader, key, undefined, (the) => alone(decideWithdraw(the, form.item)))
