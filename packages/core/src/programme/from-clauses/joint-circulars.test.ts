import { describe, expect, it } from 'vitest'
import { repeatedNames } from './defined-bodies.ts'
import { levelOfName, tierInName, tierOfBranch } from './level-of-head.ts'
import { readingOf } from './reading-of.ts'
import { roleBodies, roleExamples } from './role-bodies.ts'

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

const item = (sentence: string) => lastOf(circular(`Điều 4. Trật tự bến phà\n1. ${sentence}`))

describe('bodies told by their part in the work', () => {
  it.each(roleExamples)('%j names %j', (phrase, names) => expect(roleBodies(phrase)).toEqual(names))
  it('act and are worked with under that name', () => {
    const duties = dutiesOf(circular('Điều 4. Gửi tin\n1. Công an cấp tỉnh gửi tin đến cơ quan chủ trì cứu hộ trong thời hạn 05 ngày.\n2. Cơ quan chủ trì cứu hộ gửi tin tới các đơn vị.'))
    expect(duties.map(({ acts, with: others }) => [acts, others])).toEqual([['Công an cấp tỉnh', 'Cơ quan chủ trì cứu hộ'], ['Cơ quan chủ trì cứu hộ', 'đơn vị']])
  })
})

describe('who acts where a condition tells it', () => {
  it.each([
    ['Nếu việc không thuộc thẩm quyền giải quyết của các tổ cứu hộ bến phà thì phải báo cáo Sở Xây dựng.', 'Tổ cứu hộ bến phà'],
    ['Trường hợp ý kiến của Công an cấp huyện không được chấp nhận thì báo cáo Công an cấp tỉnh.', 'Công an cấp huyện'],
    ['Trường hợp ý kiến của Công an cấp huyện không được chấp nhận thì Công an cấp tỉnh giải quyết.', 'Công an cấp tỉnh'],
    ['Quá trình thực hiện nếu phát sinh vướng mắc các cơ quan, đơn vị báo cáo Bộ Công an.', 'cơ quan, đơn vị'],
    ['Trong phạm vi, chức năng, nhiệm vụ của mình, hằng năm các cơ quan, đơn vị có trách nhiệm lập dự toán.', 'cơ quan, đơn vị'],
    ['Thành phần tham gia cứu hộ bến phà có trách nhiệm mặc áo phao.', 'Thành phần tham gia cứu hộ bến phà'],
  ])('%s: %s', (sentence, acts) => expect(item(sentence)?.acts).toBe(acts))
  it('is whoever a matter falls to, and who only helps is worked with', () => {
    expect(item('Công an cấp xã báo cáo trưởng bến. Khi có việc thuộc thẩm quyền của cơ quan nào thì cơ quan đó chủ trì xử lý, các cơ quan khác có trách nhiệm phối hợp.')).toMatchObject({ acts: 'Cơ quan có thẩm quyền', with: 'cơ quan khác' })
    expect(item('Công an cấp xã kiểm tra bến. Cơ quan này lập sổ trực.')?.acts).toBe('Công an cấp xã')
  })
  it('is who acted before, where a condition goes on to ask another', () => {
    expect(item('Công an cấp huyện lập kế hoạch đóng bến. Đối với bến lớn thì đề nghị Công an cấp tỉnh phối hợp.')).toMatchObject({ acts: 'Công an cấp huyện', with: 'Công an cấp tỉnh' })
    expect(item('Công an cấp huyện lập kế hoạch đóng bến. Đối với bến lớn thì yêu cầu Công an cấp tỉnh phối hợp.')).toMatchObject({ acts: 'Công an cấp huyện', with: 'Công an cấp tỉnh' })
    expect(item('Nếu có vướng mắc thì đề nghị Công an cấp tỉnh báo cáo Bộ Công an.')?.acts).toBe('Công an cấp tỉnh')
  })
})

describe('who acts in a sentence of two', () => {
  const both = (sentence: string) => dutiesOf(circular(`Điều 4. Trật tự\n1. ${sentence}`)).map(({ acts, with: others }) => [acts, others])
  it('is each for its own work of one kind', () => {
    expect(both('Khi phà hỏng, Công an cấp xã báo cáo Công an cấp tỉnh và các cơ quan công an đơn vị, địa phương báo cáo Bộ Công an.')).toEqual([['Công an cấp xã', 'Công an cấp tỉnh'], ['cơ quan công an đơn vị, địa phương', 'Bộ Công an']])
    expect(readingOf(circular('Điều 4. Trật tự\n1. Khi phà hỏng, Công an cấp xã báo cáo Công an cấp tỉnh và Sở Xây dựng báo cáo Bộ Công an.')).obligations.map(({ cadence }) => cadence.map(({ kind }) => kind))).toEqual([['event'], ['event']])
    expect(both('Công an cấp xã báo cáo Công an cấp tỉnh và Sở Xây dựng về việc trực bến phà.')).toHaveLength(1)
  })
  it('is none of those to whom trouble is told', () => {
    expect(item('Trong quá trình thực hiện, nếu có vướng mắc, cần phản ánh kịp thời đến Tòa án nhân dân tối cao, Bộ Công an, Bộ Quốc phòng để xem xét, hướng dẫn thực hiện.')).toEqual({ acts: 'Cơ quan, đơn vị', with: 'Tòa án nhân dân tối cao | Bộ Công an | Bộ Quốc phòng', level: 'all' })
    expect(item('Trong quá trình thực hiện, nếu có vướng mắc, Bộ Công an để xem xét.')?.acts).not.toBe('Bộ Công an')
  })
  it('is a class told by the clause that names it', () => {
    expect(item('Trường hợp sau khi gửi tin, các đơn vị quy định từ khoản 1 đến khoản 4 Điều 3 Thông tư này phát hiện có sai sót có trách nhiệm gửi lại tin.')?.acts).toBe('đơn vị')
  })
})

describe('who acts where no sentence names them', () => {
  const parts = (heads: readonly string[]) => lastOf(circular(`Điều 4. Gửi sổ\n${heads.map((head, i) => `${i + 1}. ${head}:\na) Lập sổ trực bến.`).join('\n')}\nĐiều 5. Kỳ gửi\n1. Sổ trực bến được gửi định kỳ hằng tháng.`))?.acts
  it('are all to whom an article gives their parts', () => {
    expect(parts(['Công an nhân dân', 'Tòa án nhân dân', 'Bộ Tư pháp, Sở Tư pháp'])).toBe('Công an nhân dân | Tòa án nhân dân | Bộ Tư pháp | Sở Tư pháp')
    expect(parts(['Công an nhân dân', 'Mẫu sổ', 'Sở Tư pháp'])).toBe('Bộ Công an | Bộ Quốc phòng')
  })
  it('is whom the heading of their reports names', () => {
    expect(lastOf(circular('Điều 6. Chế độ thông tin, báo cáo của Công an cấp tỉnh\n1. Sổ trực bến được gửi hằng tháng cho Sở Xây dựng.'))?.acts).toBe('Công an cấp tỉnh')
    expect(lastOf(circular('Điều 6. Chế độ trực bến của Công an cấp tỉnh\n1. Sổ trực bến được gửi hằng tháng cho Sở Xây dựng.'))?.acts).toBe('Bộ Công an | Bộ Quốc phòng')
  })
  it('is who lays down what others do', () => {
    expect(item('Nhiệm vụ của từng người trực bến do Công an cấp xã quy định trong nội quy bến.')?.acts).toBe('Công an cấp xã')
  })
  it('decides what comes after “Quyết định”, unless that is a paper', () => {
    const head = (words: string) => dutiesOf(circular(`Điều 6. Trách nhiệm của Công an cấp tỉnh\n1. ${words}`)).length
    expect([head('Quyết định nội dung cuộc họp về bến phà'), head('Quyết định về bến phà')]).toEqual([1, 0])
  })
  it('is nobody where a paper is told by its parts', () => {
    const content = (of: string) => dutiesOf(circular(`Điều 6. Trách nhiệm của Công an cấp tỉnh\n1. Nội dung ${of} gồm:\na) Dự kiến tình huống có thể xảy ra tại bến phà;\nb) Nhiệm vụ của người trực bến.`)).length
    expect(content('phương án cứu hộ')).toBe(0)
    expect(dutiesOf(circular('Điều 6. Trách nhiệm của Công an cấp tỉnh\n1. Nội dung công tác gồm:\na) Kiểm tra phao cứu sinh của các bến phà;\nb) Lập sổ trực của các bến phà.'))).toHaveLength(2)
  })
})

describe('who is worked with, in a joint circular', () => {
  it.each([
    ['Công an cấp xã có trách nhiệm trực bến và chịu sự điều hành trực tiếp của Bộ Chỉ huy quân sự cấp tỉnh.', 'Bộ Chỉ huy quân sự cấp tỉnh'],
    ['Công an cấp xã lấy ý kiến bằng văn bản của Sở Xây dựng.', 'Sở Xây dựng'],
    ['Công an cấp xã đôn đốc việc thực hiện ý kiến chỉ đạo của Sở Xây dựng.', ''],
    ['Công an cấp xã đôn đốc việc trực bến của Sở Xây dựng.', 'Sở Xây dựng'],
    ['Công an cấp xã đề nghị Sở Xây dựng cử người tham gia, đồng thời chỉ đạo Trạm Bến bãi phối hợp với Hội Nông dân.', 'Sở Xây dựng'],
    ['Công an cấp xã đề nghị Sở Xây dựng sửa bến và thông báo cho Hội Nông dân cấp xã.', 'Sở Xây dựng | Hội Nông dân cấp xã'],
    ['Công an cấp xã xây dựng kế hoạch về việc tổ chức phối hợp các cơ quan có liên quan, gửi Sở Xây dựng.', 'Sở Xây dựng'],
    ['Công an cấp xã báo cáo Công an cấp tỉnh việc trực bến để tổng hợp báo cáo Bộ Công an.', 'Công an cấp tỉnh'],
    ['Công an cấp xã lập sổ trực bến để báo cáo Bộ Công an.', 'Bộ Công an'],
    ['Công an cấp xã chuẩn bị văn bản để Sở Xây dựng ký.', 'Sở Xây dựng'],
    ['Công an cấp xã đánh giá tình hình thực hiện việc phối hợp trực bến giữa Sở Xây dựng và Hội Nông dân cấp xã.', ''],
    ['Công an cấp xã kiểm tra các đơn vị cấp dưới trực thuộc trong việc trực bến.', 'đơn vị cấp dưới trực thuộc'],
    ['Công an cấp xã lập sổ trực, trình cơ quan có thẩm quyền phê duyệt.', 'Cơ quan có thẩm quyền'],
    ['Công an cấp xã lập sổ trực, trình cấp có thẩm quyền phê duyệt.', 'Cấp có thẩm quyền'],
    ['Công an cấp xã phải báo cáo cấp có thẩm quyền xem xét, quyết định.', 'Cấp có thẩm quyền'],
    ['Công an cấp xã trực bến theo yêu cầu của cơ quan có thẩm quyền.', 'Cơ quan có thẩm quyền'],
    ['Sở Xây dựng đóng bến trên cơ sở đề nghị của Chi cục trưởng Chi cục Thuế.', 'Chi cục Thuế'],
  ])('%s: %s', (sentence, partners) => expect(item(sentence)?.with).toBe(partners))
  it('are not those for whom all of a list is done, but those with whom', () => {
    const list = (words: string) => lastOf(circular(`Điều 6. Bến phà\n1. Công an cấp xã có trách nhiệm ${words} Sở Xây dựng thực hiện các việc sau:\na) Lập sổ trực bến.`))?.with
    expect([list('giúp'), list('phối hợp với')]).toEqual(['', 'Sở Xây dựng'])
  })
  it('are the members of a committee, not the committee', () => {
    expect(lastOf(circular('Điều 6. Trách nhiệm của Thành viên\n1. Dự họp.\nĐiều 7. Trách nhiệm của Công an cấp tỉnh\n1. Gửi sổ trực đến các Thành viên trong Ban Chỉ đạo, Sở Xây dựng.'))?.with).toBe('Thành viên | Sở Xây dựng')
  })
})

describe('the tier of a class told by its part', () => {
  it.each([['các đơn vị tổ chức', null], ['cơ quan của người có thẩm quyền', 'all'], ['cơ quan, địa phương được lấy ý kiến', 'all'], ['vụ được hỏi', 'central'], ['các chủ phà trên địa bàn tỉnh', null]] as const)('%s: %s', (name, level) => expect(levelOfName(name, 'central', false)).toBe(level))
  it('is none for bodies and persons that are inspected', () => {
    expect(item('Cơ quan, tổ chức, cá nhân được kiểm tra gửi sổ trực bến cho Công an cấp tỉnh.')?.level).toBeNull()
    expect(item('Cơ quan, tổ chức được giao gửi sổ trực bến cho Công an cấp tỉnh.')?.level).toBe('all')
  })
})

describe('the tier of who has a part in the work', () => {
  const under = (heading: string, who: string) => lastOf(circular(`Điều 6. ${heading}\n1. Khi có việc liên quan nhiều nơi, ${who} phải trả lời khách bằng văn bản.`))?.level
  it.each([
    ['Trách nhiệm của Công an cấp xã', 'cơ quan được giao chủ trì', 'commune'], ['Trách nhiệm của Công an cấp xã và Sở Xây dựng', 'cơ quan được giao chủ trì', 'all'],
    ['Trách nhiệm của Công an cấp xã', 'các cơ quan, đơn vị', 'all'], ['Trả lời khách', 'cơ quan được giao chủ trì', 'all'],
  ])('%s, %s: %s', (heading, who, level) => expect(under(heading, who)).toBe(level))
  it.each([['Chuyên viên trực bến', 'commune', false, 'commune'], ['Chuyên viên trực bến', 'central', true, null], ['Cán bộ trực bến', 'commune', false, null]] as const)('%s of a paper of %s', (name, own, joint, level) => expect(levelOfName(name, own, joint)).toBe(level))
})

describe('the tier of a joint paper that prints no issuer', () => {
  const resolution = (head: string) => dutiesOf(`${head}\n\nĐiều 1. Giữ bến\n1. Ủy ban Mặt trận Tổ quốc Việt Nam có trách nhiệm gửi tin về Bộ Tư pháp.\n2. Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân có trách nhiệm gửi tin.\n`).map(({ level }) => level)
  it('is the centre, where a body of every tier stands at all of them', () => expect(resolution('Nghị quyết liên tịch số 8/2031/NQLT/XYZ-UVW Về việc giữ bến phà ban hành ngày 27/09/2031, có hiệu lực thi hành kể từ ngày 01/01/2032')).toEqual(['all', 'province']))
})

describe('to whom a circular applies', () => {
  const applied = (scope: string, articles: string) => dutiesOf(circular(`Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng\n1. Thông tư này áp dụng đối với ${scope}.\n${articles}\nĐiều 9. Trách nhiệm của đơn vị bến khách\n1. Cử người trực bến.`)).map(({ acts }) => acts)
  it('acts where its articles name nobody, if it has an article of its own', () => {
    expect(applied('bến phà, bến đò (sau đây gọi tắt là đơn vị bến khách)', 'Điều 2. Giữ bến\n1. Kiểm tra phao cứu sinh.')).toEqual(['Đơn vị bến khách', 'Đơn vị bến khách'])
    expect(applied('bến phà, bến đò (sau đây gọi tắt là đơn vị bến khách)', 'Điều 2. Giữ bến\n1. Công an cấp xã kiểm tra phao cứu sinh.')[0]).toBe('Công an cấp xã')
    expect(applied('bến phà, bến đò', 'Điều 2. Giữ bến\n1. Kiểm tra phao cứu sinh.')[0]).toBe('Bộ Công an | Bộ Quốc phòng')
  })
  it('goes on to act after a sentence inside a clause names another', () => {
    const [, , third] = dutiesOf(circular('Điều 2. Giữ bến\n1. Kiểm tra phao cứu sinh. Công an cấp xã lập sổ trực bến.\n2. Niêm yết bảng giá qua phà.')).map(({ acts }) => acts)
    expect(third).toBe('Bộ Công an | Bộ Quốc phòng')
  })
})

describe('who acts in a circular', () => {
  it('is a body of the centre by the word it prints', () => {
    expect(levelOfName('Hội đồng giữ bến phà ở Trung ương', 'central', true)).toBe('central')
    expect(levelOfName('Hội đồng giữ bến phà', 'central', true)).toBe('all')
    expect(levelOfName('Nhân viên trực bến', 'central', true)).toBeNull()
  })
  it('are both of two that share what they may do, where each is known', () => {
    const both = 'Cơ quan, người có thẩm quyền mở bến phải lập sổ trực.'
    const each = 'Điều 3. Trách nhiệm của cơ quan có thẩm quyền mở bến\n1. Kiểm tra phao.\nĐiều 5. Trách nhiệm của người có thẩm quyền mở bến\n1. Kiểm tra phao.\n'
    expect(lastOf(circular(`${each}Điều 6. Mở bến\n1. ${both}`))?.acts.toLowerCase()).toBe('cơ quan có thẩm quyền mở bến | người có thẩm quyền mở bến')
    expect(item(both)?.acts).toMatch(/^cơ quan, người/iu)
  })
  it('is who must, not whom it advises', () => {
    expect(dutiesOf(circular('Điều 6. Mở bến\n1. Công an cấp xã lập sổ trực. Trong thời hạn 05 ngày kể từ ngày mở bến phải tham mưu cho Sở Xây dựng, Sở Y tế có văn bản công bố.')).map(({ acts }) => acts)).toEqual(['Công an cấp xã', 'Công an cấp xã'])
  })
  it('is who comes before a partner with a short name of its own', () => {
    expect(item('Công an cấp xã cử người trực bến hoặc ký hợp đồng với Trạm Cứu hộ đường sông (sau đây gọi tắt là Trạm Cứu hộ) để cứu người.')?.acts).toBe('Công an cấp xã')
  })
  it('is who does what a condition tells of, where no heading names another', () => {
    const sentence = 'Trường hợp Sở Xây dựng hoãn việc kiểm tra bến thì phải thông báo lịch mới cho chủ bến.'
    expect(item(sentence)?.acts).toBe('Sở Xây dựng')
    expect(lastOf(circular(`Điều 4. Trách nhiệm của Công an cấp xã\n1. ${sentence}`))?.acts).toBe('Công an cấp xã')
  })
  it.each([
    ['Kiến nghị của khách có nội dung về giá vé qua phà thì các cơ quan, đơn vị nghiên cứu, trả lời khách.', 'cơ quan, đơn vị'],
    ['Việc giữ đồ của khách tại Công an cấp xã phải được lập sổ theo mẫu do Bộ Tài chính quy định.', 'Công an cấp xã'],
    ['Các phiên họp của Hội đồng nhân dân cấp xã mời đại diện chủ bến tham dự.', 'Hội đồng nhân dân cấp xã'],
    ['Công an cấp xã đã mở sổ trực được tiếp tục dùng sổ cũ, nhưng phải kiểm tra lại sổ.', 'Công an cấp xã'],
  ])('is told by the thing: %s', (sentence, acts) => expect(item(sentence)?.acts).toBe(acts))
  it('has until a day what a provision on the change to it orders', () => {
    const change = (sentence: string) => dutiesOf(circular(`Điều 9. Điều khoản chuyển tiếp\n1. ${sentence}`)).map(({ acts }) => acts)
    expect(change('Trong thời hạn 03 tháng kể từ ngày Thông tư này có hiệu lực, Công an cấp tỉnh có trách nhiệm đổi sổ trực bến.')).toEqual(['Công an cấp tỉnh'])
    expect(change('Sổ trực bến đã cấp tiếp tục có giá trị sử dụng.')).toEqual([])
  })
  it('has one duty, however its limit or what it is about stands before it', () => {
    expect(dutiesOf(circular('Điều 6. Trả lời\n1. Kiến nghị về bến thuộc nhiều đơn vị thì trong thời hạn 03 ngày kể từ ngày nhận được, Công an cấp xã phải trả lời khách.'))).toHaveLength(1)
    expect(dutiesOf(circular('Điều 6. Trả lời\n1. Đối với kiến nghị về việc đóng bến; mở bến mới thuộc địa bàn huyện, Công an cấp xã trả lời khách.'))).toHaveLength(1)
    expect(dutiesOf(circular('Điều 6. Trả lời\n1. Đối với bến đã đóng thì tháo phao; hằng năm, Công an cấp xã trả lời khách.'))).toHaveLength(2)
  })
  it('has work in an article on the force of what it does, none in that on the force of the paper', () => {
    const force = (heading: string) => dutiesOf(circular(`Điều 9. ${heading}\n1. Trường hợp bến phải sửa lại thì phải đăng ký lại việc mở bến.`)).length
    expect([force('Hiệu lực của việc đăng ký mở bến'), force('Hiệu lực thi hành')]).toEqual([1, 0])
  })
  it('explains, where an article is on explaining to somebody', () => {
    expect(lastOf(circular('Điều 6. Giải thích, thông báo cho khách\n1. Công an cấp xã có trách nhiệm giải thích nội quy bến.'))?.acts).toBe('Công an cấp xã')
    expect(dutiesOf(circular('Điều 2. Giải thích từ ngữ\n1. Công an cấp xã kiểm tra phao là giữ bến.'))).toEqual([])
  })
})

describe('a heading that tells whose its bodies are', () => {
  const headed = (heading: string) => { const { acts, level } = lastOf(circular(`Điều 6. ${heading}\n1. Kiểm tra phao cứu sinh.`)) ?? {}; return [acts, level] }
  it.each([
    ['Trách nhiệm của các phòng, ban, đơn vị thuộc Ủy ban nhân dân cấp xã', 'phòng, ban, đơn vị cấp xã', 'commune'],
    ['Trách nhiệm của các phòng, ban chuyên môn thuộc Ủy ban nhân dân cấp huyện', 'phòng, ban chuyên môn cấp huyện', 'district'],
    ['Trách nhiệm của Trung tâm Y tế trực thuộc Sở Y tế và Sở Xây dựng', 'Trung tâm Y tế', 'province'],
    ['Trách nhiệm của Công an cấp xã và Sở Xây dựng', 'Công an cấp xã | Sở Xây dựng', 'all'],
  ])('%s: %s', (heading, acts, level) => expect(headed(heading)).toEqual([acts, level]))
})
