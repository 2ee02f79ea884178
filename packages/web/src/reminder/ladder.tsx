import { readLadder, type Climbed, type LadderView } from '@phoihop/services/reminder'
import { signedIn } from '../app-context.ts'
import { pageIn, Pager } from '../design/pager.tsx'
import { formatCount, formatDay, formatPeriod } from '../words/format.ts'
import { valueOr } from '../words/refused.ts'
import { titled } from '../words/titled.ts'
import { useLanguage, useSay, useWords } from '../words/use-words.ts'
import { LetterLines } from './letter-lines.tsx'
import { RungTable } from './rung-table.tsx'
import { RungText } from './rung-text.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export async function loader(args: { context: unknown; request: Request }) {
  const app = signedIn(args)
  const asked = new URL(args.request.url).searchParams
  const rung = Number(asked.get('rung'))
  const filter = { ...(Number.isInteger(rung) && rung > 0 ? { rung } : {}), ...Object.fromEntries((['body', 'place'] as const).flatMap((name) => (asked.get(name) ? [[name, asked.get(name) as string]] : []))) }
  const page = pageIn(asked)
  return { view: valueOr(await readLadder(app.house, app.reader, { ...filter, ...(page ? { page } : {}) }), app), filter: filter as { rung?: number; body?: string; place?: string } }
}

export const meta = titled(vi.title, en.title)

/** What stands on which rung, at one glance: how much, of whom, and what. */
export default function LadderPage({ loaderData: { view, filter } }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const say = useSay()
  const { ladder, counts, bodies, places, climbed, letters, groupText } = view
  const rungHref = (rung: number) => `/ladder?${new URLSearchParams({ rung: String(rung), ...(filter.body ? { body: filter.body } : {}), ...(filter.place ? { place: filter.place } : {}) })}#list`
  const only = bodies.shown.find(({ id }) => id === filter.body)
  const isEmpty = bodies.total === 0
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead} {ladder.clause ? <a href={`/programme#${ladder.clause.path}`}>{words.clause(ladder.clause.path)}</a> : words.house}.</p>
      <ol className="glance">
        {ladder.rungs.map((rung, at) => (
          <li key={rung.tell}><a href={rungHref(at + 1)} className={counts[at] ? (rung.tell === 'standing' || rung.tell === 'signers' ? 'late' : 'due-soon') : 'none'}><b>{formatCount(counts[at] ?? 0, language)}</b> {words.roles[rung.tell]} <small>{whenOf(rung, words)}</small></a></li>
        ))}
      </ol>
      <p className="hint">{words.workingDays}{ladder.reading ? ` ${say(ladder.reading)}` : ''}</p>
      <section className="part" aria-labelledby="letters">
        <h2 id="letters">{words.letters} <span className="count">{letters.length}</span></h2>
        {letters.length === 0 ? <p className="empty">{words.noLetters}</p> : <LetterLines letters={letters} />}
      </section>
      <form className="filter" method="get">
        <label>{words.place} <select name="place" defaultValue={filter.place ?? ''}><option value="">{words.everyPlace}</option>{places.map(({ id, title }) => <option key={id} value={id}>{say(title)}</option>)}</select></label>
        <label>{words.rung} <select name="rung" defaultValue={filter.rung ? String(filter.rung) : ''}><option value="">{words.everyRung}</option>{ladder.rungs.map(({ tell }, at) => <option key={tell} value={at + 1}>{words.roles[tell]}</option>)}</select></label>
        {filter.body && <input type="hidden" name="body" value={filter.body} />}
        <button className="button quiet">{words.show}</button>
      </form>
      {filter.body && <p className="lead">{words.onlyOf(only ? say(only.title) : filter.body)} · <a href="/ladder">{words.whole}</a></p>}
      {groupText && <details className="part"><summary>{words.groupText}</summary><p className="hint">{words.groupHint}</p><pre className="card">{groupText}</pre></details>}
      {isEmpty ? <p className="empty">{filter.body || filter.place ? words.noMatch : words.none}</p> : (
        <>
          <section className="part" aria-labelledby="bodies"><h2 id="bodies">{words.byBody} <span className="count">{formatCount(bodies.total, language)}</span></h2><RungTable view={view} /></section>
          <section className="part" aria-labelledby="list">
            <h2 id="list">{words.list} <span className="count">{formatCount(climbed.total, language)}</span></h2>
            {climbed.total === 0 ? <p className="empty">{words.noMatch}</p> : <ul className="lines">{climbed.shown.map((one) => <ClimbedLine key={one.key} one={one} />)}</ul>}
            <Pager of={climbed} at="/ladder" query={filter} />
          </section>
        </>
      )}
    </>
  )
}

const whenOf = (rung: LadderView['ladder']['rungs'][number], words: typeof vi): string =>
  'before' in rung ? words.before(rung.before) : 'after' in rung ? words.after(rung.after) : words.onTheDay

function ClimbedLine({ one: { kind, key, what, from, owners, owed, at } }: { one: Climbed }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const say = useSay()
  return (
    <li>
      <a href={kind === 'duty' ? `/duty/${key}` : `/commitments/${key}`}>{say(what)}</a>
      <p className="meta"><span>{owners.map(({ title }) => say(title)).join(', ')}</span><span>{formatPeriod(from.period, language)}</span><span>{words.day} {formatDay(owed.due)}</span><span><RungText at={at} /></span></p>
    </li>
  )
}
