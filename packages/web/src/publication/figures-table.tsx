import { MEASURES, type FiguresPreview, type Measure, type PublicFigures, type Shown } from '@phoihop/core/publication'
import { formatCount, formatPeriod } from '../words/format.ts'
import { useLanguage, useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** What the columns of a tier or of all of them hold. `counts`: what they were made from, for who publishes. */
type Column = { title: string; cells: Readonly<Record<Measure, Shown>>; counts?: Readonly<Record<Measure, number>> }
const ROWS: readonly Measure[] = ['owed', ...MEASURES.filter((measure) => measure !== 'owed')]

/** The published figures of a period: measures down, tiers across, so that a phone shows all of it. One tier is its own total. */
export function FiguresTable({ figures, counted }: { figures: PublicFigures; counted?: FiguresPreview }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const say = useSay()
  const tiers = figures.tiers.map(({ title, cells }, at): Column => ({ title: say(title), cells, ...(counted?.tiers[at] ? { counts: counted.tiers[at].counts } : {}) }))
  const columns = tiers.length > 1 ? [...tiers, { title: words.total, cells: figures.total, ...(counted ? { counts: counted.total } : {}) }] : tiers
  return (
    <div className="scroll"><table className="dense published">
      <caption>{words.caption(formatPeriod(figures.period.key, language))}</caption>
      <thead><tr><th scope="col">{words.measure}</th>{columns.map(({ title }) => <th key={title} scope="col">{title}</th>)}</tr></thead>
      <tbody>{ROWS.map((measure) => (
        <tr key={measure} className={measure === 'owed' ? 'owed' : undefined}>
          <th scope="row">{words.measures[measure]}</th>
          {columns.map(({ title, cells, counts }) => <Count key={title} shown={cells[measure]} {...(counts ? { count: counts[measure] } : {})} />)}
        </tr>
      ))}</tbody>
    </table></div>
  )
}

function Count({ shown, count }: { shown: Shown; count?: number }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  if (typeof shown === 'number') return <td>{formatCount(shown, language)}</td>
  return <td className="kept-back">{count !== undefined && <><s>{formatCount(count, language)}</s> </>}{words[shown]}</td>
}
