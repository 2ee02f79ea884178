import { describe, expect, it } from 'vitest'
import { adoptingAuthority } from './adopting-authority.ts'
import { sourceFromText } from './from-text.ts'

const asked = (kind: string, ...lines: readonly string[]) => {
  const { subject, by } = adoptingAuthority(kind, lines.map((text) => ({ text })))
  return { subject: subject.map(({ text }) => text).join(' '), by }
}

describe('who adopts a decision', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN TỈNH BA CẦU', 'ỦY BAN NHÂN DÂN TỈNH BA CẦU'],
    ['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BA CẦU', 'ỦY BAN NHÂN DÂN TỈNH BA CẦU'],
    ['GIÁM ĐỐC SỞ BẾN BÃI', 'SỞ BẾN BÃI'],
    ['BỘ TRƯỞNG, CHỦ NHIỆM ỦY BAN BẾN BÃI', 'ỦY BAN BẾN BÃI'],
  ])('is told between the subject and the grounds: %s', (line, by) => {
    expect(asked('quyết định', 'QUYẾT ĐỊNH', 'Về việc ban hành Quy chế giữ bến phà', line)).toEqual({ subject: 'QUYẾT ĐỊNH Về việc ban hành Quy chế giữ bến phà', by })
  })

  it.each([
    ['quyết định', 'QUYẾT ĐỊNH', 'BAN HÀNH QUY CHẾ PHỐI HỢP GIỮA CÔNG AN TỈNH VÀ', 'ỦY BAN NHÂN DÂN TỈNH BA CẦU'],
    ['quyết định', 'QUYẾT ĐỊNH', 'VỀ THẨM QUYỀN CỦA CHỦ TỊCH', 'ỦY BAN NHÂN DÂN TỈNH BA CẦU'],
    ['quyết định', 'QUYẾT ĐỊNH', 'BAN HÀNH QUY CHẾ GIỮ BẾN', 'PHÀ, ĐÒ NGANG TỈNH BA CẦU'],
    ['quy chế', 'QUY CHẾ', 'PHỐI HỢP GIỮ BẾN', 'ỦY BAN NHÂN DÂN TỈNH BA CẦU'],
    ['quyết định', 'QUYẾT ĐỊNH', 'Về bến phà', 'Ủy ban nhân dân tỉnh Ba Cầu'],
    ['quyết định', 'ỦY BAN NHÂN DÂN TỈNH BA CẦU'],
  ])('is no line of the subject, of another kind of paper, or in small letters: %j', (kind, ...lines) => {
    expect(asked(kind, ...lines)).toEqual({ subject: lines.join(' '), by: undefined })
  })

  it('names in full whom the letterhead names by half, or not at all', () => {
    const head = (letterhead: string, by: string) => sourceFromText(`${letterhead}Số: 3/2026/QĐ-UBND\nBa Cầu, ngày 10 tháng 3 năm 2026\nQUYẾT ĐỊNH\nVề bến phà\n${by}\nCăn cứ Luật Bến phà;\nĐiều 1. Giữ bến.\n`).head
    expect(head('ỦY BAN NHÂN DÂN |\n', 'ỦY BAN NHÂN DÂN TỈNH BA CẦU')).toMatchObject({ title: 'QUYẾT ĐỊNH Về bến phà', issuers: ['ỦY BAN NHÂN DÂN TỈNH BA CẦU'] })
    expect(head('', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH').issuers).toEqual(['ỦY BAN NHÂN DÂN TỈNH'])
    expect(head('SỞ BẾN BÃI\nTỈNH BA CẦU\n', 'GIÁM ĐỐC SỞ BẾN BÃI').issuers).toEqual(['SỞ BẾN BÃI TỈNH BA CẦU'])
    expect(head('', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH').title).toBe('QUYẾT ĐỊNH Về bến phà')
  })
})
