import type { MeetingView } from '@phoihop/services/meeting'
import { CommitmentMark } from '../commitment/commitment-mark.tsx'
import { Field } from '../design/field.tsx'
import { formatDay } from '../words/format.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { FIGURE_FIELD } from '../work/read-form.ts'
import { ActForm, typedFor, type PartProps } from './act-form.tsx'
import { Owners } from './owners.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** What was concluded, each with who owes it and where that stands; then the form for the next one, and for closing the minutes. */
export function ConclusionsPart({ view, typed: all }: PartProps) {
  const words = useWords(vi, en)
  const { may, conclusions, meeting, today } = view
  const typed = typedFor('conclude', all)
  return (
    <section className="part" aria-labelledby="conclusions">
      <h2 id="conclusions">{words.conclusions} {conclusions.length > 0 && <span className="count">{conclusions.length}</span>}</h2>
      {conclusions.length === 0 && <p className="empty">{words.noConclusions} {words.conclusionsHint}</p>}
      <ol className="conclusions">{conclusions.map((one) => <Conclusion key={one.conclusion} one={one} view={view} />)}</ol>
      <div className="acts">
        {may.includes('conclude') && (
          <div className="primary"><ActForm act="conclude" seen={meeting.acts} label={words.act.conclude}>
            <Field id="what" label={words.field.what} hint={words.text}><textarea id="what" name="what" rows={2} required maxLength={500} defaultValue={typed?.what} aria-describedby="what-hint" /></Field>
            <Owners owers={view.owers} chosen={typed?.owner?.split('\n') ?? []} />
            <Field id="due" label={words.field.due}><input id="due" name="due" type="date" required min={meeting.proposal?.on ?? today} defaultValue={typed?.due} /></Field>
          </ActForm></div>
        )}
        {may.includes('hold') && <Hold view={view} typed={all} />}
      </div>
    </section>
  )
}

function Conclusion({ one: { conclusion, what, due, to }, view: { may, meeting } }: { one: MeetingView['conclusions'][number]; view: MeetingView }) {
  const words = useWords(vi, en)
  const say = useSay()
  return (
    <li>
      <p><b>{what}</b> · {words.field.due} {formatDay(due)}</p>
      <ul className="owed">{to.map(({ commitment, owner, standing }) => <li key={commitment.id}><a href={`/commitments/${commitment.id}`}>{say(owner.title)}</a> <CommitmentMark standing={standing} /></li>)}</ul>
      {may.includes('withdraw-conclusion') && (
        <details className="inline"><summary>{words.act['withdraw-conclusion']}</summary>
          <ActForm act="withdraw-conclusion" seen={meeting.acts} label={`${words.act['withdraw-conclusion']}: ${what}`} button={words.act['withdraw-conclusion']}><input type="hidden" name="conclusion" value={conclusion} /><p className="hint">{words.withdrawHint}</p></ActForm>
        </details>
      )}
    </li>
  )
}

function Hold({ view: { meeting, today, asks }, typed: all }: PartProps) {
  const words = useWords(vi, en)
  const say = useSay()
  const typed = typedFor('hold', all)
  const on = meeting.proposal && meeting.proposal.on < today ? meeting.proposal.on : today
  return (
    <div className="primary"><ActForm act="hold" seen={meeting.acts} label={words.act.hold}>
      <p className="hint">{words.holdHint}</p>
      <Field id="held-on" label={words.field.heldOn}><input id="held-on" name="on" type="date" required max={today} defaultValue={typed?.on ?? on} /></Field>
      {asks.map(({ id, title }) => <Field key={id} id={id} label={say(title)} hint={words.blank}><input id={id} name={`${FIGURE_FIELD}${id}`} type="text" inputMode="numeric" pattern="[0-9.]*" maxLength={9} autoComplete="off" defaultValue={typed?.[`${FIGURE_FIELD}${id}`]} /></Field>)}
    </ActForm></div>
  )
}
