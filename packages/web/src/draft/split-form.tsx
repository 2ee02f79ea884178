import type { DraftView, ItemView } from '@phoihop/services/draft'
import { useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** The places where the sentence can be cut in two, each with the words on either side. */
export function SplitForm({ item, draft, show }: { item: ItemView; draft: DraftView; show: string }) {
  const words = useWords(vi, en)
  return (
    <form method="post" action={`/documents/${draft.id}`} className="sheet">
      <input type="hidden" name="act" value="split" /><input type="hidden" name="item" value={item.id} /><input type="hidden" name="seq" value={draft.seq} /><input type="hidden" name="show" value={show} />
      <fieldset>
        <legend>{words.splitLead}</legend>
        {item.cuts.map(({ at, before, after }, n) => <label key={at} className="choice"><input type="radio" name="at" value={at} required defaultChecked={n === 0} /> <span>…{before} <b aria-hidden="true">‖</b> {after}…</span></label>)}
      </fieldset>
      <button className="button">{words.cutHere}</button> <a className="small" href={`/documents/${draft.id}#item-${item.id}`}>{words.cancel}</a>
    </form>
  )
}
