import { forFolded } from '../../source/index.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { pastFronting } from './party-places.ts'
import { runsOf } from './runs-of.ts'
import type { PartyRegister } from './party-register.ts'
import { makers, senders } from './told-by-paper.ts'

/** Work told of a thing: "kế hoạch giữ bến của Công an xã được xây dựng và ban hành"; whose thing it is does it. */
const thingDone = forFolded(/^(?:(?:các|những)\s+)?(?:kế\s+hoạch|chương\s+trình|đề\s+án|phương\s+án|quy\s+chế|văn\s+bản|báo\s+cáo|kết\s+luận|quyết\s+định|(?:phiên|cuộc|buổi)\s+họp)\s(?:[^;:.]{0,80}\s)?của\s+$/iu)
const isDone = forFolded(/^\s+mời\s|^(?:\s+(?!được|phải)[^,;:.\s]+){0,4}\s+(?:phải\s+|sẽ\s+)?được\s+(?:xây\s+dựng|ban\s+hành|lập|soạn\s+thảo|công\s+bố|gửi|thông\s+báo|công\s+khai)(?!\p{L})/iu)
/** A topic first, then who does what about it: "Bến phà có liên quan đến các xã, Công an huyện mời …". */
const topic = forFolded(/^(?:nội\s+dung|vấn\s+đề|việc|hoạt\s+động|công\s+việc|hồ\s+sơ|văn\s+bản|kế\s+hoạch)\s[^;:.]{8,200},\s*$|^(?:(?:các|những)\s+)?(?:nội\s+dung|vấn\s+đề|việc|vụ\s+việc|kiến\s+nghị|đơn|hồ\s+sơ|phản\s+ánh)\s[^;:.]{8,260}\sthì\s+(?:các\s+)?$/iu)

/** "Việc giữ đồ tại Trạm bến phải được lập sổ": where it is done is who does it. */
const doneAt = forFolded(/^(?:\s+(?!phải\s)[^,;:.\s]+){0,14},?\s+phải\s+(?:được\s+)?(?:lập|ghi|niêm\s+yết|công\s+khai|gửi|thông\s+báo)(?!\p{L})/iu)
const takesPlace = forFolded(/^việc\s[^;:.]{3,260}\stại\s+(?:các\s+)?$/iu)

/** Who does what a phrase tells of a thing, a topic or a place, and does not name as its subject. */
export function impliedSubject(phrase: string, register: PartyRegister): readonly string[] {
  const front = pastFronting(phrase)
  const mentions = register.mentionsIn(phrase)
  const paper = senders(phrase, mentions)
  const told = paper.length > 0 ? paper : makers(phrase, mentions)
  if (told.length > 0) return [...new Set(told.flatMap((mention) => register.idsOf(mention)))]
  const done = mentions.find(({ start, end }) => start > front && thingDone.test(phrase.slice(front, start)) && isDone.test(phrase.slice(end)))
  const place = runsOf(phrase, mentions).find((run) => takesPlace.test(phrase.slice(front, run[0]!.start)) && doneAt.test(phrase.slice(run.at(-1)!.end)))
  if (place) return place.flatMap((mention) => register.idsOf(mention))
  const doer = done ?? mentions.find(({ start, end }) => topic.test(phrase.slice(front, start)) && opensWithVerb(phrase.slice(end)) && !/^\s*[,;]/u.test(phrase.slice(end)))
  return doer ? register.idsOf(doer) : []
}
