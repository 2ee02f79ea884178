import { calendarDate } from '@phoihop/core/calendar'
import { listDuties, type DutyFilter } from '@phoihop/services/work'
import { signedIn } from '../app-context.ts'
import { StateMark } from '../design/state-mark.tsx'
import { formatPeriod } from '../words/format.ts'
import { titled } from '../words/titled.ts'
import { useLanguage, useSay, useWords } from '../words/use-words.ts'
import { DueDay } from './duty-card.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

const NARROWING = ['tier', 'body', 'place', 'obligation', 'clause', 'state'] as const

export async function loader(args: { context: unknown; request: Request }) {
  const { house, reader } = signedIn(args)
  const asked = new URL(args.request.url).searchParams
  const filter: DutyFilter = Object.fromEntries(NARROWING.flatMap((name) => (asked.get(name) ? [[name, asked.get(name)]] : [])))
  const year = Number(asked.get('year'))
  const verdicts = asked.get('verdict')?.split(',')
  const [from, to] = [calendarDate(asked.get('from') ?? ''), calendarDate(asked.get('to') ?? '')]
  return {
    duties: await listDuties(house, reader, {
      ...filter,
      ...(Number.isInteger(year) && year > 0 ? { year } : {}),
      ...(verdicts ? { verdicts } : {}),
      ...(from.ok ? { from: from.value } : {}),
      ...(to.ok ? { to: to.value } : {}),
    }),
  }
}

export const meta = titled(vi.list, en.list)

/** The duties behind a number. */
export default function DutiesPage({ loaderData: { duties } }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const say = useSay()
  return (
    <>
      <h1>{words.list}</h1>
      <p className="lead">{duties.total === 0 ? words.empty : words.total(duties.shown.length, duties.total)}</p>
      {duties.total > 0 && (
        <div className="scroll"><table className="dense">
          <thead><tr><th scope="col">{words.duty}</th><th scope="col">{words.where}</th><th scope="col">{words.period}</th><th scope="col">{words.due}</th><th scope="col">{words.standing}</th></tr></thead>
          <tbody>
            {duties.shown.map((duty) => (
              <tr key={duty.occurrence.key}>
                <td><a href={`/duty/${duty.occurrence.key}`}>{say(duty.obligation.title)}</a></td>
                <td>{say(duty.place.title)}</td>
                <td>{formatPeriod(duty.occurrence.period.key, language)}</td>
                <td><DueDay duty={duty} /></td>
                <td><StateMark state={duty.standing.state} daysLate={duty.standing.daysLate} /></td>
              </tr>
            ))}
          </tbody>
        </table></div>
      )}
    </>
  )
}
