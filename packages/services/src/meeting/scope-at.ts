import type { Scope } from '@phoihop/core/account'
import { inheritedOn, type BodyId } from '@phoihop/core/register'
import type { Context } from '../schedule/context.ts'
import type { CalendarDate } from '@phoihop/core/calendar'

/**
 * What a meeting's agenda is made from: who meets reads one and the same, so it holds what every member owes at the place, not only what the
 * reader's own body does. For who is no member, and looks down on it, only what it sees anyhow.
 */
export function scopeAt({ definition: { index }, scope }: Pick<Context, 'definition' | 'scope'>, members: readonly BodyId[], stands: readonly BodyId[], on: CalendarDate): Scope {
  if (scope.bodies === 'all' || !members.some((member) => stands.includes(member))) return scope
  return { programme: scope.programme, bodies: [...new Set([...scope.bodies, ...members.flatMap((member) => [member, ...inheritedOn(index, member, on)])])] }
}
