import type { ProgrammeVersion } from '../programme/index.ts'
import type { KeptItem } from './kept-item.ts'
import { inPrintedOrder } from './kept-item.ts'
import { proposeHead } from './propose-head.ts'
import { proposeParties } from './propose-parties.ts'
import { proposeRotation } from './propose-rotation.ts'
import { clauseFor } from './stated.ts'
import type { Draft, DraftGround, ItemId } from './types.ts'

/** A draft while decisions are folded: its items do not have their rules yet. */
export type FoldState = Omit<Draft, 'items'> & {
  items: readonly KeptItem[]
  /** How many items were added so far. */
  addedItems: number
}

/** What the reader proposes, before any decision. */
export function firstState(ground: DraftGround): FoldState {
  const { reading, amends } = ground
  const head = proposeHead(ground)
  const { parties, matches } = proposeParties(ground, head.term)
  const rotation = rotationOf(amends) ?? proposeRotation(ground, parties, head.term.from)
  const items = reading.obligations.map((stated, at): KeptItem => ({
    id: `o${at + 1}` as ItemId, clause: clauseFor(reading, stated), start: stated.start, end: stated.end, state: 'open', stated, confidence: stated.confidence, because: stated.because,
  }))
  return {
    head, parties, matches, matched: [], ...(rotation ? { rotation } : {}), added: { tiers: [], places: [] }, readings: amends ? [] : generalReadings(items),
    withdrawn: [], items: items.toSorted(inPrintedOrder), addedItems: 0,
  }
}

/** The rotation in force: an amendment that prints none keeps it. */
function rotationOf(amends: ProgrammeVersion | undefined): Draft['rotation'] {
  const rotation = amends?.rotations[0]
  return rotation && { order: rotation.order, startsAt: Number(rotation.startsAt.slice(0, 4)), clause: rotation.basis.clause, cue: rotation.basis.cue }
}

/** How sentences without any word of time are read is put on record once for the whole programme. */
function generalReadings(items: readonly KeptItem[]): Draft['readings'] {
  const isTimeless = items.some(({ stated }) => stated && stated.cadence.length === 0 && !stated.due)
  return isTimeless ? [{ id: 'no-interval', says: 'Việc mà văn bản không nêu hạn, cũng không nêu kỳ, thì theo dõi như việc thường xuyên: không tự sinh ngày đến hạn, không tính trễ.' }] : []
}
