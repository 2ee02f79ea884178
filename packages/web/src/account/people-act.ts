import { ROLES, type Reader } from '@phoihop/core/account'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { changeMail, closeAccount, endSeat, giveSeat, inviteAccount, resetAccount, tieAccount, type MadeLink } from '@phoihop/services/account'
import type { House } from '@phoihop/services/house'
import { text } from '../design/read-fields.ts'

/** Does what a form of the accounts asks for; answers the one-time link where there is one. */
export async function peopleAct(house: House, reader: Reader, form: FormData): Promise<Outcome<Partial<MadeLink>>> {
  const role = ROLES.find((known) => known === text(form, 'role')) ?? 'officer'
  const seat = { account: text(form, 'account'), role, body: text(form, 'body') }
  const done = (outcome: Outcome<void>): Outcome<Partial<MadeLink>> => (outcome.ok ? ok({}) : outcome)
  switch (text(form, 'act')) {
    case 'invite': return inviteAccount(house, reader, { name: text(form, 'name'), title: text(form, 'title'), role, body: seat.body, mail: text(form, 'mail') })
    case 'give-seat': return done(await giveSeat(house, reader, seat))
    case 'end-seat': return done(await endSeat(house, reader, seat))
    case 'reset': return resetAccount(house, reader, seat.account)
    case 'mail': return done(await changeMail(house, reader, { account: seat.account, mail: text(form, 'mail') }))
    case 'close': return done(await closeAccount(house, reader, seat.account))
    case 'tie': return done(await tieAccount(house, reader, { account: seat.account, subject: text(form, 'subject') }))
    default: return refuse({ code: 'field-missing', field: 'act' })
  }
}
