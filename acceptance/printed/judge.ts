import type { Paper } from '../../packages/core/src/paper/index.ts'
import type { Picture } from '../stage/office.ts'
import { linesOf, stretchesOf, type Stretch } from './lines-of.ts'
import { extentOf, rulesOf, type Extent, type Rule } from './rules-of.ts'

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const MOTTO = 'Độc lập - Tự do - Hạnh phúc'
const PAGE = { width: 210, height: 297 }
/** Millimetres a measure may be off: half a dot, and the strokes that reach over the edge of a letter. */
const OFF = 0.6
/** A heading goes to the next page with the table it is of. */
const KEPT_TOGETHER = 20
/** The last paragraph and who signs it stand on one page. */
const SIGNED_TOGETHER = 60
const middle = ({ left, right }: { left: number; right: number }): number => (left + right) / 2
const one = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

const bare = (text: string): string => text.normalize('NFC').replace(/\s/gu, '')

type Seen = { paper: Paper; lines: readonly Stretch[]; rules: readonly Rule[]; extents: readonly Extent[]; wrong(what: string): void }

/** What is not as Decree 30/2020, annex I, wants it on the printed pages of a paper; empty where all is. */
export async function judge(paper: Paper, pdf: Uint8Array, pages: readonly Picture[]): Promise<readonly string[]> {
  const wrongs: string[] = []
  const { stretches } = await stretchesOf(pdf)
  const seen: Seen = { paper, lines: linesOf(stretches), rules: pages[0] ? rulesOf(pages[0]) : [], extents: pages.map(extentOf), wrong: (what) => wrongs.push(what) }
  judgeMargins(seen)
  judgeLetters(seen, stretches)
  judgeHead(seen)
  judgeTitle(seen)
  judgeEnd(seen)
  return wrongs
}

/** Top and bottom 20 to 25 mm, left 30 to 35, right 15 to 20. A page that goes on may end earlier by what did not fit on it any more. */
function judgeMargins({ extents, wrong }: Seen): void {
  const between = (what: string, length: number, least: number, most: number) => { if (length < least - OFF || length > most + OFF) wrong(`${what} margin ${length.toFixed(1)} mm, not ${least} to ${most}`) }
  between('left', Math.min(...extents.map(({ left }) => left)), 30, 35)
  between('right', PAGE.width - Math.max(...extents.map(({ right }) => right)), 15, 20)
  extents.forEach(({ top, bottom }, at) => {
    between(`top of page ${at + 1}`, top, 20, 25)
    const next = extents.length - 1 - at
    between(`bottom of page ${at + 1}`, PAGE.height - bottom, 20, next === 0 ? PAGE.height : 25 + (next === 1 ? SIGNED_TOGETHER : KEPT_TOGETHER))
  })
}

/** Times New Roman or what has its widths, put into the file; sizes of the decree, no smaller. */
function judgeLetters({ wrong }: Seen, stretches: readonly Stretch[]): void {
  const fonts = new Set(stretches.map(({ font }) => font))
  for (const font of fonts) if (!/^[A-Z]{6}\+(Tinos|LiberationSerif|TimesNewRoman)/u.test(font)) wrong(`letters of ${font}`)
  for (const { size, text } of stretches) if (size < 11 - 0.1 || size > 14 + 0.1) wrong(`"${text}" in ${size} points`)
  if (stretches.some(({ text }) => /\ufffd/u.test(text))) wrong('a letter that is none')
}

function judgeHead({ paper, lines, rules, wrong }: Seen): void {
  const find = (says: (text: string) => boolean) => lines.find(({ page, text }) => page === 1 && says(one(text)))
  const [nation, motto] = [find((text) => text === NATION), find((text) => text === MOTTO)]
  const day = find((text) => /, ngày .*tháng \d+ năm \d{4}$/u.test(text) && text.startsWith(paper.place))
  const number = find((text) => text.replace(/\s/gu, '') === `Số:${paper.number === undefined ? '' : String(paper.number).padStart(2, '0')}/${paper.symbol}`)
  const issuers = lines.filter(({ page, right, foot }) => page === 1 && right < PAGE.width / 2 + 2 && number !== undefined && foot < number.foot - 1)
  if (!nation || !motto || !day || !number) return wrong(`not found: ${Object.entries({ nation, motto, day, number }).filter(([, found]) => !found).map(([name]) => name).join(', ')}`)
  const named = one(issuers.map(({ text }) => text).join(' '))
  const wanted = one(paper.issuers.flatMap(({ superior, name }) => [...(superior ? [superior] : []), name]).join(' ').toUpperCase())
  if (named !== wanted) wrong(`issued by "${named}", not "${wanted}"`)
  for (const right of [nation, motto, day]) if (middle(right) < PAGE.width / 2) wrong(`"${right.text}" is not on the right`)
  for (const left of [...issuers, number]) if (middle(left) > PAGE.width / 2) wrong(`"${left.text}" is not on the left`)
  if (Math.abs(middle(nation) - middle(motto)) > 1.5) wrong('the motto is not centred under the national name')
  if (Math.abs(number.foot - day.foot) > 1) wrong('place and day are not on one line with the number')
  if (issuers.some((line) => line.foot < nation.foot - 1)) wrong('something stands above the national name')
  ruled('the motto', [motto], motto.foot, rules, 0.9, 1.1, wrong)
  const last = issuers.at(-1)
  if (last) ruled('the issuers', issuers, last.foot, rules, 1 / 3, 1 / 2, wrong)
}

/** A rule close under a line, in its middle, from `least` to `most` of the length of a line of the block. */
function ruled(what: string, block: readonly Stretch[], foot: number, rules: readonly Rule[], least: number, most: number, wrong: (what: string) => void): void {
  const [middles] = block.map(middle)
  const rule = rules.find(({ at, left, right }) => at > foot && at < foot + 6 && Math.abs((left + right) / 2 - (middles ?? 0)) < 2)
  if (!rule) return wrong(`no rule in the middle under ${what}`)
  const shares = block.map(({ left, right }) => (rule.right - rule.left) / (right - left))
  if (!shares.some((share) => share >= least - 0.03 && share <= most + 0.03)) wrong(`the rule under ${what} is ${shares.map((share) => share.toFixed(2)).join(', ')} of its lines`)
}

function judgeTitle({ paper: { kind, subject, addressees }, lines, rules, wrong }: Seen): void {
  const at = lines.findIndex(({ text }) => one(text) === kind)
  const all = one(lines.map(({ text }) => text).join(' '))
  if (kind === '') {
    if (!all.includes('V/v ')) wrong('an official letter does not say what it is about')
    if (!addressees.every((to) => all.includes(one(to)))) wrong('not addressed')
    return
  }
  const title = lines[at]
  if (!title) return wrong(`no ${kind}`)
  if (Math.abs(middle(title) - (30 + (PAGE.width - 15)) / 2) > 1.5 || title.size !== 14) wrong(`${kind} is not in the middle, 14 points`)
  const block: Stretch[] = []
  for (const line of lines.slice(at + 1)) { if (bare(block.map(({ text }) => text).join('')).length >= bare(subject).length) break; block.push(line) }
  if (bare(block.map(({ text }) => text).join('')) !== bare(subject)) wrong(`about "${block.map(({ text }) => text).join(' ')}", not "${subject}"`)
  ruled('the subject', block, block.at(-1)?.foot ?? 0, rules, 1 / 3, 1 / 2, wrong)
}

function judgeEnd({ paper: { signatures, recipients, archive }, lines, wrong }: Seen): void {
  const label = lines.findLast(({ text }) => one(text).startsWith('Nơi nhận:'))
  if (!label) return wrong('no "Nơi nhận:"')
  if (label.size !== 12 || !label.font.endsWith('BoldItalic')) wrong('"Nơi nhận:" is not 12 points, bold, italic')
  const all = one(lines.map(({ text }) => text).join(' '))
  for (const { to, purpose } of recipients) if (!all.includes(one(`- ${to}${purpose ? ` (${purpose})` : ''};`))) wrong(`not sent to ${to}`)
  if (!all.includes(one(`- Lưu: ${archive}.`))) wrong('no archive')
  const signed = signatures.map(({ position }) => lines.findLast(({ text }) => one(text) === position.toUpperCase()))
  const [first, second] = signed
  if (!first || (signatures.length > 1 && !second)) return wrong('no signature')
  const right = second ?? first
  if (middle(right) < PAGE.width / 2 || (second && middle(first) > PAGE.width / 2)) wrong('who leads does not sign on the right')
  if (second && Math.abs(first.foot - second.foot) > 1) wrong('the signatures are not on one line')
  if (!second && Math.abs(first.foot - label.foot) > 3) wrong('one signature is not level with "Nơi nhận:"')
  for (const { size, font, text } of [right]) if (size !== 14 || !font.endsWith('Bold')) wrong(`"${text}" is not 14 points, bold`)
}
