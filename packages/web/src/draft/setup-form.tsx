import type { ReactNode } from 'react'
import type { DraftView } from '@phoihop/services/draft'
import { useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Props = { draft: DraftView; act: string; part: string; label: string; children: ReactNode }

/** One form of the setup: which decision it makes, on which state, and where to come back to. */
export function SetupForm({ draft, act, part, label, children }: Props) {
  const words = useWords(vi, en)
  return (
    <form method="post" action={`/documents/${draft.id}/setup`} aria-label={label}>
      <input type="hidden" name="act" value={act} /><input type="hidden" name="seq" value={draft.seq} /><input type="hidden" name="part" value={part} />
      {draft.published ? <fieldset disabled>{children}</fieldset> : children}
      {!draft.published && <button className="button quiet">{words.save}</button>}
    </form>
  )
}
