import { printDay, printPeriods } from '../paper/index.ts'
import type { Gap } from '../report/index.ts'
import { printBody, type ReviewPrint } from './printed.ts'

/** One line for each body and rule, the periods it did not report together, in the order of the gaps. */
export function gapLines(print: ReviewPrint, gaps: readonly Gap[] = print.review.gaps): readonly { who: string; what: string; due: string }[] {
  const rules = new Map(print.programme.obligations.map((rule) => [rule.id, rule]))
  return [...Map.groupBy(gaps, ({ owners, obligation }) => `${owners.join()} ${obligation}`).values()].map((same) => {
    const { owners, obligation } = same[0]!
    const rule = rules.get(obligation)
    const periods = same.map(({ period }) => period).toSorted((a, b) => (a.from < b.from ? -1 : 1))
    return {
      who: owners.map((id) => printBody(print, id)).join('; '),
      what: `${rule?.title.vi ?? obligation}${rule ? ` (${rule.basis.clause})` : ''}, ${printPeriods(periods)}`,
      due: printDay(same.map(({ since }) => since).toSorted()[0]!),
    }
  })
}
