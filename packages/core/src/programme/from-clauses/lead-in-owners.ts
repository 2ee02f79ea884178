import type { Mention } from './find-parties.ts'
import { acrossLines } from './cue-pattern.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { pastFronting, subjectOf } from './party-places.ts'

/** "Việc giữ bến chịu sự giám sát của Hội Nông dân thông qua các hoạt động sau:": whose activity it is told to be. */
const activity = acrossLines(/(?:^|[\s,])(?:giám sát|kiểm tra|thanh tra|phản biện|theo dõi|hỗ trợ|tham gia|phối hợp|tuyên truyền|quản lý|bảo vệ)(?: [^,;:.]{0,60}?)? của (?:các )?(?<who>[^;:.]{4,240}?) (?:được (?:thực hiện|tiến hành|thể hiện) )?(?:thông qua|bằng|qua|gồm|bao gồm)(?: các| những| một số)? (?:hoạt động|việc(?: làm)?|công việc|nhiệm vụ)(?: (?:chính|chủ yếu|cụ thể|sau đây|sau|dưới đây)){0,3}\s*:\s*$/iu)

export const leadInOwnerExamples: readonly (readonly [string, string])[] = [
  ['Việc giữ bến chịu sự giám sát của Công an xã, Trạm bến thông qua các hoạt động sau:', 'Công an xã, Trạm bến'], ['Giám sát của Trạm bến được thực hiện bằng những việc sau đây:', 'Trạm bến'],
  ['Công an xã giám sát việc giữ bến của chủ phà theo nội dung sau:', ''], ['Công an xã có trách nhiệm:', ''], ['Hoạt động của Trạm bến như sau:', ''],
]
export const ownersTold = (leadIn: string) => activity.exec(leadIn)?.groups?.who ?? ''

/** The bodies whose activity a lead-in says it introduces: its children are their work. In: the lead-in, and how bodies are found; none for any other. */
export function leadInOwners(leadIn: string, mentionsIn: (words: string) => readonly Mention[]): readonly Mention[] {
  const said = / của /u.test(leadIn) && subjectOf(leadIn, mentionsIn(leadIn)).length === 0
  const who = said ? ownersTold(leadIn) : ''
  const found = who === '' ? [] : mentionsIn(who)
  return (found[0]?.start ?? 9) < 5 ? found : []
}

/** "Bố trí kinh phí, địa điểm; chỉ đạo:": the last words of such a lead-in only hand on to whom its children name. */
const handsOn = acrossLines(/^\s*(?:(?:và|đồng thời|kịp thời|trực tiếp),? )?(?:(?:chủ trì,? (?:và )?)?phối hợp(?: chặt chẽ)?(?: với)?(?: [^;:.]{2,90})?\s*:\s*$|(?:chỉ đạo|giao|phân công|yêu cầu|đề nghị|hướng dẫn|đôn đốc)(?:,? (?:chỉ đạo|giao|phân công|yêu cầu|hướng dẫn|đôn đốc|nhiệm vụ|trách nhiệm|cho|thực hiện|cụ thể|như sau|cán bộ|các|đơn vị|ngành|bộ phận|thôn|trực thuộc|cơ quan|phòng|ban)){0,10}\s*:\s*$)/iu)
export const workAheadExamples: readonly (readonly [string, string])[] = [
  ['Bố trí phao, dây (kho xã, bến); chỉ đạo:', 'Bố trí phao, dây (kho xã, bến)'], ['Kiểm tra bến; lập sổ phao; giao nhiệm vụ cho các đơn vị như sau:', 'Kiểm tra bến; lập sổ phao'], ['Tham mưu xã mở bến; chủ trì, phối hợp các thôn:', 'Tham mưu xã mở bến'],
  ['Dựng mới ít nhất 02 mô hình bến an toàn; giữ các mô hình đã có, trong đó:', 'Dựng mới ít nhất 02 mô hình bến an toàn; giữ các mô hình đã có'], ['Trạm bến: Duy trì mô hình “Bến sạch”, cụ thể:', 'Trạm bến: Duy trì mô hình “Bến sạch”'], ['Kiểm tra các bến xa, trong đó:', ''], ['Mở ít nhất 02 lớp sau:', ''],
  ['Kiểm tra bến; lập sổ:', ''], ['Các bến xa; các bến gần; giao:', ''], ['Chỉ đạo các thôn:', ''],
]
/** "Dựng ít nhất 02 mô hình; giữ các mô hình đã có, trong đó:": an amount or a named model is work whatever part of it stands below. */
const partOfAll = acrossLines(/^(?<all>(?:(?!\s(?:chỉ tiêu|phấn đấu)\s)[^:.]|:(?=\s\p{Lu})){3,600}?),\s+(?:trong đó|cụ thể)(?:\s+(?:là|như sau))?\s*:\s*$/iu)
const amountOrModel = acrossLines(/(?<!\p{L})(?:(?:ít nhất|tối thiểu)\s+(?:\d{1,3}|một|hai|ba)\s+(?:mô hình|câu lạc bộ|tổ|đội|nhóm|công trình|điểm|lớp|cuộc|buổi|đợt|hội nghị|tin|bài|chuyên mục|phóng sự)|(?:duy trì|nhân rộng|xây dựng)\s[^;:.]{0,60}?mô hình\s+“)/iu)
/** Whether a lead-in tells an amount or a named model, of which parts stand below. */
export const isAmountOfAll = (leadIn: string) => leadIn.trimEnd().endsWith(':') && amountOrModel.test(partOfAll.exec(leadIn)?.groups?.all ?? '')
/** The work that stands before a semicolon in a lead-in whose end only hands on, or before "trong đó:": its length in the lead-in, 0 where there is none. */
export function workAhead(leadIn: string, mentionsIn: (words: string) => readonly Mention[]): number {
  if (isAmountOfAll(leadIn)) return partOfAll.exec(leadIn)?.groups?.all?.length ?? 0
  const at = leadIn.trimEnd().endsWith(':') ? leadIn.lastIndexOf(';') : -1
  if (at < 8 || !handsOn.test(leadIn.slice(at + 1))) return 0
  const before = leadIn.slice(0, at).trimStart()
  return opensWithVerb(before.slice(pastFronting(before))) || subjectOf(before, mentionsIn(before)).length > 0 ? at : 0
}
