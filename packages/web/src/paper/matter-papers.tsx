import type { PaperKind, PaperStage } from '@phoihop/core/paper'
import type { MatterPaper, MatterPapers as View } from '@phoihop/services/paper'
import { SHAPES, type Mark } from '../design/state-mark.tsx'
import { formatDay } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

const MARKS: Readonly<Record<PaperStage, Mark>> = { drafted: 'open', agreed: 'due-soon', signed: 'done', issued: 'accepted' }

/** The papers of a plan or a meeting, how far each is, and what may be drawn up now; nothing where there is neither. */
export function MatterPapers({ papers: { lines, draws } }: { papers: View }) {
  const words = useWords(vi, en)
  if (lines.length === 0 && draws.length === 0) return null
  const isAgain = (kind: PaperKind) => lines.findLast((line) => line.kind === kind)?.outdated === true
  return (
    <section className="part papers" aria-labelledby="papers">
      <h2 id="papers">{words.title}</h2>
      {lines.length > 0 && <ul className="lines">{lines.map((line) => <Line key={line.id} line={line} />)}</ul>}
      {draws.length > 0 && <div className="acts draws">{draws.map((kind) => <Draw key={kind} kind={kind} label={`${isAgain(kind) ? words.drawAgain : words.draw} ${kind === 'plan' ? words.planPaper : words.kinds[kind].toLowerCase()}`} />)}</div>}
    </section>
  )
}

function Line({ line: { id, kind, stage, issued, outdated } }: { line: MatterPaper }) {
  const words = useWords(vi, en)
  return (
    <li>
      <a href={`/papers/${id}`}>{words.kinds[kind]}</a>
      <p className="meta">
        <span className={`state ${MARKS[stage]}`}><span aria-hidden="true">{SHAPES[MARKS[stage]]}</span> {words.stages[stage]}</span>
        {issued && <span>{words.issuedAs(issued.number, formatDay(issued.on))}</span>}
        {outdated && <span className="state late"><span aria-hidden="true">▲</span> {words.overtaken}</span>}
      </p>
    </li>
  )
}

const Draw = ({ kind, label }: { kind: PaperKind; label: string }) => (
  <form method="post" className="bare on-screen" aria-label={label}>
    <input type="hidden" name="act" value="draw-up" /><input type="hidden" name="kind" value={kind} />
    <button className="button quiet">{label}</button>
  </form>
)
