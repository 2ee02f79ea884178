import { WORDING_LIMIT, wordingsOf, type Wording } from '@phoihop/core/paper'
import type { PaperView } from '@phoihop/services/paper'
import type { Typed } from '../words/refused.ts'
import { useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** The words of the paper, block by block, for who signs it; what was typed and not kept because somebody acted first stands above them. */
export function Rewording({ view, typed, isOpen }: { view: PaperView; typed: Typed | undefined; isOpen: boolean }) {
  const words = useWords(vi, en)
  const blocks = wordingsOf(view.paper)
  if (!view.mine || view.issued || blocks.length === 0) return null
  const own = typed?.act === 'revise' ? typed : undefined
  const isOvertaken = own !== undefined && Number(own.seen) !== view.seen
  return (
    <details className="card on-screen rewording" id="wording" open={isOpen || own !== undefined}>
      <summary>{words.reword}</summary>
      <p className="hint">{words.rewordHint}</p>
      {isOvertaken && <p className="notice ask">{words.notKept} “{own.wording}”</p>}
      {blocks.map((block) => <Block key={`${block.at} ${view.worded}`} block={block} seen={view.seen} typed={!isOvertaken && own?.item === String(block.at) ? own : undefined} />)}
    </details>
  )
}

function Block({ block: { at, text }, seen, typed }: { block: Wording; seen: number; typed: Typed | undefined }) {
  const words = useWords(vi, en)
  const label = words.block(at + 1)
  return (
    <form method="post" aria-label={label}>
      <input type="hidden" name="seen" value={seen} /><input type="hidden" name="item" value={at} />
      <div className="field"><label htmlFor={`wording-${at}`}>{label}</label><textarea id={`wording-${at}`} name="wording" rows={Math.min(6, Math.ceil(text.length / 70) + 1)} maxLength={WORDING_LIMIT} defaultValue={typed?.wording ?? text} /></div>
      <button className="button quiet" name="act" value="revise" aria-label={`${words.save}: ${label}`}>{words.save}</button>
    </form>
  )
}
