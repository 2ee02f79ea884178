import type { OnLadder } from '@phoihop/services/reminder'
import { formatDay } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import { RungText } from './rung-text.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** Among the facts of a duty or commitment: which rung it stands on, and the letters about it. */
export function LadderFact({ onLadder }: { onLadder: OnLadder | undefined }) {
  const words = useWords(vi, en)
  if (!onLadder) return null
  return (
    <div>
      <dt>{words.fact}</dt>
      <dd>
        <RungText at={onLadder.at} />
        {onLadder.letters.map(({ id, draftedOn, stage, number }) => (
          <p key={id}><a href={`/papers/${id}`}>{words.letter(formatDay(draftedOn))}</a>: {words.stages[stage]}{number === undefined ? '' : `, ${words.numbered(number)}`}</p>
        ))}
      </dd>
    </div>
  )
}
