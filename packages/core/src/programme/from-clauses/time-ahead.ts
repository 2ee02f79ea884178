import { forFolded } from '../../source/index.ts'

const month = '(?:tháng|quý|quí)\\s+(?:[01]?\\d|IV|III|II|I)(?![\\p{L}\\d])'
const year = '(?:\\s*[/-]\\s*\\d{4}|\\s+năm\\s+\\d{4}|\\s+(?:hằng|hàng|mỗi)\\s+năm)?'
const day = '(?:ngày\\s+)?[0-3]?\\d(?:\\s*/\\s*[01]?\\d(?:\\s*/\\s*\\d{4})?|\\s+tháng\\s+[01]?\\d)'
const at = `(?:(?:trong|vào|đến|trước|hết|đầu|giữa|cuối)\\s+){0,3}${month}${year}`
const by = `(?:trước|vào|đến|chậm\\s+nhất(?:\\s+là)?|hoàn\\s+thành\\s+trước)\\s+(?:hết\\s+)?${day}${year}`
const span = `từ\\s+(?:(?:đầu|giữa|cuối)\\s+)?(?:${month}|${day})${year}\\s+(?:cho\\s+)?đến\\s+(?:(?:hết|đầu|giữa|cuối)\\s+)?(?:${month}|${day})${year}`
const period = '(?:(?:\\d{1,2}|một|hai|ba|sáu|chín|cả|hằng|hàng|mỗi)\\s+)?(?:tháng|quý|quí|năm)'
const limit = '\\s*\\([^()]{3,40}\\)'
const rowOf = (one: string) => `(?:định\\s+kỳ\\s+)?${one}(?:(?:,|\\s+và)\\s+${one}){1,4}(?:\\s+(?:và|hoặc)\\s+đột\\s+xuất(?:\\s+khi\\s[^,;:.]{3,50},)?)?`
/** "6 tháng (trước 20/6), một năm (trước 20/12)": periods, each with its limit. */
export const bracketedRounds = rowOf(`${period}${limit}`)
/** The same where some have no limit: "3 tháng, 6 tháng và một năm". */
const rounds = rowOf(`${period}(?:\\s+đầu\\s+năm)?(?:${limit})?(?!\\s+\\d)`)
const time = `(?:${span}|${at}|${by}|${rounds})`

/** Words between a subject and its verb, and what is left of them once the time at their head is passed. */
export const timeAheadExamples: readonly (readonly [string, string])[] = [
  ['trong tháng 02 thẩm định phao', 'thẩm định phao'], ['từ tháng 5 đến tháng 8 tuần tra bến', 'tuần tra bến'], ['trước ngày 15/11 gửi báo cáo', 'gửi báo cáo'], ['quý II/2031, mở lớp', 'mở lớp'],
  ['6 tháng (trước 20/6), một năm (trước 20/12) báo cáo', 'báo cáo'], ['3 tháng, 6 tháng và một năm báo cáo', 'báo cáo'], ['6 tháng sơ kết việc giữ bến một lần', 'sơ kết việc giữ bến một lần'], ['6 tháng đầu năm', '6 tháng đầu năm'], ['tháng, quý, năm gửi sổ', 'gửi sổ'], ['trong phạm vi bến lập sổ', 'trong phạm vi bến lập sổ'], ['tháng An toàn bến', 'tháng An toàn bến'],
]
/** "Trạm bến 6 tháng sơ kết một lần": how often, parted by the work. */
const oneEach = '\\d{1,2}\\s+(?:ngày|tuần|tháng|quý|năm)(?=\\s+\\p{Ll}[^,;.]{2,60}\\s(?:một|\\d{1,2})\\s+lần(?!\\p{L}))'
const ahead = forFolded(new RegExp(`^\\s*(?:${time},?|${oneEach})\\s+(?=\\p{Ll})`, 'iu'))
/** How long the time at the head of words that go on with a small letter is, in characters; 0 where they begin with none. */
export const timeAhead = (words: string) => ahead.exec(words)?.[0].length ?? 0

const behind = forFolded(new RegExp(`[\\s,]+(?:${time}|\\d{1,2}\\s+(?:ngày|tuần|tháng|quý|năm))$`, 'iu'))
/** How a time ends: asked first, to look for one at every blank takes far longer. */
const mayEnd = /(?:[\dIV)]|năm|tháng|quý|quí)$/u
/** The same words without a time at their end: "Trạm bến trong quý III". */
export const withoutTime = (words: string) => (mayEnd.test(words) ? words.replace(behind, '') : words)
