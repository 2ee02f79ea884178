import type { OwnHandover } from '@phoihop/services/handover'
import { CommitmentLines } from '../commitment/commitment-lines.tsx'
import { useSay, useWords } from '../words/use-words.ts'
import { HandoverMark } from './handover-mark.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** On the desk of the two chairs, while there is something to hand over, to take over, or left of what was taken over. */
export function OwnHandovers({ handovers }: { handovers: readonly OwnHandover[] }) {
  const words = useWords(vi, en)
  const say = useSay()
  if (handovers.length === 0) return null
  return (
    <section className="part" aria-labelledby="handovers">
      <h2 id="handovers">{words.list}</h2>
      <ul className="lines">{handovers.map(({ key, year, place, state, gives, left }) => (
        <li key={key}>
          <a href={`/handovers/${key}`}>{words.oneOf(year, say(place.title))}</a>
          <p className="meta"><HandoverMark state={state} /><span>{left === undefined ? words.desk[gives ? 'gives' : 'takes'] : words.desk.left(left.total)}</span></p>
          {left && left.total > 0 && <CommitmentLines lines={left.shown} />}
          {left && left.total > left.shown.length && <p className="all"><a href={`/handovers/${key}#dossier`}>{words.desk.allLeft(left.total)}</a></p>}
        </li>
      ))}</ul>
      <p className="all"><a href="/handovers">{words.all}</a></p>
    </section>
  )
}
