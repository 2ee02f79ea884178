import { listCommitments } from '@phoihop/services/commitment'
import { signedIn } from '../app-context.ts'
import { titled } from '../words/titled.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { CommitmentLines } from './commitment-lines.tsx'
import { RateTable } from './rate-table.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export async function loader(args: { context: unknown; request: Request }) {
  const { house, reader } = signedIn(args)
  const asked = new URL(args.request.url).searchParams
  const year = Number(asked.get('year'))
  const filter = Object.fromEntries((['place', 'body', 'carrier', 'state', 'part'] as const).flatMap((name) => (asked.get(name) ? [[name, asked.get(name) as string]] : [])))
  return { list: await listCommitments(house, reader, { ...filter, ...(Number.isInteger(year) && year > 0 ? { year } : {}) }), filter: filter as { place?: string; body?: string; carrier?: string; state?: string }, year: year > 0 ? String(year) : '' }
}

export const meta = titled(vi.list, en.list)

/** What meetings charged bodies with: how much of it is closed, by body and place, and all of it as a list. */
export default function CommitmentsPage({ loaderData: { list, filter, year } }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const words = useWords(vi, en)
  const say = useSay()
  const only = [...list.bodies.filter(({ id }) => id === filter.body), ...list.now.filter(({ id }) => id === filter.carrier), ...list.places.filter(({ id }) => id === filter.place)]
  const hasMoved = list.lines.some(({ now }) => now)
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
      {only.length > 0 && <p className="lead">{words.onlyOf(only.map(({ title }) => say(title)).join(', '))} · <a href="/commitments">{words.whole}</a></p>}
      {isEmpty ? <p className="empty">{list.years.length > 0 ? words.noMatch : words.none}</p> : (
        <>
          <section className="part" aria-labelledby="rates">
            <h2 id="rates">{words.rates}</h2>
            <RateTable title={words.byPlace} by="place" rows={list.places} total={list.total} year={year} />
            {list.bodies.length > 1 && <RateTable title={words.byBody} by="body" rows={list.bodies} total={list.total} year={year} />}
            {hasMoved && <RateTable title={words.byCarrier} by="carrier" rows={list.now} total={list.carried} year={year} />}
            {list.total.withdrawn.length > 0 && <p className="hint">{words.withdrawn(list.total.withdrawn.length)}</p>}
          </section>
          {list.open.length > 0 && (
            <section className="part" aria-labelledby="open">
              <h2 id="open">{words.toAssign} <span className="count">{list.open.length}</span></h2>
              <p className="hint">{words.toAssignHint}</p>
              <CommitmentLines lines={list.open} />
            </section>
          )}
          <section className="part" aria-labelledby="list">
            <h2 id="list">{words.one} <span className="count">{list.lines.length}</span></h2>
            {list.lines.length === 0 ? <p className="empty">{words.noMatch}</p> : <CommitmentLines lines={list.lines} />}
          </section>
        </>
      )}
    </>
  )
}
