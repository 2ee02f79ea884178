import type { VisitView } from '@phoihop/services/visit'
import { CommitmentMark } from '../commitment/commitment-mark.tsx'
import { Field } from '../design/field.tsx'
import { formatDay } from '../words/format.ts'
import type { Typed } from '../words/refused.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { VisitForm } from './visit-acts.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** What was found, each with who owes it and where that stands; then the form for the next. */
export function FindingsPart({ view, typed: all }: { view: VisitView; typed: Typed | undefined }) {
  const words = useWords(vi, en)
  const say = useSay()
  const { findings, may, owers, today, body } = view
  const typed = all?.act === 'find' ? all : undefined
  const chosen = typed?.owner?.split('\n') ?? [body.id as string]
  return (
    <section className="part" aria-labelledby="findings">
      <h2 id="findings">{words.findings} {findings.length > 0 && <span className="count">{findings.length}</span>}</h2>
      {findings.length === 0 && <p className="empty">{words.noFindings} {words.findingsHint}</p>}
      <ol className="conclusions">{findings.map(({ finding, what, due, to }) => (
        <li key={finding}><p><b>{what}</b> · {words.due} {formatDay(due)}</p><ul className="owed">{to.map(({ commitment, owner, standing }) => <li key={commitment.id}><a href={`/commitments/${commitment.id}`}>{say(owner.title)}</a> <CommitmentMark standing={standing} /></li>)}</ul>
          {may.includes('withdraw-finding') && <details className="inline"><summary>{words.act['withdraw-finding']}</summary><VisitForm view={view} act="withdraw-finding" label={words.act['withdraw-finding']}><input type="hidden" name="conclusion" value={finding} /><p className="hint">{words.withdrawHint}</p></VisitForm></details>}
        </li>
      ))}</ol>
      {may.includes('find') && (
        <div className="acts"><div className="primary"><VisitForm view={view} act="find" label={words.act.find}>
          <Field id="what" label={words.what} hint={words.whatHint}><textarea id="what" name="what" rows={2} required maxLength={500} defaultValue={typed?.what} aria-describedby="what-hint" /></Field>
          <fieldset className="owners"><legend>{words.owner}</legend><div className="choices">{owers.map(({ id, title }) => <label key={id} className="choice"><input type="checkbox" name="owner" value={id} defaultChecked={chosen.includes(id)} /> {say(title)}</label>)}</div></fieldset>
          <Field id="due" label={words.due}><input id="due" name="due" type="date" required min={today} defaultValue={typed?.due} /></Field>
        </VisitForm></div></div>
      )}
    </section>
  )
}
