import { seesAll } from '@phoihop/services/house'
import { publishes } from '@phoihop/services/publication'
import { feedAddress, listReportPeriods, previewProgress } from '@phoihop/services/report'
import { signedIn } from '../app-context.ts'
import { Refused } from '../design/notice.tsx'
import { formatPeriod } from '../words/format.ts'
import { refused, valueOr, type Told } from '../words/refused.ts'
import { titled } from '../words/titled.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { ProgressTable } from './progress-table.tsx'
import { nameGaps } from './name-gaps.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Args = { context: unknown; request: Request }

export async function loader(args: Args) {
  const app = signedIn(args)
  const { house, reader, language } = app
  if (!seesAll(house, reader)) return { periods: [], period: undefined, preview: undefined, publishes: false }
  const periods = listReportPeriods(house, reader)
  const period = new URL(args.request.url).searchParams.get('period') ?? periods[0]
  if (period === undefined) return { periods, period, preview: undefined, publishes: publishes(house, reader) }
  const { report } = valueOr(await previewProgress(house, reader, { period }), app)
  return { periods, period, publishes: publishes(house, reader), preview: { areas: report.areas, total: report.total, dates: report.period, questions: report.questions.length, gaps: nameGaps(house, reader.programme, report.gaps, language) } }
}

export async function action(args: Args) {
  const app = signedIn(args)
  const { house, reader, origin } = app
  const feed = await feedAddress(house, reader)
  return feed.ok ? { feed: `${origin}${feed.value}` } : refused(feed.refusals, app)
}

export const meta = titled(vi.title, en.title)

/** The report on progress for a chosen period, looked at before it is downloaded; and the calendar address of the reader's body. */
export default function ReportsPage({ loaderData: { periods, period, preview, publishes: mayPublish }, actionData }: { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Partial<Told> & { feed?: string } }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  return (
    <>
      <h1>{words.title}</h1>
      <Refused sentences={actionData?.sentences} />
      {preview && period !== undefined ? (
        <section aria-label={words.period}>
          <p className="lead">{words.lead}</p>
          <form className="filter" method="get">
            <label>{words.period} <select name="period" defaultValue={period}>{periods.map((key) => <option key={key} value={key}>{formatPeriod(key, language)}</option>)}</select></label>
            <button className="button quiet">{words.show}</button>
            <a className="button" href={`/reports/download?period=${period}`}>{words.download}</a>
          </form>
          <ProgressTable {...preview} />
        </section>
      ) : <p className="lead">{words.onlyStanding}</p>}
      <p><a href="/reviews">{words.reviews}</a></p>
      {mayPublish && <p><a href="/publication">{words.publish}</a></p>}
      <section aria-labelledby="feed" className="feed">
        <h2 id="feed">{words.feed}</h2>
        <p>{words.feedLead}</p>
        {actionData?.feed ? <p className="notice said"><b>{words.yourFeed}:</b> <code>{actionData.feed}</code></p> : <form method="post"><button className="button quiet">{words.makeFeed}</button></form>}
      </section>
    </>
  )
}
