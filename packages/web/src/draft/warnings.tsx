import type { DraftView } from '@phoihop/services/draft'
import { useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** What a person should look at before trusting the reading, each beside the words it is about. */
export function Warnings({ draft }: { draft: DraftView }) {
  const words = useWords(vi, en)
  if (draft.warnings.length === 0) return <p className="empty">{words.noWarnings}</p>
  return (
    <ul className="gaps">{draft.warnings.map(({ code, message, clause, quote }, n) => {
      const said = words.warningWords(code, message)
      return (
        <li key={n} className={code}>
          {clause ? <a href={`#clause-${clause}`}>{words.clause} {clause}</a> : <b>{words.wholeDocument}</b>}: {said}
          {said !== message && <p className="hint" lang="vi">{message}</p>}
          {quote !== '' && <p className="cue">“{quote}”</p>}
        </li>
      )
    })}</ul>
  )
}
