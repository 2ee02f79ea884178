import type { CalendarDate } from '../calendar/index.ts'
import type { Anchor, ChainHead } from './types.ts'

/** Whether the head is to be written down: once a day, and where work stops when it has moved since. Nothing to hold on to before the first link. */
export function isAnchorDue(head: ChainHead, last: Anchor | undefined, { today, stopping }: { today: CalendarDate; stopping: boolean }): boolean {
  if (head.seq === 0) return false
  return last === undefined || last.day !== today || (stopping && last.seq !== head.seq)
}
