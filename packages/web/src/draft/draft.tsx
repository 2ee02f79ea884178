import type { DraftView, ItemView } from '@phoihop/services/draft'
import { Refused } from '../design/notice.tsx'
import { text } from '../design/read-fields.ts'
import type { Told } from '../words/refused.ts'
import { titled } from '../words/titled.ts'
import { useWords } from '../words/use-words.ts'
import { BulkConfirm } from './bulk-confirm.tsx'
import { decideByForm } from './decide-by-form.ts'
import { DraftText } from './draft-text.tsx'
import { ItemCard } from './item-card.tsx'
import { readDecision } from './read-decision.ts'
import { AddForm } from './rule-form.tsx'
import { Steps } from './steps.tsx'
import { visitDraft, type DraftArgs } from './visit-draft.ts'
import { Warnings } from './warnings.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

const SHOWN = ['all', 'open', 'gaps', 'warnings'] as const
export type Shown = (typeof SHOWN)[number]

export async function loader(args: DraftArgs) {
  const { draft } = await visitDraft(args)
  const asked = new URL(args.request.url).searchParams
  return { draft, show: SHOWN.find((one) => one === asked.get('show')) ?? 'all', edit: asked.get('edit') ?? '', split: asked.get('split') ?? '', add: asked.get('add') ?? '' }
}

/** One decision; afterwards the reader stands at the next item that waits for one. */
export const action = (args: DraftArgs) => decideByForm(args, readDecision, (form, draft) => {
  const show = text(form, 'show')
  return `${show && show !== 'all' ? `?show=${show}` : ''}#${nextAfter(draft, text(form, 'item'), text(form, 'act'))}`
})

const MOVES_ON = new Set(['confirm', 'reject'])

function nextAfter({ items }: DraftView, item: string, act: string): string {
  const at = items.findIndex(({ id }) => id === item)
  if (at < 0) return 'items'
  if (act === 'split') return `item-${item}.1`
  if (act === 'merge') return `item-${item}+${items[at]?.next ?? ''}`
  const next = MOVES_ON.has(act) ? items.slice(at + 1).find(({ state }) => state === 'open') : undefined
  return `item-${next?.id ?? item}`
}

export const meta = titled(vi.title, en.title)

const shownIn = (show: Shown, { state, gaps }: ItemView): boolean => (show === 'open' ? state === 'open' : show === 'gaps' ? state === 'open' && gaps.length > 0 : show === 'all')

/** The document on one side, what was made of it on the other, linked both ways. */
export default function DraftPage({ loaderData: { draft, show, edit, split, add }, actionData }: { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Told }) {
  const words = useWords(vi, en)
  const typed = actionData?.typed
  const editing = typed?.act === 'correct' ? (typed.item ?? '') : edit
  const adding = typed?.act === 'add' ? (typed.clause ?? '') : add
  const items = draft.items.filter((item) => shownIn(show, item))
  const inText = new Set(draft.clauses.flatMap(({ parts }) => parts.flatMap((part) => part.items)))
  return (
    <div className="draft">
      <header>
        <Steps draft={draft} at="items" />
        <h1>{draft.head.title.vi}</h1>
        <p className="lead">{[draft.head.document, words.open(draft.counts.open), words.confirmed(draft.counts.confirmed), words.rejected(draft.counts.rejected)].filter(Boolean).join(' · ')}</p>
        {draft.file.from === 'scan' && <p className="notice ask">{words.scanned}</p>}
        <Refused sentences={actionData?.sentences} />
      </header>
      <DraftText draft={draft} shown={new Set(items.map(({ id }) => id))} />
      <section className="items" id="items" aria-labelledby="items-title">
        <div className="items-head">
          <h2 id="items-title">{words.itemsList}</h2>
          <nav aria-label={words.show} className="chips">
            {SHOWN.map((one) => <a key={one} href={one === 'all' ? `/documents/${draft.id}` : `?show=${one}`} aria-current={one === show ? 'true' : undefined}>{{ all: words.showAll, open: words.showOpen, gaps: words.showGaps, warnings: words.showWarnings }[one]} <b>{{ all: draft.items.length, open: draft.counts.open, gaps: draft.counts.withGaps, warnings: draft.warnings.length }[one]}</b></a>)}
          </nav>
          {!draft.published && <BulkConfirm draft={draft} show={show} />}
        </div>
        {adding !== '' && !draft.published && <AddForm draft={draft} clause={adding} typed={typed?.act === 'add' ? typed : undefined} />}
        {show === 'warnings' ? <Warnings draft={draft} /> : items.length === 0 && <p className="empty">{words.nothingToShow}</p>}
        <ol className="item-list">{items.map((item) => <li key={item.id}><ItemCard item={item} draft={draft} inText={inText.has(item.id)} show={show} edit={editing === item.id} split={split === item.id} typed={typed?.act === 'correct' && typed.item === item.id ? typed : undefined} /></li>)}</ol>
      </section>
    </div>
  )
}
