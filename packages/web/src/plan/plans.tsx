import { listPlans, type PlanOverview, type PlanRow } from '@phoihop/services/plan'
import { signedIn } from '../app-context.ts'
import { StateMark } from '../design/state-mark.tsx'
import { formatDay } from '../words/format.ts'
import { titled } from '../words/titled.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { ChairName, PlanMark } from './plan-mark.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export async function loader(args: { context: unknown; request: Request }) {
  const { house, reader } = signedIn(args)
  const year = Number(new URL(args.request.url).searchParams.get('year'))
  return { plans: await listPlans(house, reader, Number.isInteger(year) && year > 0 ? { year } : {}) }
}

export const meta = titled(vi.plans, en.plans)

/** The plans of a year: who chairs, how far each is, who is late. */
export default function PlansPage({ loaderData: { plans } }: { loaderData: { plans: PlanOverview } }) {
  const words = useWords(vi, en)
  const say = useSay()
  const { rows, year, years, late } = plans
  const turn = rows.find(({ chair }) => chair && !chair.exceptional)?.chair
  const tiers = [...Map.groupBy(rows, ({ tier }) => tier.vi).values()]
  return (
    <div className="plans">
      <h1>{words.plansOf(year)}</h1>
      <form className="filter" method="get">
        <label>{words.year} <select name="year" defaultValue={year}>{years.map((one) => <option key={one}>{one}</option>)}</select></label>
        <button className="button quiet">{words.show}</button>
      </form>
      {rows.length === 0 ? <p className="empty">{words.none}</p> : <p className="lead">{words.lead(rows.filter(({ state }) => state === 'approved').length, rows.filter(({ key }) => key).length, late)}{turn && <> {words.chairs(say(turn.party))} ({words.clause} {turn.basis.clause}).</>}</p>}
      {tiers.map((own) => (
        <section key={own[0]?.tier.vi} {...(tiers.length > 1 ? { 'aria-labelledby': `tier-${own[0]?.place.id}` } : {})}>
          {tiers.length > 1 && <h2 id={`tier-${own[0]?.place.id}`}>{capital(say(own[0]?.tier ?? { vi: '' }))}</h2>}
          <PlanTable rows={own} />
        </section>
      ))}
    </div>
  )
}

function PlanTable({ rows }: { rows: readonly PlanRow[] }) {
  const words = useWords(vi, en)
  return (
    <div className="scroll" role="region" aria-label={words.scroll} tabIndex={0}><table className="dense">
      <thead><tr><th scope="col">{words.place}</th><th scope="col">{words.statePlan}</th><th scope="col">{words.standing}</th><th scope="col">{words.initiatives}</th><th scope="col">{words.signed}</th><th scope="col">{words.chair}</th></tr></thead>
      <tbody>{rows.map((row) => <Row key={row.key ?? row.place.id} row={row} />)}</tbody>
    </table></div>
  )
}

function Row({ row }: { row: PlanRow }) {
  const words = useWords(vi, en)
  const say = useSay()
  const { key, place, state, standing, initiatives, objections, approvals, signers, chair } = row
  return (
    <tr>
      <td>{key ? <a href={`/plans/${key}`}>{say(place.title)}</a> : say(place.title)}</td>
      <td><PlanMark state={state} />{objections > 0 && <span className="meta"> · {words.objections(objections)}</span>}</td>
      <td>{standing ? <><StateMark state={standing.state} daysLate={standing.daysLate} /> {standing.due !== 'awaiting' && !standing.doneOn && <span className="meta">· {words.due.toLowerCase()} {formatDay(standing.due)}</span>}{standing.doneOn && <span className="meta">· {formatDay(standing.doneOn)}</span>}</> : <a href="/questions">{words.question}</a>}</td>
      <td>{initiatives.there}{initiatives.asked > 0 && ` / ${initiatives.asked}`}</td>
      <td>{signers > 0 && `${approvals} / ${signers}`}</td>
      <td>{chair && <ChairName chair={chair} />}</td>
    </tr>
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
