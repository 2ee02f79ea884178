import type { DutyStory } from '@phoihop/services/work'
import { FIGURES, type Act } from '@phoihop/core/work'
import { formatCount, formatDay } from '../words/format.ts'
import { useLanguage, useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** What happened, newest first. Nothing is ever taken out of it. */
export function DutyHistory({ history }: { history: DutyStory['history'] }) {
  const words = useWords(vi, en)
  const say = useSay()
  return (
    <section className="history" aria-labelledby="history">
      <h2 id="history">{words.history}</h2>
      {history.length === 0 && <p className="empty">{words.noHistory}</p>}
      <ol reversed>
        {history.toReversed().map(({ entry, body, account }) => (
          <li key={entry.id}>
            <b>{say(body)}</b> <ActWords act={entry.act} />
            <p className="meta"><span>{words.recorded} {formatDay(entry.recordedOn)}</span><span>{say(account)}</span></p>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** One act in words, without who did it. */
export function ActWords({ act }: { act: Act }) {
  const words = useWords(vi, en)
  switch (act.did) {
    case 'accept': return <>{words.did.accept}</>
    case 'return': return <>{words.did.return}: “{act.because}”</>
    case 'correct': return <>{words.did.correct}: “{act.because}” – <ActWords act={act.now} /></>
    case 'postpone': return <>{words.did.postpone} {formatDay(act.to)} {words.basis(act.basis.document, formatDay(act.basis.on))}</>
    case 'waive': return <>{words.did.waive} {words.basis(act.basis.document, formatDay(act.basis.on))}</>
    default: return <>{words.did[act.did]} {formatDay(act.on)}{act.did === 'issue' ? `, ${words.field.number.toLowerCase()} ${act.number}` : ''}<FigureWords act={act} />{act.file && <> · <a href={`/file/${act.file}`}>{words.attached}</a></>}</>
  }
}

function FigureWords({ act }: { act: Extract<Act, { figures: unknown }> }) {
  const language = useLanguage()
  const say = useSay()
  const given = FIGURES.filter(({ id }) => act.figures[id] !== undefined)
  return <>{given.map(({ id, title }) => ` · ${say(title)}: ${formatCount(act.figures[id] ?? 0, language)}`).join('')}</>
}
