import type { Mention } from './find-parties.ts'
import { acrossLines } from './cue-pattern.ts'

/** "Việc giữ bến chịu sự giám sát của Hội Nông dân thông qua các hoạt động sau:": whose activity it is told to be. */
const activity = acrossLines(/(?:^|[\s,])(?:giám sát|kiểm tra|thanh tra|phản biện|theo dõi|hỗ trợ|tham gia|phối hợp|tuyên truyền|quản lý|bảo vệ)(?: [^,;:.]{0,60}?)? của (?:các )?(?<who>[^;:.]{4,240}?) (?:được (?:thực hiện|tiến hành|thể hiện) )?(?:thông qua|bằng|qua|gồm|bao gồm)(?: các| những| một số)? (?:hoạt động|việc(?: làm)?|công việc|nhiệm vụ)(?: (?:chính|chủ yếu|cụ thể|sau đây|sau|dưới đây)){0,3}\s*:\s*$/iu)

export const leadInOwnerExamples: readonly (readonly [string, string])[] = [
  ['Việc giữ bến chịu sự giám sát của Công an xã, Trạm bến thông qua các hoạt động sau:', 'Công an xã, Trạm bến'], ['Giám sát của Trạm bến được thực hiện bằng những việc sau đây:', 'Trạm bến'],
  ['Công an xã giám sát việc giữ bến của chủ phà theo nội dung sau:', ''], ['Công an xã có trách nhiệm:', ''], ['Hoạt động của Trạm bến như sau:', ''],
]
export const ownersTold = (leadIn: string) => activity.exec(leadIn)?.groups?.who ?? ''

/** The bodies whose activity a lead-in says it introduces: its children are their work. In: the lead-in, and how bodies are found; none for any other. */
export function leadInOwners(leadIn: string, mentionsIn: (words: string) => readonly Mention[]): readonly Mention[] {
  const who = / của /u.test(leadIn) ? ownersTold(leadIn) : ''
  const found = who === '' ? [] : mentionsIn(who)
  return (found[0]?.start ?? 9) < 5 ? found : []
}
