import { ROLES } from '@phoihop/core/account'
import type { Typed } from '../words/refused.ts'
import { useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export type BodyChoice = { id: string; title: string }

/** Role and body of a seat. `of` keeps the fields of two forms apart. */
export function SeatFields({ of = '', bodies, typed }: { of?: string; bodies: readonly BodyChoice[]; typed?: Typed | undefined }) {
  const words = useWords(vi, en)
  return (
    <>
      <div className="field"><label htmlFor={`role${of}`}>{words.role}</label><select id={`role${of}`} name="role" defaultValue={typed?.role}>{ROLES.map((role) => <option key={role} value={role}>{words.roles[role]}</option>)}</select></div>
      <div className="field"><label htmlFor={`body${of}`}>{words.body}</label><select id={`body${of}`} name="body" defaultValue={typed?.body}><option value="">{words.noBody}</option>{bodies.map((body) => <option key={body.id} value={body.id}>{body.title}</option>)}</select></div>
    </>
  )
}

/** Where mail for an account goes; empty: nowhere. */
export function MailField({ of = '', address }: { of?: string; address?: string }) {
  const words = useWords(vi, en)
  return <div className="field"><label htmlFor={`mail${of}`}>{words.address}</label><input id={`mail${of}`} name="mail" type="email" maxLength={254} autoComplete="off" autoCapitalize="none" spellCheck={false} aria-describedby={`mail${of}-hint`} defaultValue={address} /><p className="hint" id={`mail${of}-hint`}>{words.addressHint}</p></div>
}

export function InviteForm({ bodies, typed }: { bodies: readonly BodyChoice[]; typed: Typed | undefined }) {
  const words = useWords(vi, en)
  return (
    <section aria-labelledby="invite">
      <h2 id="invite">{words.invite}</h2>
      <form method="post" action="/people" className="sheet">
        <input type="hidden" name="act" value="invite" />
        <div className="field"><label htmlFor="name">{words.name}</label><input id="name" name="name" type="text" required pattern="[a-z0-9][a-z0-9._\-]{2,39}" autoCapitalize="none" spellCheck={false} autoComplete="off" defaultValue={typed?.name} /></div>
        <div className="field"><label htmlFor="title">{words.title}</label><input id="title" name="title" type="text" required maxLength={80} autoComplete="off" defaultValue={typed?.title} /></div>
        <SeatFields bodies={bodies} typed={typed} />
        <MailField {...(typed?.mail === undefined ? {} : { address: typed.mail })} />
        <button className="button">{words.make}</button>
      </form>
    </section>
  )
}
