import type { TrailChoice } from '@phoihop/services/audit'

const NAMES = ['from', 'to', 'account', 'body', 'group', 'before'] as const

/** What the trail is narrowed by, from an address. */
export function choiceIn(url: string): TrailChoice {
  const asked = new URL(url).searchParams
  return Object.fromEntries(NAMES.flatMap((name) => (asked.get(name) ? [[name, asked.get(name)]] : [])))
}

/** The same as the query of an address; `more` replaces or, where it is undefined, leaves out. */
export function queryOf(choice: TrailChoice, more: Partial<Record<keyof TrailChoice, string | undefined>> = {}): string {
  const all = Object.entries({ ...choice, ...more }).filter((pair): pair is [string, string] => pair[1] !== undefined)
  return all.length > 0 ? `?${new URLSearchParams(all)}` : ''
}
