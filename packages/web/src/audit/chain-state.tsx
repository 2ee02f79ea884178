import type { CheckedTrail } from '@phoihop/services/audit'
import { Done, Refused } from '../design/notice.tsx'
import { findingWords } from '../words/finding.ts'
import { formatCount } from '../words/format.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** The end of the chain, and what a check of its last links found. */
export function ChainState({ head, checked }: { head: { seq: number; hash: string }; checked: CheckedTrail | undefined }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  return (
    <section aria-labelledby="chain" className="part">
      <h2 id="chain">{words.chain}</h2>
      <p>{words.chainLead(formatCount(head.seq, language))} <code>{head.hash.slice(0, 16)}</code></p>
      {checked?.found === 0 && <Done>{words.fits(formatCount(checked.links, language))}</Done>}
      {checked && checked.found > 0 && <Refused sentences={[words.wrong(formatCount(checked.found, language), formatCount(checked.links, language)), ...checked.findings.map((finding) => findingWords(finding, language))]} />}
      <form method="post"><button className="button quiet">{words.check}</button></form>
    </section>
  )
}
