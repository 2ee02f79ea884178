import type { CalendarDate } from '@phoihop/core/calendar'
import type { PaperStage } from '@phoihop/core/paper'
import type { Ladder, OutlineClause } from '@phoihop/core/programme'
import type { BodyId, PlaceId, Words } from '@phoihop/core/register'
import type { Owed, Standpoint } from '@phoihop/core/reminder'
import type { Page } from '../house/page-of.ts'
import type { Named } from '../schedule/views.ts'
import type { Cut } from '../work/views.ts'

/**
 * One duty or commitment that has climbed. `key`: of the duty, or the id of the commitment. `what`: its title, or the words of the conclusion. `from`: the clause
 * it rests on, or the meeting that raised it, with its period.
 */
export type Climbed = {
  kind: 'duty' | 'commitment'
  key: string
  what: Words
  from: { title: Words; period: string; clause?: string }
  place: Named<PlaceId>
  owners: readonly Named<BodyId>[]
  owed: Owed & { due: CalendarDate }
  /** Calendar days after the day due; 0 until then. */
  daysLate: number
  at: Standpoint
}

/** A follow-up letter the program drafted. `open`: how many of its `matters` still stand on the ladder. */
export type FollowUp = { id: string; to: Named<BodyId>; stage: PaperStage; number?: number; draftedOn: CalendarDate; matters: number; open: number }

/** What is asked of a body today, with what those owed that went on in it: counts by rung, in the order of the rungs. */
export type LadderRow = Named<BodyId> & { counts: readonly number[]; total: number }

/** What is left out is not looked at. `rung` and `page`: from 1. */
export type LadderFilter = { rung?: number; body?: string; place?: string; page?: number }

/** What stands on which rung, of all bodies in sight: the highest rung and the latest first. `counts` and `bodies` are of everything but for the rung asked for. */
export type LadderView = {
  today: CalendarDate
  ladder: { rungs: Ladder['rungs']; answerWithin: number; clause?: OutlineClause; reading?: Words }
  counts: readonly number[]
  bodies: Cut<LadderRow>
  places: readonly Named<PlaceId>[]
  climbed: Page<Climbed>
  letters: readonly FollowUp[]
  /** For the group of the place asked for, without what persons typed; where such texts are offered. */
  groupText?: string
}

/** Where one duty or commitment stands, and the letters about it that the reader may see. */
export type OnLadder = { at: Standpoint; letters: readonly FollowUp[] }
