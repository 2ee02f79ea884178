import { allMatches, forFolded } from '../../source/index.ts'
import type { BlockRole } from './clause-context.ts'
import type { BlockLabel } from './labels-in.ts'

const closingBracket = /(?:^|[\s.;*_])\((?<said>[^()]{6,400})\)[\s.;*_]*$/u
const leads = forFolded(/^\s*(?:giao\s+)?(?!năm\s|do\s)(?:(?!\schủ\s+trì)[^;:]){3,200}?\s+chủ\s+trì(?:\s*(?:,|và)?\s*phối\s+hợp\s+(?:với\s+)?[^;:]{3,200}?)?(?:\s+(?:thực\s+hiện|triển\s+khai|tổ\s+chức\s+thực\s+hiện))?\s*$|^\s*giao\s+(?:cho\s+)?[^;:]{3,160}?\s(?:tham\s+mưu|thực\s+hiện|triển\s+khai|theo\s+dõi|đôn\s+đốc|tổng\s+hợp|phụ\s+trách|hướng\s+dẫn)(?:(?:,|\s+và)\s+(?:tham\s+mưu|thực\s+hiện|triển\s+khai|theo\s+dõi|đôn\s+đốc|tổng\s+hợp|báo\s+cáo))*\s*$/iu)
const joins = forFolded(/^\s*(?:[^;:]{3,200}\s+(?:cùng\s+)?phối\s+hợp(?:\s+thực\s+hiện)?|phối\s+hợp\s+(?:với\s+)?[^;:]{3,200})\s*$/iu)
const times = forFolded(/^\s*(?:(?:thực\s+hiện|hoàn\s+thành|xong|bắt\s+đầu)\s+)?(?:trong|trước|từ|đến|quý|tháng|năm|hằng|hàng|mỗi|định\s+kỳ|thường\s+xuyên)(?!\p{L})[^;:]{0,80}$/iu)

/** A comma parts who leads from who joins, not who leads from whom it works with: "(A chủ trì, B phối hợp)". */
const between = forFolded(/;|(?<=chủ\s+trì),(?!\s*(?:và\s+)?phối\s+hợp\s)/giu)

/** "(mỗi năm 04 lớp, do Trạm bến chủ trì)": how often, then who leads. */
const oftenThenWho = forFolded(/^\s*(?:mỗi|hằng|hàng|định\s+kỳ)\s[^,;:]{2,60}(?=(?<joint>,\s+(?:do\s+)?)[^,;:]{3,120}\s+chủ\s+trì\s*$)/iu)

const roleOf = (part: string): BlockRole | undefined => (leads.test(part) ? 'lead' : joins.test(part) ? 'with' : times.test(part) ? 'time' : undefined)

/** Brackets that close a task and say who leads it, and those that do not: an example and its roles. */
export const bracketExamples: readonly (readonly [string, readonly BlockRole[]])[] = [
  ['Tuyên truyền giữ bến. (Công an xã chủ trì; các thôn phối hợp; thực hiện thường xuyên).', ['lead', 'with', 'time']],
  ['Sửa cầu phao (giao Trạm bến chủ trì, phối hợp với Công an xã thực hiện)', ['lead']],
  ['Mở quầy phao (Hội Nông dân xã chủ trì, Trạm bến phối hợp; xong trong năm 2031).', ['lead', 'with', 'time']],
  ['Mở lớp cứu hộ. *(Hội Nông dân xã chủ trì; trong quý II)*', ['lead', 'time']],
  ['Lập đoàn kiểm tra phao (Giao Trạm bến tham mưu).', ['lead']], ['Gửi sổ phao (giao Công an xã theo dõi, đôn đốc; trong quý II)', ['lead', 'time']], ['Họp bến (giao ban)', []], ['Mở lớp dạy bơi (mỗi năm từ 04 lớp trở lên, do Trạm bến chủ trì).', ['time', 'lead']], ['Mở lớp cứu hộ (hằng năm 02 lớp, Công an xã chủ trì)', ['time', 'lead']],
  ['Họp hằng quý (năm 2031 do Công an xã chủ trì)', []], ['Họp hằng quý (năm 2031 Công an xã chủ trì; năm 2032 Trạm bến chủ trì)', []], ['Báo cáo Công an xã (qua Trạm bến)', []], ['Tuần tra (Công an xã chủ trì; kèm phương án)', []],
]

/** What the bracket at the end of a task says of who does it, with whom and when, as labels would. In: a clause's own masked text; spans are indexes of it. */
export function bracketLabels(text: string): readonly BlockLabel[] {
  if (!/\)[\s.;*_]*$/u.test(text)) return []
  const match = closingBracket.exec(text)
  const said = match?.groups?.said ?? ''
  if (!match || !/chủ\s+trì|^\s*giao\s/iu.test(said) || /năm\s+\d{4}\s[^;]*chủ\s+trì/iu.test(said)) return []
  const open = text.indexOf('(', match.index)
  const often = oftenThenWho.exec(said)
  if (often) {
    const at = open + 1 + often[0].length
    return [{ role: 'time', start: open, content: { start: open + 1, end: at }, inline: true }, { role: 'lead', start: at + 1, content: { start: at + (often.groups?.joint ?? '').length, end: open + 1 + said.length }, inline: true }]
  }
  const cuts = allMatches(said, between).map(({ index }) => index)
  const parts = [-1, ...cuts].map((cut, i) => ({ start: open + 2 + cut, end: open + 1 + (cuts[i] ?? said.length) }))
  const roles = parts.map(({ start, end }) => roleOf(text.slice(start, end)))
  if (!roles.includes('lead') || roles.includes(undefined)) return []
  return parts.map((content, i) => ({ role: roles[i]!, start: i === 0 ? open : content.start, content, inline: true }))
}
