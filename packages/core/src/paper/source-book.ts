import type { ClausePath } from '../programme/index.ts'
import type { Figure } from '../report/index.ts'
import { printCount } from './print.ts'
import type { Run, Source, SourceFilter } from './types.ts'

/** Address of the list of duties a source was counted from. */
export type AddressOf = (filter: SourceFilter) => string

/** The sources of a paper, gathered while its text is written: a number is printed and remembered in one step. */
export type SourceBook = {
  /** The number as a run that opens to its list. An unknown one is said in words; a number counted from nothing has no list. */
  figure(figure: Figure, label: string, clauses: readonly ClausePath[], filter: SourceFilter): Run
  sources(): readonly Source[]
}

/** With an address every number opens to the list of duties; without one, to the annex that prints the keys. */
export function openSourceBook(addressOf?: AddressOf): SourceBook {
  const sources: Source[] = []
  return {
    figure: ({ value, from }, label, clauses, filter) => {
      if (value === null) return { text: 'chưa có số liệu', italic: true }
      if (from.length === 0) return { text: printCount(value) }
      const id = `nguon-${sources.length + 1}`
      sources.push({ id, label, filter, clauses, keys: from, ...(addressOf ? { address: addressOf(filter) } : {}) })
      return { text: printCount(value), source: id }
    },
    sources: () => sources,
  }
}

/** `base?from=2024-01-01&to=2024-06-30&obligation=…&verdict=on-time,late`, the query of the list of duties. */
export function addressesUnder(base: string): AddressOf {
  return ({ period, verdicts, ...rest }) => {
    const query = { from: period.from, to: period.to, ...rest, verdict: verdicts?.join() }
    const asked = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value === true ? 'yes' : value)}`]))
    return `${base}${base.includes('?') ? '&' : '?'}${asked.join('&')}`
  }
}
