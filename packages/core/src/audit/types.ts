import type { CalendarDate } from '../calendar/index.ts'
import type { BodyId } from '../register/index.ts'

/** A place of the chain written down elsewhere: after `seq` links its last hash (64 hex digits) was `hash`. */
export type Anchor = { day: CalendarDate; seq: number; hash: string }
/** The end of the chain; `seq` 0 before the first link. */
export type ChainHead = Omit<Anchor, 'day'>

/**
 * What is wrong with the record. `key`: what a row is known by in its `relation`. `links-removed`: both ends included. `anchor-differs`: the
 * chain as a whole was made anew, or ends before the anchor. `guard-missing`: a trigger that links or keeps rows is off.
 */
export type TrailFinding =
  | { what: 'row-altered' | 'row-removed' | 'row-added'; relation: string; key: string }
  | { what: 'link-altered'; seq: number; relation: string; key: string }
  | { what: 'links-removed'; from: number; to: number }
  | { what: 'head-differs'; seq: number }
  | { what: 'anchor-differs'; day: CalendarDate; seq: number }
  | { what: 'guard-missing'; relation: string }

/** Whose acts an auditor may see: all, or those of these bodies and those that read their work. */
export type TrailScope = { bodies: 'all' | readonly BodyId[] }
