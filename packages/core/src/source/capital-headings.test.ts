import { describe, expect, it } from 'vitest'
import { capitalLine } from './capital-headings.ts'
import { sourceFromText } from './from-text.ts'

const head = 'CÔNG AN XÃ BẾN NGỰ\nSố: 03/CTPH\nBến Ngự, ngày 06 tháng 02 năm 2031\n\n'
const tail = '\nTRƯỞNG CÔNG AN XÃ\nLưu Thị Mận\n\nCHỦ TỊCH HỘI\nĐỗ Văn Cầu'
const pathsOf = (text: string) => sourceFromText(text).clauses.map(({ path }) => path).filter((path) => path !== 'pre' && path !== 'sig' && path !== 'rec')

describe('sections headed by capitals without numbers', () => {
  it.each(capitalLine.examples)('%s', (text) => expect(capitalLine.pattern.test(text)).toBe(true))
  it.each(capitalLine.counterExamples)('not %s', (text) => expect(capitalLine.pattern.test(text)).toBe(false))

  it.each([
    ['text without blank lines', `${head}BIÊN BẢN GHI NHỚ\nVề giữ bình yên bến sông\n\nHai bên thống nhất:\nMỤC TIÊU\nGiữ bình yên.\nTRÁCH NHIỆM CỦA CÔNG AN XÃ\nTuần tra hằng tuần.\nTRÁCH NHIỆM CHUNG\nHai bên họp hằng quý.\n${tail}`, ['I', 'II', 'III']],
    ['items below', `${head}CHƯƠNG TRÌNH PHỐI HỢP\nGIỮ BÌNH YÊN BẾN SÔNG\n\nCông an xã và Hội Nông dân xã thống nhất:\n\nNỘI DUNG PHỐI HỢP\n1. Tuần tra hằng quý.\n2. Tuyên truyền.\n\nTRÁCH NHIỆM CỦA CÔNG AN XÃ\nVÀ HỘI NÔNG DÂN XÃ\n- Cung cấp tài liệu.\n- Tập huấn.\n${tail}`, ['I', 'I.1', 'I.2', 'II', 'II.b1', 'II.b2']],
    ['a colon behind', `${head}KẾ HOẠCH\nGiữ bình yên bến sông\n\nNHIỆM VỤ:\nCông an xã tuần tra.\nTỔ CHỨC THỰC HIỆN:\nTrạm Y tế xã trực.\n${tail}`, ['I', 'II']],
    ['bodies as headings', `${head}KẾ HOẠCH PHỐI HỢP\nGiữ bình yên bến sông\n\nPHẦN CHUNG\nTheo quy định.\n\nCÔNG AN XÃ\nTuần tra hằng tuần.\n\nTRẠM Y TẾ XÃ\nTrực cấp cứu.\n${tail}`, ['I', 'II', 'III']],
  ])('%s', (_, text, paths) => expect(pathsOf(text)).toEqual(paths))

  it.each([
    ['where sections have numbers', `${head}KẾ HOẠCH\nGiữ bình yên\n\nI. NHIỆM VỤ\n\nTUYÊN TRUYỀN\nCông an xã phát tin.\n\nTUẦN TRA\nCông an xã tuần tra.\n${tail}`, ['I', 'I.x1', 'I.x2']],
    ['where one stands alone', `${head}THÔNG BÁO\nVề việc họp\n\nỦy ban nhân dân xã thông báo:\n1. Họp ngày 10.\n\nHỘI NÔNG DÂN XÃ\n2. Chuẩn bị nước.\n${tail}`, ['1', '2']],
    ['in a title over lines and a letterhead', `ỦY BAN NHÂN DÂN\n\nXÃ BẾN NGỰ\n\nKẾ HOẠCH\n\nGIỮ BÌNH YÊN BẾN SÔNG\n\nNĂM 2031\n\nCông an xã thực hiện:\n1. Tuần tra.\n${tail}`, ['1']],
    ['among those who sign', `${head}KẾ HOẠCH\nGiữ bình yên\n\nCác bên thống nhất:\n1. Tuần tra.\n\nTM. HỘI NÔNG DÂN\nCHỦ TỊCH\nNGUYỄN VĂN CẦU\n\nTM. CÔNG AN XÃ\nTRƯỞNG CÔNG AN\nĐỗ Văn Phao`, ['1']],
  ])('none %s', (_, text, paths) => expect(pathsOf(text)).toEqual(paths))

  it('end the title, as do the place and day and the bodies that agree', () => {
    const { head: read } = sourceFromText(`BỆNH VIỆN - TRƯỜNG HỌC\nBIÊN BẢN GHI NHỚ\nVề chăm sóc học sinh\nSố: 02/BBGN\nBến Ngự, ngày 10 tháng 9 năm 2031\n\nHai bên gồm bệnh viện và trường học.\n\nMỤC TIÊU\nHọc sinh khỏe.\n\nTRÁCH NHIỆM CHUNG\nHai bên họp hằng quý.\n${tail}`)
    expect(read.title).toBe('BIÊN BẢN GHI NHỚ Về chăm sóc học sinh')
    expect(sourceFromText(`${head}KẾ HOẠCH\nGiữ bình yên bến sông\n\nMỤC TIÊU\nBình yên.\n\nNHIỆM VỤ\nTuần tra.\n${tail}`).head.title).toBe('KẾ HOẠCH Giữ bình yên bến sông')
  })

  it('leave who signs below them, somebody of the family Lưu too', () => {
    expect(sourceFromText(`${head}KẾ HOẠCH\nGiữ bình yên\n\nMỤC TIÊU\nBình yên.\n\nNHIỆM VỤ\nTuần tra.\n${tail}`).signatories.map(({ name }) => name)).toEqual(['Lưu Thị Mận', 'Đỗ Văn Cầu'])
  })
})
