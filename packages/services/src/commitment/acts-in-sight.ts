import type { Scope } from '@phoihop/core/account'
import type { CommitmentAct } from '@phoihop/core/commitment'
import type { YearAct } from '@phoihop/core/year'
import type { Db } from '@phoihop/storage/database'
import { listActs, type ActFilter } from '@phoihop/storage/year'

type Act = YearAct<CommitmentAct>

/** The acts on commitments in the scope. Who was given one later sees all of it: what was said before it came is what it has to do. */
export async function actsInSight(db: Db, scope: Scope, filter: ActFilter = {}): Promise<readonly Act[]> {
  const acts = await listActs<CommitmentAct>(db, scope, 'commitment', filter)
  const given = [...Map.groupBy(acts, ({ subject }) => subject)].flatMap(([subject, own]) => (own[0]?.seq === 1 ? [] : [{ subject, owners: ownersOf(own) }]))
  if (given.length === 0) return acts
  const subjects = new Set(given.map(({ subject }) => subject))
  const whole = await listActs<CommitmentAct>(db, { programme: scope.programme, bodies: [...new Set(given.flatMap(({ owners }) => owners))] }, 'commitment', { subjects: [...subjects] })
  return [...acts.filter(({ subject }) => !subjects.has(subject)), ...whole]
}

/** Everybody who saw an act of it. */
export const ownersOf = (acts: readonly Act[]): Act['owners'] => [...new Set(acts.flatMap(({ owners }) => owners))]
