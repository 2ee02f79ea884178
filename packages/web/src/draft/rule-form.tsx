import type { DraftRule } from '@phoihop/core/draft'
import type { DraftView, ItemView } from '@phoihop/services/draft'
import type { Typed } from '../words/refused.ts'
import { useWords } from '../words/use-words.ts'
import { RuleFields } from './rule-fields.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Shared = { draft: DraftView; typed: Typed | undefined; show?: string }

/** Everything of one duty that a person can correct. */
export function CorrectForm({ item, draft, typed, show = '' }: Shared & { item: ItemView }) {
  const words = useWords(vi, en)
  return (
    <form method="post" action={`/documents/${draft.id}`} className="sheet rule" aria-label={`${words.edit}: ${item.rule.title.vi}`}>
      <input type="hidden" name="act" value="correct" /><input type="hidden" name="item" value={item.id} /><input type="hidden" name="seq" value={draft.seq} /><input type="hidden" name="show" value={show} />
      <RuleFields id={item.id} rule={item.rule} draft={draft} typed={typed} />
      <button className="button">{words.save}</button> <a className="small" href={`/documents/${draft.id}${show && show !== 'all' ? `?show=${show}` : ''}#item-${item.id}`}>{words.cancel}</a>
    </form>
  )
}

const EMPTY: DraftRule = { kind: 'task', title: { vi: '' }, tiers: [], by: [], how: 'each', with: [], recurs: [], cue: '' }

/** A duty the reader did not see, at a clause. */
export function AddForm({ draft, clause, typed }: Shared & { clause: string }) {
  const words = useWords(vi, en)
  return (
    <form method="post" action={`/documents/${draft.id}`} className="sheet rule" id="add" aria-label={words.add}>
      <h3>{words.add} {clause}</h3>
      <input type="hidden" name="act" value="add" /><input type="hidden" name="clause" value={clause} /><input type="hidden" name="seq" value={draft.seq} />
      <RuleFields id="add" rule={EMPTY} draft={draft} typed={typed} />
      <button className="button">{words.save}</button> <a className="small" href={`/documents/${draft.id}#clause-${clause}`}>{words.cancel}</a>
    </form>
  )
}
