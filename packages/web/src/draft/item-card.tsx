import type { DraftView, ItemView } from '@phoihop/services/draft'
import type { Typed } from '../words/refused.ts'
import { formatDay } from '../words/format.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { ItemActs } from './item-acts.tsx'
import { percentOf } from './percent.ts'
import { CorrectForm } from './rule-form.tsx'
import { SplitForm } from './split-form.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Props = { item: ItemView; draft: DraftView; inText: boolean; show: string; edit: boolean; split: boolean; typed: Typed | undefined }
const MARKS = { open: '○', confirmed: '✓', rejected: '–' } as const

/** One proposed duty: the sentence, what was made of it and why, and what to do with it. */
export function ItemCard({ item, draft, inText, show, edit, split, typed }: Props) {
  const words = useWords(vi, en)
  const { id, state, rule } = item
  const closed = draft.published !== undefined
  return (
    <article id={`item-${id}`} className={`item ${state}`} tabIndex={-1} data-item={id} aria-label={rule.title.vi}>
      <p className="meta">
        <span><a className="view" href={inText ? `#text-${id}` : `#clause-${item.clause}`} title={words.inText}>{/^Điều/.test(item.clause.replace(/^.*\//u, '')) ? item.clause : `${words.clause} ${item.clause}`}</a></span>
        <span>{words.kinds[rule.kind]}</span>
        <span className={`state ${state}`}><span aria-hidden="true">{MARKS[state]}</span> {words.state[state]}</span>
        <span>{item.id.startsWith('n') ? words.added : words.sure(percentOf(item.confidence))}{item.corrected ? `, ${words.corrected.toLowerCase()}` : ''}</span>
      </p>
      <h3>{rule.title.vi}</h3>
      <blockquote className="cue">{item.quote}</blockquote>
      {!edit && <Facts item={item} draft={draft} />}
      {rule.touchesPersons && <p className="hint">{words.touches}</p>}
      {item.gaps.length > 0 && state === 'open' && <p className="missing"><b>{words.missing}:</b> {item.gaps.map((gap) => words.gaps[gap]).join(', ')}</p>}
      {edit && !closed && <CorrectForm item={item} draft={draft} typed={typed} show={show} />}
      {split && !closed && <SplitForm item={item} draft={draft} show={show} />}
      {!closed && !edit && !split && <ItemActs item={item} draft={draft} show={show} />}
      {item.because.length > 0 && <details className="why"><summary>{words.because}</summary><ul className="because">{item.because.map((reason) => <li key={reason}>{words.reasonWords(reason)}</li>)}</ul></details>}
    </article>
  )
}

function Facts({ item: { rule, firstDue }, draft }: { item: ItemView; draft: DraftView }) {
  const words = useWords(vi, en)
  const say = useSay()
  const parties = new Map<string, string>(draft.parties.map(({ id, short }) => [id, say(short)]))
  const tiers = new Map<string, string>(draft.tiers.map(({ id, title }) => [id, say(title)]))
  const named = (ids: readonly string[], of: ReadonlyMap<string, string>) => ids.map((id) => of.get(id) ?? id).join(', ')
  const when = [rule.recurs.map((recurs) => ('after' in recurs ? words.afterDuty(titleOf(draft, recurs.after)) : words.recurrence(recurs))).join('; '), rule.due ? words.deadline(rule.due) : ''].filter((part) => part !== '').join(', ')
  const owers = rule.how === 'turn' ? (draft.rotation?.order ?? []) : rule.by
  const whose = owers.length === 0 ? words.nobody : `${named(owers, parties)}${owers.length > 1 ? ` (${words.how[rule.how]})` : ''}`
  return (
    <dl className="facts short">
      <div><dt>{words.by}</dt><dd>{whose} · {rule.tiers.length > 0 ? named(rule.tiers, tiers) : words.nobody}</dd></div>
      {rule.with.length > 0 && <div><dt>{words.with}</dt><dd>{named(rule.with, parties)}</dd></div>}
      <div><dt>{words.when}</dt><dd>{when === '' ? words.nobody : when}{rule.asks ? ` · ${words.asks(rule.asks.atLeast)} ${words.things[rule.asks.of]}` : ''}</dd></div>
      <div><dt>{words.firstDue}</dt><dd>{firstDue ? formatDay(firstDue) : words.noDate}</dd></div>
      {rule.reading && <div><dt>{words.says}</dt><dd>{rule.reading}</dd></div>}
    </dl>
  )
}

const titleOf = ({ items, amends }: DraftView, id: string): string =>
  (items.find((item) => (item.id as string) === id)?.rule.title ?? amends?.obligations.find(({ obligation }) => obligation.id === id)?.obligation.title)?.vi ?? id
