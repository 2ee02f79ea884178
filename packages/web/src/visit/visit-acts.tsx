import type { ReactNode } from 'react'
import type { VisitView } from '@phoihop/services/visit'
import { Field } from '../design/field.tsx'
import type { Typed } from '../words/refused.ts'
import { useWords } from '../words/use-words.ts'
import { TimeFields } from './time-fields.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Props = { view: VisitView; typed: Typed | undefined }

/** What who visits may do: record it as held, change its time, take it off the plan. */
export function VisitActs({ view, typed: all }: Props) {
  const words = useWords(vi, en)
  const { may, visit, today, months } = view
  const typed = (act: string) => (all?.act === act ? all : undefined)
  if (!may.includes('hold')) return null
  const on = visit.time.from === visit.time.to && visit.time.from < today ? visit.time.from : today
  return (
    <section className="acts">
      <div className="primary"><VisitForm view={view} act="hold" label={words.act.hold}>
        <p className="hint">{words.holdHint}</p>
        <Field id="held-on" label={words.heldOn}><input id="held-on" name="on" type="date" required max={today} defaultValue={typed('hold')?.on ?? on} /></Field>
      </VisitForm></div>
      {may.includes('move') && <details open={typed('move') !== undefined}><summary>{words.act.move}</summary><VisitForm view={view} act="move" label={words.act.move}><TimeFields months={months} today={today} typed={typed('move')} /></VisitForm></details>}
      {may.includes('cancel') && (
        <details open={typed('cancel') !== undefined}><summary>{words.act.cancel}</summary>
          <VisitForm view={view} act="cancel" label={words.act.cancel}><Field id="because" label={words.because} hint={words.becauseHint}><textarea id="because" name="because" rows={2} required maxLength={300} defaultValue={typed('cancel')?.because} aria-describedby="because-hint" /></Field></VisitForm>
        </details>
      )}
    </section>
  )
}

/** A form for one act, which says how many acts its reader saw. */
export function VisitForm({ view, act, label, children }: { view: VisitView; act: string; label: string; children: ReactNode }) {
  return (
    <form method="post" aria-label={label}>
      <input type="hidden" name="act" value={act} /><input type="hidden" name="seq" value={view.visit.acts} />
      {children}
      <button className="button">{label}</button>
    </form>
  )
}
