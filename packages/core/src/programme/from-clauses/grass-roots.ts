import { allMatches, forFolded, oneLine } from '../../source/index.ts'
import { spaced } from './cue-pattern.ts'

const ground = '(?:cơ sở(?=\\s*(?:[,.;:)\\n]|$| (?:theo|và|do|để|với)\\s))|(?:cấp )?(?:xã|phường|thị trấn)|thôn|ấp|bản|làng|xóm|buôn|khóm|khu phố|khu dân cư|tổ dân phố)(?!\\p{L})'
const setUp = `(?:tổ chức|thành lập|hoạt động|sinh hoạt|là (?:hình thức |tổ chức )[^,.;:]{2,60}?) (?:ở|tại|trên địa bàn|theo địa bàn|trong phạm vi) (?:(?:các|từng|mỗi) )?${ground}`
/** Without it no sentence need be looked at. */
const somewhere = forFolded(new RegExp(spaced(setUp), 'u'))
/** Where what a sentence opens with is set up. */
const setUpAt = forFolded(new RegExp(spaced(`(?:^|[.;:\\n)])[ \\t*]*(?<who>\\p{Lu}[^.;:\\n]{2,120}?) (?:(?:chỉ|được|có thể|do [^,.;:]{2,40}) )*${setUp}(?<rest>[^.;]{0,120})`), 'gu'))
const above = forFolded(/(?<!\p{L})(?:tỉnh|huyện|quận|trung\s+ương|toàn\s+quốc|các\s+cấp)(?!\p{L})/iu)
/** What is said of somebody else's doing: "Câu lạc bộ do Ủy ban nhân dân …". */
const byOther = forFolded(/\s(?:do|của|với|cho|giúp|phối\s+hợp)\s/iu)

/** Sentences, the name asked for, and whether they say that it lives at the grass roots. */
export const grassRootsExamples: readonly (readonly [string, string, boolean])[] = [
  ['Đội phao bến chỉ tổ chức ở cơ sở theo địa bàn thôn.', 'Đội phao bến', true], ['Nhóm giữ đò, đội phao bến được thành lập tại các xã, phường.', 'đội phao bến', true],
  ['Đội phao bến là tổ chức tự nguyện của chủ phà ở khu dân cư.', 'Đội phao bến', true], ['Đội phao bến do chủ phà thành lập tại thôn.', 'Đội phao bến', true],
  ['Đội phao bến do Sở Xây dựng thành lập tại thôn.', 'Sở Xây dựng', false], ['Đội phao bến được thành lập ở xã, huyện và tỉnh.', 'Đội phao bến', false],
  ['Đội phao bến tổ chức tuyên truyền ở cơ sở.', 'Đội phao bến', false], ['Đội phao bến hoạt động tại cơ sở y tế.', 'Đội phao bến', false], ['Đội phao bến trực tại bến.', 'Đội phao bến', false],
]

/**
 * What a text says of where its bodies live: "Đội phao bến chỉ tổ chức ở cơ sở". In: the whole text. Out: a question by name, whether it is
 * set up in communes, villages or at the grass roots ("ở cơ sở") and nowhere above: such a body stands at the tier of communes.
 */
export function setUpBelow(text: string): (name: string) => boolean {
  const lists = (somewhere.test(text) ? allMatches(text, setUpAt) : []).flatMap(({ groups }) => {
    const who = oneLine(groups?.who ?? '').toLowerCase()
    return above.test(groups?.rest ?? '') || byOther.test(who) ? [] : [who.split(/,\s+|\svà\s/u).map((each) => each.replace(/^các\s+/u, ''))]
  })
  return (name) => lists.some((list) => list.some((each) => each === name.toLowerCase() || each.startsWith(`${name.toLowerCase()} `)))
}
