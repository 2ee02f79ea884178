import type { CommitmentActName, CommitmentStory } from '@phoihop/services/commitment'
import { Field } from '../design/field.tsx'
import type { Typed } from '../words/refused.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Props = { story: CommitmentStory; typed: Typed | undefined }
const FORWARD: readonly CommitmentActName[] = ['report', 'accept', 'assign']

/** What this reader may do: what moves it on stands open, the rest folds away. */
export function CommitmentForms({ story, typed }: Props) {
  const words = useWords(vi, en)
  const first = story.may.find((act) => FORWARD.includes(act))
  const others = story.may.filter((act) => act !== first)
  if (story.may.length === 0) return null
  return (
    <section className="acts">
      {first && <div className="primary"><ActForm act={first} story={story} typed={typed} /></div>}
      {others.map((act) => <details key={act} open={typed?.act === act}><summary>{words.act[act]}</summary><ActForm act={act} story={story} typed={typed} /></details>)}
    </section>
  )
}

function ActForm({ act, story: { commitment, choices, today }, typed: all }: Props & { act: CommitmentActName }) {
  const words = useWords(vi, en)
  const typed = all?.act === act ? all : undefined
  const say = useSay()
  const id = (name: string) => `${act}-${name}`
  return (
    <form method="post" aria-label={words.act[act]}>
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="seq" value={commitment.acts} />
      {act === 'report' && (
        <>
          <Field id={id('on')} label={words.field.on}><input id={id('on')} name="on" type="date" required min={commitment.raisedOn} max={today} defaultValue={typed?.on ?? today} /></Field>
          <Field id={id('number')} label={words.field.number}><input id={id('number')} name="number" type="text" maxLength={60} autoComplete="off" defaultValue={typed?.number} /></Field>
        </>
      )}
      {act === 'return' && <Field id={id('because')} label={words.field.because} hint={words.becauseHint}><textarea id={id('because')} name="because" rows={2} maxLength={300} required defaultValue={typed?.because} aria-describedby={`${id('because')}-hint`} /></Field>}
      {act === 'extend' && <Field id={id('to')} label={words.field.to}><input id={id('to')} name="to" type="date" required defaultValue={typed?.to} /></Field>}
      {act === 'assign' && <Field id={id('body')} label={words.field.body}><select id={id('body')} name="body" required defaultValue={typed?.body}>{choices.map(({ id: body, title }) => <option key={body} value={body}>{say(title)}</option>)}</select></Field>}
      {(act === 'extend' || act === 'withdraw' || act === 'assign') && (
        <>
          <Field id={id('document')} label={words.field.document}><input id={id('document')} name="document" type="text" required maxLength={60} autoComplete="off" defaultValue={typed?.document} /></Field>
          <Field id={id('document-on')} label={words.field.documentOn}><input id={id('document-on')} name="documentOn" type="date" required max={today} defaultValue={typed?.documentOn} /></Field>
        </>
      )}
      <button className="button">{words.act[act]}</button>
    </form>
  )
}
