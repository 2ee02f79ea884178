import { FIGURES, type Act } from '@phoihop/core/work'
import { formatCount, formatDay } from '../words/format.ts'
import { useLanguage, useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

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
