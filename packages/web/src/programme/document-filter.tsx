import type { LivingDocument } from '@phoihop/services/programme'
import { useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export type Choice = { tier?: string; body?: string }

/** Narrows the document to a year, a tier, a body: a plain form, so the address says what is shown. */
export function DocumentFilter({ document, choice }: { document: LivingDocument; choice: Choice }) {
  const words = useWords(vi, en)
  const say = useSay()
  return (
    <form className="filter" method="get">
      <label>{words.year} <select name="year" defaultValue={document.year}>{document.years.map((year) => <option key={year}>{year}</option>)}</select></label>
      <label>{words.tier} <select name="tier" defaultValue={choice.tier ?? ''}><option value="">{words.all}</option>{document.tiers.map(({ id, title }) => <option key={id} value={id}>{say(title)}</option>)}</select></label>
      <label>{words.body} <select name="body" defaultValue={choice.body ?? ''}><option value="">{words.all}</option>{document.bodies.map(({ id, title }) => <option key={id} value={id}>{say(title)}</option>)}</select></label>
      <button className="button quiet">{words.show}</button>
    </form>
  )
}
