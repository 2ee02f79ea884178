import { listVisits, planVisit, type VisitLine, type VisitOverview } from '@phoihop/services/visit'
import { redirect } from 'react-router'
import { signedIn } from '../app-context.ts'
import { Field } from '../design/field.tsx'
import { Refused } from '../design/notice.tsx'
import { refused, type Told, type Typed } from '../words/refused.ts'
import { titled } from '../words/titled.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { text } from '../design/read-fields.ts'
import { TimeFields } from './time-fields.tsx'
import { VisitDay, VisitMark } from './visit-mark.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Args = { context: unknown; request: Request }

export async function loader(args: Args) {
  const { house, reader } = signedIn(args)
  const year = Number(new URL(args.request.url).searchParams.get('year'))
  return { visits: await listVisits(house, reader, Number.isInteger(year) && year > 0 ? { year } : {}) }
}

export async function action(args: Args) {
  const app = signedIn(args)
  const form = await args.request.formData()
  const planned = await planVisit(app.house, app.reader, { body: text(form, 'body'), month: text(form, 'period'), on: text(form, 'on') })
  if (!planned.ok) return refused(planned.refusals, app, form)
  throw redirect(`/visits/${planned.value.subject}?said=plan`, 303)
}

export const meta = titled(vi.list, en.list)

/** The visits of a year: what is to hold first; for who visits, the form for one more. */
export default function VisitsPage({ loaderData: { visits }, actionData }: { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Told }) {
  const words = useWords(vi, en)
  const { year, years, lines, count, choices } = visits
  return (
    <>
      <h1>{words.listOf(year)}</h1>
      <p className="lead">{words.lead}</p>
      <form className="filter" method="get">
        <label>{words.year} <select name="year" defaultValue={year}>{years.map((one) => <option key={one}>{one}</option>)}</select></label>
        <button className="button quiet">{words.show}</button>
      </form>
      <Refused sentences={actionData?.sentences} />
      {lines.length === 0 ? <p className="empty">{words.none}</p> : (
        <>
          <p className="lead">{words.counts(count.held, count.planned + count.now + count.missed, count.missed)}</p>
          <ul className="lines">{lines.map((line) => <Row key={line.id} line={line} />)}</ul>
        </>
      )}
      {choices.length > 0 && <PlanForm visits={visits} typed={actionData?.typed} />}
    </>
  )
}

function Row({ line: { id, body, place, visit, state } }: { line: VisitLine }) {
  const words = useWords(vi, en)
  const say = useSay()
  return (
    <li>
      <a href={`/visits/${id}`}>{say(body.title)}</a>
      <p className="meta"><span><VisitDay visit={visit} /></span><VisitMark state={state} />{visit.findings.length > 0 && <span>{words.foundOf(visit.findings.length)}</span>}<span>{words.place}: {say(place.title)}</span></p>
    </li>
  )
}

function PlanForm({ visits: { choices, months, today }, typed }: { visits: VisitOverview; typed: Typed | undefined }) {
  const words = useWords(vi, en)
  const say = useSay()
  return (
    <section className="part acts" aria-labelledby="plan">
      <h2 id="plan">{words.plan}</h2>
      <div className="primary"><form method="post" aria-label={words.plan}>
        <Field id="body" label={words.body}>
          <select id="body" name="body" required defaultValue={typed?.body ?? ''}><option value="">{words.choose}</option>
            {choices.map(({ party, bodies }) => <optgroup key={party.vi} label={say(party)}>{bodies.map(({ id, title }) => <option key={id} value={id}>{say(title)}</option>)}</optgroup>)}
          </select>
        </Field>
        <TimeFields months={months} today={today} typed={typed} />
        <button className="button">{words.plan}</button>
      </form></div>
    </section>
  )
}
