import { mayReport, type Reader } from '@phoihop/core/account'
import type { Meeting } from '@phoihop/core/meeting'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { BodyId } from '@phoihop/core/register'

/** What the chair draws up from a meeting. */
export const MEETING_PAPERS = ['invitation', 'minutes', 'conclusion-notice'] as const
export type MeetingPaperKind = (typeof MEETING_PAPERS)[number]

/** Refuses a paper that is not drawn up yet, or not any more. */
export function mayDrawNow(kind: MeetingPaperKind, { proposal, held }: Meeting): Outcome<void> {
  if (kind !== 'invitation') return held ? ok(undefined) : refuse({ code: 'meeting-not-held' })
  if (held) return refuse({ code: 'meeting-held', on: held.on })
  return proposal ? ok(undefined) : refuse({ code: 'no-proposal' })
}

/** The kinds this reader may draw up as the meeting stands: the chair's, or of the body that went on in it. */
export const whichPapers = (reader: Reader, chairs: readonly BodyId[], stands: readonly BodyId[], meeting: Meeting): readonly MeetingPaperKind[] =>
  mayReport(reader) && chairs.some((chair) => stands.includes(chair)) ? MEETING_PAPERS.filter((kind) => mayDrawNow(kind, meeting).ok) : []
