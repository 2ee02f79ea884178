import type { ReviewView } from '@phoihop/services/review'
import { formatCount, formatDay } from '../words/format.ts'
import type { Typed } from '../words/refused.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { numberAt } from './number-cell.tsx'
import { SettledLines, SplitQuestion } from './split-question.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** What a head sees in one glance, each number open to its list; and what nobody can say from the register. `answered`: a question just was. */
export function ReviewSummary({ view, typed, answered }: { view: ReviewView; typed: Typed | undefined; answered: boolean }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const { tables, questions, settled, orphans, provisional, line, until } = view
  const total = tables.total[0]
  if (!total) return null
  const count = (value: number | null | undefined): string => formatCount(value ?? 0, language)
  const rate = (value: number | null | undefined): string => (value === null || value === undefined ? '–' : `${formatCount(value, language)} %`)
  const missing = (table: 'plan' | 'meeting'): number => tables[table].reduce((sum, { counts }) => sum + (counts.missing ?? 0), 0)
  const tile = (mark: string, value: string, label: string, href: string) => <li key={label}><a className={mark} href={href}><b>{value}</b> {label}</a></li>
  const at = (column: string): string => numberAt(line.key, 'total', 'all', column)
  return (
    <section aria-label={words.one}>
      <ul className="glance">
        {tile('done', rate(total.onTime), words.onTime, at('on-time'))}
        {tile('', count(total.counts.owed), words.owed, at('owed'))}
        {tile((total.counts.overdue ?? 0) > 0 ? 'late' : 'done', count(total.counts.overdue), words.overdue, at('overdue'))}
        {tile('due-soon', count(total.counts.left), words.left, at('left'))}
        {tile('', rate(total.closing), words.closing, '#meetings')}
        {tile(missing('plan') > 0 ? 'late' : 'done', count(missing('plan')), words.plansMissing, '#plans')}
        {tile(missing('meeting') > 0 ? 'late' : 'done', count(missing('meeting')), words.unheld, '#meetings')}
      </ul>
      <p className="meta">{words.equation(count(total.counts.opening), count(total.counts.owed), count(total.counts.closed), count(total.counts.left))} {words.asOf(formatDay(until))}</p>
      {(questions.length > 0 || orphans > 0 || settled.length > 0) && (
        <details className="notice ask" id="questions" open={typed?.act === 'settle' || answered}><summary>{words.questions}: {questions.length + (orphans > 0 ? 1 : 0)}{settled.length > 0 && words.answered(settled.length)}</summary><ul>
          {orphans > 0 && <li><a href="/questions">{words.orphans(orphans)}</a></li>}
          {questions.map((question) => <SplitQuestion key={question.place.id} question={question} view={view} typed={typed} />)}
          <SettledLines view={view} typed={typed} />
        </ul></details>
      )}
      {provisional > 0 && <p className="hint">{words.provisional(provisional)}</p>}
    </section>
  )
}
