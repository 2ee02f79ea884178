import type { Block, ColumnLine } from './types.ts'

/** What the text of a page break, a wrapped line or a new paragraph is made of. */
export type Joint = '' | ' ' | '\n' | '\n\n'

/** In line pitches: a gap that parts paragraphs. In widths of the type: an indent. */
const PARTED = 1.22
const INDENT = 0.7

const label = /^(?:(?:Điều|ĐIỀU|Chương|CHƯƠNG|Mục|MỤC|Phần|PHẦN)\s+[\dIVXLC]|X{0,3}(?:IX|IV|V?I{0,3})(?<=[IVX])\s?[.)\/-]\s?\p{Lu}|[1-9]\d?(?:\.\d{1,2}){0,3}\s?[.)\/]\s?\p{L}|\(\d{1,2}\)\s|[a-zđ]\s?[.)\/]\s?\p{L}|[-–+•●▪◦➢]\s?\p{L})/u
const ended = /[.;:!?…]["”’)»]*$/u
const low = /^\p{Ll}/u
const isCapitals = (text: string) => text === text.toUpperCase()

/** The mean of the values near their mode: a pitch halfway between two steps is neither of them. */
function pitchOf(pitches: readonly number[]): number | undefined {
  const most = mode(pitches, 0.5)
  const near = most === undefined ? [] : pitches.filter((pitch) => Math.abs(pitch - most) <= 0.251)
  return near.length === 0 ? undefined : near.reduce((sum, pitch) => sum + pitch, 0) / near.length
}

const mode = (values: readonly number[], step: number): number | undefined => {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(Math.round(value / step), (counts.get(Math.round(value / step)) ?? 0) + 1)
  const best = [...counts].sort((a, b) => b[1] - a[1])[0]
  return best ? best[0] * step : undefined
}

/** The edges and the pitch of the lines that stand in one column of one page; the body's are told by all its pages alike. */
type Measure = { left: number; right: number; pitch: number }

function measureOf(lines: readonly ColumnLine[]): Measure {
  const rights = lines.map(({ right }) => right).sort((a, b) => a - b)
  const right = rights[Math.floor((rights.length - 1) * 0.95)] ?? 0
  const size = mode(lines.map((line) => line.size), 0.5) ?? 12
  const long = lines.filter((line) => line.right > right - 6 * size)
  const pitches = lines.slice(1).flatMap((line, i) => {
    const before = lines[i]!
    const by = line.y - before.y
    return line.page === before.page && by > 0.8 * size && by < 2.2 * size && before.right > right - 6 * size ? [by] : []
  })
  return { left: mode(long.map(({ x }) => x), 2) ?? lines[0]?.x ?? 0, right, pitch: Math.max(pitchOf(pitches) ?? 1.25 * size, size) }
}

export function measures(lines: readonly ColumnLine[]): (line: ColumnLine) => Measure {
  const groups = Map.groupBy(lines, ({ column, page }) => (column === 0 ? `body ${page}` : `column ${column}`))
  const body = measureOf(lines.filter(({ column }) => column === 0))
  const known = new Map([...groups].map(([key, own]) => {
    const measure = measureOf(own)
    const few = key.startsWith('body') && own.length < 8
    return [key, few ? { ...measure, left: Math.min(measure.left, body.left), right: Math.max(measure.right, body.right), pitch: body.pitch } : measure]
  }))
  return ({ column, page }) => known.get(column === 0 ? `body ${page}` : `column ${column}`) ?? body
}

/** Whether the next line's first word would not have found room on this line: then it was wrapped. */
function isFull(line: ColumnLine, next: ColumnLine, right: number): boolean {
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0
  const width = (next.right - next.x) / Math.max(1, next.text.length)
  return line.right + (word + 1) * width >= right - 0.35 * line.size
}

function wrapped(before: ColumnLine): Joint {
  if (/\u00ad$/.test(before.text)) return ''
  return /[\p{L}\d]-$/u.test(before.text) ? '' : ' '
}

/** In a narrow column (letterhead, recipients, signature) a line end may be meant: it stays, unless the sentence plainly goes on. */
function besideJoint(before: ColumnLine, next: ColumnLine, pitch: number): Joint {
  if (next.y - before.y > 1.4 * Math.max(pitch, 1.15 * before.size)) return '\n\n'
  return !ended.test(before.text) && low.test(next.text) && !label.test(next.text) ? wrapped(before) : '\n'
}

/** What stands between two lines that follow each other in the reading order. `opens`: the first one opens its paragraph. */
export function jointOf(before: ColumnLine, next: ColumnLine, measure: (line: ColumnLine) => Measure, opens: boolean): Joint {
  if (before.column !== next.column) return '\n\n'
  if (next.column !== 0) return besideJoint(before, next, measure(before).pitch)
  const [own, its] = [measure(before), measure(next)]
  const turns = before.page !== next.page
  const parted = !turns && next.y - before.y > PARTED * own.pitch
  const alike = Math.abs(before.size - next.size) < 0.15 * before.size
  const labelled = label.test(next.text)
  const indent = next.x - its.left
  const goesOn = !ended.test(before.text)
  if (parted || !alike) return turns && goesOn && low.test(next.text) && alike ? wrapped(before) : '\n\n'
  const full = isFull(before, next, own.right)
  const hangs = full && opens && label.test(before.text) && next.x > before.x && next.x - before.x < 4 * next.size
  const shifted = next.x - its.left - (before.x - own.left)
  const indented = !hangs && (opens ? indent > INDENT * next.size && shifted > -INDENT * next.size : shifted > INDENT * next.size)
  if (labelled) return full && goesOn && !indented ? '\n' : '\n\n'
  if (full && !indented) return wrapped(before)
  if (goesOn && low.test(next.text)) return wrapped(before)
  if (label.test(before.text) && isCapitals(before.text) && !isCapitals(next.text)) return '\n\n'
  if (turns) return goesOn && !indented && !isCapitals(next.text) ? '\n' : '\n\n'
  const centred = Math.abs((next.x + next.right) / 2 - (before.x + before.right) / 2) < 1.2 * next.size && indent > INDENT * next.size
  return indented && !centred && indent < 5 * next.size ? '\n\n' : '\n'
}

export const isLine = (block: Block): block is ColumnLine => !('table' in block)
