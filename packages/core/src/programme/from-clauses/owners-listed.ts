import type { Mention } from './find-parties.ts'

const joined = /^(?:,|\s+và)\s+(?:các\s+)?$/u
const kind = ({ head }: Mention) => (head.split(' ')[0] ?? '').toLowerCase()

/**
 * How many bodies from one on are told as owners of what stands before them: "các đơn vị chuyên môn thuộc Bộ Công an và Bộ Quốc phòng". Three and more, or two
 * of one kind, are owners together; else the next one stands for itself. In: the text, its mentions, the index of the first owner.
 */
export function ownersListed(text: string, mentions: readonly Mention[], first: number): number {
  let last = first
  while (mentions[last + 1] && joined.test(text.slice(mentions[last]!.end, mentions[last + 1]!.start)) && mentions[last + 1]!.level === mentions[first]!.level) last++
  const alike = mentions.slice(first, last + 1).every((each) => kind(each) === kind(mentions[first]!))
  return alike ? last - first + 1 : last - first > 1 && !/^\s+(?:cùng\s+)?(?:phối\s+hợp|thống\s+nhất|họp|giao\s+ban)(?!\p{L})/iu.test(text.slice(mentions[last]!.end)) ? last - first + 1 : 1
}
