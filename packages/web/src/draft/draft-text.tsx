import type { ClauseView, DraftView } from '@phoihop/services/draft'
import { useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** The document as printed; each stretch that became a duty leads to it. */
export function DraftText({ draft }: { draft: DraftView }) {
  const words = useWords(vi, en)
  const states = new Map(draft.items.map(({ id, state }) => [id, state]))
  const seen = new Set<string>()
  return (
    <section className="source" aria-label={words.sourceText} tabIndex={0}>
      {draft.clauses.map((clause) => (
        <div key={clause.path} id={`clause-${clause.path}`} className={`printed ${clause.kind}`}>
          <p className={`indent-${Math.min(clause.depth, 5)}`}>{shown(clause) !== '' && <b className="label">{shown(clause)} </b>}<Printed clause={clause} states={states} seen={seen} /></p>
          {!draft.published && <a className="add" href={`?add=${encodeURIComponent(clause.path)}#add`} aria-label={`${words.add} ${clause.path}`}>+</a>}
        </div>
      ))}
    </section>
  )
}

const UNLABELLED = new Set(['preamble', 'tail', 'para', 'annex'])
const shown = ({ kind, label }: ClauseView): string => (UNLABELLED.has(kind) ? '' : kind === 'chuong' || kind === 'part' ? label : kind === 'let' ? `${label})` : kind === 'dash' ? '–' : kind === 'plus' ? '+' : `${label}.`)

type Props = { clause: ClauseView; states: ReadonlyMap<string, string>; seen: Set<string> }

function Printed({ clause, states, seen }: Props) {
  return clause.parts.map((part, n) => {
    const [item] = part.items
    if (item === undefined) return <span key={n}>{part.text}</span>
    const first = !seen.has(item)
    seen.add(item)
    return <a key={n} {...(first ? { id: `text-${item}` } : {})} href={`#item-${item}`} className={`span ${states.get(item) ?? 'open'}`}>{part.text}</a>
  })
}
