import { ALLOWED_COLUMNS } from './allowed-columns.ts'
import { ALLOWED_FIELDS, FIELD_PARTS } from './allowed-fields.ts'
import { ALLOWED_FIGURES } from './allowed-figures.ts'

/** What the product may hold: a name each, with the reason why that name cannot become a record about a citizen. */
export type Allowed = {
  /** `table.column` of every column that could take text. */
  columns: Readonly<Record<string, string>>
  /** `name` of every field a person fills in; `*` stands for what the code puts there. */
  fields: Readonly<Record<string, string>>
  /** Files of the design that draw a field under a name given by the page that uses them. */
  parts: Readonly<Record<string, string>>
  /** Ids of the figures a report may carry. */
  figures: Readonly<Record<string, string>>
}

export const ALLOWED: Allowed = { columns: ALLOWED_COLUMNS, fields: ALLOWED_FIELDS, parts: FIELD_PARTS, figures: ALLOWED_FIGURES }
