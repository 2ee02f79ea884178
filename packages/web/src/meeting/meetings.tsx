import { listMeetings, type MeetingSeries } from '@phoihop/services/meeting'
import { signedIn } from '../app-context.ts'
import { formatCount } from '../words/format.ts'
import { titled } from '../words/titled.ts'
import { useLanguage, useSay, useWords } from '../words/use-words.ts'
import { MeetingCard, MeetingRow } from './meeting-card.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export async function loader(args: { context: unknown; request: Request }) {
  const { house, reader } = signedIn(args)
  const asked = new URL(args.request.url).searchParams
  const [year, place] = [Number(asked.get('year')), asked.get('place')]
  return { series: await listMeetings(house, reader, { ...(year > 0 ? { year } : {}), ...(place ? { place } : {}) }) }
}

export const meta = titled(vi.list, en.list)

/** The meetings of a year: the next one first, then the others; every place for who looks down on several. */
export default function MeetingsPage({ loaderData: { series } }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const words = useWords(vi, en)
  const say = useSay()
  const [first, ...rest] = series.meetings
  return (
    <>
      <h1>{words.list}</h1>
      <form className="filter" method="get">
        <label>{words.year} <select name="year" defaultValue={series.year}>{series.years.map((year) => <option key={year}>{year}</option>)}</select></label>
        {series.places.length > 1 && <label>{words.place} <select name="place" defaultValue={series.place?.id}>{series.places.map(({ place }) => <option key={place.id} value={place.id}>{say(place.title)}</option>)}</select></label>}
        <button className="button quiet">{words.show}</button>
      </form>
      <p className="lead">{series.place && <>{say(series.place.title)} · </>}<a href="/commitments">{words.commitments}</a> · <a href="/visits">{words.visits}</a> · <a href="/handovers">{words.handovers}</a></p>
      {!first ? <p className="empty">{words.none}</p> : <ul className="cards"><MeetingCard line={first} /></ul>}
      {rest.length > 0 && <ul className="lines">{rest.map((line) => <MeetingRow key={line.key} line={line} />)}</ul>}
      {series.places.length > 1 && <Places series={series} />}
    </>
  )
}

function Places({ series: { places, year } }: { series: MeetingSeries }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const say = useSay()
  return (
    <section className="part" aria-labelledby="places">
      <h2 id="places">{words.places} <span className="count">{formatCount(places.length, language)}</span></h2>
      <div className="scroll"><table className="dense figures">
        <thead><tr><th scope="col">{words.place}</th><th scope="col">{words.dueCount}</th><th scope="col">{words.heldCount}</th><th scope="col">{words.lateCount}</th></tr></thead>
        <tbody>{places.map(({ place, due, held, late }) => <tr key={place.id}><th scope="row"><a href={`/meetings?${new URLSearchParams({ year: String(year), place: place.id })}`}>{say(place.title)}</a></th><td>{due}</td><td>{held}</td><td>{late}</td></tr>)}</tbody>
      </table></div>
    </section>
  )
}
