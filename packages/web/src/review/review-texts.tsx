import { BLOCK_LIMIT, type ReviewBlock } from '@phoihop/core/review'
import type { BlockView, ReviewView } from '@phoihop/services/review'
import type { Typed } from '../words/refused.ts'
import { formatDay } from '../words/format.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Props = { view: ReviewView; typed: Typed | undefined }

/** What each body that signs writes, part by part; then the paper. What was typed stays in its field when it was refused, beside the text that is kept. */
export function ReviewTexts({ view, typed }: Props) {
  const words = useWords(vi, en)
  const { blocks, may, papers, line, seen } = view
  const parts = [...Map.groupBy(blocks, ({ block }) => block)]
  return (
    <section className="part" aria-labelledby="texts">
      <h2 id="texts">{words.texts}</h2>
      <p className="hint">{words.textsLead}</p>
      {parts.map(([block, own]) => <Part key={block} block={block} blocks={own} typed={typed?.block === block ? typed : undefined} />)}
      {may.includes('draw') && (
        <form method="post" className="acts"><input type="hidden" name="act" value="draw" /><input type="hidden" name="seen" value={seen} /><div className="primary"><p>{words.drawLead(line.isFinal)}</p><button className="button">{words.draw}</button></div></form>
      )}
      {papers.length > 0 && <><h3>{words.papers}</h3><ul className="lines">{papers.map(({ id, stage, draftedOn }) => <li key={id}><a href={`/papers/${id}`}>{words.stages[stage]}</a> <span className="meta">{words.drawn(formatDay(draftedOn))}</span></li>)}</ul></>}
    </section>
  )
}

function Part({ block, blocks, typed }: { block: ReviewBlock; blocks: readonly BlockView[]; typed: Typed | undefined }) {
  const words = useWords(vi, en)
  const say = useSay()
  const there = blocks.filter(({ text }) => text !== '').length
  return (
    <details className="fold" open={typed !== undefined || undefined}>
      <summary>{words.blocks[block]} <span className="count">{there}/{blocks.length}</span></summary>
      {blocks.map((one) => (
        <div key={one.as.id} className="text">
          <h3>{say(one.as.title)} <span className="meta">{one.on ? words.writtenOn(formatDay(one.on)) : words.notWritten}</span></h3>
          {one.text.split('\n').map((paragraph, at) => <p key={at} lang="vi">{paragraph}</p>)}
          {one.own && <WriteForm one={one} typed={typed} />}
        </div>
      ))}
    </details>
  )
}

/** After a refusal the version shown is the one in force: who saves again has seen it above. */
function WriteForm({ one: { block, as, text, version }, typed }: { one: BlockView; typed: Typed | undefined }) {
  const words = useWords(vi, en)
  const id = `${block}-${as.id.replace(/[^a-z0-9-]/g, '-')}`
  return (
    <form method="post">
      <input type="hidden" name="act" value="write" /><input type="hidden" name="block" value={block} /><input type="hidden" name="version" value={version} />
      {typed && Number(typed.version) !== version && <p className="notice ask">{words.changed}</p>}
      <div className="field"><label htmlFor={id}>{words.blocks[block]}</label><textarea id={id} name="what" rows={6} maxLength={BLOCK_LIMIT} required defaultValue={typed?.what ?? text} aria-describedby={`${id}-hint`} lang="vi" /><p className="hint" id={`${id}-hint`}>{words.blockHint}</p></div>
      <button className="button">{words.save}</button>
    </form>
  )
}
