import { weekday } from '@phoihop/core/calendar'
import { readCalendar, type MonthCalendar } from '@phoihop/services/schedule'
import { signedIn } from '../app-context.ts'
import { Legend, SHAPES } from '../design/state-mark.tsx'
import { en as stateEn } from '../design/words.en.ts'
import { vi as stateVi } from '../design/words.vi.ts'
import { formatDay, formatPeriod } from '../words/format.ts'
import { valueOr } from '../words/refused.ts'
import { titled } from '../words/titled.ts'
import { useLanguage, useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export async function loader(args: { context: unknown; request: Request }) {
  const app = signedIn(args)
  const { house, reader } = app
  const month = new URL(args.request.url).searchParams.get('month')
  return { month: valueOr(await readCalendar(house, reader, month ? { month } : {}), app), today: house.today() }
}

export const meta = titled(vi.calendar, en.calendar)

/** One month, duties on the day each is asked for; a list of days on a phone. */
export default function CalendarPage({ loaderData: { month, today } }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const first = month.days[0]
  const lead = first ? weekday(first.on) - 1 : 0
  return (
    <>
      <header className="bar-head">
        <h1>{words.calendar} {formatPeriod(month.month, language)}</h1>
        <p className="steps"><a className="button quiet" href={`/calendar?month=${month.before}`}>← {words.before}</a> <a className="button quiet" href={`/calendar?month=${month.after}`}>{words.after} →</a></p>
      </header>
      <ol className={`month lead-${lead}`}>
        {words.weekdays.map((name) => <li key={name} className="weekday" aria-hidden="true">{name}</li>)}
        {month.days.map((each) => <Day key={each.on} each={each} isToday={each.on === today} />)}
      </ol>
      {month.days.every(({ duties }) => duties.length === 0) && <p className="empty">{words.nothing}</p>}
      <Legend />
    </>
  )
}

function Day({ each, isToday }: { each: MonthCalendar['days'][number]; isToday: boolean }) {
  const words = useWords(vi, en)
  const { states } = useWords(stateVi, stateEn)
  const say = useSay()
  const kind = [each.off ? 'off' : '', isToday ? 'today' : '', each.duties.length === 0 ? 'bare' : ''].join(' ').trim()
  return (
    <li className={kind || undefined} aria-current={isToday ? 'date' : undefined}>
      <p className="date"><b>{Number(each.on.slice(8))}</b> <span>{words.weekdays[weekday(each.on) - 1]} {formatDay(each.on)}</span>{each.off && <span className="meta"> {words.off}</span>}</p>
      {[...Map.groupBy(each.duties, ({ occurrence }) => occurrence.obligation).values()].map((group) => (
        <div key={group[0]?.occurrence.key}>
          <p className="rule">{group[0] && say(group[0].obligation.title)}</p>
          <ul>
            {group.map(({ occurrence, place, standing }) => (
              <li key={occurrence.key} className={standing.state}><a href={`/duty/${occurrence.key}`}><span role="img" aria-label={states[standing.state]}>{SHAPES[standing.state]}</span> {say(place.title)}</a></li>
            ))}
          </ul>
        </div>
      ))}
      {each.more > 0 && <p className="meta">{words.more(each.more)}</p>}
    </li>
  )
}
