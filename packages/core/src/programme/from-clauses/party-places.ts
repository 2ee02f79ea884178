import { allMatches, firstAtStart, forFolded, lately, startFinder } from '../../source/index.ts'
import type { Span } from '../../source/index.ts'
import { entrustedInPairs } from './entrusted.ts'
import type { Mention } from './find-parties.ts'
import { acrossLines } from './cue-pattern.ts'
import { entrusts, opensWithVerb } from './duty-verbs.ts'
import { everydayVerbIn, opensEveryday } from './everyday-verbs.ts'
import { ownPowers, pastPowers } from './own-powers.ts'
import { onlyAsked } from './only-asked.ts'
import { occasions, onlyTime, tellsCase } from './occasions.ts'
import { fronted } from './frontings.ts'
import { isAddressed } from './addressed.ts'
import { runsOf } from './runs-of.ts'
import { thingsDoers } from './things-done.ts'
import { titleBefore } from './title-lines.ts'
import { timeAhead } from './time-ahead.ts'
import { withoutCommas } from './without-commas.ts'

/** Where `ownPowers` stands among what may come first. */
const POWERS = 0
const mayFront = startFinder([ownPowers, ...fronted, ...occasions])
const firstFront = firstAtStart([...fronted, ...occasions])
const asks = acrossLines(new RegExp(`^(?:đề nghị|yêu cầu|${entrusts}(?: cho)?|phân công|khuyến khích|kính đề nghị|ủy quyền)[\\s:]+`, 'iu'))
const byLead = forFolded(/(?:^|[\s(,])do\s+$/iu)
/** "Tổng hợp kết quả các dự án do X chủ trì": whose projects are reported on, not who reports. */
const looksAtWork = forFolded(/^\s*(?:(?:tổng\s+hợp|báo\s+cáo|theo\s+dõi|đánh\s+giá|kiểm\s+tra|giám\s+sát|rà\s+soát|đôn\s+đốc|thẩm\s+định|phê\s+duyệt)(?:,|\s+và)?\s+)+(?:[^;.:()]{0,160}\s)?(?:các|những|từng|nội\s+dung)\s(?:\p{L}+\s){0,2}(?:chương\s+trình|dự\s+án|đề\s+án|công\s+trình|nội\s+dung|thành\s+phần|nhiệm\s+vụ)(?:\s[^,;.:()]{0,60})?\sdo\s/iu)
const beforeSubject = acrossLines(/(?:đề nghị|giao|yêu cầu|,|:)\s*(?:các\s+)?$/iu)
const afterSubject = forFolded(/^\s*(?:\([^)]{0,200}\)\s*)?[,:]?\s*(?:còn\s+lại\s+(?=\p{Ll}))?(?:(?:mỗi|từng)\s+(?:hội|đoàn(?:\s+thể)?|sở|ban|ngành|cơ\s+quan|đơn\s+vị|bên|tổ\s+chức|xã|phường|địa\s+phương)\s+(?=\p{Ll}))?/iu)

/** Where the sentence proper begins: past "Hằng năm,", "Trên cơ sở …,", "Trường hợp …,". */
export const pastFronting = lately((printed: string): number => {
  // "Tùy theo yêu cầu phòng, chống lũ, …": that comma ends nothing.
  const whole = printed.includes('hòng,') ? printed.replace(/(?<=phòng),(?=\s+(?:chống|tránh|ngừa)(?!\p{L}))/giu, '·') : printed
  // "Trường hợp chủ phà được miễn (hộ nghèo, người cao tuổi), …": nor do those of a bracket.
  const phrase = whole.includes('(') ? whole.replace(/\([^()]{3,200}\)/gu, (bracket) => bracket.replaceAll(',', '·')) : whole
  let at = 0
  for (let round = 0; round < 4; round++) {
    const rest = phrase.slice(at).trimStart()
    const main = phrase.length - rest.length
    const [may] = mayFront(rest)
    const front = may === undefined ? undefined : may === POWERS && pastPowers(rest) || firstFront(rest)?.match[0].length
    // What would leave nothing is no words before a sentence: "Năm 2031 hai bên sơ kết,".
    if (!front || main + front >= phrase.length && at === 0) return main
    at = main + front
  }
  return at
})

/** The same of a phrase with the commas of its names hidden. Who is named is asked only where something may stand before the sentence proper. */
export const pastFrontingOf = (phrase: string, names: (phrase: string) => readonly Span[]): number =>
  pastFronting(mayFront(phrase.trimStart()).length > 0 ? withoutCommas(phrase, names(phrase)) : phrase)

/** "A, B hoặc C (gọi chung là X) có trách nhiệm": X acts. */
const calledTogether = acrossLines(/^[^().;]{0,220}\(\s*(?:sau đây\s+)?(?:được\s+)?(?:viết|gọi)\s+(?:chung|tắt|gọn)?\s*là:?\s*[“"]?(?:các\s+)?$/iu)

/** "Cử người tham gia đoàn do X chủ trì": X leads what others only join. */
export const joins = acrossLines(/^(?:(?:chủ động|tích cực|có trách nhiệm) )*(?:(?:cử|phân công|bố trí) [^,.;]{2,60}(?:, cung cấp tài liệu)? )?(?:phối hợp )?(?:tham gia|tham dự|dự|phục vụ) /iu)

/** Nouns that are verbs as well: "thông tin được X cập nhật". */
const thing = forFolded(/^(?:các\s+|mọi\s+)?(?:thông\s+tin|báo\s+cáo|kiến\s+nghị|đề\s+xuất|kiểm\s+tra|quyết\s+định|thông\s+báo|kết\s+luận|hướng\s+dẫn\s+(?:kỹ\s+thuật|nghiệp\s+vụ))\s/iu)

/** What has a short name of its own goes on to act: "(gọi chung là bến phà) có trách nhiệm"; not "… theo đề nghị của". */
const aliasActs = acrossLines(/^[”"]?\)(?! (?:theo|của|do|để|trên|tại|thuộc|nhằm|gồm|bao gồm|với|cho)(?!\p{L})| ?[.;]| ?$)/u)

/** "Việc gửi giấy … do Công an xã thực hiện": a thing, then who does it. */
const passive = acrossLines(/^(?:việc|người|nhiệm vụ|phân công|quy chế|chế độ|thành phần|kế hoạch|chương trình|danh sách|cán bộ|kinh phí|chi phí|văn bản|hồ sơ|thành viên|tài liệu|báo cáo|dự thảo|biên bản|thông báo|nội dung|vật tư|hóa chất|trang thiết bị|thiết bị|dụng cụ|thuốc|nhiên liệu)[, ]/iu)
/** "Các tài liệu mà Công an xã có trách nhiệm gửi gồm:", "Những việc Công an xã phải làm:": things, then who owes them. */
const ofThings = forFolded(/^(?:(?:các|những|mọi)\s+)?(?:loại\s+)?(?:thông\s+tin|tài\s+liệu|hồ\s+sơ|số\s+liệu|dữ\s+liệu|giấy\s+tờ|nội\s+dung|công\s+việc|việc|nhiệm\s+vụ|báo\s+cáo|văn\s+bản)[^.;:]{0,80}\smà\s+(?:các\s+)?$|^(?:các|những|mọi)\s+(?:loại\s+)?(?:thông\s+tin|tài\s+liệu|hồ\s+sơ|số\s+liệu|dữ\s+liệu|giấy\s+tờ|việc)(?:(?:,|\s+và)\s+(?:thông\s+tin|tài\s+liệu|hồ\s+sơ|số\s+liệu|dữ\s+liệu))*\s+(?:các\s+)?$/iu)
/** "Thông tin do Công an xã cung cấp gồm:". */
const thingsBy = acrossLines(/^(?:(?:các|những) )?(?:thông tin|tài liệu|hồ sơ|số liệu|dữ liệu)(?:(?:,| và) (?:thông tin|tài liệu|hồ sơ|số liệu|dữ liệu))* do (?:các )?$/iu)
const handed = acrossLines(/^ (?:cung cấp|gửi|chuyển|trao đổi|thông báo|chia sẻ|báo cáo)(?!\p{L})[^:;.]{0,120}:/iu)
/** "Theo mẫu do Sở Y tế quy định": whose form it is does not act. */
const byForm = forFolded(/\stheo\s+(?:các\s+)?(?:mẫu|biểu|quy|định|hướng|tiêu|danh)(?!\p{L})[^,;.]{0,60}\sdo\s+(?:các\s+)?$/iu)
const done = forFolded(/^\s+(?:(?:trực\s+tiếp|chủ\s+động|tự)\s+)?(?:thực\s+hiện|chi\s+trả|thanh\s+toán|bố\s+trí|phân\s+công|quyết\s+định|quy\s+định|ban\s+hành|bổ\s+nhiệm|chỉ\s+định|thành\s+lập|bảo\s+đảm|đảm\s+nhiệm|tổ\s+chức|phê\s+duyệt|cử|lập|chuẩn\s+bị|soạn\s+thảo|xây\s+dựng|cung\s+cấp|cấp(?:\s+bổ\s+sung|\s+phát)?(?=\s+(?:trong|trước|chậm|theo)\s))(?!\p{L})/iu)

/** "Mở 02 lớp cứu hộ, do Trạm Y tế xã thực hiện." */
const doneBy = forFolded(/^\s+(?:của\s+năm\s+(?:đó|ấy)\s+)?(?:trực\s+tiếp\s+)?(?:biên\s+(?:tập|soạn)|thực\s+hiện|đảm\s+nhiệm|phụ\s+trách|tổ\s+chức|triển\s+khai)(?=\s*(?:[.;]?\s*$|dưới\s+sự\s|,\s+(?:xong|hoàn\s+thành|trước|trong|thời\s+gian|từ)\s))/iu)

/** "Mở sổ trực bến: Công an xã phối hợp …": a title, then who does it. */
const titled = forFolded(/^[^:;.]{3,140}:\s+(?=\p{Lu}|(?:từ|trước|trong|vào|hằng|hàng|mỗi|định\s+kỳ|đến|chậm\s+nhất|giao|phân\s+công)\s)/u)

/** "Ba bên thống nhất phân công: Công an xã …": the work behind the colon is of whoever is named there. */
const sharesWork = forFolded(/\sphân\s+công(?:\s+(?:nhiệm\s+vụ|trách\s+nhiệm|thực\s+hiện|cụ\s+thể|như\s+sau)){0,3}:\s*$/iu)

/** The bodies that stand as subject: at the head of the phrase before a verb, after "đề nghị", or in "do … chủ trì". Asked several times of one phrase with all its mentions. */
export function subjectOf(phrase: string, mentions: readonly Mention[]): readonly Mention[] {
  const known = subjects.get(mentions)
  if (known?.phrase === phrase) return known.found
  const first = subjectFirst(phrase, mentions)
  const found = first[0] && isAddressed(phrase.slice(Math.max(0, first[0].start - 40), first[0].start)) ? [] : first
  subjects.set(mentions, { phrase, found })
  return found
}
const subjects = new WeakMap<readonly Mention[], { phrase: string; found: readonly Mention[] }>()

function subjectFirst(phrase: string, mentions: readonly Mention[]): readonly Mention[] {
  const title = phrase.includes(':') ? titled.exec(phrase)?.[0].length ?? titleBefore(phrase) : 0
  const after = title > 0 && mentions.some(({ start }) => start >= title) && !mentions.some(({ start, end }) => start < title && /^\s*:/u.test(phrase.slice(end))) && (sharesWork.test(phrase.slice(0, title)) || subjectAfter(phrase.slice(0, title), mentions.filter(({ end }) => end < title)).length === 0) ? subjectAfter(phrase.slice(title), mentions.filter(({ start }) => start >= title).map((mention) => ({ ...mention, start: mention.start - title, end: mention.end - title }))) : []
  return after.length > 0 ? mentions.filter(({ start }) => after.some((mention) => mention.start + title === start)) : subjectAfter(phrase, mentions)
}

/** "… của cơ quan nào thì cơ quan đó xử lý, các cơ quan khác phối hợp": whoever it falls to acts, under no name of its own. */
const fallsToAny = acrossLines(/ nào,? thì (?:các )?(?:cơ quan|đơn vị|tổ chức|ngành|địa phương|lực lượng|bên|cấp)(?:, (?:cơ quan|đơn vị|tổ chức|địa phương|ngành))* (?:đó|này|ấy) /iu)

/** "Trách nhiệm của Trạm bến: Giữ phao …": a label inside a sentence names who acts. */
const headsLabel = acrossLines(/^(?:trách nhiệm|nhiệm vụ) (?:phối hợp )?của (?:các )?$/iu)

/** "Đối với Công an xã: Hằng tháng tuần tra bến": to whom the work behind the colon falls. */
const toWhom = acrossLines(/^đối với (?:các )?$/iu)
const itsWork = (after: string) => { const work = /^\s*:\s+(.*)$/su.exec(after)?.[1]; return work !== undefined && opensWithVerb(work.slice(pastFronting(work))) }
/** "Cơ quan thường trực: Công an tỉnh, có trách nhiệm …": a post, then who holds it and what is to be done. */
const isPost = acrossLines(/^(?:cơ quan|đơn vị|bộ phận) (?:thường trực|đầu mối|giúp việc)[^:;.,]{0,40}: (?:là )?$/iu)

/** "Trường hợp Trạm bến không dự họp được thì phải báo cáo …": who cannot is who must. */
const inCondition = acrossLines(/^(?:trường hợp|nếu|khi) (?:các )?$/iu)
const failsAndMust = acrossLines(/^ (?:không|chưa|vắng|bận) [^,;.:]{3,120}?,? (?:thì )?(?:phải|có trách nhiệm|cần) /iu)
/** A meeting does what it meets for: "Hội nghị bàn kế hoạch …". */
export const meetingActs = acrossLines(/^(?:hội nghị|cuộc họp|đại hội)(?= (?:thảo luận|bàn|quyết định|thông qua|cử|bầu|biểu quyết|thống nhất|nghe|giới thiệu|lấy phiếu|lựa chọn|lập|tiến hành)(?!\p{L}| do ))/iu)

const inTime = acrossLines(/^(?:trong (?:(?:thời hạn|vòng) )?\d|chậm nhất)[^;:.,]{0,160}?(?:, kể từ [^;:.,]{3,120}?)? (?=phải |có trách nhiệm )/iu)
const bareDuty = acrossLines(/^(?:phải|có trách nhiệm|có nhiệm vụ)(?! (?:được|do|có|là) ) (?!.*(?:,| và) (?:các )?[^,;]{3,60} (?:có trách nhiệm|phải|do) )/iu)
/** "Trong 05 ngày phải tham mưu cho Sở Y tế, Sở Xây dựng …": what must be done comes first, and nobody after it is the subject. */
export const dutyFirst = (phrase: string, mentions: readonly Mention[]) => {
  const time = inTime.exec(phrase)?.[0].length ?? 0
  return time === 0 ? bareDuty.test(phrase.slice(pastFronting(phrase))) : bareDuty.test(phrase.slice(time)) && !mentions.some(({ start }) => start < time)
}

/** "In sổ phao, giao Trạm bến thực hiện": who is charged stands at the end. */
const handsTo = forFolded(/(?:,|\s[-–])\s+(?:giao|phân\s+công)\s+(?:cho\s+)?(?:các\s+)?$/iu)
const onlyDoes = forFolded(/^\s+(?:chủ\s+trì\s+)?(?:(?:tổ\s+chức\s+)?(?:thực\s+hiện|triển\s+khai)|chủ\s+trì|đảm\s+nhiệm|phụ\s+trách|làm\s+đầu\s+mối)[\s.;]*$/iu)

function subjectAfter(phrase: string, mentions: readonly Mention[]): readonly Mention[] {
  if (fallsToAny.test(phrase)) return []
  const fronting = pastFrontingOf(phrase, () => mentions)
  const runs = runsOf(phrase, mentions.filter(({ end }) => end > fronting))
  const owing = runs.find((run) => ofThings.test(phrase.slice(fronting, run[0]!.start)) && /^\s*(?:(?:có|chịu)\s+trách\s+nhiệm|phải|có\s+nhiệm\s+vụ)\s/iu.test(phrase.slice(run.at(-1)!.end)) || phrase.includes(':') && thingsBy.test(phrase.slice(fronting, run[0]!.start)) && handed.test(phrase.slice(run.at(-1)!.end)))
  if (owing) return owing
  const all = runsOf(phrase, mentions)
  const labelled = all.find((run) => headsLabel.test(phrase.slice(0, run[0]!.start)) && /^\s*:\s/u.test(phrase.slice(run.at(-1)!.end)) || phrase.startsWith('ối với', 1) && toWhom.test(phrase.slice(0, run[0]!.start)) && itsWork(phrase.slice(run.at(-1)!.end)))
    ?? all.find((run) => isPost.test(phrase.slice(0, run[0]!.start)) && followsVerb(phrase, run))
  if (labelled) return labelled
  const failing = all.find((run) => inCondition.test(phrase.slice(0, run[0]!.start)) && failsAndMust.test(phrase.slice(run.at(-1)!.end)))
  if (failing) return failing
  const doer = thingsDoers(phrase, all)[0]
  if (doer) return doer
  if (dutyFirst(phrase, mentions) || meetingActs.test(phrase.slice(fronting))) return []
  let at = fronting
  const charged = all.find((run) => handsTo.test(phrase.slice(0, run[0]!.start)) && onlyDoes.test(phrase.slice(run.at(-1)!.end)))
  if (charged) return charged
  const led = joins.test(phrase.slice(fronting)) ? undefined : all.find((run) => byLead.test(phrase.slice(Math.max(0, run[0]!.start - 8), run[0]!.start)) && (/^\s*(?:(?:sở\s+tại|cùng\s+cấp|địa\s+phương)\s+)?(?:(?:luân\s+phiên|cùng)\s+)?(?:chủ\s+trì|triệu\s+tập|đăng\s+cai|làm\s+(?:bên|đơn\s+vị|cơ\s+quan)\s+chủ\s+trì)/iu.test(phrase.slice(run.at(-1)!.end)) || passive.test(phrase.trimStart()) && done.test(phrase.slice(run.at(-1)!.end)) && !byForm.test(phrase.slice(0, run[0]!.start)) || /,\s+do\s+(?:các\s+)?$/iu.test(phrase.slice(0, run[0]!.start)) && doneBy.test(phrase.slice(run.at(-1)!.end))))
  const lead = led && !looksAtWork.test(phrase.slice(fronting)) ? led : undefined
  at += asks.exec(phrase.slice(at))?.[0].length ?? 0
  const early = runs.find((run) => run[0]!.start >= at)
  const first = early && onlyTime(phrase.slice(at, early[0]!.start)) && followsVerb(phrase, early) ? early : runs.find((run) => run[0]!.start >= at && run[0]!.start <= at + (/^(?:(?:các\s+)?đồng chí|các|những|mỗi|thủ trưởng|lãnh đạo|tập thể)?\s*/iu.exec(phrase.slice(at))?.[0].length ?? 0))
  if (lead && first && lead.includes(first[0]!)) return lead
  if (first && onlyAsked(phrase, first, fronting)) return []
  const conditional = first ? /^\s+(?:khi|nếu|mà|có)\s/iu.test(phrase.slice(first.at(-1)!.end)) : lead === undefined && /\s(?:khi|nếu|mà|thì)\s/iu.test(phrase) && !opensWithVerb(phrase.slice(fronting))
  const then = conditional ? runs.find((run) => run[0]!.start > (first?.at(-1)?.end ?? 0) && run[0]!.start < 480 && /\sthì\s+(?:các\s+)?$/iu.test(phrase.slice(0, run[0]!.start)) && followsVerb(phrase, run)) : undefined
  if (then) return then
  const ordered = first && runs.find((run) => run[0]!.start > first.at(-1)!.end && commands.test(phrase.slice(first[0]!.start, run[0]!.start)) && followsVerb(phrase, run))
  if (ordered) return ordered
  const inPairs = first ? entrustedInPairs(phrase, mentions, at) : []
  if (inPairs.length > 0) return inPairs
  const entrusted = first && runs.find((run) => run[0]!.start > first.at(-1)!.end && /^\s+(?:giao|phân\s+công|ủy\s+quyền)\s+(?:cho\s+)?(?:các\s+)?$/iu.test(phrase.slice(first.at(-1)!.end, run[0]!.start)))
  if (entrusted && /^\s+(?:là|làm|giúp|chịu|có|chủ\s+trì|thực\s+hiện|phối\s+hợp|tổ\s+chức|tham\s+mưu)(?!\p{L})/iu.test(phrase.slice(entrusted.at(-1)!.end))) {
    const further = runs.find((run) => run[0]!.start > entrusted.at(-1)!.end && /^\s+(?:là|làm)\s[^,;.]{3,60},\s+(?:các\s+)?$/iu.test(phrase.slice(entrusted.at(-1)!.end, run[0]!.start)) && followsVerb(phrase, run))
    return further ? [...entrusted, ...further] : entrusted
  }
  const alias = mentions.find(({ start }) => start > at && start < at + 280 && calledTogether.test(phrase.slice(at, start)))
  if (alias && (!opensWithVerb(phrase.slice(at)) || /^tổ\s+chức\s/iu.test(phrase.slice(at))) && aliasActs.test(phrase.slice(alias.end)) && !/\s(?:(?:có|chịu)\s+trách\s+nhiệm|chỉ\s+đạo|chủ\s+trì|với|gửi|báo\s+cáo|thông\s+báo)\s/iu.test(phrase.slice(at, alias.start))) return [alias]
  const after = first || !phrase.includes('thì') ? undefined : runs.find((run) => thenOf.test(phrase.slice(0, run[0]!.start)) && (followsVerb(phrase, run) || /^\s+(?:thu|trả|nhận|giữ|ghi)[\s,]/iu.test(phrase.slice(run.at(-1)!.end))))
  if (after) return after
  if (first && (followsVerb(phrase, owned(phrase, first, runs)) || demands.test(phrase.slice(first.at(-1)!.end)))) return first
  const whose = lead || first ? undefined : runs.find((run) => run[0]!.start < 160 && /^[^.;:]*?\smà\s+(?:các\s+)?$/iu.test(phrase.slice(0, run[0]!.start)) && /^\s+(?:(?:có|chịu)\s+trách\s+nhiệm|phải|có\s+nhiệm\s+vụ)\s/iu.test(phrase.slice(run.at(-1)!.end)))
  if (whose) return whose
  const byWhom = lead || first || opensWithVerb(phrase.slice(fronting)) && !thing.test(phrase.slice(fronting)) ? undefined : runs.find((run) => run[0]!.start < 200 && /^[^.;:]*?\sđược\s+(?:các\s+)?$/iu.test(phrase.slice(0, run[0]!.start)) && (opensWithVerb(phrase.slice(run.at(-1)!.end)) || opensEveryday(phrase.slice(run.at(-1)!.end))) && !/^\s+(?:giao|phân\s+công|phê\s+duyệt|ban\s+hành|cho\s+phép)\s*[.;,]?\s*$/iu.test(phrase.slice(run.at(-1)!.end)))
  if (byWhom) return byWhom
  if (lead) return lead
  if (opensTold.test(phrase.trimStart()) || tellsCase.test(phrase.slice(fronting))) {
    const candidates = runs.flatMap((run) => run.map((_, k) => run.slice(k)).filter((_, k) => k === 0 || owedTo.test(phrase.slice(0, run[0]!.start))))
    const toldBy = (ends: (before: string) => boolean) => candidates.find((run) => {
      const before = phrase.slice(0, run[0]!.start)
      return run[0]!.start < 480 && ends(before) && headsClause(before) && followsVerb(phrase, run)
    })
    const told = toldBy((before) => /(?:,|\sthì)\s+(?:các\s+)?$/iu.test(before) || trouble.test(before)) ?? toldBy((before) => happened.test(before))
    if (told) return told
  }
  const asking = first ? [] : runs.find((run, i) => runs[i + 1] && run[0]!.start < 200 && asksRight.test(phrase.slice(run.at(-1)!.end, runs[i + 1]![0]!.start)) && /(?:,|\sthì)\s+(?:các\s+)?$/iu.test(phrase.slice(0, run[0]!.start))) ?? []
  if (asking.length > 0) return asking
  const later = runs.find((run) => {
    const before = phrase.slice(0, run[0]!.start)
    return /(?:đề nghị|yêu cầu)\s+(?:các\s+)?$/iu.test(before) && !asksBesides(before.slice(fronting)) && !asker.test(before.slice(fronting)) && followsVerb(phrase, run)
  }) ?? (first ? undefined : runs.find((run) => beforeSubject.test(phrase.slice(0, run[0]!.start)) && run[0]!.start < 260 && /^\s*(?:phải\s|có trách nhiệm|chịu trách nhiệm|chủ trì|tổng hợp|báo cáo|có văn bản)/iu.test(phrase.slice(run.at(-1)!.end))))
  if (later || !first) return later ?? []
  if (first[0]!.start <= at + 14 && predicate.test(phrase.slice(first.at(-1)!.end))) return first
  const modal = phrase.search(duty)
  return modal < 0 ? [] : listedFrom(withoutBrackets(phrase.slice(0, modal)), mentions.filter(({ start, end }) => start >= first[0]!.start && end <= modal), first[0]!.start)
}

/** "Chủ bến nộp thay thì Công an xã thu": a case told without "nếu", then who acts. */
const thenOf = forFolded(/^(?!(?:các\s+)?(?:công\s+an|sở|ủy\s+ban|bộ)\s)[^,;:.]{5,100}\sthì\s+(?:các\s+)?$/iu)
const anyBody = acrossLines(/^(?:các|những) (?:cơ quan|đơn vị|bên|ngành|địa phương|tổ chức)(?:, (?:cơ quan|đơn vị|địa phương|tổ chức))* /iu)
/** "Người đứng đầu bến đề nghị Công an xã …": who asks is named, though no table knows the name. */
const asker = acrossLines(/^(?:các )?(?:cơ sở|người đứng đầu|doanh nghiệp|tổ chức, cá nhân|chủ|trưởng|hiệu trưởng)(?! (?:trì|động))(?!\p{L})[^,;:]{0,60}(?:đề nghị|yêu cầu) (?:các )?$/iu)
/** "Kiểm tra phao và đề nghị Công an xã cho ý kiến": asking is one more thing done by whoever does the first. */
const asksBesides = (words: string) => /\shoặc\s+(?:đề nghị|yêu cầu)\s+(?:các\s+)?$/iu.test(words) || opensWithVerb(words.replace(anyBody, '')) && !/^\s*(?:đề nghị|yêu cầu)\s/iu.test(words)

/** "… thì Công an xã đề nghị Sở Xây dựng hỗ trợ": who asks is named right before it. */
const asksRight = acrossLines(/^ (?:(?:kịp thời|chủ động|có văn bản|phải) )*(?:đề nghị|yêu cầu|kiến nghị) (?:các )?$/iu)

/** "Công an xã yêu cầu Trạm bến đóng bến", "Công an xã không được từ chối và phải cử người". */
const demands = acrossLines(/^ (?:(?:kịp thời|có quyền|được) )*(?:yêu cầu|kiến nghị) (?:các )?\p{Lu}|^ không được [^,;.:]{2,60}? (?:và|mà) phải /u)

/** "Ủy ban nhân dân tỉnh yêu cầu các sở …": an order, and who is ordered acts. */
const commands = acrossLines(/^(?:chủ tịch )?(?:ủy ban nhân dân|UBND|thủ tướng|bộ trưởng)(?!\p{L})[^,.;:]{0,60}? yêu cầu (?:các )?(?:thủ trưởng (?:các )?)?$/iu)

/** What goes on right after a body at the head of a sentence with a word that joins nothing is what the body does. */
const predicate = forFolded(/^\s*:?\s+(?!(?:của|và|hoặc|với|cùng|về|trong|tại|ở|thuộc|trực\s+(?:thuộc|tuyến)|nơi|cho|theo|trên|từ|do|để|khi|là|được|bị|đã|đang|này|đó|khác|các|có|liên|nói|nêu|như|gồm|bao|mà|đến|sau|trước|nếu|còn|cũng|đều|không|mới|cũ|vững|cấp|địa|giữa|hay|tức|nhưng|nước|sở|cơ|ngành|cửa|biên|nhân|khu|phòng|thành|tỉnh|xã|phường|quận|huyện|thị|thôn|viên)(?!\p{L}))\p{Ll}{2,}\s+[\p{L}\d]/u)

/** "Nếu có khó khăn, vướng mắc Trạm bến báo cáo …": the condition is over, though no comma says so. */
const trouble = forFolded(/(?:(?:^|[\s,])(?:nếu|khi|trường\s+hợp)|^\s*(?:trong\s+)?quá\s+trình\s[^.;,]{3,90}?)\s+(?:có(?:\s+gì)?|gặp|phát\s+sinh|nảy\s+sinh|xảy\s+ra)\s[^.;]{0,80}?(?:khó\s+khăn|vướng\s+mắc|phát\s+sinh|vấn\s+đề(?:\s+mới)?|thay\s+đổi|cần\s+thiết|bất\s+cập)\s+(?:thì\s+)?(?:các\s+)?$/iu)
/** "Khi phát hiện phao hỏng Trạm bến báo cáo …": what happened has been named, and no word ties the body to it. */
const happened = acrossLines(/^(?:nếu|khi|trường hợp) (?:có|phát hiện|xảy ra|gặp|phát sinh) (?!(?:các|những|một|yêu cầu|đề nghị|ý kiến|thông báo) \S+ $)[^,.;:\d]{2,60}(?<! (?:của|do|với|từ|tại|ở|cho|và|hoặc|về|đến|tới|trong|trên|thuộc|giữa|các|những|mỗi|một|là|như|bởi|được|bị|theo|ngoài)) $/iu)
/** Opens with a condition or a time, so that its subject comes late. */
const opensTold = acrossLines(/^(?:(?:ngay\s+)?(?:sau|trước)\s|để\s|nhằm\s|khi\s|nếu\s|trường hợp\s|trong\s|chậm nhất\s|căn cứ\s|trên cơ sở\s|đối với\s|thông qua\s|kể từ\s|tại\s|theo\s)/iu)
/** A body named right after such a word is no member of the list that follows it: "văn bản của Công an tỉnh, Sở Y tế có trách nhiệm …". */
const owedTo = forFolded(/\s(?:của|với|cho|từ|tại|đến|về)\s+(?:(?:các|từng|mỗi|những|hai)\s+)?$/iu)
/** Whether what comes next begins a clause: no open list of things a body could be a member of. */
const headsClause = (before: string) => !/\s(?:để|nhằm)\s[^,;]{0,60},\s+(?:các\s+)?$/iu.test(before) && !allMatches(before, /\s(?:đề\s+nghị|yêu\s+cầu)\s/giu).some(({ index, 0: match }) => !opensWithVerb(before.slice(index + match.length))) && !/(?:^|[,;]|^\s*(?:trong|vào|đến|trước)\s+(?:tháng|quý|năm|ngày|dịp)\s[^,;]{1,40}?\s(?=phối))\s*(?:gửi|cho|với|phối\s+hợp|của)\s[^,;]{0,60}[,;]\s+(?:các\s+)?$/iu.test(before)

/** "Đoàn giám sát của A, B": the run with the bodies it belongs to. */
const owned = (phrase: string, run: readonly Mention[], runs: readonly (readonly Mention[])[]): readonly Mention[] => {
  const last = run.at(-1)!
  const owner = runs.find((other) => other[0]!.start > last.end && /^\s+(?:của|thuộc|tại)\s+(?:các\s+)?$/iu.test(phrase.slice(last.end, other[0]!.start)))
  return owner ? [...run, ...owner] : run
}

/** "Công an tỉnh nơi …", "Trạm bến, nơi …", "Sở Y tế sau khi nhận được …": said of the subject before its verb comes. */
const told = forFolded(/^(?:\s+|,\s+(?=nơi\s))(?:nơi|khi|trong\s+(?:thời\s+hạn|vòng|quá\s+trình)|sau\s+khi|trước\s+khi|ngay\s+khi|căn\s+cứ|trên\s+cơ\s+sở)\s/iu)
/** "Tòa án đã ra quyết định … có nhiệm vụ": said of which one is meant. */
const related = forFolded(/^\s+(?:đã|đang|được|bị|(?:quy\s+định|nêu)\s+(?:tại|từ|ở))\s/iu)
/** "Tòa án đã ra bản án, quyết định phải chuyển giao …", "Đồn đã lập biên bản chuyển hồ sơ cho …": what it did says which is meant, what it does comes behind. */
const doneThenActs = acrossLines(new RegExp(`^ (?:đã|đang) (?!phải )[^;:.]{3,160}? (?:phải(?= (?:gửi|chuyển|chuyển giao|thông báo|báo cáo|bàn giao|cung cấp|lập|trao đổi|kiểm tra|trả|nộp|niêm yết|công khai|theo dõi|quản lý)(?!\\p{L}))|(?<!, |và |được |thời |việc )(?:gửi|chuyển|thông báo|bàn giao)(?= [^;:.]{2,80} (?:cho|đến|tới) ))`, 'iu'))
const actsLater = forFolded(/[\s,](?:(?:có|chịu)\s+trách\s+nhiệm|thì|chủ\s+trì|phối\s+hợp|thông\s+báo|báo\s+cáo|gửi|tổ\s+chức|thực\s+hiện|chỉ\s+đạo|hướng\s+dẫn|cấp\s+giấy|ban\s+hành|xây\s+dựng|trao\s+đổi|quyết\s+định|kiểm\s+tra|theo\s+dõi|tham\s+mưu|tổng\s+hợp|cung\s+cấp|tiếp\s+nhận|giải\s+quyết|bố\s+trí|cử(?=\s+(?:cán|đại|người|công))|bảo\s+đảm|đảm\s+bảo)(?=[\s,])/iu)

/** "Giám đốc Sở Xây dựng - Phó Chủ tịch Hội đồng: …": what else who is named before a colon is. */
const asTitle = forFolded(/^\s+[-–]\s+(?:phó\s+)?(?:chủ\s+tịch|trưởng|ủy\s+viên|thành\s+viên|tổ\s+trưởng|tổ\s+phó|thư\s+ký|cơ\s+quan|đơn\s+vị)[^:;.]{0,60}(?=:\s)/iu)

/** "UBND các xã, phường thuộc tỉnh: …": whose the bodies of a label are. */
const ofLabel = forFolded(/^\s+(?:(?:có\s+)?liên\s+quan\s+)?(?:trực\s+thuộc|thuộc|của|tại|ở|trên\s+địa\s+bàn|trong|toàn)\s+[^,.;:]{2,60}(?=\s*:\s)/iu)

/** "Các cơ quan nêu tại Điều 3 Quy chế này lập sổ": which bodies, by the paper that names them. */
const ofPaper = acrossLines(/^ (?:được )?(?:nêu|có tên|quy định|ký|tham gia)(?: (?:tại|ở|trong|tên trong))? (?:(?:(?:điểm|khoản|Điều|mục|Phụ lục) [\dIVXa-zđ.]{1,5},? (?:và |của )?){0,4}(?:Quy chế|Chương trình|Kế hoạch|Nghị quyết|Nghị định|Quyết định|Thông tư|Quy định|Thỏa thuận|Hướng dẫn)(?: \p{Ll}+){0,2}? này|(?:(?:điểm|khoản|Điều|mục|Phụ lục) [\dIVXa-zđ.]{1,5},? (?:và |của )?){0,3}Điều (?:này|\d{1,3}))(?=[ ,])/iu)

const followsVerb = (phrase: string, run: readonly Mention[]) => {
  const after = phrase.slice(run.at(-1)!.end).replace(/^\s+(?:khác|(?:có\s+)?liên\s+quan|nói\s+trên|nêu\s+trên|cùng\s+cấp|(?:của\s+)?(?:mỗi|hai|các)\s+bên|(?:ở\s+)?địa\s+phương|sở\s+tại|trực\s+thuộc(?=\s+\p{Ll})|(?:đóng\s+|hoạt\s+động\s+)?trên\s+địa\s+bàn(?:\s+(?:tỉnh|thành\s+phố|huyện|quận|thị\s+xã|xã|phường))?)(?=\s)/iu, '').replace(/^\s+(?:trực\s+)?(?:thuộc|của|tại)\s+(?:(?!\s(?:có trách nhiệm|chịu trách nhiệm|chủ trì|phối hợp|tổ chức))[^,.;:]){2,60}(?=\s+(?:có trách nhiệm|chịu trách nhiệm|chủ trì|phối hợp|tổ chức))/iu, '').replace(asTitle, '').replace(ofLabel, '').replace(ofPaper, '')
  if (/^(?:(?!\scho\s)[^,.;:]){0,60}\s(?:có|chịu)\s+trách\s+nhiệm(?!\p{L})|^(?:,|\s+và)\s(?:các\s+)?(?:tổ\s+chức|cơ\s+quan|đơn\s+vị|cá\s+nhân)(?!\p{L})[^.;:]{0,60}\s(?:có|chịu)\s+trách\s+nhiệm(?!\p{L})/iu.test(after)) return true
  if (/^\s+(?:để|nhằm)\s/iu.test(after)) return false
  if (related.test(after) && /\s(?:(?:có|chịu)\s+trách\s+nhiệm|có\s+nhiệm\s+vụ|nhưng\s+(?:vẫn\s+)?phải)(?!\p{L})/iu.test(after.slice(0, 600))) return true
  if (doneThenActs.test(after)) return true
  if (told.test(after) && (actsLater.test(after.slice(0, 300)) || everydayVerbIn(after.slice(0, 120)) !== undefined)) return true
  const said = after.replace(afterSubject, '')
  const bare = said.slice(pastPowers(said)).replace(/^trong\s+phạm\s+vi(?:[^,;]|,\s+(?:quyền\s+hạn|nhiệm\s+vụ|chức\s+năng|thẩm\s+quyền)){0,100}?(?:,(?!\s*(?:quyền\s+hạn|nhiệm\s+vụ|chức\s+năng|thẩm\s+quyền))\s*|\s(?=có\s+trách\s+nhiệm))|^theo\s+chức\s+năng[^,;]{0,60},?\s*/iu, '')
  const main = bare.slice(pastFronting(bare))
  const rest = main.slice(timeAhead(main))
  return opensWithVerb(rest) || opensEveryday(rest) || rest.startsWith('(') && opensWithVerb(rest.replace(/^\([^()]{2,60}\),?\s+/u, '')) || /^\s*(?:là|có|phải|đưa|được|trên cơ sở|quy định)(?!\p{L})/iu.test(rest)
}

/** Words that point back to whoever was named before: "Các đơn vị trên", "Cơ quan này". */
export const pointsBack = (phrase: string) => /^(?:các\s+|những\s+|hai\s+)?(?:cơ\s+quan|đơn\s+vị|tổ\s+chức|bên|ngành|lực\s+lượng|địa\s+phương)(?:,\s*(?:cơ\s+quan|đơn\s+vị|tổ\s+chức|địa\s+phương))*\s+(?:trên|này|đó|nói\s+trên|nêu\s+trên)\s/iu.test(phrase.slice(pastFronting(phrase))) && !/\snào,?\s+thì\s/iu.test(phrase)

/** "Đề nghị Công an xã phối hợp …" among the duties of another: asking is that other's own duty; not what is asked of all while they carry out the paper. */
export const asksOther = (phrase: string) => /^(?:đề\s+nghị|yêu\s+cầu|kiến\s+nghị|khuyến\s+khích|phân\s+công)\s/iu.test(phrase.slice(pastFronting(phrase))) && !/^\s*(?:trong\s+)?quá\s+trình\s/iu.test(phrase)

/**
 * The bodies of a lead-in that makes them responsible, however long their list: "A; B và C (nếu có) có trách nhiệm:".
 * Where the list only says of whom the first consists ("Thành viên của các cơ quan: A, B … có trách nhiệm:"), the first.
 */
export const leadInSubjects = (leadIn: string, mentionsIn: (words: string) => readonly Mention[]) => {
  const modal = allMatches(leadIn, duty).at(-1)?.index
  if (modal === undefined) return []
  const line = leadIn.lastIndexOf('\n', leadIn.search(/\n(?=\s*\p{Lu})/u)) + 1
  const head = withoutBrackets(leadIn.slice(0, modal))
  return listedFrom(head, mentionsIn(head).filter(({ start }) => start >= line && !/\slà\s+(?:các\s+)?$/iu.test(head.slice(0, start))), pastFronting(head.slice(line)) + line)
}

const duty = forFolded(/\s(?:có|chịu)\s+trách\s+nhiệm(?!\p{L})|\scó\s+nhiệm\s+vụ(?!\p{L})/giu)
const withoutBrackets = (text: string) => text.replace(/\([^()]*\)/gu, (bracket) => ' '.repeat(bracket.length))

const ofMembers = acrossLines(/^(?:các )?(?:thành viên|ủy viên|đại diện)(?: lãnh đạo)? (?:của|là|thuộc) /iu)

/** The bodies of a list that is all there is from its first to the end of the text. */
function listedFrom(head: string, mentions: readonly Mention[], from: number): readonly Mention[] {
  const first = mentions[0]
  if (!first || first.start > from + 4) return []
  if (/^\s*:/u.test(head.slice(first.end)) || ofMembers.test(first.head)) return [first]
  const blank = mentions.reduce((text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), head).slice(first.end)
  const rest = blank.replace(/\s(?:trong\s+phạm\s+vi|theo\s+chức\s+năng)(?!\p{L}).*$/isu, '').replace(/(?<!\p{L})(?:và|hoặc|các|cùng|với|của|thuộc|trực thuộc|thủ trưởng|khác|ở trung ương|trung ương|có liên quan|liên quan|cùng cấp|ở địa phương|tại địa phương|trên địa bàn|nơi đặt trụ sở)(?!\p{L})|[\s,;]/giu, '')
  return rest.length <= 12 ? mentions : []
}
