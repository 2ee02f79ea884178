import type { ReactNode } from 'react'
import type { OwnAccount } from '@phoihop/services/account'
import { formatMoment } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import { EnrolmentForm } from './code-parts.tsx'
import { PasskeyForm } from './passkey-form.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** One way in, with its heading. */
export const Part = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => <section className="own-part" aria-labelledby={id}><h2 id={id}>{title}</h2>{children}</section>

/** A button for one act; `also`: what it is done to. */
export function Act({ act, label, also }: { act: string; label: string; also?: ReactNode }) {
  return <form method="post"><input type="hidden" name="act" value={act} />{also}<button className="button quiet">{label}</button></form>
}

export function TotpPart({ own }: { own: OwnAccount }) {
  const words = useWords(vi, en)
  return (
    <Part id="totp" title={words.totp}>
      {own.totp === 'on' && (
        <>
          <p>{words.totpOn} {words.recoveryLeft(own.recoveryCodesLeft)}</p>
          {own.fresh && <div className="steps"><Act act="recovery" label={words.recoveryNew} /><Act act="remove-totp" label={words.totpRemove} /></div>}
        </>
      )}
      {own.totp === 'none' && <><p>{own.required ? words.required : words.totpOff}</p>{own.fresh && <Act act="begin" label={words.setUp} />}</>}
      {own.enrolment && <EnrolmentForm enrolment={own.enrolment} />}
    </Part>
  )
}

export function PasskeyPart({ own }: { own: OwnAccount }) {
  const words = useWords(vi, en)
  return (
    <Part id="passkeys" title={words.passkeys}>
      <p>{words.passkeysLead}</p>
      <ul className="cards">
        {own.passkeys.map(({ id, device, madeAt, usedAt }) => (
          <li key={id} className="card">
            <div><h3>{words.passkeyOn(words.devices[device])}</h3><p className="meta"><span>{words.addedAt(formatMoment(madeAt))}</span><span>{usedAt ? words.usedAt(formatMoment(usedAt)) : words.notUsed}</span></p></div>
            {own.fresh && <Act act="remove-passkey" label={words.remove} also={<input type="hidden" name="passkey" value={id} />} />}
          </li>
        ))}
      </ul>
      {own.fresh && <PasskeyForm purpose="new" label={words.passkeyAdd} />}
    </Part>
  )
}

export function ProviderPart({ provider: { title, tied, reachable }, fresh }: { provider: NonNullable<OwnAccount['provider']>; fresh: boolean }) {
  const words = useWords(vi, en)
  return (
    <Part id="provider" title={title}>
      <p>{tied ? words.tied(title) : words.notTied(title)}{!reachable && ` ${words.unreachable}`}</p>
      {fresh && tied && <Act act="untie" label={words.untie} />}
      {fresh && !tied && <form method="post" action="/provider"><input type="hidden" name="act" value="tie" /><button className="button quiet" disabled={!reachable}>{words.tie(title)}</button></form>}
    </Part>
  )
}

export function PasswordPart() {
  const words = useWords(vi, en)
  return (
    <Part id="new-password" title={words.changePassword}>
      <form method="post" className="sheet">
        <input type="hidden" name="act" value="password" />
        <div className="field"><label htmlFor="old">{words.oldPassword}</label><input id="old" name="old" type="password" required autoComplete="current-password" /></div>
        <div className="field"><label htmlFor="password">{words.newPassword}</label><input id="password" name="password" type="password" required minLength={10} maxLength={200} autoComplete="new-password" /></div>
        <p className="hint">{words.passwordEnds}</p>
        <button className="button quiet">{words.changePassword}</button>
      </form>
    </Part>
  )
}

/** Where mail goes, and the switches of the mail of the day and of invitations. */
export function MailPart({ mail }: { mail: OwnAccount['mail'] }) {
  const words = useWords(vi, en)
  return (
    <Part id="mail" title={words.mail}>
      {!mail && <p>{words.noMail}</p>}
      {mail && (
        <>
          <p>{words.mailTo(mail.address)}</p>
          <p>{mail.daily ? words.dailyOn : words.dailyOff}</p>
          <Act act="daily-mail" label={mail.daily ? words.dailyStop : words.daily} also={<input type="hidden" name="daily" value={mail.daily ? 'no' : 'yes'} />} />
          <p>{mail.meetings ? words.meetingsOn : words.meetingsOff}</p>
          <Act act="meeting-mail" label={mail.meetings ? words.meetingsStop : words.meetings} also={<input type="hidden" name="meetings" value={mail.meetings ? 'no' : 'yes'} />} />
        </>
      )}
    </Part>
  )
}
