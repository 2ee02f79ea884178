import { calendarDate, type Days } from '@phoihop/core/calendar'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { Basis, Words } from '@phoihop/core/register'
import { LineCounter, isMap, isSeq, parseDocument } from 'yaml'

/** One item of a list, with the line it begins on. */
export type YamlItem = { line: number; is: Record<string, unknown> }

/** A YAML 1.2 text that is a list of maps: dates stay text, `no` stays a word. Refuses anything else, with the line. */
export function readYamlList(text: string, file: string): Outcome<readonly YamlItem[]> {
  const lines = new LineCounter()
  const document = parseDocument(text.normalize('NFC'), { version: '1.2', schema: 'core', lineCounter: lines })
  const wrong = document.errors[0]
  if (wrong) return refuse({ code: 'definition-unreadable', file, line: lines.linePos(wrong.pos[0]).line, because: wrong.message.split('\n')[0] ?? '' })
  const { contents } = document
  if (!isSeq(contents)) return refuse({ code: 'definition-unreadable', file, line: 1, because: 'cần một danh sách' })
  const items: YamlItem[] = []
  for (const node of contents.items) {
    const line = lines.linePos((node as { range?: readonly [number, number, number] }).range?.[0] ?? 0).line
    if (!isMap(node)) return refuse({ code: 'definition-unreadable', file, line, because: 'cần các mục có tên' })
    items.push({ line, is: node.toJS(document) as Record<string, unknown> })
  }
  return ok(items)
}

/** A fault of one item, told with its file and line by whoever reads the list. */
export class Unreadable extends Error {}

export function text(item: Record<string, unknown>, field: string): string {
  const value = item[field]
  if (typeof value !== 'string' || value.trim() === '') throw new Unreadable(`thiếu "${field}"`)
  return value
}

export function words(item: Record<string, unknown>, field: string): Words {
  const written = map(item, field)
  return typeof written['en'] === 'string' ? { vi: text(written, 'vi'), en: written['en'] } : { vi: text(written, 'vi') }
}

export function basis(item: Record<string, unknown>): Basis {
  const written = map(item, 'basis')
  return typeof written['clause'] === 'string' ? { document: text(written, 'document'), clause: written['clause'] } : { document: text(written, 'document') }
}

/** `from` and `to`, both included and both optional. */
export function openDays(item: Record<string, unknown>): Partial<Days> {
  return { ...dayNamed(item, 'from'), ...dayNamed(item, 'to') }
}

function dayNamed(item: Record<string, unknown>, field: 'from' | 'to'): Partial<Days> {
  const written = item[field]
  if (written === undefined) return {}
  const day = calendarDate(String(written))
  if (!day.ok) throw new Unreadable(`"${field}": ${String(written)} không phải ngày YYYY-MM-DD`)
  return { [field]: day.value }
}

function map(item: Record<string, unknown>, field: string): Record<string, unknown> {
  const value = item[field]
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Unreadable(`thiếu "${field}"`)
  return value as Record<string, unknown>
}

/** Reads every item, or refuses with the file and line of each that cannot be read. */
export function eachItem<T>(items: readonly YamlItem[], file: string, read: (item: Record<string, unknown>) => T): Outcome<readonly T[]> {
  const values: T[] = []
  for (const { line, is } of items) {
    try {
      values.push(read(is))
    } catch (fault) {
      if (!(fault instanceof Unreadable)) throw fault
      return refuse({ code: 'definition-unreadable', file, line, because: fault.message })
    }
  }
  return ok(values)
}
