import type { FollowUp } from '@phoihop/services/reminder'
import { formatDay } from '../words/format.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

const SHOWN = 5

/** Follow-up letters, a line each: to whom, how far it is, and how much of it still stands. */
export function LetterLines({ letters }: { letters: readonly FollowUp[] }) {
  const words = useWords(vi, en)
  const say = useSay()
  return (
    <>
      <ul className="lines">
        {letters.slice(0, SHOWN).map(({ id, to, stage, draftedOn, matters, open }) => (
          <li key={id}>
            <a href={`/papers/${id}`}>{say(to.title)}</a>
            <p className="meta"><span>{words.letter(formatDay(draftedOn))}</span><span>{words.openOf(open, matters)}</span><span>{words.stages[stage]}</span></p>
          </li>
        ))}
      </ul>
      {letters.length > SHOWN && <p className="hint">{words.more(letters.length - SHOWN)}</p>}
    </>
  )
}
