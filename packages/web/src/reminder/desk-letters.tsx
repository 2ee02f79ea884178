import type { FollowUp } from '@phoihop/services/reminder'
import { formatCount } from '../words/format.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { LetterLines } from './letter-lines.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** On the desk: the follow-up letters that wait for the reader's body, and the way to the ladder for who follows others. */
export function DeskLetters({ letters, follows }: { letters: readonly FollowUp[]; follows: boolean }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  if (letters.length === 0) return follows ? <p className="all"><a href="/ladder">{words.open}</a></p> : null
  return (
    <section className="part" aria-labelledby="letters">
      <h2 id="letters">{words.letters} <span className="count">{formatCount(letters.length, language)}</span></h2>
      <LetterLines letters={letters} />
      {follows && <p className="all"><a href="/ladder">{words.open}</a></p>}
    </section>
  )
}
