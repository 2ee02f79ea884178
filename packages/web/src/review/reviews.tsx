import { listReviews, type ReviewLine, type ReviewOverview } from '@phoihop/services/review'
import { signedIn } from '../app-context.ts'
import { StateMark } from '../design/state-mark.tsx'
import { formatDay } from '../words/format.ts'
import { titled } from '../words/titled.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export async function loader(args: { context: unknown; request: Request }) {
  const { house, reader } = signedIn(args)
  const year = Number(new URL(args.request.url).searchParams.get('year'))
  return { reviews: await listReviews(house, reader, Number.isInteger(year) && year > 0 ? { year } : {}) }
}

export const meta = titled(vi.title, en.title)

/** More of a tier than this are folded: who looks down on a province came for its own first. */
const MANY = 12

/** The reviews that fall due in a year: what they are about, how far each is, which is late. */
export default function ReviewsPage({ loaderData: { reviews } }: { loaderData: { reviews: ReviewOverview } }) {
  const words = useWords(vi, en)
  const say = useSay()
  const { rows, year, years, done, late } = reviews
  const tiers = [...Map.groupBy(rows, ({ tier }) => tier.vi).values()]
  return (
    <div className="reviews">
      <h1>{words.title}</h1>
      <form className="filter" method="get">
        <label>{words.year} <select name="year" defaultValue={year}>{years.map((one) => <option key={one}>{one}</option>)}</select></label>
        <button className="button quiet">{words.show}</button>
      </form>
      {rows.length === 0 ? <p className="empty">{words.none}</p> : <p className="lead">{words.lead(done, rows.length, late)}</p>}
      {tiers.map((own) => {
        const title = capital(say(own[0]?.tier ?? { vi: '' }))
        const cards = <ul className="cards">{own.map((line) => <Card key={line.key} line={line} />)}</ul>
        if (own.length > MANY) return <details key={title} className="fold"><summary>{title} <span className="count">{words.doneOf(own.filter(({ standing }) => standing.doneOn).length, own.length)}</span></summary><div className="text">{cards}</div></details>
        return <section key={title}>{tiers.length > 1 && <h2>{title}</h2>}{cards}</section>
      })}
    </div>
  )
}

function Card({ line: { key, place, years, isFinal, period, due, standing, written, texts, paper } }: { line: ReviewLine }) {
  const words = useWords(vi, en)
  const say = useSay()
  return (
    <li className={`card ${standing.state}`}>
      <div>
        <h3><a href={`/reviews/${key}`}>{`${words.named(years, isFinal)}, ${say(place.title)}`}</a></h3>
        <p className="meta">{words.fromTo(formatDay(period.from), formatDay(period.to))} · {`${words.written} ${written}/${texts}`}{paper && <> · {words.paper}: <a href={`/papers/${paper.id}`}>{words.stages[paper.stage]}</a></>}</p>
      </div>
      <span><StateMark state={standing.state} daysLate={standing.daysLate} /> <span className="meta">{standing.doneOn ? formatDay(standing.doneOn) : `${words.due} ${formatDay(due)}`}</span></span>
    </li>
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
