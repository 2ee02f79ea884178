import type { Rejection } from '@phoihop/core/draft'
import type { DraftView, ItemView } from '@phoihop/services/draft'
import { useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

const WHY: readonly Rejection[] = ['no-duty', 'said-elsewhere', 'not-followed']
type Props = { item: ItemView; draft: DraftView; show: string }

/** Confirm, leave out, correct, split, join; a decided one can be reopened. Each form carries the state it was made on. */
export function ItemActs({ item, draft, show }: Props) {
  const words = useWords(vi, en)
  const shown = show === 'all' ? '' : `&show=${show}`
  if (item.state !== 'open') return <ActForm act="reopen" item={item} draft={draft} show={show}><button className="button quiet" data-act="reopen">{words.reopen}</button></ActForm>
  return (
    <div className="item-acts">
      {item.gaps.length === 0 && <ActForm act="confirm" item={item} draft={draft} show={show}><button className="button" data-act="confirm">{words.confirm}</button></ActForm>}
      <a className={`button${item.gaps.length === 0 ? ' quiet' : ''}`} data-act="edit" href={`?edit=${item.id}${shown}#item-${item.id}`}>{words.edit}</a>
      <ActForm act="reject" item={item} draft={draft} show={show}>
        <button className="button quiet" data-act="reject">{words.reject}</button>
        <label className="unseen" htmlFor={`why-${item.id}`}>{words.why}</label>
        <select id={`why-${item.id}`} name="why" defaultValue={WHY[0]}>{WHY.map((why) => <option key={why} value={why}>{words.rejections[why]}</option>)}</select>
      </ActForm>
      {item.cuts.length > 0 && <a className="small" data-act="split" href={`?split=${item.id}${shown}#item-${item.id}`}>{words.split}</a>}
      {item.next && <ActForm act="merge" item={item} draft={draft} show={show}><button className="quiet" data-act="merge">{words.merge}</button></ActForm>}
    </div>
  )
}

function ActForm({ act, item, draft, show, children }: Props & { act: string; children: React.ReactNode }) {
  return (
    <form method="post" action={`/documents/${draft.id}`}>
      <input type="hidden" name="act" value={act} /><input type="hidden" name="item" value={item.id} /><input type="hidden" name="seq" value={draft.seq} /><input type="hidden" name="show" value={show} />
      {children}
    </form>
  )
}
