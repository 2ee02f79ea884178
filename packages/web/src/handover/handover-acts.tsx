import type { HandoverView } from '@phoihop/services/handover'
import { Field } from '../design/field.tsx'
import type { Typed } from '../words/refused.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Props = { view: HandoverView; typed: Typed | undefined }

/** What this reader may do: hand over, take over or send back, draw up the minutes. */
export function HandoverActs({ view, typed: all }: Props) {
  const words = useWords(vi, en)
  const say = useSay()
  const { may, minutes, row: { to } } = view
  const back = all?.act === 'return' ? all : undefined
  if (may.length === 0 && !minutes) return null
  return (
    <section className="acts">
      {may.includes('hand-over') && <Side view={view} typed={all} act="hand-over" lead={words.handLead(to.map(({ title }) => say(title)).join(', '))} />}
      {may.includes('take-over') && <Side view={view} typed={all} act="take-over" lead={words.takeLead} />}
      {may.includes('return') && (
        <details open={back !== undefined}><summary>{words.act.return}</summary>
          <form method="post" aria-label={words.act.return}><Sent view={view} act="return" />
            <Field id="because" label={words.because} hint={words.becauseHint}><textarea id="because" name="because" rows={2} required maxLength={300} defaultValue={back?.because} aria-describedby="because-hint" /></Field>
            <button className="button">{words.act.return}</button>
          </form>
        </details>
      )}
      {may.includes('write-minutes') && <div className="primary"><form method="post" aria-label={words.act['write-minutes']}><Sent view={view} act="write-minutes" /><p>{words.minutesLead}</p><button className="button">{words.act['write-minutes']}</button></form></div>}
      {minutes && <p className="all"><a className="button quiet" href={`/papers/${minutes}`}>{words.minutes}</a></p>}
    </section>
  )
}

function Side({ view, typed: all, act, lead }: Props & { act: 'hand-over' | 'take-over'; lead: string }) {
  const words = useWords(vi, en)
  const typed = all?.act === act ? all : undefined
  const least = act === 'hand-over' ? view.opens : view.handover.handed?.on
  return (
    <div className="primary"><form method="post" aria-label={words.act[act]}><Sent view={view} act={act} />
      <p>{lead}</p>
      <Field id="on" label={words.on[act]}><input id="on" name="on" type="date" required min={least} max={view.today} defaultValue={typed?.on ?? view.today} /></Field>
      <Field id="reservation" label={words.reservation} hint={words.reservationHint}><textarea id="reservation" name="reservation" rows={2} maxLength={300} defaultValue={typed?.reservation} aria-describedby="reservation-hint" /></Field>
      <button className="button">{words.act[act]}</button>
    </form></div>
  )
}

/** Which act a form is for, and how many its reader saw. */
const Sent = ({ view, act }: { view: HandoverView; act: string }) => <><input type="hidden" name="act" value={act} /><input type="hidden" name="seq" value={view.handover.acts} /></>
