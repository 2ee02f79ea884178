import type { PlanRow } from '@phoihop/services/plan'
import { StateMark } from '../design/state-mark.tsx'
import { useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** The way from the desk to the plans a body makes with others. How far each is stands on its own page: the desk is kept until work changes. */
export function OwnPlans({ plans }: { plans: readonly PlanRow[] }) {
  const words = useWords(vi, en)
  const say = useSay()
  return (
    <section className="part" aria-labelledby="plans">
      <h2 id="plans">{words.plans}</h2>
      {plans.length > 0 && <ul className="lines">{plans.map((plan) => <li key={plan.key}><a href={`/plans/${plan.key}`}>{words.planOf(plan.year, say(plan.place.title))}</a>{plan.standing && <StateMark state={plan.standing.state} daysLate={plan.standing.daysLate} />}</li>)}</ul>}
      <p className="all"><a href="/plans">{words.all}</a></p>
    </section>
  )
}
