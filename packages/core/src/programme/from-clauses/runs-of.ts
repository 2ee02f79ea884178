import { forFolded } from '../../source/index.ts'
import type { Mention } from './find-parties.ts'

/** Past "liên quan" or the place a body is of: "Báo Suối Giấy, các cơ quan báo chí". */
const between = forFolded(/^(?:\s+(?:(?:có\s+)?liên\s+quan|\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){0,3})(?=\s*,|\s+(?:và|hoặc|cùng)\s))?(?:\s*(?:,|;|và|với|cùng|hoặc|cùng với|&|\([^)]{0,60}\)|\((?:qua|thông\s+qua)\s[^()]{3,160}\))\s*){0,3}(?:các\s+|bộ\s+phận\s+)?$/u)

/** "A và B, mỗi đơn vị …": those just named, one by one. */
const eachOfThem = /^(?:mỗi|từng)\s+(?:đoàn\s+thể|cơ\s+quan|đơn\s+vị|ngành|lực\s+lượng)(?!\p{L})/iu

/** "Trạm bến (qua Đội cứu hộ)": by whom a body is reached, before its list goes on. */
const reachedBy = /^\s*\((?:qua|thông\s+qua)\s[^()]*$/iu

/** Mentions that follow one another in a list. */
export function runsOf(phrase: string, mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const runs: Mention[][] = []
  const apart: Mention[][] = []
  for (const mention of mentions) {
    const last = runs.at(-1)?.at(-1)
    if (last && reachedBy.test(phrase.slice(last.end, mention.start))) {
      const beside = apart.at(-1)
      if (beside && beside[0]!.start > last.end && between.test(phrase.slice(beside.at(-1)!.end, mention.start))) beside.push(mention)
      else apart.push([mention])
    } else if (last && between.test(phrase.slice(last.end, mention.start)) && !phrase.slice(last.end, mention.start).includes(';')) {
      if (!eachOfThem.test(phrase.slice(mention.start, mention.end))) runs.at(-1)!.push(mention)
    } else runs.push([mention])
  }
  return apart.length > 0 ? [...runs, ...apart].sort(([one], [other]) => one!.start - other!.start) : runs
}
