import {
  addPasskey, beginOwnTotp, changePassword, chooseDailyMail, chooseMeetingMail, endSession, finishOwnTotp, proveAgain, removePasskey, removeTotp, renewRecoveryCodes, signOutEverywhere, untieProvider,
} from '@phoihop/services/account'
import { switchPushOff, switchPushOn } from '@phoihop/services/push'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { signedIn } from '../app-context.ts'
import { text } from '../design/read-fields.ts'
import { visitorOf } from './visitor.ts'

/** `said`: which sentence tells what was done. `token`: the session goes on under it. `recoveryCodes`: to be shown now or never. */
type Did = { said?: string; token?: string; recoveryCodes?: readonly string[] }

/** Does what a form of one's own account asks for. */
export async function ownAct(args: { context: unknown; request: Request }, form: FormData): Promise<Outcome<Did>> {
  const { house, token = '', origin } = signedIn(args)
  const { address, device } = visitorOf(args)
  const saying = <T extends object | void>(said: string, outcome: Outcome<T>): Outcome<Did> => (outcome.ok ? ok({ ...outcome.value, said }) : outcome)
  switch (text(form, 'act')) {
    case 'prove': return saying('proved', await proveAgain(house, token, { password: text(form, 'password'), code: text(form, 'code'), address }))
    case 'begin': return saying('', await beginOwnTotp(house, token).then((begun) => (begun.ok ? ok({}) : begun)))
    case 'confirm': return saying('', await finishOwnTotp(house, token, { code: text(form, 'code'), address }))
    case 'remove-totp': return saying('totp-removed', await removeTotp(house, token))
    case 'recovery': return renewRecoveryCodes(house, token).then((codes) => (codes.ok ? ok({ recoveryCodes: codes.value }) : codes))
    case 'add-passkey': return saying('passkey-added', await addPasskey(house, token, { origin, credential: text(form, 'credential'), device }))
    case 'remove-passkey': return saying('passkey-removed', await removePasskey(house, token, text(form, 'passkey')))
    case 'untie': return saying('untied', await untieProvider(house, token))
    case 'password': return saying('password', await changePassword(house, token, { old: text(form, 'old'), password: text(form, 'password'), address }))
    case 'daily-mail': return saying('daily', await chooseDailyMail(house, token, text(form, 'daily') === 'yes'))
    case 'meeting-mail': return saying('meetings', await chooseMeetingMail(house, token, text(form, 'meetings') === 'yes'))
    case 'push-on': return saying('push-on', await switchPushOn(house, token, { subscription: text(form, 'subscription'), device }))
    case 'push-off': return saying('push-off', await switchPushOff(house, token, text(form, 'push')))
    case 'end': return saying('ended', await endSession(house, token, text(form, 'session')))
    case 'everywhere': return saying('everywhere', await signOutEverywhere(house, token))
    default: return refuse({ code: 'field-missing', field: 'act' })
  }
}
