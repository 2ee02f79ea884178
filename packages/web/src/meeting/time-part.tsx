import { DECLINE_REASONS, type Proposal } from '@phoihop/core/meeting'
import { Field } from '../design/field.tsx'
import { useLanguage, useSay, useWords } from '../words/use-words.ts'
import { ActForm, typedFor, type PartProps } from './act-form.tsx'
import { MeetingTime, timeIn } from './meeting-card.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** When and where, who agreed, and what this reader may say to it. */
export function TimePart({ view, typed }: PartProps) {
  const words = useWords(vi, en)
  const say = useSay()
  const { meeting, may, members } = view
  const { proposal, calledOff, acts } = meeting
  const declined = typedFor('decline', typed)
  const isHeld = meeting.held !== undefined || ['done', 'accepted'].includes(view.standing.state)
  return (
    <section className="part" aria-labelledby="time">
      <h2 id="time">{words.time}</h2>
      {proposal || (calledOff && !view.waived) || meeting.held || view.standing.doneOn ? <p><b><MeetingTime line={view} /></b></p> : <p className="empty">{words.notProposed}</p>}
      {view.waived && !isHeld && <p className="notice ask">{words.waived}</p>}
      {calledOff && !view.waived && !meeting.held && !view.standing.doneOn && <CalledOff view={view} calledOff={calledOff} />}
      {proposal && view.outsidePeriod && !meeting.held && !view.waived && <p className="notice ask">{words.outside}</p>}
      {proposal && !meeting.held && (
        <ul className="answers">{members.map(({ id, title, chairs, answer, because }) => <li key={id} className={answer}><span aria-hidden="true">{{ agreed: '✓', declined: '✗', open: '○' }[answer]}</span> {say(title)}{chairs ? ` (${words.chairs})` : ''}: {words.answers[answer]}{because ? ` – ${words.because[because]}` : ''}</li>)}</ul>
      )}
      <div className="acts">
        {proposal && may.includes('agree') && <div className="primary"><ActForm act="agree" seen={acts} label={words.act.agree}><input type="hidden" name="proposal" value={proposal.number} /></ActForm></div>}
        {proposal && may.includes('decline') && (
          <details open={declined !== undefined}><summary>{words.act.decline}</summary>
            <ActForm act="decline" seen={acts} label={words.act.decline}>
              <input type="hidden" name="proposal" value={proposal.number} />
              <Field id="why" label={words.field.why}><select id="why" name="because" required defaultValue={declined?.because ?? ''}><option value="">{words.choose}</option>{DECLINE_REASONS.map((reason) => <option key={reason} value={reason}>{words.because[reason]}</option>)}</select></Field>
            </ActForm>
          </details>
        )}
        {may.includes('propose') && <Propose view={view} typed={typed} />}
        {may.includes('call-off') && <details><summary>{words.act['call-off']}</summary><ActForm act="call-off" seen={acts} label={words.act['call-off']}><p className="hint">{words.callOffHint}</p></ActForm></details>}
      </div>
      {(proposal ?? calledOff) && <p className="tools"><a href={`/invitation/${view.key}`}>{proposal && !view.waived ? words.invitation : words.removal}</a></p>}
    </section>
  )
}

/** What was taken back, what stays owed, and that a letter which went out is not taken back with it. */
function CalledOff({ view: { papers }, calledOff }: Pick<PartProps, 'view'> & { calledOff: Proposal }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const isLetterOut = papers.lines.some(({ kind, issued }) => kind === 'invitation' && issued)
  return <div className="notice ask"><p>{words.calledOff(timeIn(calledOff, language), calledOff.where)}</p>{isLetterOut && <p>{words.paperStays}</p>}</div>
}

function Propose({ view: { meeting, today, standing }, typed: all }: PartProps) {
  const words = useWords(vi, en)
  const typed = typedFor('propose', all)
  const { proposal, calledOff } = meeting
  const label = proposal ? words.act.again : words.act.propose
  const wanted = standing.target === 'awaiting' || standing.target < today ? today : standing.target
  const form = (
    <ActForm act="propose" seen={meeting.acts} label={label}>
      <Field id="on" label={words.field.on}><input id="on" name="on" type="date" required min={today} defaultValue={typed?.on ?? proposal?.on ?? wanted} /></Field>
      <Field id="at" label={words.field.at}><input id="at" name="at" type="time" required defaultValue={typed?.at ?? proposal?.at ?? '08:00'} /></Field>
      <Field id="where" label={words.field.where}><input id="where" name="where" type="text" required maxLength={160} autoComplete="off" defaultValue={typed?.where ?? (proposal ?? calledOff)?.where} /></Field>
    </ActForm>
  )
  return proposal ? <details open={typed !== undefined}><summary>{label}</summary>{form}</details> : <div className="primary">{form}</div>
}
