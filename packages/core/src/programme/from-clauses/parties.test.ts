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
  it.each([
    ['Trường Đại học Kiến trúc miền Trung giai đoạn 2031 - 2035', ['Trường Đại học Kiến trúc miền Trung']], ['Trường Đại học Kiến trúc miền Trung cử giảng viên', ['Trường Đại học Kiến trúc miền Trung']],
    ['Trường Cao đẳng Kỹ thuật đường thủy Ba Cầu trong đào tạo lái phà', ['Trường Cao đẳng Kỹ thuật đường thủy Ba Cầu']], ['Trường Trung cấp nghề Ba Cầu và Sở Xây dựng', ['Trường Trung cấp nghề Ba Cầu', 'Sở Xây dựng']],
    ['Học viện Hàng hải miền Bắc thông báo', ['Học viện Hàng hải miền Bắc']], ['Trường Đại học Sư phạm kỹ thuật tại Suối Giấy', ['Trường Đại học Sư phạm kỹ thuật']], ['Trường Đại học Nông nghiệp Suối Giấy về đào tạo', ['Trường Đại học Nông nghiệp Suối Giấy']],
    ['Công ty Cổ phần phà Suối Giấy gửi báo cáo', ['Công ty Cổ phần phà Suối Giấy']], ['Hội Kiến trúc sư tỉnh phối hợp', ['Hội Kiến trúc sư tỉnh']], ['Viện Quy hoạch thủy lợi miền Nam chủ trì', ['Viện Quy hoạch thủy lợi miền Nam']],
    ['Trường Đại học Y dược Suối Giấy và Sở Y tế', ['Trường Đại học Y dược Suối Giấy', 'Sở Y tế']], ['Hiệp hội Vận tải đường sông miền Tây góp ý', ['Hiệp hội Vận tải đường sông miền Tây']],
    ['Trường Đại học Bến bãi kiểm tra phao', ['Trường Đại học Bến bãi']], ['Trường Tiểu học Ba Cầu phối hợp với Công an xã', ['Trường Tiểu học Ba Cầu', 'Công an xã']], ['Trường Đại học Luật có trách nhiệm', ['Trường Đại học Luật']], ['Trường Đại học Luật, Sở Tư pháp', ['Trường Đại học Luật', 'Sở Tư pháp']],
  ])('ends the name of a school, a company or an association where it ends: %s', (text, names) => expect(findParties(text).map(({ start, end }) => text.slice(start, end))).toEqual(names))
})
