import type { ReactNode } from 'react'
import type { ActName, DutyStory } from '@phoihop/services/work'
import { weekday, type CalendarDate } from '@phoihop/core/calendar'
import type { Typed } from '../words/refused.ts'
import { formatDay, formatPeriod, formatWeekday } from '../words/format.ts'
import { useLanguage, useSay, useWords } from '../words/use-words.ts'
import { ActWords } from './act-words.tsx'
import { FIGURE_FIELD } from './read-form.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Props = { story: DutyStory; today: string; typed: Typed | undefined }
const REASON_LIMIT = 300

/** Moves the story on; what undoes it (return, postpone, waive) always folds away. */
const FORWARD: readonly ActName[] = ['report', 'correct', 'accept']

/** What this reader may do: the first action stands open where it moves the story on, the others fold away. */
export function DutyForms(props: Props) {
  const { may } = props.story
  const words = useWords(vi, en)
  if (may.length === 0) return null
  const first = may.find((act) => FORWARD.includes(act))
  const others = may.filter((act) => act !== first)
  return (
    <section className="acts">
      {first && <div className="primary"><ActForm act={first} {...props} /></div>}
      {others.map((act) => <details key={act} open={props.typed?.act === act}><summary>{act === 'report' ? words.report(props.story.duty.obligation.kind) : words[act]}</summary><ActForm act={act} {...props} /></details>)}
    </section>
  )
}

function ActForm({ act, story, today, typed: all }: Props & { act: ActName }) {
  const words = useWords(vi, en)
  const typed = all?.act === act ? all : undefined
  const label = act === 'report' ? words.report(story.duty.obligation.kind) : words[act]
  return (
    <form method="post" encType="multipart/form-data" aria-label={label}>
      <input type="hidden" name="act" value={act} />
      {(act === 'report' || act === 'correct') && <ReportFields story={story} today={today} typed={typed} act={act} />}
      {act === 'accept' && <Reported story={story} />}
      {act === 'postpone' && <Field id="to" label={words.field.to}><input id="to" name="to" type="date" required defaultValue={typed?.to} /></Field>}
      {(act === 'postpone' || act === 'waive') && <BasisFields act={act} today={today} typed={typed} />}
      {(act === 'return' || act === 'correct') && (
        <Field id={`${act}-because`} label={words.field.because} hint={words.becauseHint}><textarea id={`${act}-because`} name="because" rows={2} maxLength={REASON_LIMIT} required defaultValue={typed?.because} aria-describedby={`${act}-because-hint`} /></Field>
      )}
      <button className="button">{label}</button>
    </form>
  )
}

function ReportFields({ story, today, typed, act }: Props & { act: ActName }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const say = useSay()
  const { duty, figures, reportAs } = story
  const { period } = duty.occurrence
  const { done } = duty.standing
  const day = (done?.on ?? sensibleDay(story, today)) as CalendarDate
  return (
    <>
      <Field id={`${act}-on`} label={`${words.field.on[reportAs]} (${formatPeriod(period.key, language)})`} hint={words.suggested(`${formatWeekday(weekday(day), language)} ${formatDay(day)}`)}>
        <input id={`${act}-on`} name="on" type="date" required min={reportAs === 'hold' ? period.from : undefined} max={today} defaultValue={typed?.on ?? day} aria-describedby={`${act}-on-hint`} />
      </Field>
      {reportAs === 'issue' && <Field id={`${act}-number`} label={words.field.number}><input id={`${act}-number`} name="number" type="text" required maxLength={60} autoComplete="off" defaultValue={typed?.number ?? (done?.did === 'issue' ? done.number : '')} /></Field>}
      {figures.length > 0 && (
        <fieldset>
          {figures.map((figure) => (
            <Field key={figure.id} id={`${act}-${figure.id}`} label={say(figure.title)} {...(figure.id === 'initiatives' && duty.obligation.asks ? { hint: words.atLeast(duty.obligation.asks.atLeast) } : {})}>
              <input id={`${act}-${figure.id}`} name={`${FIGURE_FIELD}${figure.id}`} type="text" inputMode="numeric" pattern="[0-9.]*" maxLength={9} autoComplete="off" defaultValue={typed?.[`${FIGURE_FIELD}${figure.id}`] ?? done?.figures[figure.id] ?? ''} />
            </Field>
          ))}
          <p className="hint">{words.blank}</p>
        </fieldset>
      )}
      <Field id={`${act}-file`} label={words.field.file}><input id={`${act}-file`} name="file" type="file" accept=".pdf,.docx" /></Field>
    </>
  )
}

/** What is to be accepted, beside the button that accepts it. */
function Reported({ story: { history, duty } }: { story: DutyStory }) {
  const say = useSay()
  const last = history.findLast(({ entry }) => entry.id === duty.standing.doneEntry)
  return last ? <p><b>{say(last.body)}</b> <ActWords act={last.entry.act} /></p> : null
}

function BasisFields({ act, today, typed }: { act: ActName; today: string; typed: Typed | undefined }) {
  const words = useWords(vi, en)
  return (
    <>
      <Field id={`${act}-document`} label={words.field.document}><input id={`${act}-document`} name="document" type="text" required maxLength={60} autoComplete="off" defaultValue={typed?.document} /></Field>
      <Field id={`${act}-document-on`} label={words.field.documentOn}><input id={`${act}-document-on`} name="documentOn" type="date" required max={today} defaultValue={typed?.documentOn} /></Field>
    </>
  )
}

function Field({ id, label, hint, children }: { id: string; label: string; hint?: string; children: ReactNode }) {
  return <div className="field"><label htmlFor={id}>{label}</label>{children}{hint && <p className="hint" id={`${id}-hint`}>{hint}</p>}</div>
}

/** The day asked for when it has passed, else today; never outside the period's beginning. */
function sensibleDay({ duty: { occurrence, standing } }: DutyStory, today: string): string {
  const wanted = standing.target !== 'awaiting' && standing.target < today ? standing.target : today
  return wanted < occurrence.period.from ? occurrence.period.from : wanted
}
