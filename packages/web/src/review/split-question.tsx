import type { QuestionView, ReviewView } from '@phoihop/services/review'
import { Field } from '../design/field.tsx'
import { formatDay } from '../words/format.ts'
import type { Typed } from '../words/refused.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Asked = Pick<QuestionView, 'place' | 'into'>
type Props = { view: ReviewView; typed: Typed | undefined }

/** What the register alone does not say of a place; of one that was split, a standing body says where it belongs as now. */
export function SplitQuestion({ question, view, typed }: Props & { question: QuestionView }) {
  const words = useWords(vi, en)
  const say = useSay()
  const { place, why, into, count, isOutside } = question
  const [name, parts] = [say(place.title), into.map(({ title }) => say(title)).join(', ')]
  return (
    <li>
      {why === 'gone' ? words.gone(name, count) : isOutside ? words.parted(name, parts) : words.split(name, parts, count)}
      {why === 'split' && (view.settles ? <SettleForm asked={question} view={view} typed={typed} label={words.settle} /> : <> {words.settledBy}</>)}
    </li>
  )
}

/** A question that was answered, with what it rests on; it may be answered anew. */
export function SettledLines({ view, typed }: Props) {
  const words = useWords(vi, en)
  const say = useSay()
  return <>{view.settled.map(({ place, into, to, basis, by, on }) => (
    <li key={place.id}>
      {words.settledTo(say(place.title), into.map(({ title }) => say(title)).join(', '), say(to.title), basis.document, formatDay(basis.on))} <span className="meta">{say(by)}, {formatDay(on)}</span>
      {view.settles && <SettleForm asked={{ place, into }} view={view} typed={typed} label={words.settleAnew} />}
    </li>
  ))}</>
}

function SettleForm({ asked: { place, into }, view: { today }, typed: all, label }: Props & { asked: Asked; label: string }) {
  const words = useWords(vi, en)
  const say = useSay()
  const typed = all?.act === 'settle' && all.split === place.id ? all : undefined
  const id = (name: string): string => `${name}-${place.id}`
  return (
    <details open={typed !== undefined}><summary>{label}</summary>
      <form method="post" aria-label={`${label}: ${say(place.title)}`}>
        <input type="hidden" name="act" value="settle" /><input type="hidden" name="split" value={place.id} />
        <Field id={id('place')} label={words.settleInto}><select id={id('place')} name="place" required defaultValue={typed?.place ?? ''}><option value="">{words.choose}</option>{into.map((one) => <option key={one.id} value={one.id}>{say(one.title)}</option>)}</select></Field>
        <Field id={id('document')} label={words.document}><input id={id('document')} name="document" type="text" required maxLength={60} autoComplete="off" defaultValue={typed?.document} /></Field>
        <Field id={id('on')} label={words.documentOn}><input id={id('on')} name="documentOn" type="date" required max={today} defaultValue={typed?.documentOn} /></Field>
        <p className="hint">{words.settleHint}</p>
        <button className="button">{words.settleRecord}</button>
      </form>
    </details>
  )
}
