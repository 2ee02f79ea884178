import type { Obligation, ObligationId, RotationId } from '../programme/index.ts'
import type { PartyId, TierId } from '../register/index.ts'
import { falls } from './due-of.ts'
import type { Wordless } from './cue-of.ts'
import type { DraftParty, DraftRule } from './types.ts'

/** The one rotation a programme confirmed on screen has. */
export const CHAIR = 'chair' as RotationId

/** An obligation of a rule before it has an id: one for each tier and each recurrence. At a tier only parties with a body there take part. */
export type Unnamed = Omit<Wordless, 'id' | 'reading'> & { reading?: string }

export function obligationsOf(rule: DraftRule, parties: readonly DraftParty[]): readonly Unnamed[] {
  return rule.tiers.flatMap((tier) => {
    const at = (ids: readonly PartyId[]): readonly PartyId[] => ids.filter((id) => isAt(parties, id, tier))
    const [by, others] = [at(rule.by), at(rule.with)]
    const around = others.length > 0 ? others : rule.with
    return rule.recurs.map((recurs): Unnamed => ({
      kind: rule.kind, title: rule.title, tier, by: byOf(rule.how, by),
      ...(around.length > 0 ? { with: around } : {}), recurs,
      ...(rule.due && falls(recurs) ? { due: rule.due } : {}), ...(rule.asks ? { asks: rule.asks } : {}),
      ...(rule.reading ? { reading: rule.reading } : {}), ...(rule.touchesPersons ? { touchesPersons: true as const } : {}),
    }))
  })
}

const byOf = (how: DraftRule['how'], parties: readonly PartyId[]): Obligation['by'] =>
  how === 'turn' ? { turn: CHAIR } : how === 'each' ? { each: parties } : { jointly: parties }

export const isAt = (parties: readonly DraftParty[], id: PartyId, tier: TierId): boolean => parties.some((party) => party.id === id && party.tiers.includes(tier))

const NOBODY = { decidedBy: '', on: '' as never }
/** The same with an id and a reading, as checks want it. */
export const tried = (unnamed: Unnamed): Wordless => {
  const { reading, ...rest } = unnamed
  return { ...rest, id: 'tried' as ObligationId, ...(reading === undefined ? {} : { reading: { says: { vi: reading }, ...NOBODY } }) }
}
