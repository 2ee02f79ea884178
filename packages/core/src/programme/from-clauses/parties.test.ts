import { describe, expect, it } from 'vitest'
import { findParties } from './find-parties.ts'
import { partyWords } from './party-words.ts'
import { tierWords } from './tier-words.ts'

describe('names of bodies', () => {
  it.each(partyWords.flatMap(({ examples }) => examples))('finds %s whole', (text) => {
    expect(findParties(text).map(({ start, end }) => text.slice(start, end))[0]).toBe(text.startsWith('Đơn vị chủ trì') ? 'Đơn vị chủ trì' : text)
  })
  it.each(tierWords.flatMap(({ level, examples }) => examples.map((text) => [text, level] as const)))('reads the tier of "Công an%s"', (text, level) => {
    expect(findParties(`Công an${text}`)[0]?.level).toBe(level)
  })
  it('gives the tier of the last of a list to those before it', () => {
    expect(findParties('Công an và Ủy ban MTTQ cấp huyện luân phiên chủ trì').map(({ level }) => level)).toEqual(['district', 'district'])
    expect(findParties('Ủy ban nhân dân hoặc Công an cấp xã tiếp nhận').map(({ level }) => level)).toEqual(['commune', 'commune'])
  })
  it('keeps several tiers apart', () => {
    expect(findParties('Công an cấp tỉnh, cấp huyện, cấp xã chủ trì')[0]?.tiers.map(({ level }) => level)).toEqual(['province', 'district', 'commune'])
  })
  it('reads a list of departments', () => {
    expect(findParties('Sở Nội vụ, Sở Giáo dục và Đào tạo, Sở Tài chính').map(({ head }) => head)).toEqual(['Sở Nội vụ', 'Sở Giáo dục và Đào tạo', 'Sở Tài chính'])
  })
  it('takes what a body is called at some places for the same one', () => {
    const text = 'Sở Xây dựng các tỉnh thành phố trực thuộc Trung ương, Phòng Xây dựng (hoặc Phòng Kinh tế) các quận, huyện, thị xã, thành phố trực thuộc tỉnh có trách nhiệm giữ bến'
    expect(findParties(text).map(({ head, level }) => [head, level])).toEqual([['Sở Xây dựng', 'province'], ['Phòng Xây dựng', 'district']])
    expect(findParties('Phòng Xây dựng (gửi Phòng Kinh tế) lập sổ').map(({ head }) => head)).toEqual(['Phòng Xây dựng', 'Phòng Kinh tế'])
  })
})
