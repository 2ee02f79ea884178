import { percentOf } from '../report/index.ts'
import type { CommitmentStanding } from './types.ts'

/** Each number opens to its list of ids. `raised` is without the withdrawn: raised = closed + open; `late` is part of open. */
export type ClosingRate = {
  raised: readonly string[]
  closed: readonly string[]
  open: readonly string[]
  late: readonly string[]
  withdrawn: readonly string[]
  /** One decimal, cut; null where nothing was raised. */
  percent: number | null
}

/** Closed is what was reported done and not sent back, as with duties: who did it does not wait for who accepts. */
export function closingRate(commitments: readonly { id: string; standing: CommitmentStanding }[]): ClosingRate {
  const idsOf = (is: (standing: CommitmentStanding) => boolean): string[] => commitments.filter(({ standing }) => is(standing)).map(({ id }) => id)
  const closes = ({ state }: CommitmentStanding): boolean => state === 'done' || state === 'accepted'
  const [raised, closed] = [idsOf(({ state }) => state !== 'withdrawn'), idsOf(closes)]
  return { raised, closed, open: idsOf((standing) => !closes(standing) && standing.state !== 'withdrawn'), late: idsOf((standing) => !closes(standing) && standing.daysLate > 0), withdrawn: idsOf(({ state }) => state === 'withdrawn'), percent: percentOf(closed.length, raised.length) }
}
