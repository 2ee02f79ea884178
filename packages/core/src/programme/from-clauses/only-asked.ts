import { acrossLines } from './cue-pattern.ts'
import type { Mention } from './find-parties.ts'

/** "Đề nghị cấp có thẩm quyền khen thưởng": a stage of the procedure that is asked is told nothing to do. */
const askedStage = acrossLines(/^(?:(?:thanh tra|kiểm tra|giám sát|xử lý|phát hiện|rà soát),? (?:và )?)*(?:đề nghị|kiến nghị|đề xuất) (?:với )?(?:các )?(?:cấp(?: có)? thẩm quyền|cơ quan có thẩm quyền|cấp trên(?: trực tiếp)?)$/iu)
/** "Đề nghị Bộ Xây dựng xét tặng Bằng khen": whoever is asked for an award grants it as it likes. */
const asks = acrossLines(/^(?:kịp thời )?(?:đề nghị|kiến nghị|đề xuất) (?:với )?(?:các )?$/iu)
const award = acrossLines(/^ (?:xem xét,? )?(?:biểu dương,? )?(?:khen thưởng|xét(?:,| và)? (?:tặng|khen|khen thưởng)|tặng thưởng|tặng |khen cao|phong tặng|tuyên dương|vinh danh)/iu)
const below = /(?:các|cấp|từng|mỗi)\s(?:xã|huyện|thôn|bản)/iu

/** Whether those a phrase names first are only asked, and whoever asks does what is to be done; a body below is told to grant it. In: the phrase, the bodies it names first, where its main words begin. */
export function onlyAsked(phrase: string, bodies: readonly Mention[], main: number): boolean {
  const [first, last] = [bodies[0], bodies.at(-1)]
  if (!first || !last) return false
  return askedStage.test(phrase.slice(main, first.end)) || asks.test(phrase.slice(main, first.start)) && award.test(phrase.slice(last.end)) && bodies.every(({ tiers }) => tiers.every(({ text }) => !below.test(text)))
}
