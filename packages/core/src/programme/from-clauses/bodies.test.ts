import { describe, expect, it } from 'vitest'
import { headingBody } from './clause-context.ts'
import { repeatedNames } from './defined-bodies.ts'
import { abbreviationExamples, abbreviationsIn } from './abbreviations.ts'
import { findParties } from './find-parties.ts'
import { levelOfName } from './level-of-head.ts'
import { namesBefore, namesInList, openBodyExamples } from './open-bodies.ts'
import { openPartnerExamples, partnersAt } from './open-partners.ts'
import { occasionExamples } from './occasions.ts'
import { openSubject, openSubjectExamples } from './open-subject.ts'
import { thingsDoers, thingsDoneExamples } from './things-done.ts'
import { sidesActing, sidesInTurnExamples } from './sides-in-turn.ts'
import { timeAhead, timeAheadExamples } from './time-ahead.ts'
import { leadInSubjects, pastFronting } from './party-places.ts'
import { runsOf } from './runs-of.ts'
import { readingOf } from './reading-of.ts'

const circular = (body: string) => `Thông tư liên tịch số 07/2031/TTLT-BBB-BCC Hướng dẫn phối hợp quản lý bến phà ngày 04/05/2031 của Bộ Bến bãi và Bộ Cầu cống\n\nĐiều 1. Phối hợp\n${body}\n`
const namesOf = (text: string) => { const { obligations, parties } = readingOf(text); return obligations.map(({ actors }) => actors.map((id) => parties.find((party) => party.id === id)?.name)) }
const known = (words: string) => findParties(words)

describe('bodies known only from the text', () => {
  it.each(openPartnerExamples)('after words of working together, %j names %j', (words, names) => expect(partnersAt(words, known)).toEqual(names))
  it.each(occasionExamples)('behind the occasion at the head of %j comes %j', (phrase, rest) => expect(phrase.slice(pastFronting(phrase))).toBe(rest))
  it.each(thingsDoneExamples)('what %j begins with is done by %j', (phrase, names) => expect(thingsDoers(phrase, runsOf(phrase, findParties(phrase))).flat().map(({ head }) => head)).toEqual(names))
  it.each(timeAheadExamples)('after the time at the head of %j comes %j', (words, rest) => expect(words.slice(timeAhead(words))).toBe(rest))
  it.each(sidesInTurnExamples)('%j tells of %j in turn', (words, names) => expect(sidesActing(words).map(({ name }) => name)).toEqual(names))
  it.each(openSubjectExamples)('at the head of %j stands %j', (phrase, names) => expect(openSubject(phrase)).toEqual(names))
  it('a branch is told by the number of its region', () => expect(findParties('Kho bạc Nhà nước khu vực IX truyền số liệu').map(({ head }) => head)).toEqual(['Kho bạc Nhà nước khu vực IX']))
  it.each(abbreviationExamples)('%j gives short names to %j', (text, names) => expect(abbreviationsIn(text).map(({ short, name }) => [short, name])).toEqual(names))
  it.each(openBodyExamples)('before its verb, %j names %j', (words, names) => expect(namesBefore(words, true, known)).toEqual(names))
  it.each([
    ['cơ quan, tổ chức, đơn vị hữu quan', ['cơ quan, tổ chức, đơn vị hữu quan']], ['Trạm bến và Chi hội lái phà', ['Trạm bến', 'Chi hội lái phà']],
    ['Sở Văn hóa, Thể thao và Du lịch, Đội cứu hộ', ['Sở Văn hóa, Thể thao và Du lịch', 'Đội cứu hộ']],
  ])('splits "%s"', (list, names) => {
    const agents = (words: string) => findParties(words)
    expect(namesInList(list.replace('Chi hội', 'Hội'), agents)).toEqual(names.map((name) => name.replace('Chi hội', 'Hội')))
  })
  it('ends a repeated name where its mentions part', () => {
    expect(repeatedNames('Cục Quản lý bến phà thông báo. Khi có việc, Cục Quản lý bến phà, các sở phối hợp. Gửi Cục Quản lý bến phà để biết.')).toContain('Cục Quản lý bến phà')
  })
  it.each([['b) Tổ vận hành bến phà', undefined], ['Tổ vận hành bến phà', 'Tổ vận hành bến phà'], ['Trách nhiệm của Trạm cứu hộ', 'Trạm cứu hộ'], ['Tổ chức tuyên truyền', undefined], ['Phòng ngừa tai nạn', undefined], ['Phòng, chống đuối nước', undefined], ['Phòng cháy, chữa cháy', undefined], ['Vụ việc phức tạp ở bến', undefined], ['Phòng, ban chuyên môn', 'Phòng, ban chuyên môn'], ['Hội họp', undefined], ['HỘI THI', undefined], ['Viện phí', undefined], ['Hội nhập quốc tế', undefined], ['Trạm bến lập danh sách phao', undefined], ['Hội Lái phà', 'Hội Lái phà'], ['Trạm lập trình phà', 'Trạm lập trình phà']])('heading "%s" names %s', (heading, body) => {
    expect(headingBody(heading)).toBe(body)
  })
  it.each([
    ['Hội đồng bến phà các cấp', 'all'], ['Hội đồng bến phà hai cấp', 'all'], ['Tổ cứu hộ phường', 'commune'], ['Cục Quản lý bến phà', 'central'], ['Đội kiểm tra thuộc Sở Xây dựng', 'province'], ['người lái phà', null], ['đoàn khảo sát bến', 'all'],
  ] as const)('in a joint circular "%s" stands at %s', (name, level) => expect(levelOfName(name, 'central', true)).toBe(level))
  it('lets a class stand for those it is defined by', () => {
    expect(namesOf(circular('1. Cảng vụ, ban quản lý bến hoặc đơn vị khác (gọi chung là cơ quan quản lý bến phà) có trách nhiệm kiểm tra phao cứu sinh.'))).toEqual([['Cơ quan quản lý bến phà']])
  })
  it('takes whoever is concerned as one class, under the wording the paper mostly uses, and warns of none', () => {
    const { obligations, parties, warnings } = readingOf(circular(['các cơ quan liên quan', 'cơ quan, đơn vị khác có liên quan', 'cơ quan, đơn vị có liên quan', 'các cơ quan, tổ chức, cá nhân có liên quan'].map((name, n) => `${n + 1}. Công an cấp tỉnh phối hợp với ${name} kiểm tra phao cứu sinh.`).join('\n')))
    expect(new Set(obligations.flatMap(({ counterparts }) => counterparts)).size).toBe(1)
    expect(parties.map(({ name, short }) => [name, short])).toContainEqual(['Cơ quan, đơn vị có liên quan', 'cơ quan liên quan'])
    expect(warnings.filter(({ code }) => code === 'two-spellings')).toEqual([])
    expect(readingOf(circular('1. Công an cấp tỉnh phối hợp với cơ quan, địa phương liên quan kiểm tra phao.\n2. Công an cấp tỉnh phối hợp với các cơ quan liên quan kiểm tra bến.')).obligations.map(({ counterparts }) => counterparts)).toEqual([[expect.stringContaining('dia-phuong')], ['co-quan-lien-quan']])
  })
  it('sees the subject past its condition, its time and its place', () => {
    expect([
      'Trường hợp nước lên nhanh thì Công an cấp tỉnh thông báo cho các bến.', 'Chậm nhất là 05 (năm) ngày kể từ ngày kết thúc kiểm tra, Công an cấp tỉnh gửi báo cáo.',
      'Công an cấp tỉnh nơi có bến phà có trách nhiệm lập danh sách.', 'Tại bến chính, Công an cấp tỉnh phối hợp với Sở Xây dựng kiểm tra.',
    ].map((sentence) => namesOf(circular(`1. ${sentence}`)))).toEqual(Array(4).fill([['Công an cấp tỉnh']]))
  })
  it('keeps the field and the tier in the name of a heading', () => {
    const { parties } = readingOf(circular('1. Giữ phao.').replace('Điều 1. Phối hợp', 'Điều 1. Trách nhiệm của cơ quan có chức năng quản lý về lĩnh vực bến bãi cấp xã'))
    expect(parties.map(({ name, level }) => [name, level])).toContainEqual(['Cơ quan có chức năng quản lý về lĩnh vực bến bãi cấp xã', 'commune'])
  })
  it('gives the text under a heading to whoever the heading names', () => {
    expect(namesOf(`${circular('').split('\n')[0] ?? ''}\n\nĐiều 2. Trách nhiệm của Trạm bến và Chi nhánh\n1. Lập sổ theo dõi lượt phà.\n2. Đề nghị Công an cấp xã phối hợp giữ trật tự.\n`)).toEqual([['Trạm bến', 'Chi nhánh'], ['Trạm bến', 'Chi nhánh']])
  })
  it('follows words that point back and takes whoever is entrusted', () => {
    expect(namesOf(circular('1. Bộ Bến bãi giao Vụ Luồng lạch là đơn vị thường trực theo dõi. Các đơn vị trên có trách nhiệm báo cáo hai Bộ.'))).toEqual([['Vụ Luồng lạch'], ['Vụ Luồng lạch']])
  })
  it('follows words that point back past the heading', () => {
    expect(namesOf(`${circular('').split('\n')[0] ?? ''}\n\nĐiều 2. Trách nhiệm của Trạm kiểm soát bến\n1. Sở Xây dựng phối hợp với Công an cấp tỉnh kiểm tra phao. Các cơ quan nói trên lập biên bản sau khi kiểm tra.\n`)).toEqual([['Sở Xây dựng'], ['Sở Xây dựng']])
  })
  it('finds a late subject behind what it was told', () => {
    expect(namesOf(circular('1. Khi phát hiện qua việc thanh tra, kiểm tra bến phà những sai phạm của Trạm bến cũ, Sở Xây dựng kịp thời thông báo cho Công an cấp xã.'))).toEqual([['Sở Xây dựng']])
  })
  it('reads every body of a long lead-in', () => {
    expect(namesOf(circular('1. Sở Tư pháp, Công an, Tòa án nhân dân và Viện kiểm sát nhân dân cấp tỉnh; Bộ Chỉ huy quân sự cấp tỉnh (nếu thấy cần thiết) có trách nhiệm:\na) Lập sổ theo dõi bến phà;\nb) Kiểm tra phao cứu sinh.'))[0])
      .toEqual(['Sở Tư pháp', 'Công an cấp tỉnh', 'Tòa án nhân dân cấp tỉnh', 'Viện kiểm sát nhân dân cấp tỉnh', 'Bộ Chỉ huy quân sự cấp tỉnh'])
  })
  it.each([
    ['Sở Tư pháp; Công an và Tòa án nhân dân cấp tỉnh; Bộ Chỉ huy quân sự cấp tỉnh (đối với địa phương có bến) hoặc Hải quan (nếu cần) có trách nhiệm:', ['Sở Tư pháp', 'Công an', 'Tòa án nhân dân cấp tỉnh', 'Bộ Chỉ huy quân sự cấp tỉnh', 'Hải quan']],
    ['Đoàn kiểm tra: Công an, Sở Xây dựng; Sở Y tế thuộc tổ có trách nhiệm:', ['Đoàn kiểm tra']],
    ['Sở Y tế phối hợp với Công an tỉnh kiểm tra bến và có trách nhiệm:', []],
  ] as const)('lead-in "%s" makes responsible %j', (leadIn, bodies) => expect(leadInSubjects(leadIn, known).map(({ start, end }) => leadIn.slice(start, end))).toEqual(bodies))
  it('takes the issuer named last in the letterhead for items dated by their heading', () => {
    const text = 'ỦY BAN NHÂN DÂN XÃ BA CẦU\nTIỂU BAN AN TOÀN BẾN PHÀ\n\nSố: 01/KH-TB\n\nBa Cầu, ngày 10 tháng 12 năm 2031\n\nKẾ HOẠCH\n\nVề an toàn bến phà\n\nI. LỘ TRÌNH\n\n1. Đợt 1: Trong tháng 12/2031\n- Phát tờ rơi tại các bến.\n- Treo băng rôn tại trung tâm xã.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Đồng chí Trưởng Công an xã - Trưởng Tiểu ban: Phụ trách chung. Chủ động kiểm tra các bến.\n'
    expect(namesOf(text)).toEqual([['Tiểu ban an toàn bến phà'], ['Tiểu ban an toàn bến phà'], ['Trưởng Công an xã - Trưởng Tiểu ban'], ['Trưởng Công an xã - Trưởng Tiểu ban']])
    expect(readingOf(text).obligations.slice(0, 2).map(({ due }) => due?.rule)).toEqual(['2031-12', '2031-12'])
  })
  it('names the holder of an office that a central rule binds, and whoever a local paper tells by its head as the body', () => {
    expect(namesOf(circular('1. Chủ tịch Ủy ban nhân dân cấp xã quyết định mở bến.\n2. Trưởng ban công tác Mặt trận chủ trì, phối hợp với trưởng thôn lập danh sách.\n\nĐiều 2. Phối hợp\nX.\n\nĐiều 3. Phối hợp\nY.\n\nĐiều 4. Phối hợp\nZ.')).slice(0, 2)).toEqual([['Chủ tịch Ủy ban nhân dân cấp xã'], ['Trưởng ban công tác Mặt trận']])
    expect(namesOf(circular('1. Chủ tịch Ủy ban nhân dân cấp xã quyết định mở bến.'))).toEqual([['Ủy ban nhân dân cấp xã']])
  })
  it('finds the subject before what is said of it, semicolons and all', () => {
    expect(namesOf(circular('1. Công an cấp tỉnh đã cấp giấy mở bến; giấy xác nhận an toàn có nhiệm vụ gửi giấy đó cho Sở Tư pháp.'))).toEqual([['Công an cấp tỉnh']])
  })
  it('takes whoever does a thing named first', () => {
    expect(namesOf(circular('1. Việc gửi sổ theo dõi bến phà do Công an cấp xã thực hiện.'))).toEqual([['Công an cấp xã']])
  })
  it('carries nobody onto a sentence about somebody else', () => {
    expect(namesOf(circular('1. Công an cấp xã kiểm tra phao.\n2. Cán bộ bến bãi thông báo lịch chạy phà.')).at(-1)).toEqual(['Cán bộ bến bãi'])
  })
  it('gives whose work is looked at to all that stands under the heading', () => {
    const { obligations, parties } = readingOf(`${circular('').split('\n')[0] ?? ''}\n\nĐiều 2. Trách nhiệm của Sở Tư pháp\n1. Nội dung kiểm tra (đối với Công an cấp xã):\na) Kiểm tra việc lập sổ theo dõi.\nb) Kiểm tra việc giữ phao.\n`)
    expect(obligations.map(({ counterparts }) => counterparts.map((id) => parties.find((party) => party.id === id)?.name))).toEqual([['Công an cấp xã'], ['Công an cấp xã']])
  })
  it('ends a name before what says that the work must be done', () => {
    expect(namesOf(circular(['chịu trách nhiệm', 'có trách nhiệm', 'sẽ', 'cùng nhau', 'phải'].map((must, n) => `${n + 1}. Các chủ bến ${must} xây dựng lịch trực bến.`).join('\n')))).toEqual(Array(5).fill([expect.stringMatching(/^(?:Các )?chủ bến$/iu)]))
  })
  it('takes a lead-in with things for one duty', () => {
    expect(namesOf(circular('1. Trạm kiểm soát bến có trách nhiệm niêm yết công khai tại bến phà gồm có:\na) Bảng giá vé;\nb) Sổ góp ý của khách.'))).toEqual([['Trạm kiểm soát bến']])
  })
})
