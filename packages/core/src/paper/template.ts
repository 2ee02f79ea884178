import type { PaperKind } from './paper-fields.ts'
import type { Column } from './types.ts'

/** `each`: once for every item of that list · `when`, `unless`: only where that list or text is, or is not, empty. */
type Condition = { each?: string; when?: string; unless?: string }
/** A part as an office words it: `{name}` is where a fact is printed, `{nth}` the number of the item, from 1. */
export type TemplatePart = Condition & (
  | { heading: string; level?: 1 | 2 | 3 }
  | { paragraph: string }
  | { bullet: string }
  | { table: { caption?: string; columns: readonly (Column & { text: string })[] } }
)

/** The wording of one kind of paper: data an office may change without code. */
export type Template = {
  paper: PaperKind
  /** In capitals; empty for an official letter, which has none (Decree 30/2020, art. 7). */
  kind: string
  /** KH, GM, BB, TB, BC; empty for an official letter. */
  abbreviation: string
  subject: string
  /** Who issues and signs: the body that chairs, or both signatories. */
  issuers: 'chair' | 'both'
  addressees: readonly string[]
  parts: readonly TemplatePart[]
  recipients: readonly { to: string; purpose?: string }[]
}
