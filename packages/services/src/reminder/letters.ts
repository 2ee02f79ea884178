import { paperCourse, type PaperAct } from '@phoihop/core/paper'
import type { BodyId } from '@phoihop/core/register'
import { bodyKnownAs } from '@phoihop/core/register'
import type { CalendarDate } from '@phoihop/core/calendar'
import type { YearAct } from '@phoihop/core/year'
import type { Definition } from '../house/house.ts'
import type { FollowUp } from './views.ts'

const mattersOf = (acts: readonly YearAct<PaperAct>[]): readonly string[] => [...new Set(acts.flatMap(({ act }) => (act.did === 'draft' ? (act.matters ?? []) : [])))]

/** Everything that stands in a letter already, as body and key: whatever was written anew since, and whatever became of the letter. */
export const urgedIn = (acts: readonly YearAct<PaperAct>[]): ReadonlySet<string> =>
  new Set([...Map.groupBy(acts, ({ subject }) => subject).values()].flatMap((own) => {
    const about = own.flatMap(({ act }) => (act.did === 'draft' ? [act.about] : []))[0]
    return mattersOf(own).map((key) => `${about} ${key}`)
  }))

/** A letter before it is known how much of it still stands: `keys` of what it urges, `signers` who sign it. */
export type Letter = Omit<FollowUp, 'matters' | 'open'> & { keys: readonly string[]; signers: readonly BodyId[] }

/** Letters from their acts, newest first. */
export function lettersFrom({ index }: Definition, acts: readonly YearAct<PaperAct>[], today: CalendarDate): readonly Letter[] {
  const letters = [...Map.groupBy(acts, ({ subject }) => subject)].flatMap(([id, own]): Letter[] => {
    const [course, first] = [paperCourse(own), own[0]]
    if (!course || !first) return []
    const to = course.about as BodyId
    return [{ id, to: { id: to, title: bodyKnownAs(index, to, today) }, stage: course.stage, ...(course.issued ? { number: course.issued.number } : {}), draftedOn: first.recordedOn, keys: mattersOf(own), signers: course.signers }]
  })
  return letters.toSorted((a, b) => (a.draftedOn < b.draftedOn ? 1 : a.draftedOn > b.draftedOn ? -1 : a.to.title.vi < b.to.title.vi ? -1 : 1))
}

/** With how much of it still stands on the ladder: `open` holds the keys that do. */
export const followUpOf = ({ keys, signers: _signers, ...letter }: Letter, open: ReadonlySet<string>): FollowUp => ({ ...letter, matters: keys.length, open: keys.filter((key) => open.has(key)).length })
