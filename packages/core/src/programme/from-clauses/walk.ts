import type { Clause, SourceReading, Span, Warning } from '../../source/index.ts'
import type { Block } from './clause-context.ts'
import type { DefaultActors } from './default-actors.ts'
import type { PartyRegister } from './party-register.ts'
import type { PartyLevel, Proposal } from './types.ts'

/**
 * What a duty yields, how many, whether it touches persons, and how sure all of it is: nothing on the way asks for it. The rules of one question run over all duties one after another stay
 * in the processor's nearest memory; from duty to duty, with those of all other questions between, they are fetched anew and take three times as long.
 */
type ToldLater = Pick<Proposal, 'deliverable' | 'confidence' | 'because' | 'quantity' | 'touchesPersons'>
/** A duty as the walk finds it. `later`: what is told of it once all are found. */
export type Found = Omit<Proposal, keyof ToldLater> & { later: () => ToldLater }

/** What one walk through the clauses knows and gathers. */
export type Walk = {
  source: SourceReading
  masked: string
  register: PartyRegister
  otherwise: DefaultActors
  children: Map<string, Clause[]>
  blocks: Map<string, Block>
  /** Which clauses are headed by a body, as far as that was asked. */
  headed: Map<string, boolean>
  own: PartyLevel | null
  /** Whether an article of topics, by the path of a clause in it, is developed by later ones. */
  developed: (path: string) => boolean
  /** Blank lines part its paragraphs, so that a line end alone is only a wrap. */
  spaced: boolean
  out: Found[]
  warnings: Warning[]
  /** Whom the clause before named as acting, by the path of their parent. */
  spoken: Map<string, readonly string[]>
}

/** The text a clause holds before its first child. */
export const ownText = (walk: Walk, clause: Clause): Span => ({ start: clause.body, end: walk.children.get(clause.path)?.[0]?.start ?? clause.end })
export const sliceOf = (walk: Walk, { start, end }: Span) => walk.masked.slice(start, end)
export const unique = <T>(items: readonly T[]) => [...new Set(items)]
/** Whether ids are some of a list, not all of it. */
export const someOf = (ids: readonly string[], all: readonly string[]) => ids.length < all.length && ids.every((id) => all.includes(id))
