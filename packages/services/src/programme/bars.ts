import type { Bar } from './views.ts'

type State = keyof Bar
export type Bars = ReadonlyMap<string, Bar>

/** How many of each obligation stand how. */
export function barsBy(items: readonly { obligation: string; state: State }[]): Bars {
  const bars = new Map<string, Partial<Record<State, number>>>()
  for (const { obligation, state } of items) {
    const bar = bars.get(obligation) ?? {}
    bar[state] = (bar[state] ?? 0) + 1
    bars.set(obligation, bar)
  }
  return bars
}

export function sumOf(bars: readonly Bar[]): Bar {
  const total: Partial<Record<State, number>> = {}
  for (const bar of bars) for (const [state, count] of Object.entries(bar) as [State, number][]) total[state] = (total[state] ?? 0) + count
  return total
}
