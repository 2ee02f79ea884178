import type { AccountView } from '@phoihop/services/account'
import { useSay, useWords } from '../words/use-words.ts'
import { MailField, SeatFields, type BodyChoice } from './invite-form.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** What an administrator may do to one account. */
export function OneAccount({ account, bodies, provider }: { account: AccountView; bodies: readonly BodyChoice[]; provider?: string }) {
  const words = useWords(vi, en)
  const say = useSay()
  const of = <input type="hidden" name="account" value={account.id} />
  const act = (name: string) => <>{of}<input type="hidden" name="act" value={name} /></>
  return (
    <section aria-labelledby="one" className="acts">
      <h2 id="one">{say(account.title)} (<code>{account.name}</code>)</h2>
      <ul className="cards">
        {account.seats.map(({ role, body, bodyId }) => (
          <li key={`${role} ${bodyId}`} className="card">
            <div><h3>{words.roles[role]}</h3>{body && <p className="meta"><span>{say(body)}</span></p>}</div>
            <form method="post" action="/people">{act('end-seat')}<input type="hidden" name="role" value={role} /><input type="hidden" name="body" value={bodyId ?? ''} /><button className="button quiet" aria-label={`${words.endSeat}: ${words.roles[role]}${body ? `, ${say(body)}` : ''}`}>{words.endSeat}</button></form>
          </li>
        ))}
      </ul>
      <details><summary>{words.giveSeat}</summary><form method="post" action="/people">{act('give-seat')}<SeatFields of="-more" bodies={bodies} /><button className="button">{words.giveSeat}</button></form></details>
      <details><summary>{words.changeAddress}</summary><form method="post" action="/people">{act('mail')}<MailField of="-of" {...(account.mail === undefined ? {} : { address: account.mail })} /><button className="button">{words.changeAddress}</button></form></details>
      <details><summary>{words.reset}</summary><form method="post" action="/people">{act('reset')}<p>{words.resetLead}</p><button className="button">{words.reset}</button></form></details>
      {provider !== undefined && (
        <details><summary>{words.tie(provider)}</summary><form method="post" action="/people">{act('tie')}<div className="field"><label htmlFor="subject">{words.subject(provider)}</label><input id="subject" name="subject" type="text" required maxLength={255} autoComplete="off" autoCapitalize="none" spellCheck={false} aria-describedby="subject-hint" /><p className="hint" id="subject-hint">{words.subjectHint}</p></div><button className="button">{words.tie(provider)}</button></form></details>
      )}
      <details><summary>{words.close}</summary><form method="post" action="/people">{act('close')}<p>{words.closeLead}</p><button className="button">{words.close}</button></form></details>
    </section>
  )
}
