import type { Span } from '../../source/index.ts'
import { deliverableWords, leadingWords } from './deliverable-words.ts'
import { adverbs, dutyVerbs, opensWithVerb } from './duty-verbs.ts'
import { pastFronting, withoutCommas } from './party-places.ts'
import type { Deliverable } from './types.ts'

const any = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).map((word) => word.replaceAll(' ', '\\s+')).join('|')
const leading = new RegExp(`^(?:${any([...adverbs, ...leadingWords])})(?=[\\s,:(]|$)[\\s,:]*`, 'iu')
const beside = /^(?:\s*\([^)]{0,200}\))?(?:\s+(?:trên địa bàn(?:\s+(?:tỉnh|thành phố|huyện|xã))?|(?:có\s+)?liên quan|cùng cấp|khác|thuộc\s+(?:Kế hoạch|Chương trình|Đề án)(?:\s+này)?|\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){0,3}))?[\s,:]*(?:và\s+)?/u
const delegates = /^(?:chỉ\s+đạo|hướng\s+dẫn|định\s+hướng)(?:,\s*(?:chỉ\s+đạo|hướng\s+dẫn|đôn\s+đốc|định\s+hướng|kiểm\s+tra))*\s+/iu
const passesOn: ReadonlySet<Deliverable> = new Set(['communication', 'model', 'event', 'case', 'fund', 'training'])
const longVerb = new RegExp(`(?<=\\s)(?:${any(dutyVerbs.filter((verb) => verb.includes(' ')))})(?!\\p{L})`, 'giu')

/** "Cơ quan chủ trì giám sát ban hành …": the first verb says which body, the second what it does. */
const leads = /^chủ\s+trì\s+(?:giám\s+sát|kiểm\s+tra|soạn\s+thảo|thực\s+hiện)\s+(?=(?:có|ban\s+hành|quyết\s+định|tổ\s+chức|kết\s+luận|gửi|xây\s+dựng)\s)/iu

type Place = { text: string; passed: readonly Span[] }

const passedAt = ({ text, passed }: Place, at: number) => passed.find(({ start }) => start >= at && start <= at + 16 && /^(?:các\s+|lãnh đạo\s+|(?:bộ trưởng|chủ tịch|giám đốc|thủ trưởng|người đứng đầu)\s+)?$/iu.test(text.slice(at, start)))
const nextVerb = ({ text, passed }: Place, from: number, within: number) => {
  longVerb.lastIndex = from
  for (let match = longVerb.exec(text); match && match.index < from + within; match = longVerb.exec(text)) {
    const { index } = match
    if (!passed.some(({ start, end }) => start <= index && index < end)) return index
  }
  return undefined
}

/** Past adverbs, verbs of taking part, partners and times, to the verb that says what is done. */
function headVerb(place: Place, from: number): number {
  const { text } = place
  let at = from
  let advised = false
  for (let round = 0; round < 16; round++) {
    const rest = text.slice(at, at + 240)
    const through = /^(?:thông\s+qua|trên\s+cơ\s+sở|căn\s+cứ)\s[^.;]{2,150}?\sđể\s+/iu.exec(rest)?.[0].length
    if (through) { at += through; continue }
    const skip = passedAt(place, at)
    if (skip) {
      at = skip.end + (beside.exec(text.slice(skip.end, skip.end + 260))?.[0].length ?? 0)
      if (advised) at += /^(?:(?:lãnh đạo|chỉ đạo)[,\s]+(?:và\s+)?)+/iu.exec(text.slice(at, at + 40))?.[0].length ?? 0
      continue
    }
    const light = leading.exec(rest)?.[0]
    if (!light) return at
    at += light.length
    if (/^(?:tham mưu|giúp)/iu.test(light)) advised = true
    if (/(?:với|cùng)\s*$/iu.test(light) && !passedAt(place, at)) at = nextVerb(place, at, 160) ?? at
  }
  return at
}

const kindIn = (text: string, at: number) => deliverableWords.find(({ pattern }) => pattern.test(text.slice(at, at + 240)))?.kind

function kindAt(place: Place, start: number): Deliverable | undefined {
  const { text } = place
  const at = headVerb(place, start)
  const order = delegates.exec(text.slice(at, at + 120))
  const body = order ? passedAt(place, at + order[0].length) : undefined
  if (order && body) {
    const inner = kindAt({ text, passed: place.passed.filter(({ start: from }) => from > body.start) }, body.end + (beside.exec(text.slice(body.end, body.end + 260))?.[0].length ?? 0))
    return inner && passesOn.has(inner) ? inner : 'guidance'
  }
  return kindIn(text, at) ?? (at > start ? kindIn(text, start) : undefined)
}

const bareVerb = new RegExp(`(?<![\\p{L}])(${any(dutyVerbs)})\\s*$`, 'iu')
/** What only says why or how: nothing there is done by itself. */
const aside = /(?<=[\s,])(?:nhằm|góp phần|phục vụ|gắn với|gắn kết|trong đó|để|qua đó|(?<=,\s*)(?:bảo đảm|đảm bảo))(?!\p{L})/giu

function endOfMain(text: string, from: number): number {
  aside.lastIndex = from + 25
  const end = text.indexOf(';', from)
  const match = aside.exec(text)
  return match && (end < 0 || match.index < end) ? match.index : end < 0 ? text.length : end
}

/**
 * Where the verbs of a phrase stand that say what is done: at its head, after a semicolon, after a comma or "và". A verb of a list belongs
 * where its first belongs: "công tác phổ biến, giáo dục" is a topic as a whole.
 */
function headsOf(text: string, from: number): readonly number[] {
  const heads = [from]
  let until = endOfMain(text, from)
  for (const match of text.slice(from).matchAll(/[;,]\s*(?:và\s+|đồng thời,?\s+)?(?=\p{L})|\s+(?:và|hoặc|đồng thời)\s+(?=\p{L})/giu)) {
    const [before, at] = [from + match.index, from + match.index + match[0].length]
    if (match[0].startsWith(';')) { heads.push(at); until = endOfMain(text, at); continue }
    if (before > until || !/^\p{Ll}/u.test(text.slice(at, at + 2)) || !opensWithVerb(text.slice(at, at + 160))) continue
    const from40 = Math.max(from, before - 40)
    const bare = bareVerb.exec(text.slice(from40, before))
    const own = bare ? from40 + bare.index : undefined
    if (own !== undefined && !heads.some((head) => head <= own && text.slice(head, own).trim().split(/\s+/).length <= 3 && (head === own || leading.test(text.slice(head, own))))) continue
    heads.push(at)
  }
  return heads
}

/**
 * Kinds in printed order, the primary one first. In: the phrase, where its subject ends, the spans of bodies and times in it, which say
 * nothing of the kind. Orders to subordinates count as guidance unless what they must do is communication, an event, a case or the like.
 */
export function deliverablesOf(phrase: string, afterSubject = 0, passed: readonly Span[] = []): readonly Deliverable[] {
  const place: Place = { text: phrase, passed }
  const whole = withoutCommas(phrase, passed)
  const subject = Math.max(pastFronting(whole), afterSubject)
  const tail = subject + (beside.exec(phrase.slice(subject, subject + 260))?.[0].length ?? 0)
  let from = tail + pastFronting(whole.slice(tail))
  from += leads.exec(phrase.slice(from, from + 60))?.[0].length ?? 0
  if (afterSubject > 0 && !opensWithVerb(phrase.slice(from, from + 160)) && !passedAt(place, from) && !leading.test(phrase.slice(from))) from = nextVerb(place, from, 110) ?? from
  const found: Deliverable[] = []
  for (const head of headsOf(phrase, from).slice(0, 24)) {
    const kind = kindAt(place, head)
    if (kind && !found.includes(kind)) found.push(kind)
  }
  return found.length > 0 ? found : ['other']
}
