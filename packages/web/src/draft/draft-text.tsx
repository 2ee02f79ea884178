import { Fragment } from 'react'
import type { ClauseView, DraftView } from '@phoihop/services/draft'
import { useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** The document as printed; each stretch that became a duty leads to it. `shown`: the duties this page lists. */
export function DraftText({ draft, shown }: { draft: DraftView; shown: ReadonlySet<string> }) {
  const words = useWords(vi, en)
  const states = new Map(draft.items.map(({ id, state }) => [id, state]))
  const seen = new Set<string>()
  return (
    <section className="source" aria-label={words.sourceText} tabIndex={0}>
      {draft.clauses.map((clause) => (
        <div key={clause.path} id={`clause-${clause.path}`} className={`printed ${clause.kind}`}>
          <p className={`indent-${Math.min(clause.depth, 5)}`}>{labelShown(clause) !== '' && <b className="label">{labelShown(clause)} </b>}<Printed clause={clause} states={states} seen={seen} to={(item) => `${shown.has(item) ? '' : `/documents/${draft.id}`}#item-${item}`} /></p>
          {!draft.published && <a className="add" href={`?add=${encodeURIComponent(clause.path)}#add`} aria-label={`${words.add} ${clause.path}`}>+</a>}
        </div>
      ))}
    </section>
  )
}

const UNLABELLED = new Set(['preamble', 'tail', 'para', 'annex'])
const labelShown = ({ kind, label }: ClauseView): string => (UNLABELLED.has(kind) ? '' : kind === 'chuong' || kind === 'part' ? label : kind === 'let' ? `${label})` : kind === 'dash' ? '–' : kind === 'plus' ? '+' : `${label}.`)

type Props = { clause: ClauseView; states: ReadonlyMap<string, string>; seen: Set<string>; to: (item: string) => string }

/** Words that several duties were read from lead to the first; each further one has a number of its own behind them. */
function Printed({ clause, states, seen, to }: Props) {
  const words = useWords(vi, en)
  const anchor = (item: string) => {
    const isFirst = !seen.has(item)
    seen.add(item)
    return { ...(isFirst ? { id: `text-${item}` } : {}), href: to(item), className: `span ${states.get(item) ?? 'open'}` }
  }
  return clause.parts.map(({ text, items: [item, ...more] }, n) => {
    if (item === undefined) return <span key={n}>{text}</span>
    const link = <a key={n} {...anchor(item)}>{text}</a>
    const others = more.filter((other) => !seen.has(other))
    return others.length === 0 ? link : <Fragment key={n}>{link}{others.map((other, at) => <sup key={other}><a {...anchor(other)} aria-label={`${words.toItem} ${at + 2}`}>{at + 2}</a></sup>)}</Fragment>
  })
}
