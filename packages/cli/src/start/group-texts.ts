import { ok, refuse, type Outcome } from '@phoihop/core/outcome'

/** Whether texts for groups are offered (`PHOIHOP_GROUP_TEXTS`, off where nothing is said). Refuses any other word than on and off. */
export function readGroupTexts(env: Readonly<Record<string, string | undefined>>): Outcome<boolean> {
  const said = env.PHOIHOP_GROUP_TEXTS || 'off'
  return said === 'on' || said === 'off' ? ok(said === 'on') : refuse({ code: 'wrong-usage', because: `PHOIHOP_GROUP_TEXTS=${said} phải là on hoặc off` })
}
