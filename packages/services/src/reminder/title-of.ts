import { periodNamed } from '@phoihop/core/calendar'
import { printPeriod } from '@phoihop/core/paper'
import type { Climbed } from './views.ts'

/** What a mail calls it: a duty by its title and period; a commitment by the meeting that raised it, for what a person typed does not leave by mail. */
export const titleOf = ({ kind, from }: Pick<Climbed, 'kind' | 'from'>): string =>
  kind === 'duty' ? `${from.title.vi} (${periodOf(from.period)})` : `Việc giao theo kết luận: ${from.title.vi} (${periodOf(from.period)})`

/** A period by its key, in the words of papers. */
export function periodOf(key: string): string {
  const period = periodNamed(key)
  return period.ok ? printPeriod(period.value) : key
}
