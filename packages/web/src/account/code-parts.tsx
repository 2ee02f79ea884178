import type { Enrolment } from '@phoihop/services/account'
import { useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** The secret for an authenticator app, as a link and to type, and the field for its first code. */
export function EnrolmentForm({ enrolment, to }: { enrolment: Enrolment; to?: string }) {
  const words = useWords(vi, en)
  return (
    <form method="post" className="sheet">
      <p>{words.enrolHow}</p>
      <p><a className="button quiet" href={enrolment.address}>{words.openApp}</a></p>
      <p>{words.orType} <code className="secret">{enrolment.groups}</code></p>
      <input type="hidden" name="act" value="confirm" />
      {to !== undefined && <input type="hidden" name="to" value={to} />}
      <div className="field"><label htmlFor="code">{words.firstCode}</label><input id="code" name="code" type="text" inputMode="numeric" required autoComplete="one-time-code" pattern="[0-9 ]{6,7}" maxLength={7} /></div>
      <button className="button">{words.confirmCode}</button>
    </form>
  )
}

/** Ten recovery codes, seen this once. */
export function RecoveryCodes({ codes, on }: { codes: readonly string[]; on: string }) {
  const words = useWords(vi, en)
  return (
    <section className="sheet own-part" aria-labelledby="recovery">
      <h2 id="recovery">{words.recoveryCodes}</h2>
      <p>{words.recoveryLead}</p>
      <ol className="codes">{codes.map((code) => <li key={code}><code>{code}</code></li>)}</ol>
      <p><a className="button" href={on}>{words.kept}</a></p>
    </section>
  )
}
