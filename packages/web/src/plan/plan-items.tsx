import type { ItemView, PlanView } from '@phoihop/services/plan'
import { formatDay } from '../words/format.ts'
import type { Typed } from '../words/refused.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { ItemFields } from './item-fields.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Props = { plan: PlanView; typed: Typed | undefined }

/** The items one under the other: what, by whom, by when; what the bodies say of it; what it comes near to. */
export function PlanItems({ plan, typed }: Props) {
  const words = useWords(vi, en)
  const may = (act: PlanView['row']['may'][number]): boolean => plan.row.may.includes(act)
  return (
    <section className="screen" aria-labelledby="items">
      <h2 id="items">{words.items} {plan.items.length > 0 && <span className="count">{plan.items.length}</span>}</h2>
      {plan.items.length === 0 && <p className="empty">{words.noItems}</p>}
      <ol className="cards">{plan.items.map((item, at) => <Item key={item.id} plan={plan} item={item} number={at + 1} typed={typed?.item === item.id ? typed : undefined} />)}</ol>
      {may('add-item') && (
        <details className="acts" open={typed?.act === 'add-item' || plan.row.initiatives.there < plan.row.initiatives.asked}>
          <summary>{words.add}</summary>
          <form method="post"><Hidden plan={plan} act="add-item" /><ItemFields plan={plan} typed={typed?.act === 'add-item' ? typed : undefined} /><button className="button">{words.add}</button></form>
        </details>
      )}
    </section>
  )
}

function Item({ plan, item, number, typed }: Props & { item: ItemView; number: number }) {
  const words = useWords(vi, en)
  const say = useSay()
  return (
    <li className={`card ${item.objected.length > 0 ? 'returned' : item.waiting.length === 0 ? 'accepted' : ''}`} id={item.id}>
      <div>
        <h3>{number}. {item.title}</h3>
        <p className="meta"><span>{item.kind === 'initiative' ? <b>{words.kinds.initiative}</b> : words.kinds.duty}</span><span>{item.who.map(({ title }) => say(title)).join(', ')}</span><span>{words.by.toLowerCase()} {formatDay(item.by)}</span></p>
        <Said item={item} />
        {item.kind === 'initiative' && <Nearest item={item} />}
        <ItemActs plan={plan} item={item} typed={typed} />
      </div>
    </li>
  )
}

function Said({ item: { agreed, objected, waiting } }: { item: ItemView }) {
  const words = useWords(vi, en)
  const say = useSay()
  return (
    <ul className="said-of">
      {objected.map(({ party, because }) => <li key={party.vi}><span className="state returned"><span aria-hidden="true">↩</span> {words.objected}</span> {say(party)}: “{because}”</li>)}
      {agreed.length > 0 && <li><span className="state accepted"><span aria-hidden="true">✓</span> {words.agreed}</span> {agreed.map(say).join(', ')}</li>}
      {waiting.length > 0 && <li><span className="state"><span aria-hidden="true">○</span> {words.waiting}</span> {waiting.map(say).join(', ')}</li>}
    </ul>
  )
}

function Nearest({ item: { nearest } }: { item: ItemView }) {
  const words = useWords(vi, en)
  const say = useSay()
  if (nearest.length === 0) return <p className="hint">{words.nothingNear}</p>
  return (
    <div className="near">
      <p className="hint">{words.near}:</p>
      <ul>{nearest.map(({ title, year, place, here, score }) => <li key={`${title} ${year} ${place.vi}`}>“{title}” <span className="meta">{year}, {here ? words.nearHere : say(place)} · {words.score(score)}</span></li>)}</ul>
    </div>
  )
}

function ItemActs({ plan, item, typed }: Props & { item: ItemView }) {
  const words = useWords(vi, en)
  const { may } = plan.row
  const speaks = may.includes('agree')
  if (!speaks && !may.includes('change-item')) return null
  const version = <input type="hidden" name="version" value={item.version} />
  return (
    <div className="acts">
      {speaks && (item.asked || item.own === 'objected') && <form method="post" className="bare"><Hidden plan={plan} act="agree" item={item.id} />{version}<button className="button quiet" aria-label={`${words.agree}: ${item.title}`}>{words.agree}</button></form>}
      {speaks && (
        <details open={typed?.act === 'object'}>
          <summary>{words.object}</summary>
          <form method="post"><Hidden plan={plan} act="object" item={item.id} />{version}
            <div className="field"><label htmlFor={`${item.id}-because`}>{words.because}</label><textarea id={`${item.id}-because`} name="because" rows={2} maxLength={300} required defaultValue={typed?.act === 'object' ? typed.because : undefined} aria-describedby={`${item.id}-because-hint`} /><p className="hint" id={`${item.id}-because-hint`}>{words.becauseHint}</p></div>
            <button className="button">{words.object}</button>
          </form>
        </details>
      )}
      {may.includes('change-item') && (
        <details open={typed?.act === 'change-item'}>
          <summary>{words.change}</summary>
          <form method="post"><Hidden plan={plan} act="change-item" item={item.id} /><ItemFields plan={plan} item={item} typed={typed?.act === 'change-item' ? typed : undefined} /><button className="button">{words.change}</button></form>
          <form method="post"><Hidden plan={plan} act="withdraw-item" item={item.id} /><button className="button quiet" aria-label={`${words.withdraw}: ${item.title}`}>{words.withdraw}</button></form>
        </details>
      )}
    </div>
  )
}

/** What every form of the page says: which act, after how many, on which item. */
export function Hidden({ plan, act, item }: { plan: PlanView; act: PlanView['row']['may'][number]; item?: string }) {
  return <><input type="hidden" name="act" value={act} /><input type="hidden" name="seq" value={plan.seen} />{item && <input type="hidden" name="item" value={item} />}</>
}
