import type { Reader } from '@phoihop/core/account'
import type { CalendarDate } from '@phoihop/core/calendar'
import { foldMeeting, type MeetingAct } from '@phoihop/core/meeting'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { PaperCourse } from '@phoihop/core/paper'
import { foldPlan, initiativesIn, type PlanAct } from '@phoihop/core/plan'
import type { OccurrenceKey } from '@phoihop/core/schedule'
import { reportDone } from '@phoihop/core/work'
import type { AnyAct, YearAct } from '@phoihop/core/year'
import type { House } from '../house/house.ts'
import { issuePlan } from '../plan/issue-plan.ts'
import { findPlan } from '../plan/plan-matter.ts'
import { recordIn } from '../work/record.ts'
import { fulfil, type Acting, type Where } from '../year/index.ts'
import { papersAbout } from '../paper/papers-about.ts'
import { actsBehind, isOutdated } from '../paper/version-now.ts'

type Issued = { course: PaperCourse; id: string; on: CalendarDate; number: string; file: string }

/** The acts a paper says the text of, where it may go out as they stand. Refuses one they have overtaken, and a plan not all have approved. */
export async function matterBehind({ db, scope }: Acting, { owners }: Where, course: PaperCourse): Promise<Outcome<readonly YearAct<AnyAct>[]>> {
  const acts = await actsBehind(db, { ...scope, bodies: owners }, course)
  if (isOutdated(course, acts)) return refuse({ code: 'paper-outdated', paper: course.about })
  return course.kind === 'plan' && course.version !== undefined && foldPlan(acts as readonly YearAct<PlanAct>[]).state !== 'approved' ? refuse({ code: 'plan-unsigned' }) : ok(acts)
}

/**
 * Reports the duty a paper fulfils, with the number just given or, a review, as held that day: lateness is counted there and nowhere else, and nobody
 * types the number. A later paper of the same plan or meeting changes no report, nor does one of a review that was reported when it was held. Refuses
 * a plan or notice that was reported with another paper (`reported-elsewhere`), and a notice dated before its meeting.
 */
export async function reportIssued(house: House, reader: Reader, acting: Acting, { owners }: Where, { course, id, ...issued }: Issued, acts: readonly YearAct<AnyAct>[]): Promise<Outcome<void>> {
  if (course.kind === 'interim-review' || course.kind === 'final-review') {
    const occurrence = acting.timetable.byKey.get(course.about as OccurrenceKey)
    return occurrence ? fulfil(house, reader, acting, { occurrence, scope: { ...acting.scope, bodies: [...new Set([...owners, ...occurrence.owners])] } }, issued.on) : ok(undefined)
  }
  if (course.version === undefined) return ok(undefined)
  const before = await papersAbout(acting.db, acting.scope, [course.about], acts[0]?.year ?? 0)
  if (before.some((other) => other.id !== id && other.course.kind === course.kind && other.course.issued)) return ok(undefined)
  if (course.kind === 'plan') {
    const matter = findPlan(house, acting, course.about)
    return matter.ok ? elsewhere(await issuePlan(house, reader, acting, matter.value, issued, initiativesIn(foldPlan(acts as readonly YearAct<PlanAct>[])))) : matter
  }
  return course.kind === 'conclusion-notice' ? reportNotice(house, reader, acting, course.about, issued, foldMeeting(acts as readonly YearAct<MeetingAct>[]).held?.on) : ok(undefined)
}

async function reportNotice(house: House, reader: Reader, acting: Acting, meeting: string, { on, number, file }: Omit<Issued, 'course' | 'id'>, held: CalendarDate | undefined): Promise<Outcome<void>> {
  const notice = noticeOf(acting, meeting)
  if (notice === undefined) return ok(undefined)
  if (held !== undefined && on < held) return refuse({ code: 'before-meeting', day: on, on: held })
  const recorded = await recordIn(house, reader, acting.db, notice, (the) => reportDone(the, { did: 'issue', on, number, figures: {}, file }))
  return recorded.ok ? ok(undefined) : elsewhere(recorded)
}

/** Who issues a paper is told why it gets no number, not to correct a report. */
const elsewhere = (outcome: Outcome<void>): Outcome<void> => (!outcome.ok && outcome.refusals[0].code === 'already-reported' ? refuse({ code: 'reported-elsewhere', on: outcome.refusals[0].on }) : outcome)

/** The duty that follows the meeting and asks for its notice; none where the programme asks for none. */
function noticeOf({ timetable }: Acting, meeting: string): OccurrenceKey | undefined {
  const occurrence = timetable.byKey.get(meeting as OccurrenceKey)
  const keys = occurrence ? timetable.followers(occurrence.obligation).filter((id) => timetable.obligation(id).kind === 'notice').map((id) => meeting.replace(occurrence.obligation, id) as OccurrenceKey) : []
  return keys.find((key) => timetable.byKey.has(key))
}
