import { Field } from '../design/field.tsx'
import type { Typed } from '../words/refused.ts'
import { useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** A month, and the day once it is settled. */
export function TimeFields({ months, today, typed }: { months: readonly string[]; today: string; typed: Typed | undefined }) {
  const words = useWords(vi, en)
  return (
    <>
      <Field id="period" label={words.month}><select id="period" name="period" defaultValue={typed?.period}>{months.map((month) => <option key={month} value={month}>{words.inMonth(month)}</option>)}</select></Field>
      <Field id="on" label={words.day} hint={words.dayHint}><input id="on" name="on" type="date" min={today} defaultValue={typed?.on} aria-describedby="on-hint" /></Field>
    </>
  )
}
