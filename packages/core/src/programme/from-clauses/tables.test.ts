import { describe, expect, it } from 'vitest'
import { columnRoles, roleOf } from '../../source/table-cells.ts'
import { ocrSuspects } from '../../source/ocr-suspects.ts'
import { blockLabels, blockLabelOf } from './clause-context.ts'
import { deliverablePhrases } from './deliverable-phrases.ts'
import { deliverableWords, generalWord } from './deliverable-words.ts'
import { amountExamples, isAmount } from './lead-in-parts.ts'
import { grantExamples, onlyGrants } from './only-grants.ts'
import { genericDuties, isGeneric, opensWithVerb } from './duty-verbs.ts'
import { findParties } from './find-parties.ts'
import { goesOnExamples, noDuties, statesNoDuty } from './no-duty.ts'
import { personWords, touchedBy } from './person-words.ts'
import { phaseExamples, phaseTime } from './phase-time.ts'
import { quantityExamples, quantityOf } from './quantity-of.ts'
import { sectionHeadings, sectionKindOf } from './section-kinds.ts'
import { leadLines, ordersWork } from './task-blocks.ts'
import { mannerLines, saysHow } from './tasks-below.ts'

const has = (pattern: RegExp, text: string) => [...text.matchAll(new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`))].length > 0
const each = <Entry, Text>(entries: readonly Entry[], texts: (entry: Entry) => readonly Text[]) => entries.flatMap((entry) => texts(entry).map((text) => [text, entry] as const))

const yielding = [...deliverablePhrases, ...deliverableWords]

describe('headings', () => {
  it.each(each(sectionHeadings, ({ examples }) => examples))('%s', (text, { kind }) => expect(sectionKindOf(text)).toBe(kind))
  it.each(each(sectionHeadings, ({ counterExamples }) => counterExamples))('%s is of another kind', (text, { kind }) => expect(sectionKindOf(text)).not.toBe(kind))
})
describe('labels of a task block', () => {
  it.each(each(blockLabels, ({ examples }) => examples))('%s', (text, { role }) => expect(blockLabelOf(text)?.role).toBe(role))
})
describe('lines that only say how', () => {
  it.each(each(mannerLines, ({ examples }) => examples))('%s', (text) => expect(saysHow(text)).toBe(true))
  it.each(each(mannerLines, ({ counterExamples }) => counterExamples))('%s is work', (text) => expect(saysHow(text)).toBe(false))
})
describe('columns of a table', () => {
  it.each(each(columnRoles, ({ examples }) => examples))('%s', (text, { role }) => expect(roleOf(text)).toBe(role))
})
describe('kinds of deliverable', () => {
  it.each(each([...yielding, generalWord], ({ examples }) => examples))('%s', (text, { pattern }) => expect(has(pattern, text)).toBe(true))
  it.each(each(yielding, ({ examples }) => examples))('%s is not another kind to a row before its own', (text, { kind }) => expect(yielding.find(({ pattern }) => has(pattern, text))?.kind).toBe(kind))
  it.each(each([...yielding, generalWord], ({ counterExamples }) => counterExamples))('not in "%s"', (text, { pattern }) => expect(has(pattern, text)).toBe(false))
})
describe('duties that only ask for compliance', () => {
  it.each(each(genericDuties, ({ examples }) => examples))('%s', (text) => expect(isGeneric(text)).toBe(true))
  it.each(each(genericDuties, ({ counterExamples }) => counterExamples))('"%s" asks for more', (text) => expect(isGeneric(text)).toBe(false))
})
describe('what states no work', () => {
  it.each(each(noDuties, ({ examples }) => examples))('%s', (text, { pattern }) => expect([pattern.test(text), statesNoDuty(text)]).toEqual([true, true]))
  it.each(each(noDuties, ({ counterExamples }) => counterExamples))('"%s" does', (text) => expect(statesNoDuty(text)).toBe(false))
  it.each(goesOnExamples)('%s: %s', (text, none) => expect(statesNoDuty(text, findParties(text))).toBe(none))
})
describe('what only grants or places', () => {
  it.each(amountExamples)('"%s": %s', (text, alone) => expect(isAmount(text)).toBe(alone))
  it.each(grantExamples)('"%s": %s', (text, grants) => expect(onlyGrants(text)).toBe(grants))
})
describe('lines of who carries out a task', () => {
  it.each(leadLines)('"%s" orders work: %s', (text, orders) => expect(ordersWork(text)).toBe(orders))
})
describe('verbs', () => {
  it.each(['Chủ động phối hợp với', 'Xây dựng kế hoạch', 'thường xuyên kiểm tra', 'có trách nhiệm báo cáo'])('%s opens a duty', (text) => expect(opensWithVerb(text)).toBe(true))
  it.each(['Chương trình này', 'Nhân dân', 'các nội dung'])('%s opens none', (text) => expect(opensWithVerb(text)).toBe(false))
})
describe('headings that say when', () => {
  it.each(phaseExamples)('%s: %s', (text, want) => {
    const time = phaseTime(text, 0)
    expect(time?.due ? `${time.due.op} ${time.due.rule}` : time?.cadence[0]?.kind).toBe(want)
  })
})
describe('numbers of deliverables', () => {
  it.each(quantityExamples)('%s: %s', (text, min) => expect(quantityOf(text, 0)?.min).toBe(min))
})
describe('words that touch persons', () => {
  it.each(each(personWords, ({ examples }) => examples))('%s', (text, { about }) => expect(touchedBy(text)).toBe(about))
})
describe('what scans misread', () => {
  it.each(each(ocrSuspects, ({ examples }) => examples))('%s', (text, { pattern }) => expect(has(pattern, text)).toBe(true))
  it.each(each(ocrSuspects, ({ counterExamples }) => counterExamples))('%s is sound', (text, { pattern }) => expect(has(pattern, text)).toBe(false))
})
