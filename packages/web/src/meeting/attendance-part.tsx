import { useSay, useWords } from '../words/use-words.ts'
import { ActForm, typedFor, type PartProps } from './act-form.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** Which bodies came. */
export function AttendancePart({ view: { members, may, meeting }, typed: all }: PartProps) {
  const words = useWords(vi, en)
  const say = useSay()
  const sent = typedFor('attend', all)
  const typed = sent && (sent.body ?? '').split('\n')
  const came = members.filter(({ attended }) => attended)
  const form = (
    <ActForm act="attend" seen={meeting.acts} label={words.act.attend}>
      <fieldset><legend>{words.field.body}</legend>
        {members.map(({ id, title, attended, answer }) => <label key={id} className="choice"><input type="checkbox" name="body" value={id} defaultChecked={typed ? typed.includes(id) : attended || (came.length === 0 && answer === 'agreed')} /> {say(title)}</label>)}
      </fieldset>
    </ActForm>
  )
  return (
    <section className="part" aria-labelledby="attendance">
      <h2 id="attendance">{words.attendance}</h2>
      {came.length === 0 ? <p className="empty">{words.nobody}</p> : <p>{came.map(({ title }) => say(title)).join(', ')}</p>}
      {may.includes('attend') && <div className="acts">{came.length === 0 ? <div className="primary">{form}</div> : <details open={typed !== undefined}><summary>{words.act.attend}</summary>{form}</details>}</div>}
    </section>
  )
}
