import { dayNumber, isCalendarDate, weekday, yearOf } from '@phoihop/core/calendar'
import type { Refusal } from '@phoihop/core/outcome'
import type { YamlPath, YamlWithLines } from './yaml-with-lines.ts'

type Row = Record<string, unknown>
type Problem = { path: YamlPath; because: string }
type Entry = { row: Row; path: YamlPath }

const KEYS = ['year', 'status', 'basis', 'confidence', 'source', 'holidays', 'swaps', 'pending']
const FRIDAY = 5
/** A swap joins a holiday to a weekend nearby; one further away is a slip of the keyboard. */
const DAYS_BETWEEN_SWAPPED = 60

/** Everything wrong with the file of a year: its shape, and days that cannot be days off or days worked in exchange. */
export function checkWorkingYear(yaml: YamlWithLines, year: number): readonly Refusal[] {
  const { value } = yaml
  if (!isRow(value)) return [yaml.refusalAt([], `the file is a mapping with ${KEYS.join(', ')}`)]
  const holidays = entriesOf(value, 'holidays')
  const swaps = [...entriesOf(value, 'swaps'), ...entriesOf(value, 'pending')]
  const off = [...pathsOf(holidays, 'date'), ...pathsOf(swaps, 'off')]
  const worked = pathsOf(swaps, 'work')
  const problems = [
    ...headProblems(value, year),
    ...['holidays', 'swaps'].filter((list) => !Array.isArray(value[list])).map((list) => ({ path: [list], because: `${list} is a list; write [] when there is none` })),
    ...holidays.flatMap((entry) => rowProblems(entry, ['date', 'name', 'why'])),
    ...swaps.flatMap((entry) => rowProblems(entry, entry.path[0] === 'pending' ? ['off', 'work', 'note'] : ['off', 'work'])),
    ...[...off, ...worked].filter(([text]) => !isCalendarDate(text)).map(([text, path]) => ({ path, because: `${text} is not a day written YYYY-MM-DD` })),
    ...off.flatMap(([text, path]) => offProblems(text, path, year)),
    ...worked.flatMap(([text, path]) => (isCalendarDate(text) && weekday(text) <= FRIDAY ? [{ path, because: `${text} is a weekday, worked already` }] : [])),
    ...swaps.flatMap(distanceProblems),
    ...twice([...off, ...worked]),
  ]
  return problems.map(({ path, because }) => yaml.refusalAt(path, because))
}

function headProblems(value: Row, year: number): readonly Problem[] {
  const problems = unknownKeys(value, KEYS, [])
  if (value['year'] !== year) problems.push({ path: ['year'], because: `year is ${String(value['year'])}, but the file is named ${year}` })
  for (const key of ['basis', 'source']) if (!isWords(value[key])) problems.push({ path: [key], because: `${key} is missing` })
  const known = { status: ['published', 'projected'], confidence: ['read', 'reported', 'projected'] }
  for (const [key, words] of Object.entries(known)) {
    if (!words.some((word) => word === value[key])) problems.push({ path: [key], because: `${key} is one of ${words.join(', ')}` })
  }
  return problems
}

function rowProblems({ row, path }: Entry, keys: readonly string[]): readonly Problem[] {
  const missing = keys.filter((key) => !isWords(row[key])).map((key) => ({ path: [...path, key], because: `${key} is missing` }))
  return [...unknownKeys(row, keys, path), ...missing]
}

function offProblems(text: string, path: YamlPath, year: number): readonly Problem[] {
  if (!isCalendarDate(text)) return []
  if (yearOf(text) !== year) return [{ path, because: `${text} is not in ${year}` }]
  return weekday(text) > FRIDAY ? [{ path, because: `${text} is a Saturday or a Sunday, off already` }] : []
}

function distanceProblems({ row, path }: Entry): readonly Problem[] {
  const { off, work } = row
  if (!isCalendarDate(off) || !isCalendarDate(work)) return []
  const isFar = Math.abs(dayNumber(off) - dayNumber(work)) > DAYS_BETWEEN_SWAPPED
  return isFar ? [{ path: [...path, 'work'], because: `${work} is more than ${DAYS_BETWEEN_SWAPPED} days from ${off}` }] : []
}

function twice(days: readonly (readonly [string, YamlPath])[]): readonly Problem[] {
  const seen = new Set<string>()
  return days.flatMap(([text, path]) => {
    if (seen.has(text)) return [{ path, because: `${text} is named twice` }]
    seen.add(text)
    return []
  })
}

function unknownKeys(row: Row, known: readonly string[], path: YamlPath): Problem[] {
  const unknown = Object.keys(row).filter((key) => !known.includes(key))
  return unknown.map((key) => ({ path: [...path, key], because: `${key} is not one of ${known.join(', ')}` }))
}

/** The entries of a list; one that is no mapping is an empty row, which lacks every key. */
function entriesOf(value: Row, list: string): readonly Entry[] {
  const rows = value[list]
  return Array.isArray(rows) ? rows.map((row: unknown, at) => ({ row: isRow(row) ? row : {}, path: [list, at] })) : []
}

const pathsOf = (entries: readonly Entry[], key: string) =>
  entries.flatMap(({ row, path }) => (isWords(row[key]) ? [[row[key], [...path, key]] as const] : []))
const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
const isWords = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
