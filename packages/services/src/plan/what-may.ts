import { mayApprove, mayReport, type Reader } from '@phoihop/core/account'
import type { CalendarDate } from '@phoihop/core/calendar'
import type { Plan } from '@phoihop/core/plan'
import { isOn, type RegisterIndex } from '@phoihop/core/register'
import { actorsOf, type PlanMatter } from './plan-matter.ts'
import type { PlanActName } from './views.ts'

/** What this reader may do about a plan as it stands; the first moves it on. */
export function whatMay(reader: Reader, index: RegisterIndex, matter: PlanMatter, plan: Plan, today: CalendarDate): readonly PlanActName[] {
  const body = reader.seat.body && index.body(reader.seat.body)
  if (!body || !isOn(body.exists, today) || !mayReport(reader)) return []
  const { chairs, members, signers } = actorsOf(matter)
  const [isChair, signs] = [chairs.includes(body.id), signers.some((signer) => signer.body === body.id)]
  if (plan.state === 'none') return isChair ? ['draft'] : []
  if (plan.state === 'approved') return !matter.heirs && mayApprove(reader) && (isChair || signs) ? ['reopen'] : []
  const isOut = plan.state === 'submitted' || plan.state === 'agreed'
  const signing = isOut && mayApprove(reader) && plan.signers.includes(body.id)
  return [
    ...(signing && !plan.approvals.some((one) => one.body === body.id) ? (['approve'] as const) : []),
    ...(signing ? (['return'] as const) : []),
    ...(isChair && !isOut ? (['submit'] as const) : []),
    ...(members.includes(body.id) && body.id !== plan.chair ? (['agree', 'object'] as const) : []),
    ...(isChair ? (['add-item', 'change-item', 'withdraw-item'] as const) : []),
  ]
}
