import type { Reader } from '@phoihop/core/account'
import type { TrailFinding } from '@phoihop/core/audit'
import { ok, type Outcome } from '@phoihop/core/outcome'
import { verifyRecent } from '@phoihop/storage/audit'
import { guarded } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { trailScopeOf } from './trail-scope.ts'

const RECENT = 5_000
const TOLD = 50

/** `links`: how many were looked at; `findings`: the first of `found`. */
export type CheckedTrail = { links: number; found: number; findings: readonly TrailFinding[] }

/** Recomputes the last links of the chain and the rows they are of, for an auditor. The whole is for the command. */
export function checkTrail(house: House, reader: Reader): Promise<Outcome<CheckedTrail>> {
  return guarded(async () => {
    const scope = trailScopeOf(house, reader)
    if (!scope.ok) return scope
    const findings: TrailFinding[] = []
    const { links, findings: found } = await verifyRecent(house.db, RECENT, (finding) => void (findings.length < TOLD && findings.push(finding)))
    return ok({ links, found, findings })
  })
}
