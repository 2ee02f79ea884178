import { forFolded, partsBetween } from '../../source/index.ts'
import type { Clause, Span } from '../../source/index.ts'
import { bodiesListed } from './bodies-listed.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { beginsName } from './open-bodies.ts'
import type { Block, BlockRole } from './clause-context.ts'
import { contentsBelow, labelsIn, ownLabel } from './labels-in.ts'
import type { BlockLabel } from './labels-in.ts'
import { subjectOf } from './party-places.ts'
import { ownText, sliceOf } from './walk.ts'
import type { Walk } from './walk.ts'

const unlabelled = new Set(['preamble', 'tail', 'annex', 'group', 'row', 'part', 'chuong'])

/** A line of time that orders work as well: "Thời gian: Duy trì thường xuyên …; phân công cán bộ trực". */
export const statesDuty = forFolded(/(?:duy\s+trì|phân\s+công|bố\s+trí)\s/iu)

/** Lines of whoever carries out a task, and whether they order work of their own besides naming bodies. */
export const leadLines: readonly (readonly [string, boolean])[] = [
  ['Công an xã chủ trì tham mưu ban hành phương án giữ bến', true], ['Trạm bến tiến hành kiểm đếm phao và gửi kết quả về Công an xã', true], ['Các thôn có trách nhiệm lập danh sách thuyền viên', true],
  ['Công an xã và các thôn chủ động tổ chức triển khai trong phạm vi chức năng được giao', false], ['Công an xã, Trạm bến và các thôn có liên quan', false], ['Công an xã chủ trì, phối hợp với các thôn thực hiện', false],
]
const carriesOut = forFolded(/^[^;]{2,400}?\s(?:chủ\s+động|chủ\s+trì|phối\s+hợp|tổ\s+chức|trực\s+tiếp)?[\s,]*(?:tổ\s+chức\s+)?(?:triển\s+khai|thực\s+hiện)(?!\s+(?:rà\s+soát|kiểm|đánh|khảo|thống|điều|việc|xây))(?!\p{L})/iu)
const workVerb = forFolded(/\s(?:chủ\s+trì\s+(?:tham\s+mưu|xây\s+dựng|tổ\s+chức(?!\s+(?:triển\s+khai|thực\s+hiện))|ban\s+hành|soạn\s+thảo|lập|tổng\s+hợp)|(?:có|chịu)\s+trách\s+nhiệm\s+\p{Ll}|(?:tiến\s+hành\s+|thực\s+hiện\s+)?(?:rà\s+soát|kiểm\s+đếm|thống\s+kê|lập|tổng\s+hợp|tham\s+mưu|xây\s+dựng|ban\s+hành|gửi|báo\s+cáo|hướng\s+dẫn|kiểm\s+tra|trình|cung\s+cấp|theo\s+dõi|đôn\s+đốc|khảo\s+sát|đánh\s+giá|bố\s+trí))\s/iu)
/** Whether a line that names who carries out a task says what each of them does, too. */
export const ordersWork = (line: string) => {
  const work = workVerb.exec(line)?.index
  return work !== undefined && (carriesOut.exec(line)?.[0].length ?? Infinity) > work
}

/** Under "Thời gian thực hiện:" each line may tell a body's own work and its day: "+ Các thôn gửi kết quả về Công an xã trước ngày …". */
function givesWork(walk: Walk, span: Span): boolean {
  const words = sliceOf(walk, span).trimStart()
  return (walk.register.mentionsIn(words)[0]?.start ?? 9) < 4 && ordersWork(words)
}

/** The signs before each of several lines. */
const bullets = /[.;,]?\s*\n\s*[-+•*]\s*/gu

/** Adds what one label says. `below`: what stands under the label, which then holds its content ("Thời gian thực hiện:" with one line for each phase). */
function addLabel(walk: Walk, block: Block, { role, content }: BlockLabel, below?: Span) {
  const text = sliceOf(walk, content).replace(/\n(?=[ \t]*\p{Ll})/gu, ' ').replace(bullets, '; ')
  if (role === 'lead') {
    const segments = text.split(';')
    const delegated = segments.length > 1 ? segments.filter((segment) => !/chủ trì\s+\p{Ll}/u.test(segment)).join(';') : text
    const [leading = '', ...joining] = partsBetween(delegated, /\s(?:(?:và|,)\s+)?phối\s+hợp\s+(?:với\s+)?(?=\p{Lu}|các\s)/gu)
    block.with.push(...joining.flatMap((words) => bodiesListed(words, walk.register)))
    block.lead.push(...bodiesListed(partsBetween(leading, /\s(?:chủ động|tổ chức|triển khai|tham mưu|xây dựng)\s/gu)[0] ?? '', walk.register))
  }
  if (role === 'with') block.with.push(...bodiesListed(text, walk.register))
  const said = text.trim() === '' ? below : content
  if (role === 'time' && said && !statesDuty.test(sliceOf(walk, said)) && !(said === below && givesWork(walk, said))) block.time = said
  if (role === 'result' && said) block.result = said
}

const merged = (a: Block | undefined, b: Block): Block => ({ ...a, ...b, lead: [...(a?.lead ?? []), ...b.lead], with: [...(a?.with ?? []), ...b.with] })
const isListed = ({ kind }: Clause) => kind === 'dash' || kind === 'plus' || kind === 'let'

/** A run of labels in a row of clauses. `bullets`: they are clauses of the row themselves. */
type Run = { block: Block; roles: readonly BlockRole[]; bullets: boolean }
type Printed = { task: Clause } | Run

function runOf(walk: Walk, labels: readonly BlockLabel[], bullets = false, below?: Span): Run | undefined {
  const told = labels.filter(({ role }) => role !== 'task' && role !== 'place')
  if (told.length === 0) return undefined
  const block: Block = { lead: [], with: [] }
  for (const label of told) addLabel(walk, block, label, below)
  return { block, roles: told.map(({ role }) => role), bullets }
}

const both = (a: Run, b: Run): Run => ({ block: merged(a.block, b.block), roles: [...a.roles, ...b.roles], bullets: a.bullets && b.bullets })
const put = (walk: Walk, path: string, run: Run | undefined) => { if (run) walk.blocks.set(path, merged(walk.blocks.get(path), run.block)) }

function labelsOf(walk: Walk, clause: Clause): readonly BlockLabel[] {
  const { start, end } = ownText(walk, clause)
  return labelsIn(sliceOf(walk, { start, end })).map((label) => ({ ...label, start: label.start + start, content: { start: label.content.start + start, end: label.content.end + start } }))
}

/** Whether a clause only names bodies, as a line under "Cơ quan chủ trì" does; a line that says what they do does not. */
export function listsBodies(walk: Walk, clause: Clause): boolean {
  const text = sliceOf(walk, { start: clause.body, end: clause.end }).trim()
  const named = walk.register.mentionsIn(text).reduce((sum, { start, end }) => sum + end - start, 0)
  return !walk.children.has(clause.path) && text.length < 300 && !opensWithVerb(text) && workVerb.exec(text) === null && (named > text.length * 0.5 || text.length < 60 && beginsName(text))
}

const isLabel = (walk: Walk, clause: Clause): boolean => (ownLabel(walk, clause)?.role ?? 'task') !== 'task'

/** The labels of a clause that is one itself, with those of the clauses below it. */
function bulletRun(walk: Walk, clause: Clause, labels: readonly BlockLabel[]): Run | undefined {
  const under = walk.children.get(clause.path) ?? []
  const [first, last] = [under[0], under.at(-1)]
  const bare = labels.length === 0 && first ? ownLabel(walk, clause) : undefined
  const below = first && last ? { start: first.body, end: last.end } : undefined
  const nothing = { start: first?.start ?? 0, end: first?.start ?? 0 }
  const printed = bare ? [{ role: bare.role, start: clause.body, content: nothing, inline: false }] : labels
  const listed = below !== undefined && under.every((child) => !isLabel(walk, child) && listsBodies(walk, child))
  const said = printed.map((each) => (listed && (each.role === 'lead' || each.role === 'with') && sliceOf(walk, each.content).trim() === '' ? { ...each, content: below } : each))
  const within = under.filter((child) => isLabel(walk, child))
  const own = within.length > 0 && said.every(({ content }) => sliceOf(walk, content).trim() === '') ? undefined : runOf(walk, said, true, below)
  return under.map((child) => (within.includes(child) ? bulletRun(walk, child, labelsOf(walk, child)) : runOf(walk, labelsOf(walk, child), true))).reduce((sum, run) => (sum && run ? both(sum, run) : sum ?? run), own)
}

/** Tasks and runs of labels as they follow each other under one parent. */
function rowOf(walk: Walk, clauses: readonly Clause[], sections: Set<string>): readonly Printed[] {
  const row: Printed[] = []
  for (const clause of clauses) {
    if (unlabelled.has(clause.kind)) { visitBelow(walk, clause, [], sections); continue }
    const labels = labelsOf(walk, clause)
    const labelled = isLabel(walk, clause)
    const own = labelled ? bulletRun(walk, clause, labels) : runOf(walk, labels)
    if (labelled) {
      if (own) row.push(own)
      if (own && clause.parent && (clause.kind === 'num' || clause.kind === 'dec' || clause.kind === 'dieu')) sections.add(clause.parent)
      continue
    }
    row.push({ task: clause })
    const leaf = !walk.children.has(clause.path)
    if (own && leaf && isListed(clause) && !labels.every(({ inline }) => inline)) row.push(own)
    else put(walk, clause.path, own)
    const closing = visitBelow(walk, clause, leaf ? [] : own?.roles ?? [], sections)
    if (closing && isListed(clause)) row.push(closing)
    else put(walk, clause.path, closing)
  }
  return row
}

/** Runs of labels under one parent, each with the tasks between it and the run before, and those up to the run after. */
function runsIn(row: readonly Printed[]) {
  const runs: { run: Run; before: Clause[]; after: Clause[] }[] = []
  let tasks: Clause[] = []
  let open = false
  for (const item of row) {
    const last = runs.at(-1)
    if ('task' in item) { tasks.push(item.task); last?.after.push(item.task) }
    else if (open && last) last.run = both(last.run, item)
    else runs.push({ run: item, before: tasks.splice(0), after: [] })
    open = !('task' in item)
    if (open) tasks = []
  }
  return runs
}

/** "3.1. … 3.2. … 3.3. … Đơn vị chủ trì: …": labels that only the last of the tasks of a number has close them all; not those that name who does them. */
function shareLast(walk: Walk, clauses: readonly Clause[]) {
  const block = walk.blocks.get(clauses.at(-1)?.path ?? '')
  const others = clauses.slice(0, -1)
  if (!block || block.lead.length === 0 || others.length === 0 || !clauses.every(({ kind }) => kind === 'dec')) return
  if (others.some(({ path }) => walk.blocks.has(path) || walk.children.has(path))) return
  for (const { path, body, end } of others) {
    const words = sliceOf(walk, { start: body, end }).trimStart()
    if (subjectOf(words, walk.register.mentionsIn(words)).length === 0) walk.blocks.set(path, block)
  }
}

/**
 * Gives each run of labels to its tasks: those just before it, back to the run before; where the row begins with labels, those after it.
 * `opened`: the labels that stand before the first of the row. Returns the run that closes the whole row: it belongs to what is above.
 */
function visitBelow(walk: Walk, parent: Clause, opened: readonly BlockRole[], sections: Set<string>): Run | undefined {
  const clauses = walk.children.get(parent.path)
  if (!clauses) return undefined
  const row = rowOf(walk, clauses, sections)
  shareLast(walk, clauses)
  const runs = runsIn(row)
  const [first] = runs
  if (!first) return undefined
  const told = runs.flatMap(({ run }) => [...new Set(run.roles)])
  const repeated = new Set(told).size < told.length
  if (!repeated && runs.every(({ run }) => run.bullets)) { for (const { run } of runs) put(walk, parent.path, run); return undefined }
  const ahead = runs.at(-1)!.after.length > 0 && (first.before.length === 0 || first.run.roles.some((role) => opened.includes(role)))
  if (!ahead && runs.length === 1 && first.after.length === 0) return first.run
  // "3. Hội nghị bến\nNội dung: …\n- Đơn vị chủ trì: …\n3.1. …": the labels tell of the contents above them.
  if (first.before.length === 0 && contentsBelow(walk, ownText(walk, parent))) { for (const { run } of runs) put(walk, parent.path, run); return undefined }
  for (const { run, before, after } of runs) for (const task of ahead ? after : before) put(walk, task.path, run)
  return undefined
}

/** Collects "Đơn vị chủ trì / phối hợp / Thời gian" of each task block, keyed by the clause whose task they describe. */
export function collectBlocks(walk: Walk) {
  const sections = new Set<string>()
  rowOf(walk, walk.source.clauses.filter(({ parent }) => !parent), sections)
  // "6. Thời gian thực hiện: năm 2026", one item among others, says when the whole plan runs, not when each item is due.
  for (const path of sections) {
    const block = walk.blocks.get(path)
    if (block && block.lead.length === 0 && block.with.length === 0) walk.blocks.delete(path)
  }
}
