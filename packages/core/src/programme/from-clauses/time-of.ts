import { cadencesIn, dueIn } from './cues-in.ts'
import { roundsIn } from './rounds.ts'
import type { Cadence, Due } from './types.ts'

/** How often and by when. */
export type Time = { cadence: readonly Cadence[]; due?: Due }

/** "Đối với các bến mở trong năm 2025, …": the time belongs to the things it is about. Blanks in their place. */
const withoutFrontedThings = (phrase: string) => {
  const front = /^\s*(?:riêng\s+)?đối\s+với\s+(?:(?:các|những)\s+)?(?!báo\s+cáo|số\s+liệu|kỳ\s)(?:(?!\sthì\s)[^,;:]){3,160}(?:[,:]|\sthì\s)/iu.exec(phrase)?.[0].length ?? 0
  return front > 0 ? ' '.repeat(front) + phrase.slice(front) : phrase
}

/** What a phrase says of time. `at`: where it stands; `opening`: it opens a sentence. */
export function timeOf(phrase: string, at: number, opening: boolean): Time {
  const said = phrase.slice(0, phrase.length - (/(?:,|\s(?:và|còn|\())\s*$/u.exec(phrase.slice(-8))?.[0].length ?? 0))
  const rounds = roundsIn(said)
  if (rounds) {
    const rest = said.slice(0, rounds.start) + '·'.repeat(rounds.end - rounds.start) + said.slice(rounds.end)
    const placed = <T extends { start: number; end: number }>(each: T) => ({ ...each, start: each.start + at, end: each.end + at })
    return { cadence: [...rounds.cadence.map(placed), ...cadencesIn(rest, at, undefined, opening).filter(({ kind }) => kind === 'event' || kind === 'ongoing')], due: placed(rounds.due) }
  }
  const due = dueIn(withoutFrontedThings(said), at)
  return { cadence: cadencesIn(said, at, due, opening), ...(due ? { due } : {}) }
}

export const saysTime = ({ cadence, due }: Time) => due !== undefined || cadence.length > 0

const rhythm = ({ cadence }: Time) => cadence.map(({ kind, cue }) => (kind === 'event' ? cue : kind)).join('; ')
/** Whether two works have one time: one limit, else the same rhythms and events. */
export const sameTime = (one: Time, other: Time) => one.due?.rule === other.due?.rule && (one.due !== undefined || rhythm(one) === rhythm(other))
