import { agree } from './cue-of.ts'
import { falls, fits } from './due-of.ts'
import { isAt, obligationsOf, tried } from './obligations-of.ts'
import type { DraftParty, DraftRotation, DraftRule, Gap } from './types.ts'

type Given = { parties: readonly DraftParty[]; rotation?: DraftRotation | undefined }

/** What a rule lacks before it can be confirmed, in the order a person is asked for it. Empty: it would be sound. */
export function gapsOf(rule: DraftRule, { parties, rotation }: Given): readonly Gap[] {
  const owers = rule.how === 'turn' ? (rotation?.order ?? []) : rule.by
  const lacks: readonly (readonly [Gap, boolean])[] = [
    ['by', owers.length === 0 || owers.some((id) => !parties.some((party) => party.id === id))],
    ['tiers', rule.tiers.length === 0 || rule.tiers.some((tier) => !owers.some((id) => isAt(parties, id, tier)))],
    ['recurs', rule.recurs.length === 0],
    ['due', rule.recurs.some((recurs) => falls(recurs) && !(rule.due && fits(rule.due, recurs)))],
    ['title', rule.title.vi.trim() === ''],
    ['cue', rule.cue.trim() === '' || disagrees(rule, parties)],
    ['reading', rule.recurs.some(falls) && rule.due?.stated === false && !rule.reading?.trim()],
  ]
  return lacks.flatMap(([gap, isLacking]) => (isLacking ? [gap] : []))
}

/** Looked at for one tier even where none is chosen yet: what is printed does not depend on it. */
function disagrees(rule: DraftRule, parties: readonly DraftParty[]): boolean {
  const tiers = rule.tiers.length > 0 ? rule.tiers : ['' as DraftRule['tiers'][number]]
  return !agree(rule.cue, obligationsOf({ ...rule, tiers }, parties).map(tried))
}
