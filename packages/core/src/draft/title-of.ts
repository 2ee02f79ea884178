import { toldByNumber } from '../programme/index.ts'
import type { Span } from '../source/index.ts'
import { spokenNames } from './party-names.ts'
import { capital, printed, shortened } from './printed.ts'

const LIMIT = 110
/** A title that would be shorter than this says too little: the words stay as printed. */
const LEAST = 12
const KEPT = 15
const obliges = /^(?:(?:có|chịu)\s+(?:trách\s+nhiệm|nhiệm\s+vụ)|phải|cần)\s+/iu
const joins = /^(?:,|và|với|cùng)\s+/iu
const aside = /^[\s,;:.)\]|/–-]+/u
/** A label before the sentence: "1.", "a)", "-". */
const label = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,3} \||\p{Ll}\)|[-+•])\s+(?=\p{L}|“)/u

/**
 * A short name of a duty, of its own printed words: without the bodies that stand as its subject, what it says of time at its head or in
 * brackets, and "có trách nhiệm"; of a row of a table the first cell that says something. At most 110 signs, cut at a word. `said`: where the words of time stand; `subjects`: names as printed.
 */
export function titleOf(text: string, span: Span, said: readonly Span[] = [], subjects: readonly string[] = []): string {
  const whole = printed(text, span)
  const acting = withoutSubject(withoutTime(text, span, said).replace(label, ''), subjects)
  const plain = said.map((time) => printed(text, time)).reduce((words, cue) => (cue !== '' && words.toLowerCase().startsWith(`${cue.toLowerCase()} `) ? words.slice(cue.length).trimStart() : words), acting)
  const cell = plain.split(' | ').find((part) => part.length >= LEAST) ?? plain
  const sentence = /^.{30,}?[.;](?=\s+\p{Lu})/u.exec(cell)?.[0] ?? cell
  const title = cutAtStop(sentence.replace(/[\s.;,:|/(“]+$/u, ''))
  return capital(title.length >= LEAST ? title : shortened(whole.replace(/[\s.;,:|/(“]+$/u, ''), LIMIT))
}

/** Within the limit, and rather at a comma than in the middle of what a comma ends. */
function cutAtStop(words: string): string {
  const cut = shortened(words, LIMIT)
  const stop = Math.max(cut.lastIndexOf(','), cut.lastIndexOf(';'))
  return cut.length < words.length && stop >= LIMIT / 2 ? cut.slice(0, stop) : cut
}

/** Drops what is said of time at the head, however often, and brackets that hold nothing else of weight. */
function withoutTime(text: string, span: Span, said: readonly Span[]): string {
  let from = span.start
  for (const { start, end } of said.toSorted((a, b) => a.start - b.start)) {
    const between = start >= from && end <= span.end ? printed(text, { start: from, end: start }) : 'elsewhere'
    if (/^(?:[-+,;]|\d{1,2}[.)]|và)?$/u.test(between)) from = end
  }
  let words = printed(text, { start: from, end: span.end }).replace(aside, '')
  for (const time of said) {
    const cue = printed(text, time)
    const bracket = [...words.matchAll(/\s*\(([^()]{1,60})\)/gu)].find((match) => match[1]?.includes(cue))
    if (cue !== '' && bracket) words = words.replace(bracket[0], '')
    else words = withoutLast(words, cue)
  }
  return words
}

/** ", xong trước 20/01 hằng năm" at the end says when, not what. */
function withoutLast(words: string, cue: string): string {
  const bare = words.replace(/[\s.;,:/]+$/u, '')
  const rest = bare.slice(0, bare.length - cue.length).replace(/[\s,]+(?:(?:và\s+)?(?:phải\s+)?(?:xong|hoàn\s+thành))?\s*$/iu, '')
  return cue !== '' && bare.endsWith(cue) && rest.length >= KEPT ? rest : words
}

function withoutSubject(words: string, subjects: readonly string[]): string {
  const together = subjects.length > 1 ? toldByNumber(words)?.words : undefined
  const names = [...together ? [together] : [], ...subjects.flatMap(spokenNames)].toSorted((a, b) => b.length - a.length)
  let rest = words
  for (let more = true; more; ) {
    const start = /^(?:các|lãnh đạo|thủ trưởng)\s+/iu.exec(rest)?.[0] ?? ''
    const name = names.find((each) => [rest, rest.slice(start.length)].some((at) => at.toLowerCase().startsWith(each.toLowerCase())))
    more = name !== undefined
    if (name === undefined) break
    const skip = rest.toLowerCase().startsWith(name.toLowerCase()) ? 0 : start.length
    rest = rest.slice(skip + name.length).trimStart().replace(joins, '')
  }
  // A name followed by anything but what it does is not a subject: the sentence stays whole.
  if (rest === words) return words.replace(obliges, '')
  return /^(?:(?:có|chịu)\s+(?:trách|nhiệm)|phải|chủ\s+trì|phối\s+hợp|tổ\s+chức|xây\s+dựng|thực\s+hiện|báo\s+cáo|gửi|luân\s+phiên|\p{Ll}{2,})/u.test(rest) ? rest.replace(obliges, '') : words
}
