import type { DraftView } from '@phoihop/services/draft'
import { useWords } from '../words/use-words.ts'
import { percentOf } from './percent.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** One button for each confidence from which on there is something to confirm. */
export function BulkConfirm({ draft, show }: { draft: DraftView; show: string }) {
  const words = useWords(vi, en)
  const sure = draft.sure.filter(({ items }, n) => items > (draft.sure[n - 1]?.items ?? 0))
  if (sure.length === 0) return null
  return (
    <form method="post" action={`/documents/${draft.id}`} className="bulk">
      <span>{words.bulkLead}</span>
      <input type="hidden" name="seq" value={draft.seq} /><input type="hidden" name="act" value="confirm-sure" /><input type="hidden" name="show" value={show} />
      {sure.map(({ least, items }) => <button key={least} className="button quiet" name="least" value={least}>{words.bulk(items, percentOf(least))}</button>)}
    </form>
  )
}
