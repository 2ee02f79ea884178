import type { Bar as Counts } from '@phoihop/services/programme'
import { formatCount } from '../words/format.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { MARKS, SHAPES, type Mark } from './state-mark.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

const WIDTH = 240
const ORDER: readonly Mark[] = ['accepted', 'done', 'waived', 'due-soon', 'not-yet-due', 'awaiting', 'open', 'returned', 'late', 'question']

/** How the duties of a clause stand in a year: one segment a state, its number said in words; each number opens to its list. */
export function StandingBar({ bar, href }: { bar: Counts; href: (state: Mark) => string }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const total = MARKS.reduce((sum, mark) => sum + (bar[mark] ?? 0), 0)
  if (total === 0) return null
  const present = ORDER.filter((mark) => (bar[mark] ?? 0) > 0)
  const share = (marks: readonly Mark[]) => (WIDTH * marks.reduce((sum, mark) => sum + (bar[mark] ?? 0), 0)) / total
  return (
    <div className="standing">
      <svg viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden="true">
        {present.map((mark, at) => (
          <rect key={mark} className={mark} x={share(present.slice(0, at))} y="0" width={share([mark])} height="10" />
        ))}
      </svg>
      <ul>
        {present.map((mark) => (
          <li key={mark}><a href={href(mark)} className={`state ${mark}`}><span aria-hidden="true">{SHAPES[mark]}</span> {words.states[mark]} <b>{formatCount(bar[mark] ?? 0, language)}</b></a></li>
        ))}
      </ul>
    </div>
  )
}
