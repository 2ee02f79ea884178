import { weekday } from '@phoihop/core/calendar'
import type { VisitLine } from '@phoihop/services/visit'
import { SHAPES, type Mark } from '../design/state-mark.tsx'
import { formatDay, formatWeekday } from '../words/format.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** The shapes of duties: in its time is due soon, its time over is late. */
const MARKS: Readonly<Record<VisitLine['state'], Mark>> = { planned: 'not-yet-due', now: 'due-soon', missed: 'late', held: 'accepted', cancelled: 'waived' }

export function VisitMark({ state }: { state: VisitLine['state'] }) {
  const words = useWords(vi, en)
  return <span className={`state ${MARKS[state]}`}><span aria-hidden="true">{SHAPES[MARKS[state]]}</span> {words.states[state]}</span>
}

/** The day it was held, else the day or month it is planned for. */
export function VisitDay({ visit: { time: { from, to }, held } }: Pick<VisitLine, 'visit'>) {
  const words = useWords(vi, en)
  const language = useLanguage()
  if (held) return <>{formatDay(held.on)}</>
  return from === to ? <>{formatWeekday(weekday(from), language)} {formatDay(from)}</> : <>{words.inMonth(from)}</>
}
