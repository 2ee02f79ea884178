import type { Reader } from '@phoihop/core/account'
import { calendarDate } from '@phoihop/core/calendar'
import type { Outcome } from '@phoihop/core/outcome'
import { figuresOf } from '@phoihop/core/work'
import type { House } from '../house/house.ts'
import { fulfilIssued, type Acting } from '../year/index.ts'
import { scopeOfPlaces, type PlanMatter } from './plan-matter.ts'

/**
 * Reports the plan's duty as done: the paper both parties sign was issued under a number, on a day. In the transaction of the approval that
 * completes it, by the body that gave it. Refused as any report is: a day to come, no number, reported already.
 */
export async function issuePlan(house: House, reader: Reader, acting: Acting, { occurrence, chairs }: PlanMatter, form: { number: string; on: string; file?: string }, initiatives: number): Promise<Outcome<void>> {
  const on = calendarDate(form.on)
  if (!on.ok) return on
  const scope = scopeOfPlaces(acting, [occurrence.place], [...chairs, ...occurrence.owners, acting.by])
  const counted = figuresOf(acting.timetable.obligation(occurrence.obligation)).some(({ id }) => id === 'initiatives')
  return fulfilIssued(house, reader, acting, { occurrence, scope }, { did: 'issue', on: on.value, number: form.number, figures: counted ? { initiatives } : {}, ...(form.file ? { file: form.file } : {}) })
}
