import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { WorkingCalendar } from '@phoihop/core/calendar'
import { ok, refuse, type Outcome, type Refusal } from '@phoihop/core/outcome'
import { workingYear, type WorkingYear } from './working-year.ts'

const YEAR_FILE = /^(\d{4})\.yaml$/
const YAML_FILE = /\.ya?ml$/i

/**
 * The working calendar in a folder that holds one file a year, `2026.yaml`. Pending swaps are not applied.
 * Refuses a folder that is not there (`file-missing`) and every malformed file with its line and the reason (`definition-unreadable`).
 */
export async function readWorkingCalendar(folder: string): Promise<Outcome<WorkingCalendar>> {
  const years = await readWorkingYears(folder)
  return years.ok ? ok(workingCalendar(years.value)) : years
}

/** The same folder, year by year, with names, reasons, sources and pending swaps. Ordered by year. */
export async function readWorkingYears(folder: string): Promise<Outcome<readonly WorkingYear[]>> {
  const names = await readdir(folder).then((found) => found.filter((name) => YAML_FILE.test(name)).sort(), () => undefined)
  if (names === undefined) return refuse({ code: 'file-missing', file: folder })
  if (names.length === 0) return refuse({ code: 'definition-unreadable', file: folder, because: 'no year of working days is in it' })
  const read = await Promise.all(names.map((name) => readYearFile(join(folder, name), name)))
  const [first, ...rest] = read.flatMap((year): readonly Refusal[] => (year.ok ? [] : year.refusals))
  if (first) return refuse(first, ...rest)
  return ok(read.flatMap((year) => (year.ok ? [year.value] : [])))
}

/** Those years as one calendar. */
export function workingCalendar(years: readonly WorkingYear[]): WorkingCalendar {
  const swaps = years.flatMap((year) => year.swaps)
  return {
    published: new Set(years.filter((year) => year.status === 'published').map((year) => year.year)),
    holidays: new Set([...years.flatMap((year) => year.holidays.map((holiday) => holiday.date)), ...swaps.map((swap) => swap.off)]),
    swappedIn: new Set(swaps.map((swap) => swap.work)),
  }
}

async function readYearFile(path: string, name: string): Promise<Outcome<WorkingYear>> {
  const year = YEAR_FILE.exec(name)?.[1]
  if (year === undefined) return refuse({ code: 'definition-unreadable', file: path, because: 'the file is not named by its year, such as 2026.yaml' })
  const text = await readFile(path, 'utf8').catch((error: Error) => error)
  if (text instanceof Error) return refuse({ code: 'file-unreadable', file: path, because: text.message })
  return workingYear(path, Number(year), text)
}
