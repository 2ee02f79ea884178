import type { CalendarDate } from '@phoihop/core/calendar'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { checkWorkingYear } from './check-working-year.ts'
import { yamlWithLines } from './yaml-with-lines.ts'

/** A weekday off in exchange for a weekend day worked (hoán đổi, làm bù). */
export type Swap = { off: CalendarDate; work: CalendarDate }

/** The working days of one year, as its file says. Weekend days are off without being named. */
export type WorkingYear = {
  year: number
  /** `published`: the yearly notice is out. `projected`: what the law gives until it is. */
  status: 'published' | 'projected'
  basis: string
  /** `read`: the signed notice was read. `reported`: others quote it. `projected`: there is none yet. */
  confidence: 'read' | 'reported' | 'projected'
  source: string
  holidays: readonly { date: CalendarDate; name: string; why: string }[]
  swaps: readonly Swap[]
  /** Proposed and not decided: on record, never applied. */
  pending: readonly (Swap & { note: string })[]
}

/** Reads the text of one year. `file` is named in refusals, `year` is the one in its name. Refuses with everything that is wrong in it. */
export function workingYear(file: string, year: number, text: string): Outcome<WorkingYear> {
  const yaml = yamlWithLines(file, text)
  const [first, ...rest] = yaml.refusals.length > 0 ? yaml.refusals : checkWorkingYear(yaml, year)
  if (first) return refuse(first, ...rest)
  const read = yaml.value as Omit<WorkingYear, 'pending'> & Partial<Pick<WorkingYear, 'pending'>>
  return ok({ ...read, pending: read.pending ?? [] })
}
