import { listCommitments } from '@phoihop/services/commitment'
import { pageOf } from '@phoihop/services/house'
import { signedIn } from '../app-context.ts'
import { pageIn, Pager } from '../design/pager.tsx'
import { formatCount } from '../words/format.ts'
import { titled } from '../words/titled.ts'
import { useLanguage, useSay, useWords } from '../words/use-words.ts'
import { CommitmentLines } from './commitment-lines.tsx'
import { RateTable } from './rate-table.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

const A_PAGE = 50
/** The carrier an address asks for to see what nobody carries. */
const NOBODY = 'nobody'
/** What nobody carries is shown above the list as far as one looks at once. */
const OPEN_SHOWN = 20

export async function loader(args: { context: unknown; request: Request }) {
  const { house, reader } = signedIn(args)
  const asked = new URL(args.request.url).searchParams
  const year = Number(asked.get('year'))
  const filter = Object.fromEntries((['place', 'body', 'carrier', 'state', 'part'] as const).flatMap((name) => (asked.get(name) ? [[name, asked.get(name) as string]] : [])))
  const { lines, open, ...list } = await listCommitments(house, reader, { ...filter, ...(Number.isInteger(year) && year > 0 ? { year } : {}) })
  return {
    list: { ...list, hasMoved: lines.some(({ now }) => now !== undefined), lines: pageOf(lines, pageIn(asked), A_PAGE), open: pageOf(open, 1, OPEN_SHOWN) },
    filter: filter as { place?: string; body?: string; carrier?: string; state?: string; part?: string }, year: year > 0 ? String(year) : '',
  }
}

export const meta = titled(vi.list, en.list)

/** What meetings charged bodies with: how much of it is closed, by body and place, and all of it as a list. */
export default function CommitmentsPage({ loaderData: { list, filter, year } }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const say = useSay()
  const isOfNobody = filter.carrier === NOBODY
  const only = [...list.bodies.filter(({ id }) => id === filter.body), ...list.now.filter(({ id }) => id === filter.carrier), ...list.places.filter(({ id }) => id === filter.place)]
  const isEmpty = list.total.raised.length + list.total.withdrawn.length === 0
  return (
    <>
      <h1>{words.list}</h1>
      {list.years.length > 0 && (
        <form className="filter" method="get">
          <label>{words.year} <select name="year" defaultValue={year}><option value="">{words.everyYear}</option>{list.years.map((one) => <option key={one} value={one}>{one}</option>)}</select></label>
          <label>{words.state} <select name="state" defaultValue={filter.state ?? ''}><option value="">{words.everyState}</option>{Object.entries(words.states).map(([state, title]) => <option key={state} value={state}>{title}</option>)}</select></label>
          {filter.body && <input type="hidden" name="body" value={filter.body} />}
          {filter.carrier && <input type="hidden" name="carrier" value={filter.carrier} />}
          {filter.place && <input type="hidden" name="place" value={filter.place} />}
          <button className="button quiet">{words.show}</button>
        </form>
      )}
      {(only.length > 0 || isOfNobody) && <p className="lead">{words.onlyOf([...(isOfNobody ? [words.toAssign] : []), ...only.map(({ title }) => say(title))].join(', '))} · <a href="/commitments">{words.whole}</a></p>}
      {isEmpty ? <p className="empty">{list.years.length > 0 ? words.noMatch : words.none}</p> : (
        <>
          <section className="part" aria-labelledby="rates">
            <h2 id="rates">{words.rates}</h2>
            <RateTable title={words.byPlace} by="place" rows={list.places} total={list.total} year={year} />
            {list.bodies.length > 1 && <RateTable title={words.byBody} by="body" rows={list.bodies} total={list.total} year={year} />}
            {list.hasMoved && <RateTable title={words.byCarrier} by="carrier" rows={list.now} total={list.carried} year={year} />}
            {list.total.withdrawn.length > 0 && <p className="hint">{words.withdrawn(list.total.withdrawn.length)}</p>}
          </section>
          {list.open.total > 0 && !isOfNobody && (
            <section className="part" aria-labelledby="open">
              <h2 id="open">{words.toAssign} <span className="count">{formatCount(list.open.total, language)}</span></h2>
              <p className="hint">{words.toAssignHint}</p>
              <CommitmentLines lines={list.open.shown} />
              {list.open.total > list.open.shown.length && <p className="all"><a href={`/commitments?${new URLSearchParams({ ...(filter.place ? { place: filter.place } : {}), ...(filter.body ? { body: filter.body } : {}), carrier: NOBODY, ...(year ? { year } : {}) })}#list`}>{words.allToAssign(list.open.total)}</a></p>}
            </section>
          )}
          <section className="part" aria-labelledby="list">
            <h2 id="list">{words.one} <span className="count">{formatCount(list.lines.total, language)}</span></h2>
            {list.lines.total === 0 ? <p className="empty">{words.noMatch}</p> : <CommitmentLines lines={list.lines.shown} />}
            <Pager of={list.lines} at="/commitments" query={{ ...filter, year }} />
          </section>
        </>
      )}
    </>
  )
}
