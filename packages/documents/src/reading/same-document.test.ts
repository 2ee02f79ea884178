import { readingOf } from '@phoihop/core/programme'
import { describe, expect, it } from 'vitest'
import { asDocx, asText } from './suoi-giay.fixture.ts'
import { takeBytes } from './take-bytes.ts'

async function read(name: string, bytes: Uint8Array) {
  const taken = await takeBytes({ name, bytes })
  if (!taken.ok) throw new Error(JSON.stringify(taken.refusals))
  const { text } = taken.value
  const reading = readingOf(text)
  const printed = ({ start, end }: { start: number; end: number }) => text.slice(start, end).normalize('NFC').replace(/\s+/g, ' ').trim()
  return {
    head: reading.document, parties: reading.parties.map(({ name: party, level }) => [party, level]), citations: reading.citations.map(({ number, date }) => [number, date]),
    signatories: reading.signatories.map(({ name: person }) => person).sort(), recipients: reading.recipients,
    clauses: reading.clauses.filter(({ kind }) => kind !== 'preamble' && kind !== 'tail').map(({ path, kind, start, end }) => [path, kind, printed({ start, end })]),
    duties: reading.obligations.map(({ clausePath, actors, counterparts, cadence, due, quantity, deliverable, start, end }) => ({
      clausePath, actors, counterparts, cadence: cadence.map(({ kind, cue }) => [kind, cue]), due: due && [due.op, due.rule, due.cue], quantity: quantity && [quantity.min, quantity.unit], deliverable, printed: printed({ start, end }),
    })),
  }
}

describe('the same document in another file', () => {
  const plain = read('chuong-trinh.txt', Buffer.from(asText(), 'utf8'))
  it('is one with clauses, duties, cadences and deadlines', async () => {
    const { head, clauses, duties, signatories, recipients } = await plain
    expect(head).toMatchObject({ fullNumber: '09/CTrPH-CAX-MTTQ', date: '2025-03-12', place: 'Suối Giấy', period: { from: '2025', to: '2030' } })
    expect(clauses.map(([path]) => path)).toEqual(['I', 'I.1', 'I.2', 'II', 'II.1', 'II.2', 'III', 'III.1', 'III.1.b1', 'III.1.b2', 'III.2', 'III.2.a', 'III.2.b', 'IV', 'IV.x1'])
    expect(duties.map(({ cadence }) => cadence[0]?.[0])).toEqual(expect.arrayContaining(['monthly', 'yearly', 'quarterly', 'halfyear', 'event']))
    expect(duties.filter(({ due }) => due !== null)).toHaveLength(2)
    expect([signatories.length, recipients.length]).toEqual([2, 3])
  })
  it.each([
    ['decomposed.txt', Buffer.from(asText().normalize('NFD'), 'utf8')],
    ['wide.txt', Buffer.from(`\ufeff${asText()}`, 'utf16le')],
    ['typed.docx', asDocx(false)],
    ['numbered-by-word.docx', asDocx(true)],
  ])('reads the same: %s', async (name, bytes) => expect(await read(name, bytes)).toEqual(await plain))
})
