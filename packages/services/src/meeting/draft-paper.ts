import { mayReport, type Reader } from '@phoihop/core/account'
import { refuse, type Outcome } from '@phoihop/core/outcome'
import { commonFacts, matterVersion, type PaperFrame, type PaperKind } from '@phoihop/core/paper'
import { listActs } from '@phoihop/storage/year'
import type { House } from '../house/house.ts'
import { standsFor } from '../house/scope.ts'
import { draftPaper } from '../paper/draft-paper.ts'
import { contextFor } from '../schedule/context.ts'
import { findMatter, inNames } from '../year/index.ts'
import { meetingFacts } from './meeting-facts.ts'
import { readMeeting } from './read-meeting.ts'
import { MEETING_PAPERS, mayDrawNow } from './what-papers.ts'

/**
 * The chair, or the body that went on in it, draws up the invitation, the minutes or the conclusion notice from the meeting as it stands; answers
 * the paper's id. Under way already and overtaken by the meeting, the same paper is drawn up again. Refuses anybody else (`not-yours`), an
 * invitation before a time is proposed or after the meeting, the others before it is recorded as held, and one that says what holds (`paper-there`).
 */
export async function draftMeetingPaper(house: House, reader: Reader, key: string, kind: string): Promise<Outcome<string>> {
  if (!mayReport(reader)) return refuse({ code: 'may-not', action: 'meeting' })
  const wanted = MEETING_PAPERS.find((one) => one === kind)
  const context = await contextFor(house, reader)
  const found = findMatter(house, context, key, ['meeting'])
  if (!found.ok) return found
  const { occurrence, chairs, members, year } = found.value
  if (!chairs.some((chair) => standsFor(context.definition, reader, house.today()).includes(chair))) return inNames(house, refuse({ code: 'not-yours', owners: chairs }))
  if (!wanted) return refuse({ code: 'not-a-value', field: 'kind', text: kind })
  const acts = await listActs(house.db, { ...context.scope, bodies: members }, 'meeting', { subjects: [occurrence.key] })
  const read = await readMeeting(house, reader, key)
  if (!read.ok) return read
  const can = mayDrawNow(wanted, read.value.meeting)
  if (!can.ok) return can
  const own = context.definition.index.body(reader.seat.body as NonNullable<Reader['seat']['body']>)
  if (!own) return refuse({ code: 'may-not', action: 'meeting' })
  const about = { about: occurrence.key, place: own.place, year, lead: own.party, seenBy: members, version: matterVersion(wanted, acts) }
  return draftPaper<PaperKind>(house, reader, wanted, (frame: PaperFrame) => ({ ...commonFacts(frame), ...meetingFacts(read.value) }) as never, about)
}
