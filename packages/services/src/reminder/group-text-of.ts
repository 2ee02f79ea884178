import { groupText, REMINDER_RULES } from '@phoihop/core/reminder'
import type { House } from '../house/house.ts'
import { titleOf } from './title-of.ts'
import type { Climbed } from './views.ts'

/** The text for the group of one place about what has climbed there, in that order, without what persons typed; undefined where nothing has. `longest`: fewer duties are named where it would be longer. */
export function groupTextOf(house: Pick<House, 'mail' | 'today'>, climbed: readonly Climbed[], longest = Infinity): string | undefined {
  const [first] = climbed
  if (!first) return undefined
  const duties = climbed.map((one) => ({ title: titleOf(one), owners: one.owners.map(({ title }) => title.vi).join(', '), at: one.at }))
  const naming = (most: number): string | undefined => groupText(first.place.title.vi, duties, house.today(), house.mail?.origin ?? '', most)
  let most = REMINDER_RULES.mostLines
  while (most > 0 && (naming(most)?.length ?? 0) > longest) most--
  return naming(most)
}
