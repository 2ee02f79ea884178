import { documentKinds } from './document-kinds.ts'
import { linesOf } from './lines.ts'
import { opensRecipients } from './layout.ts'
import type { Span } from './types.ts'

const abbreviations: Record<string, string> = { 'chương trình': 'CTr', 'quy định': 'QyĐ' }

/** A paper that issues another: the decision, then the regulation or plan it puts into force. Prefix of paths: "QĐ/", "QC/", "KH/"; "" when alone. */
export function nestedDocuments(text: string): readonly (Span & { prefix: string })[] {
  const lines = linesOf(text)
  const recipients = lines.findIndex((line) => opensRecipients(line.text))
  const issued = /^\(?\s*(?:Ban hành|Kèm theo|Được ban hành)\s*(?:kèm theo)?/iu
  for (let i = Math.max(recipients, 0) + 1; i < lines.length; i++) {
    const line = lines[i]!
    const kind = line.text.length < 120 && line.text === line.text.toUpperCase()
      ? documentKinds.find(({ name }) => line.text.toLowerCase().replace(/\s+/g, ' ').startsWith(name)) : undefined
    if (!kind || recipients < 0 || !lines.slice(i + 1, i + 7).some(({ text: next }) => issued.test(next))) continue
    const first = documentKinds.find(({ name }) => lines.slice(0, recipients).some(({ text: l }) => l.toLowerCase() === name))
    const prefix = (found: { name: string; symbols: readonly string[] } | undefined, otherwise: string) =>
      `${found ? abbreviations[found.name] ?? found.symbols[0] ?? otherwise : otherwise}/`
    return [{ start: 0, end: line.start, prefix: prefix(first, 'QĐ') }, { start: line.start, end: text.length, prefix: prefix(kind, 'KH') }]
  }
  return [{ start: 0, end: text.length, prefix: '' }]
}
