import { describe, expect, it } from 'vitest'
import { repeatedNames } from './defined-bodies.ts'
import { tierInName, tierOfBranch } from './level-of-head.ts'
import { readingOf } from './reading-of.ts'

const circular = (body: string, line = 'Thông tư liên tịch số 07/2031/TTLT-BCA-BQP Hướng dẫn quản lý bến phà ngày 04/05/2031 của Bộ Công an và Bộ Quốc phòng, có hiệu lực thi hành kể từ ngày 20/06/2031') => `${line}\n\n${body}\n`

/** Every duty of a text: who acts, with whom, at which tier. */
function dutiesOf(text: string) {
  const { obligations, parties } = readingOf(text)
  const named = (ids: readonly string[] = []) => ids.map((id) => parties.find((party) => party.id === id)?.name.replace(/^(?:Các|các)\s+/u, '')).join(' | ')
  return obligations.map(({ actors, counterparts, level }) => ({ acts: named(actors), with: named(counterparts), level }))
}
const lastOf = (text: string) => dutiesOf(text).at(-1)

describe('a steering committee in a joint circular', () => {
  const steering = (body: string) => circular(`Điều 1. Phạm vi\nThông tư này quy định hoạt động của Ban Chỉ đạo thi hành quy tắc bến phà tỉnh (sau đây gọi là Ban Chỉ đạo thi hành quy tắc bến phà cấp tỉnh) và của Ban Chỉ đạo thi hành quy tắc bến phà huyện.\nĐiều 2. Trách nhiệm của Ban Chỉ đạo thi hành quy tắc bến phà\n${body}`)
  it('is named by what it is for, and stands at every tier', () => {
    expect(lastOf(steering('1. Kiểm tra phao cứu sinh của các bến.'))).toMatchObject({ acts: 'Ban Chỉ đạo thi hành quy tắc bến phà', level: 'all' })
  })
  it('stands at the tier printed after its name', () => {
    expect(lastOf(steering('1. Ban Chỉ đạo thi hành quy tắc bến phà cấp tỉnh kịp thời chỉ đạo việc đóng bến.'))).toMatchObject({ acts: 'Ban Chỉ đạo thi hành quy tắc bến phà cấp tỉnh', level: 'province' })
  })
  it('is no verb of whoever stands before it', () => {
    expect(lastOf(steering('1. Ủy ban nhân dân cấp tỉnh ra quyết định thành lập Ban Chỉ đạo thi hành quy tắc bến phà cấp tỉnh.'))?.acts).toBe('Ủy ban nhân dân cấp tỉnh')
    expect(lastOf(circular('Điều 2. Bến phà\n1. Trạm Cứu hộ đường sông chỉ đạo việc đóng bến.'))?.acts).toBe('Trạm Cứu hộ đường sông')
  })
  it('acts through its head and members as their headings name them', () => {
    const [one, two, three] = dutiesOf(circular('Điều 7. Trách nhiệm của Trưởng ban, Phó Trưởng ban\n1. Trách nhiệm của Trưởng ban\na) Điều hành việc trực bến phà.\n2. Trách nhiệm của Phó Trưởng ban\na) Giúp Trưởng ban kiểm tra bến phà.\nĐiều 8. Trách nhiệm của Tổ Thư ký\n1. Báo cáo Trưởng ban và Phó Trưởng ban về việc trực bến.'))
    expect([one?.acts, two?.acts, two?.with, three?.acts, three?.with]).toEqual(['Trưởng ban', 'Phó Trưởng ban', 'Trưởng ban', 'Tổ Thư ký', 'Trưởng ban | Phó Trưởng ban'])
  })
})

describe('names a text repeats', () => {
  it('go on past “và” where every mention does', () => {
    const names = repeatedNames('Cục Cứu hộ bến phà và hỗ trợ luồng lạch là đầu mối. Báo cáo Cục Cứu hộ bến phà và hỗ trợ luồng lạch.')
    expect(names).toEqual(['Cục Cứu hộ bến phà và hỗ trợ luồng lạch'])
  })
  it('end before “và” where one mention does', () => {
    const names = repeatedNames('Cục Cứu hộ bến phà và địa phương trực bến. Cục Cứu hộ bến phà gửi tin. Báo cáo Cục Cứu hộ bến phà.')
    expect(names).toEqual(['Cục Cứu hộ bến phà'])
  })
  it('are no committee with its verb', () => {
    expect(repeatedNames('Ban Chỉ đạo bến phà quyết định đóng bến. Khi Ban Chỉ đạo bến phà quyết định đóng bến thì thôi.')).toEqual(['Ban Chỉ đạo bến phà'])
  })
})

describe('the tier of an office', () => {
  it.each([
    ['Tổng cục Luồng lạch giúp Bộ.', 'Cục Luồng lạch', 'province'], ['Chi cục Luồng lạch gửi tin.', 'Cục Luồng lạch', 'province'], ['Tổng cục Luồng lạch giúp Bộ.', 'Chi cục Luồng lạch', 'district'],
    ['Cục Luồng lạch giúp Bộ.', 'Cục Luồng lạch', undefined], ['Tổng cục Đê điều giúp Bộ.', 'Cục Luồng lạch', undefined], ['Cục Luồng lạch gửi tin.', 'Chi cục Luồng lạch', undefined],
  ] as const)('%s: %s stands at %s', (text, name, level) => expect(tierOfBranch(text, name)).toBe(level))
  it.each([['cơ quan bến phà cấp quân khu', 'region'], ['cơ quan bến phà cấp tỉnh', 'province'], ['khu quân sự bến phà', undefined]] as const)('“%s” prints %s', (name, level) => expect(tierInName(name)).toBe(level))
})

describe('the head of a page that gathers papers', () => {
  it('is a joint circular though it prints no day', () => {
    const { document } = readingOf(circular('Điều 1. Gửi tin\n1. Kiểm tra phao.', 'Thông tư liên tịch số 13/2031/TTLT-BCA-BQP của Bộ Công an, Bộ Quốc phòng: Quy định phối hợp quản lý bến phà'))
    expect(document).toMatchObject({ number: '13', kind: 'thông tư liên tịch', title: 'Quy định phối hợp quản lý bến phà' })
    expect(document.issuers).toHaveLength(2)
  })
  it('is none where a line only speaks of one', () => {
    expect(readingOf('Theo Thông tư liên tịch số 13/2031/TTLT-BCA-BQP của Bộ Công an, Bộ Quốc phòng: Kiểm tra phao bến.').document.number).toBeUndefined()
  })
})
