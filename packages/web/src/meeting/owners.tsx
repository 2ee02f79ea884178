import type { MeetingView } from '@phoihop/services/meeting'
import { useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** Whom a conclusion charges: bodies of the place side by side, those just below folded by party; any number of them. */
export function Owners({ owers: { here, below }, chosen }: { owers: MeetingView['owers']; chosen: readonly string[] }) {
  const words = useWords(vi, en)
  const say = useSay()
  const choices = (bodies: MeetingView['owers']['here']) => <div className="choices">{bodies.map(({ id, title }) => <label key={id} className="choice"><input type="checkbox" name="owner" value={id} defaultChecked={chosen.includes(id)} /> {say(title)}</label>)}</div>
  return (
    <fieldset className="owners"><legend>{words.field.owner}</legend>
      {choices(here)}
      {below.map(({ party, bodies }) => (
        <details key={party.vi} open={bodies.some(({ id }) => chosen.includes(id))}><summary>{words.below(say(party), bodies.length)}</summary>{choices(bodies)}</details>
      ))}
    </fieldset>
  )
}
