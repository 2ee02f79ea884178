import { oneLine } from '../../source/index.ts'
import { spacedPattern } from './cue-pattern.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { properName } from './open-bodies.ts'
import type { Deliverable } from './types.ts'

const watches = '(?:theo dõi|giám sát|kiểm tra|đánh giá|thanh tra)'
const list = (word: string) => `${word}(?:(?:,| và|, và) ${word}){0,3}`

const ofWhom = spacedPattern(`^(?:các )?(?:(?:nội dung|nhiệm vụ|công việc|hoạt động)(?: (?:chủ yếu|cụ thể|chính))? ${list(watches)}|công việc) của (?:các )?(?<who>[^.;:]{4,110}?)(?: (?:bao )?gồm| như sau)?[.:]?$`)
const topic = spacedPattern(`^(?:các )?nội dung (?<work>${list(watches)})[.:]?$`)

/** Headings of somebody's work and whose it is; what is watched of others names nobody. */
export const workHeadings: readonly (readonly [string, string | undefined])[] = [
  ['Nội dung giám sát của chủ đầu tư', 'chủ đầu tư'], ['Nội dung theo dõi, kiểm tra của cơ quan quản lý bến:', 'cơ quan quản lý bến'], ['Công việc của các chủ bến', 'chủ bến'], ['Nhiệm vụ giám sát của Trạm bến', 'Trạm bến'], ['Nội dung kiểm tra của Đoàn kiểm tra liên ngành gồm:', 'Đoàn kiểm tra liên ngành'],
  ['Nội dung giám sát', undefined], ['Nội dung kiểm tra công tác của Trạm bến', undefined], ['Nội dung giám sát của năm 2026', undefined], ['Nội dung giám sát đối với chủ bến', undefined],
]

/** Whose work a heading says is listed below it: "Nội dung giám sát của chủ đầu tư". In: the heading on one line. */
export function workOwner(heading: string): string | undefined {
  const who = ofWhom.exec(heading)?.groups?.who
  return who !== undefined && properName(who, true) ? who : undefined
}

/** What a heading "Nội dung kiểm tra" makes of the things listed below it, where somebody answers for them: one check of them all. */
export function watchedBelow(heading: string): Deliverable | undefined {
  const work = topic.exec(heading)?.groups?.work
  return work === undefined ? undefined : /^đánh giá/iu.test(work) ? 'review' : 'inspection'
}

/** Whether what stands below such a heading is work at all: most of it opens with a verb, or it is divided by what is watched. */
export const listsItsWork = (items: readonly string[]) => items.filter((item) => opensWithVerb(item) || topic.test(oneLine(item.split(/\n\s*\n/u, 1)[0] ?? '').trim())).length * 2 >= items.length
