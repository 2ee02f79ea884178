import type { ReactNode } from 'react'
import { mayDraftHere } from '@phoihop/services/draft'
import { readLivingDocument } from '@phoihop/services/programme'
import { signedIn } from '../app-context.ts'
import { Legend } from '../design/state-mark.tsx'
import { StandingBar } from '../design/bar.tsx'
import { formatDay } from '../words/format.ts'
import { titled } from '../words/titled.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { ClauseDuties } from './clause-duties.tsx'
import { DocumentFilter, type Choice } from './document-filter.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export async function loader(args: { context: unknown; request: Request }) {
  const { house, reader } = signedIn(args)
  const asked = new URL(args.request.url).searchParams
  const year = Number(asked.get('year'))
  const choice: Choice = { ...(asked.get('tier') ? { tier: asked.get('tier') as string } : {}), ...(asked.get('body') ? { body: asked.get('body') as string } : {}) }
  return { document: await readLivingDocument(house, reader, { ...choice, ...(year > 0 ? { year } : {}) }), choice, drafts: mayDraftHere(house, reader) }
}

export const meta = titled(vi.title, en.title)

/** The signed text with the truth in its margin. */
export default function LivingDocumentPage({ loaderData: { document, choice, drafts } }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const words = useWords(vi, en)
  const say = useSay()
  const { programme, clauses, year } = document
  const parts = clauses.filter(({ clause }) => !clause.parent)
  return (
    <div className="living">
      <header>
        <h1>{say(programme.title)}</h1>
        <p className="lead">{programme.document} · {words.signed} {formatDay(programme.signedOn)} · {words.term} {programme.term.from.slice(0, 4)}–{programme.term.to.slice(0, 4)}</p>
        <p className="on-paper">{words.year} {year}{[document.tiers.find(({ id }) => id === choice.tier), document.bodies.find(({ id }) => id === choice.body)].map((chosen) => chosen && ` · ${say(chosen.title)}`)}</p>
        {drafts && <p className="on-screen"><a href="/documents">{words.documents}</a></p>}
        <DocumentFilter document={document} choice={choice} />
      </header>
      <nav className="outline" aria-label={words.outline}>
        <ol>{parts.map(({ clause }) => (
          <li key={clause.path}><a href={`#${clause.path}`}><b>{clause.label}</b> {say(clause.title)}</a>
            <ol>{clauses.filter((each) => each.clause.parent === clause.path).map((each) => <li key={each.clause.path}><a href={`#${each.clause.path}`}><b>{each.clause.label}</b> {say(each.clause.title)}</a></li>)}</ol>
          </li>
        ))}</ol>
      </nav>
      <div className="text">
        {clauses.map(({ clause, bar, duties }) => (
          <section key={clause.path} id={clause.path} className={`clause depth-${clause.path.split('.').length}`}>
            <div>
              <Heading depth={clause.path.split('.').length}><b>{clause.label}</b> {say(clause.title)}</Heading>
              <StandingBar bar={bar} href={(state) => state === 'question' ? '/questions' : `/duties?${new URLSearchParams({ clause: clause.path, state, year: String(year), ...choice })}`} />
            </div>
            <ClauseDuties duties={duties} year={year} choice={choice} />
          </section>
        ))}
        <section className="readings" aria-labelledby="readings">
          <h2 id="readings">{words.readings}</h2>
          <ul>{document.readings.map((reading) => <li key={reading.id}>{say(reading.says)} <span className="meta">({words.decidedBy}: {reading.decidedBy}, {formatDay(reading.on)})</span></li>)}</ul>
        </section>
        <Legend />
      </div>
    </div>
  )
}

const Heading = ({ depth, children }: { depth: number; children: ReactNode }) => (depth === 1 ? <h2>{children}</h2> : depth === 2 ? <h3>{children}</h3> : <h4>{children}</h4>)
