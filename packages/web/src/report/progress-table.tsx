import type { ProgressReport, Tally, Verdict } from '@phoihop/core/report'
import { formatCount, formatDay } from '../words/format.ts'
import { useLanguage, useSay, useWords } from '../words/use-words.ts'
import type { NamedGap } from './name-gaps.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Props = { areas: ProgressReport['areas']; total: Tally; dates: ProgressReport['period']; questions: number; gaps: readonly NamedGap[] }
const COLUMNS: readonly Verdict[] = ['on-time', 'late', 'overdue', 'open', 'waived', 'not-yet-due', 'awaiting']
const GAPS_SHOWN = 20

/** The figures of a period by obligation; each opens to its list. Gaps are named, never drawn as zero. */
export function ProgressTable({ areas, total, dates, questions, gaps }: Props) {
  const words = useWords(vi, en)
  const say = useSay()
  return (
    <>
      <div className="scroll"><table className="dense figures">
        <thead><tr><th scope="col">{words.clause}</th><th scope="col">{words.owed}</th>{COLUMNS.map((verdict) => <th key={verdict} scope="col">{words.verdicts[verdict]}</th>)}<th scope="col">{words.onTime}</th></tr></thead>
        <tbody>
          {areas.flatMap((area) => area.lines.map((line) => <Line key={line.obligation} title={`${line.clause} · ${say(line.title)}`} tally={line.tally} query={`obligation=${line.obligation}&from=${dates.from}&to=${dates.to}`} />))}
        </tbody>
        <tfoot><Line title={words.total} tally={total} query={`from=${dates.from}&to=${dates.to}`} /></tfoot>
      </table></div>
      <h2>{words.gaps}</h2>
      {questions > 0 && <p className="notice ask"><a href="/questions"><span aria-hidden="true">?</span> {words.questions(questions)}</a></p>}
      {gaps.length === 0 ? <p className="empty">{words.noGaps}</p> : (
        <ul className="gaps">{gaps.slice(0, GAPS_SHOWN).map((gap) => <li key={gap.key}><a href={`/duty/${gap.key}`}>{gap.title}</a>: {words.gap(gap.owners, formatDay(gap.since), gap.daysLate)}</li>)}</ul>
      )}
      {gaps.length > GAPS_SHOWN && <p className="meta">{words.moreGaps(gaps.length - GAPS_SHOWN)}</p>}
    </>
  )
}

function Line({ title, tally, query }: { title: string; tally: Tally; query: string }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const opened = (value: number | null, more = '') => (value ? <a href={`/duties?${query}${more}`}>{formatCount(value, language)}</a> : '–')
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>{opened(tally.owed.value)}</td>
      {COLUMNS.map((verdict) => <td key={verdict}>{opened(tally.by[verdict].value, `&verdict=${verdict}`)}</td>)}
      <td>{tally.onTime.percent === null ? <small>{words.noRate}</small> : `${formatCount(tally.onTime.percent, language)} %`}</td>
    </tr>
  )
}
