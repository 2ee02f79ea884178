import { ok, type Outcome } from '@phoihop/core/outcome'
import type { DocumentReading } from '@phoihop/core/programme'
import { readDocument, type TakenFrom, type TakeOptions } from '@phoihop/documents/reading'

/** A text won from a file, what the file was, and the whole reading; what the taking of the text warns of stands first. */
export type ReadText = { text: string; from: TakenFrom; reading: DocumentReading }

/** The bytes of a document, read in a thread of their own. `options` and refusals (empty, too large, of a kind not read, unreadable, too heavy) as `readDocument`. */
export async function readBytes(file: { name: string; bytes: Uint8Array }, options: TakeOptions = {}): Promise<Outcome<ReadText>> {
  const read = await readDocument(file, options)
  if (!read.ok) return read
  const { taken, reading } = read.value
  return ok({ text: taken.text, from: taken.from, reading: { ...reading, warnings: [...taken.notes, ...reading.warnings] } })
}
