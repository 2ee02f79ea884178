import { forFolded } from '../../source/index.ts'
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

/** "Số liệu tính từ ngày 15/12 năm trước đến ngày 14/6, gửi trước ngày 18/6": what the figures cover is no limit. Blanks in its place. */
const counted = forFolded(/(?:(?:số\s+liệu|kỳ\s+báo\s+cáo)(?:\s[^,;.:]{0,60})?\s(?:tính|lấy|chốt|thống\s+kê|tổng\s+hợp)|thời\s+gian\s+(?:[^,;.:]{0,40}\s)?(?:tính|chốt)(?:\s+số\s+liệu)?)(?:\s[^,;.:]{0,20})?\s(từ\s[^,;.:]{3,60}\sđến\s[^,;.:]{3,50})(?=,)/giu)
const withoutCounted = (phrase: string) => (/từ\s/u.test(phrase) && phrase.includes('đến') ? phrase.replace(counted, (all, window: string) => all.slice(0, all.length - window.length) + '·'.repeat(window.length)) : phrase)

/** What a phrase says of time. `at`: where it stands; `opening`: it opens a sentence. */
export function timeOf(phrase: string, at: number, opening: boolean): Time {
  const said = withoutCounted(phrase).slice(0, phrase.length - (/(?:,|\s(?:và|còn|\())\s*$/u.exec(phrase.slice(-8))?.[0].length ?? 0))
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
