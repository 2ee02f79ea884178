import type { ReactNode } from 'react'
import type { Cut, Desk, Duty } from '@phoihop/services/work'
import { SHAPES, type Mark } from '../design/state-mark.tsx'
import { formatCount } from '../words/format.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { DutyCard, type CardAction } from './duty-card.tsx'
import { DutyGroups, DutyLines } from './duty-groups.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** What one body owes itself: what needs an answer as cards with one button, the rest as lines. */
export function OwnDuties({ desk }: { desk: Desk }) {
  const words = useWords(vi, en)
  const cards = (duties: Cut<Duty>, action: CardAction) => (
    <ul className="cards">{duties.shown.map((duty) => <DutyCard key={duty.occurrence.key} duty={duty} action={duty.standing.due === 'awaiting' ? 'open' : action} withPlace={false} />)}</ul>
  )
  return (
    <>
      <Part id="returned" title={words.returned} duties={desk.returned}>{cards(desk.returned, 'correct')}</Part>
      <Part id="late" title={words.late} duties={desk.late} empty={words.nothingLate} more="/duties?state=late">{cards(desk.late, 'report')}</Part>
      <Part id="this-week" title={words.thisWeek} duties={desk.thisWeek} empty={words.nothingThisWeek}>{cards(desk.thisWeek, 'report')}</Part>
      <Part id="next" title={words.next} duties={desk.next} empty={words.nothingNext}><DutyLines duties={desk.next.shown} withPlace={false} /></Part>
      <Part id="done" title={words.done} duties={desk.done} empty={words.nothingDone}><DutyLines duties={desk.done.shown} withPlace={false} /></Part>
    </>
  )
}

/** What all bodies owe, for who follows the programme: who is late, what waits for a decision, what comes. */
export function FollowedDuties({ desk, decides }: { desk: Desk; decides: boolean }) {
  const words = useWords(vi, en)
  return (
    <>
      <Part id="late" title={words.late} duties={desk.late} empty={words.nothingLate} more="/duties?state=late"><DutyGroups duties={desk.late.shown} acrossPeriods /></Part>
      {decides && <Part id="to-accept" title={words.toAccept} duties={desk.toAccept} empty={words.nothingToAccept} more="/duties?state=done"><DutyGroups duties={desk.toAccept.shown} /></Part>}
      <Part id="returned" title={words.waitsForCorrection} duties={desk.returned} more="/duties?state=returned"><DutyGroups duties={desk.returned.shown} acrossPeriods /></Part>
      <Part id="this-week" title={words.thisWeek} duties={desk.thisWeek} empty={words.nothingThisWeek} more="/duties?state=due-soon"><DutyGroups duties={desk.thisWeek.shown} /></Part>
      <Part id="next" title={words.next} duties={desk.next}><DutyGroups duties={desk.next.shown} /></Part>
      <Part id="done" title={words.done} duties={desk.done} empty={words.nothingDone}><DutyLines duties={desk.done.shown} withPlace /></Part>
    </>
  )
}

/** One glance: what stands how today; each number opens its part. */
export function Glance({ desk, follows, decides }: { desk: Desk; follows: boolean; decides: boolean }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const counts: readonly (readonly [Mark, string, number, string])[] = [
    ['late', '#late', desk.late.total, words.glance.late],
    ['returned', '#returned', desk.returned.total, words.glance.returned],
    ...(decides ? [['done', '#to-accept', desk.toAccept.total, words.glance.toAccept] as const] : []),
    ['due-soon', '#this-week', desk.thisWeek.total, words.glance.thisWeek],
    ...(follows ? [['question', '/questions', desk.questions, words.glance.questions] as const] : []),
  ]
  return (
    <ul className="glance">
      {counts.filter(([mark, , count]) => count > 0 || mark === 'late').map(([mark, href, count, title]) => (
        <li key={mark}><a href={href} className={count > 0 ? mark : 'none'}><b><span aria-hidden="true">{SHAPES[mark]}</span> {formatCount(count, language)}</b> {title}</a></li>
      ))}
    </ul>
  )
}

type PartProps = { id: string; title: string; duties: Cut<Duty>; empty?: string; more?: string; children: ReactNode }

function Part({ id, title, duties, empty, more, children }: PartProps) {
  const words = useWords(vi, en)
  const language = useLanguage()
  if (duties.total === 0 && !empty) return null
  return (
    <section className={`part ${id}`} aria-labelledby={id}>
      <h2 id={id}>{title} {duties.total > 0 && <span className="count">{formatCount(duties.total, language)}</span>}</h2>
      {duties.total === 0 ? <p className="empty">{empty}</p> : children}
      {more && duties.total > duties.shown.length && <p className="all"><a href={more}>{words.allOf(duties.total)}</a></p>}
    </section>
  )
}
