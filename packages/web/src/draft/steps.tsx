import type { DraftView } from '@phoihop/services/draft'
import { useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export type Step = 'setup' | 'items' | 'preview'

/** Where one is between the document and the programme: three steps, each open at any time. */
export function Steps({ draft, at }: { draft: Pick<DraftView, 'id' | 'counts'>; at: Step }) {
  const words = useWords(vi, en)
  const paths: readonly (readonly [Step, string, string])[] = [
    ['setup', `/documents/${draft.id}/setup`, ''],
    ['items', `/documents/${draft.id}`, ` (${draft.counts.confirmed}/${draft.counts.confirmed + draft.counts.open})`],
    ['preview', `/documents/${draft.id}/preview`, ''],
  ]
  return (
    <nav className="draft-steps" aria-label={words.stepsLabel}>
      <ol>{paths.map(([step, path, count], n) => <li key={step}><a href={path} aria-current={step === at ? 'step' : undefined}><b>{n + 1}</b> {words.steps[step]}{count}</a></li>)}</ol>
    </nav>
  )
}
