import { describe, expect, it } from 'vitest'
import { kindOf, kindWords, leadWords } from './kind-of.ts'
import { baseName, groupNames, isGroupOf, partyKey, partyNames, spokenNames } from './party-names.ts'

describe('names of one party are found under one key', () => {
  it.each(partyNames.flatMap(({ key, examples }) => examples.map((example) => [example, key])))('%s is %s', (example, key) => expect(partyKey(example)).toBe(key))
  it.each(partyNames.flatMap(({ key, counterExamples }) => counterExamples.map((example) => [example, key])))('%s is not %s', (example, key) => expect(partyKey(example)).not.toBe(key))
  it.each([
    // as printed                            without its tier
    ['Công an các cấp', 'Công an'], ['Công an cấp huyện', 'Công an'], ['Công an tỉnh', 'Công an'], ['UBND các xã, phường', 'UBND'], ['Ủy ban MTTQ Việt Nam tỉnh', 'Ủy ban MTTQ'],
    ['Các Sở, ban, ngành Thành phố', 'Sở, ban, ngành'], ['Trung tâm Y tế', 'Trung tâm Y tế'], ['Hội Nông dân cấp xã', 'Hội Nông dân'], ['Ủy ban MTTQ Việt Nam tỉnh Ba Cầu', 'Ủy ban MTTQ'],
    ['Công an xã Suối Giấy', 'Công an'], ['CÔNG AN TỈNH BA CẦU', 'CÔNG AN'], ['UBND thành phố Ba Cầu', 'UBND'], ['Ban Quản lý Khu kinh tế', 'Ban Quản lý Khu kinh tế'],
  ])('%s is %s', (name, base) => expect(baseName(name)).toBe(base))
})

it('sentences shorten names', () => {
  expect(spokenNames('Ủy ban MTTQ Việt Nam tỉnh Ba Cầu')).toEqual(['Ủy ban MTTQ Việt Nam tỉnh Ba Cầu', 'Ủy ban MTTQ tỉnh Ba Cầu', 'Ủy ban MTTQ Việt Nam tỉnh', 'Ủy ban MTTQ tỉnh'])
  expect(spokenNames('Công an các cấp')).toEqual(['Công an các cấp'])
})

describe('names that stand for several, or for nobody', () => {
  it.each(groupNames.flatMap(({ group, examples }) => examples.map((example) => [example, group])))('%s: %s', (example, group) => expect(isGroupOf(example)).toBe(group))
  it.each(groupNames.flatMap(({ group, counterExamples }) => counterExamples.map((example) => [example, group])))('%s is not %s', (example, group) => expect(isGroupOf(example)).not.toBe(group))
})

describe('a stretch that only names a tier is of the kind its sentence names', () => {
  it.each(leadWords.flatMap(({ kind, examples }) => examples.map((example) => [example, kind])))('%s: %s', (lead, kind) => expect(kindOf('cấp xã 03 tháng 01 lần', ['other'], lead)).toBe(kind))
  it.each(leadWords.flatMap(({ kind, counterExamples }) => counterExamples.map((example) => [example, kind])))('%s is not %s', (lead, kind) => expect(kindOf('cấp xã 03 tháng 01 lần', ['other'], lead)).not.toBe(kind))
  it('any other is of its own', () => expect(kindOf('tuần tra bến sông', ['other'], 'họp giao ban (')).toBe('task'))
})

describe('words that name a kind', () => {
  it.each(kindWords.flatMap(({ kind, pattern, examples }) => examples.map((example) => [example, kind, pattern] as const)))('%s: %s', (example, _kind, pattern) => expect(pattern.test(example)).toBe(true))
  it.each(kindWords.flatMap(({ kind, pattern, counterExamples }) => counterExamples.map((example) => [example, kind, pattern] as const)))('%s is not %s', (example, _kind, pattern) => expect(pattern.test(example)).toBe(false))
})
