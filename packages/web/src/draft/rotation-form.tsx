import { useSay, useWords } from '../words/use-words.ts'
import type { SetupProps } from './head-form.tsx'
import { SetupForm } from './setup-form.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** The yearly order of chairing; the first empty choice ends it, an empty first choice means there is none. */
export function Rotation({ draft, typed: all }: SetupProps) {
  const words = useWords(vi, en)
  const say = useSay()
  const { rotation } = draft
  const typed = all?.act === 'rotation' ? all : undefined
  const order = typed ? (typed.order ?? '').split('\n') : (rotation?.order ?? [])
  const turns = Math.min(Math.max(order.filter(Boolean).length + 1, 2), draft.parties.length)
  return (
    <section id="rotation" className="part" aria-labelledby="rotation-title">
      <h2 id="rotation-title">{words.rotation}</h2>
      <p className="hint">{words.rotationLead}</p>
      <details open={rotation !== undefined || typed !== undefined}>
        <summary>{rotation ? rotation.order.map((id) => say(draft.parties.find((party) => party.id === id)?.short ?? { vi: id })).join(' → ') : words.rotation}</summary>
        <SetupForm draft={draft} act="rotation" part="rotation" label={words.rotation}>
          <div className="pair">
            {Array.from({ length: turns }, (_, n) => (
              <div className="field" key={n}><label htmlFor={`order-${n}`}>{words.order} {n + 1}</label><select id={`order-${n}`} name="order" defaultValue={order[n] ?? ''}><option value="">–</option>{draft.parties.map(({ id, short }) => <option key={id} value={id}>{say(short)}</option>)}</select></div>
            ))}
            <div className="field"><label htmlFor="startsAt">{words.startsAt}</label><input id="startsAt" name="startsAt" type="text" inputMode="numeric" pattern="[0-9]{4}" maxLength={4} autoComplete="off" defaultValue={typed?.startsAt ?? rotation?.startsAt ?? draft.head.term.from?.slice(0, 4) ?? ''} /></div>
          </div>
          <div className="pair">
            <div className="field"><label htmlFor="rotation-clause">{words.rotationClause}</label><select id="rotation-clause" name="clause" defaultValue={typed?.clause ?? rotation?.clause}>{draft.clauses.map(({ path }) => <option key={path}>{path}</option>)}</select></div>
            <div className="field"><label htmlFor="rotation-cue">{words.rotationCue}</label><input id="rotation-cue" name="cue" type="text" maxLength={400} autoComplete="off" defaultValue={typed?.cue ?? rotation?.cue ?? ''} /></div>
          </div>
        </SetupForm>
      </details>
    </section>
  )
}

/** Readings that govern the whole programme. */
export function Readings({ draft, typed: all }: SetupProps) {
  const words = useWords(vi, en)
  const typed = all?.act === 'read-as' ? all : undefined
  return (
    <section id="readings" className="part" aria-labelledby="readings-title">
      <h2 id="readings-title">{words.readingsTitle}</h2>
      <p className="hint">{words.readingsLead}</p>
      {draft.readings.length > 0 && <ul>{draft.readings.map(({ id, clause, says }) => <li key={id}>{clause ? `${words.clause} ${clause}: ` : ''}{says}</li>)}</ul>}
      {!draft.published && (
        <details open={typed !== undefined}>
          <summary>{words.addReading}</summary>
          <SetupForm draft={draft} act="read-as" part="readings" label={words.addReading}>
            <div className="field"><label htmlFor="reading-clause">{words.clause}</label><select id="reading-clause" name="clause" defaultValue={typed?.clause ?? ''}><option value="">{words.wholeDocument}</option>{draft.clauses.map(({ path }) => <option key={path}>{path}</option>)}</select></div>
            <div className="field"><label htmlFor="reading-says">{words.says}</label><input id="reading-says" name="says" type="text" required maxLength={300} autoComplete="off" defaultValue={typed?.says} /></div>
          </SetupForm>
        </details>
      )}
    </section>
  )
}
