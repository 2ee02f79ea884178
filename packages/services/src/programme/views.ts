import type { Obligation, OutlineClause, Reading } from '@phoihop/core/programme'
import type { BodyId, Words } from '@phoihop/core/register'
import type { State } from '@phoihop/core/work'
import type { Named } from '../schedule/views.ts'

/** How many duties stand how, orphans as `question`. */
export type Bar = Readonly<Partial<Record<State | 'question', number>>>

/** The signed text with the truth in its margin. */
export type LivingDocument = {
  programme: { slug: string; title: Words; document: string; signedOn: string; term: { from: string; to: string } }
  year: number
  years: readonly number[]
  tiers: readonly { id: string; title: Words }[]
  bodies: readonly Named<BodyId>[]
  clauses: readonly {
    clause: OutlineClause
    /** Of the clause and all below it. */
    bar: Bar
    duties: readonly { obligation: Obligation; by: readonly Words[]; bar: Bar }[]
  }[]
  readings: readonly (Reading & { id: string })[]
}
