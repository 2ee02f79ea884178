import type { DraftView } from '@phoihop/services/draft'
import { useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** The duties in force that this document amends: each stays, ends, or is replaced by one of the document's. */
export function Amended({ draft }: { draft: DraftView }) {
  const words = useWords(vi, en)
  const say = useSay()
  return (
    <section id="kept" className="part" aria-labelledby="kept-title">
      <h2 id="kept-title">{words.obligationsKept}</h2>
      <ul className="lines">{draft.amends?.obligations.map(({ obligation, withdrawn, replacedBy }) => (
        <li key={obligation.id}>
          <span>{withdrawn ? <s>{say(obligation.title)}</s> : say(obligation.title)} <span className="meta">{words.clause} {obligation.basis.clause}</span></span>
          {replacedBy ? <a href={`/documents/${draft.id}#item-${replacedBy}`}>{words.replacedBy}</a> : !draft.published && (
            <form method="post">
              <input type="hidden" name="act" value={withdrawn ? 'keep' : 'withdraw'} /><input type="hidden" name="obligation" value={obligation.id} /><input type="hidden" name="seq" value={draft.seq} />
              <button className="quiet">{withdrawn ? words.keep : words.withdraw}</button>
            </form>
          )}
        </li>
      ))}</ul>
    </section>
  )
}
