import { forFolded } from '../../source/index.ts'
import { acrossLines } from './cue-pattern.ts'
import { dutyVerbs, opensWithVerb } from './duty-verbs.ts'
import { pastFronting } from './party-places.ts'

/** What a body may do or whom it stands under: no work of its own. */
export const grantExamples: readonly (readonly [string, boolean])[] = [
  ['Trạm bến chịu sự quản lý về nghiệp vụ của Sở Xây dựng', true], ['Khi làm nhiệm vụ, Trạm bến được sử dụng con dấu riêng', true], ['Thanh tra có quyền yêu cầu giải trình', true], ['Trưởng đoàn tuần tra liên ngành được quyền yêu cầu xuất trình giấy tờ', true],
  ['Trạm bến có thể mời khách góp ý', true], ['Căn cứ mực nước sông, Trạm bến có thể mời khách góp ý', true], ['Trên cơ sở số bến có thể mở, Trạm bến lập danh sách', false], ['Chủ bến có quyền khiếu nại, đồng thời báo cáo Công an xã', false], ['Chủ bến có quyền khiếu nại, đồng thời có quyền tố cáo', true], ['Nếu quá hạn thì chủ bến được khiếu nại lên cấp trên', true], ['Công an xã niêm yết lịch đò để khách có thể liên hệ', false], ['Chủ bến được kiến nghị', true], ['Công an xã lập biên bản và không được từ chối', false], ['Rà soát, công bố danh mục bến được phép hoạt động', false], ['Công an xã kiểm tra các bến được phép hoạt động', false], ['Công an xã trả lời sau 05 ngày kể từ ngày nhận được kiến nghị', false],
  ['Rà soát bến, có thể tiến tới đóng bến cũ', false],['Trước ngày 30/6 hằng năm thông báo cho Công an xã số bến có thể mở', false], ['Trạm bến chịu trách nhiệm kiểm tra phao', false], ['Công an xã có trách nhiệm bảo đảm trật tự', false],
]
const grant = forFolded(/^[^;]{0,160}?(?<!\p{L})(?:chịu\s+sự\s+(?:quản\s+lý|chỉ\s+đạo|chỉ\s+huy|lãnh\s+đạo|kiểm\s+tra|giám\s+sát|điều\s+hành)|được\s+(?:sử\s+dụng|hưởng|quyền|phép)|(?<!không\s+|nhận\s+|có\s+|khi\s+|thu\s+|đã\s+|việc\s+|mà\s+)được\s+(?:kiến\s+nghị|khiếu\s+nại|tố\s+cáo|từ\s+chối)|có\s+quyền)(?!\p{L})/iu)
const may = forFolded(/^(?:(?!\s(?:để|nhằm|giúp)\s)[^,;:]){0,100}?(?<!\p{L})có\s+thể\s/iu)
const workBefore = forFolded(new RegExp(`\\s(?:${dutyVerbs.filter((verb) => verb.includes(' ')).map((verb) => verb.replaceAll(' ', '\\s+')).join('|')})\\s`, 'iu'))
/** Leave that is told of a thing already worked on is none: "Công bố các bến được phép hoạt động". */
const grants = (phrase: string) => {
  const match = grant.exec(phrase)?.[0]
  return match !== undefined && (/(?:chịu\s+sự|(?:có|được)\s+quyền)(?!\p{L})/iu.test(match) || !opensWithVerb(phrase.slice(pastFronting(phrase))) && !workBefore.test(match.slice(pastFronting(match))))
}
/** "Trạm bến có thể mời khách"; not "trước ngày 30/6 thông báo số người có thể nhận", where work stands before. */
const mayDo = (phrase: string) => {
  const main = phrase.slice(pastFronting(phrase))
  const match = may.exec(main)?.[0]
  return match !== undefined && !opensWithVerb(main) && !workBefore.test(match)
}
/** One of these stands in whatever grants: that is seen sooner than where it does. */
const mayGrant = forFolded(/chịu\s+sự|được|có\s+(?:quyền|thể)/iu)
const alongside = acrossLines(/, đồng thời(?: (?:phải|có trách nhiệm))? /iu)
/** "Có quyền khiếu nại, đồng thời báo cáo cấp trên": leave, and work beside it. */
const alsoWorks = (phrase: string) => {
  const match = alongside.exec(phrase)
  return match !== null && opensWithVerb(phrase.slice(match.index + match[0].length))
}
export const onlyGrants = (phrase: string) => mayGrant.test(phrase) && !alsoWorks(phrase) && (grants(phrase) || mayDo(phrase)) && !/(?:có|chịu)\s+trách\s+nhiệm|có\s+nghĩa\s+vụ|\sphải\s/iu.test(phrase)
