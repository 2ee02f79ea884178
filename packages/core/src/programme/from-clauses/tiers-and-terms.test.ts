import { describe, expect, it } from 'vitest'
import { readingOf } from './reading-of.ts'
import { referenceExamples, referredPaths } from './referred-actors.ts'
import { rhythmsByTier, tierExamples } from './rhythms-by-tier.ts'
import { openingTier, openingTierExamples } from './terms-of-lead-in.ts'
import { makerExamples, makerIn, senderExamples, senderIn } from './told-by-paper.ts'

const joint = (body: string, scope = '') => `Thông tư liên tịch số 07/2031/TTLT-BCA-BQP Hướng dẫn thống kê bến phà ngày 04/05/2031 của Bộ Công an và Bộ Quốc phòng, có hiệu lực thi hành kể từ ngày 20/06/2031\n\n${scope}Điều 4. Thống kê\n${body}\n`
/** Each duty of a text: who acts, who is worked with, at which tier, how often, by when, what it yields first. */
function dutiesOf(text: string) {
  const { obligations, parties } = readingOf(text)
  const named = (ids: readonly string[]) => ids.map((id) => parties.find((party) => party.id === id)?.name.replace(/^Các\s+/u, '')).join(' | ')
  return obligations.map(({ actors, counterparts, level, cadence, due, deliverable }) => ({ acts: named(actors), with: named(counterparts), level, often: cadence.map(({ kind }) => kind).join('+'), due: due?.rule, yields: deliverable[0] }))
}
const said = (words: string, at: { start: number; end: number } | undefined) => (at ? words.slice(at.start, at.end) : undefined)

describe('who is told of by a paper or a thing', () => {
  it.each(senderExamples)('%j is sent by %j', (phrase, who) => expect(said(phrase, senderIn(phrase))).toBe(who))
  it.each(makerExamples)('%j is made by %j', (phrase, who) => expect(said(phrase, makerIn(phrase))).toBe(who))
  it('acts, whatever its name', () => {
    expect(dutiesOf(joint('1. Báo cáo của đội phao, cơ quan, đơn vị cấp huyện gửi lên cơ quan, đơn vị cấp tỉnh, đồng gửi Trạm Y tế cấp huyện trước ngày 05 tháng 4.'))).toMatchObject([{ acts: 'Đội phao | Cơ quan, đơn vị cấp huyện', with: 'Cơ quan, đơn vị cấp tỉnh | Trạm Y tế cấp huyện', due: '04-05 yearly', yields: 'report' }])
    expect(dutiesOf(joint('1. Mẫu sổ phao do tổ thống kê bến phà quy định.'))).toMatchObject([{ acts: 'Tổ thống kê bến phà', yields: 'document' }])
    expect(dutiesOf(joint('1. Báo cáo do người đứng đầu đơn vị ký.'))).toMatchObject([{ acts: 'Người đứng đầu đơn vị', yields: 'report' }])
  })
  it('keeps units of one class apart by whose they are', () => {
    expect(dutiesOf(joint('1. Các đơn vị được giao thuộc Công an cấp tỉnh có trách nhiệm lập sổ.\n2. Các đơn vị được giao thuộc Tòa án nhân dân cấp tỉnh có trách nhiệm giữ sổ.')).map(({ acts }) => acts)).toEqual(['đơn vị được giao thuộc Công an cấp tỉnh', 'đơn vị được giao thuộc Tòa án nhân dân cấp tỉnh'])
  })
  it('is whichever a condition is true of', () => expect(dutiesOf(joint('1. Trường hợp ngành nào có nhiều bến, phải giao một trạm làm đầu mối và thông báo cho Công an cùng cấp.'))).toMatchObject([{ acts: 'Ngành', with: 'Công an cùng cấp' }]))
  it('is the class the paper binds, where nobody is named', () => {
    const scope = 'Điều 2. Đối tượng áp dụng\nThông tư liên tịch này áp dụng đối với cơ quan, người có thẩm quyền giữ bến phà.\n\n'
    expect(dutiesOf(joint('1. Sổ phao phải kèm theo bảng kê.', scope))).toMatchObject([{ acts: 'Cơ quan, người có thẩm quyền giữ bến phà', level: 'all' }])
    expect(dutiesOf(joint('1. Sổ phao phải kèm theo bảng kê.', scope.replace('có thẩm quyền giữ bến phà', 'qua phà')))).toMatchObject([{ acts: 'Bộ Công an | Bộ Quốc phòng' }])
  })
})

describe('a limit for each tier', () => {
  it.each([
    ['Trong thời hạn 02 ngày kể từ ngày đóng sổ đối với cấp huyện, 04 ngày làm việc đối với cấp tỉnh, trạm bến các cấp có trách nhiệm gửi báo cáo cho Công an cùng cấp.', [['district', 'P2D after ngày đóng sổ'], ['province', 'P4WD after ngày đóng sổ']]],
    ['Trạm bến các cấp gửi báo cáo cho Công an trong thời hạn 03 ngày đối với cấp xã và 05 ngày đối với cấp tỉnh, kể từ ngày đóng sổ.', [['commune', 'P3D after ngày đóng sổ'], ['province', 'P5D after ngày đóng sổ']]],
    ['Cấp huyện chậm nhất 02 ngày, cấp tỉnh chậm nhất 04 ngày sau khi đóng sổ, trạm bến các cấp phải gửi báo cáo cho Công an.', [['district', 'P2D after khi đóng sổ'], ['province', 'P4D after khi đóng sổ']]],
    ['Trạm bến các cấp gửi báo cáo cho Công an: cấp huyện trước ngày 03 hằng tháng, cấp tỉnh trước ngày 06 hằng tháng.', [['district', '03 monthly'], ['province', '06 monthly']]],
  ] as const)('%s', (sentence, limits) => {
    const duties = dutiesOf(joint(`1. ${sentence}`))
    expect(duties.map(({ level, due }) => [level, due])).toEqual(limits)
    expect(duties.every((duty) => /^Trạm bến/u.test(duty.acts) && /^Công an/u.test(duty.with) && duty.yields === 'report')).toBe(true)
  })
  it('is owed by whom it is set for, where the sentence names nobody, and cut where the tier that acts changes', () => {
    expect(dutiesOf(joint('1. Trả sổ phao trong thời hạn 03 ngày đối với Công an cấp xã, 05 ngày đối với Công an cấp tỉnh kể từ ngày nhận.')).map(({ acts, due }) => [acts, due])).toEqual([['Công an cấp xã', 'P3D after ngày nhận'], ['Công an cấp tỉnh', 'P5D after ngày nhận']])
    expect(dutiesOf(joint('1. Cấp tỉnh kiểm tra phao tại các bến lớn; cấp xã kiểm tra phao tại các bến nhỏ.')).map(({ acts, level }) => [acts, level])).toEqual([['Cấp tỉnh', 'province'], ['Cấp xã', 'commune']])
  })
  it('is parted where the second only says by when a tier is done', () => {
    expect(dutiesOf(joint('1. Cấp tỉnh tổng kết việc giữ bến vào quý IV/2031, ở cấp xã hoàn thành trước ngày 30/9/2031.')).map(({ acts, level, due }) => [acts, level, due])).toEqual([['Cấp tỉnh', 'province', '2031-Q4'], ['Cấp xã', 'commune', '2031-09-30']])
  })
  it('stays alone where a rarer case only lets it grow', () => {
    expect(dutiesOf(joint('1. Trong thời hạn 15 ngày, Trạm bến phải trả lời Công an huyện; nếu việc phức tạp có thể kéo dài nhưng không quá 30 ngày.')).map(({ acts, due }) => [acts, due])).toEqual([['Trạm bến', 'P15D after event']])
  })
  it('is that of the rarer case, where one stands behind the limit of all others', () => {
    for (const sentence of ['Trạm bến trả lời Công an huyện trong 15 ngày, trường hợp phức tạp không quá 30 ngày.', 'Trạm bến trả lời Công an huyện trong 15 ngày (trường hợp phức tạp không quá 30 ngày).']) {
      expect(dutiesOf(joint(`1. ${sentence}`)).map(({ acts, due, often, yields }) => [acts, due, often, yields])).toEqual([['Trạm bến', 'P15D after event', '', 'exchange'], ['Trạm bến', 'P30D after event', 'event', 'exchange']])
    }
  })
  it('is none where only kinds of things have their own', () => {
    expect(dutiesOf(joint('1. Trạm bến cấp huyện gửi báo cáo trong thời hạn 03 ngày đối với bến nhỏ, 05 ngày đối với bến lớn.')).every(({ level }) => level === 'district')).toBe(true)
  })
})

describe('a rhythm for each tier', () => {
  it.each(tierExamples)('%j: %j', (text, tiers) => expect(rhythmsByTier(text, { start: 0, end: text.length }).map(({ tier, start, end }) => [tier, text.slice(start, end)])).toEqual(tiers))
  it('is a duty of each, with the work, who does it and with whom', () => {
    for (const sentence of ['Hội Nông dân các cấp tổ chức giao ban với Công an cùng cấp: cấp tỉnh 6 tháng/lần, cấp xã hằng tháng.', 'Hội Nông dân các cấp tổ chức giao ban với Công an cùng cấp 6 tháng một lần đối với cấp tỉnh và hằng tháng đối với cấp xã.', 'Định kỳ 6 tháng (cấp tỉnh), hằng tháng (cấp xã), Hội Nông dân các cấp tổ chức giao ban với Công an cùng cấp.']) {
      expect(dutiesOf(joint(`1. ${sentence}`)).map(({ acts, with: partners, level, often, due, yields }) => [acts, partners, level, often, due, yields])).toEqual([['Hội Nông dân các cấp', 'Công an cùng cấp', 'province', 'halfyear', undefined, 'meeting'], ['Hội Nông dân các cấp', 'Công an cùng cấp', 'commune', 'monthly', undefined, 'meeting']])
    }
  })
})

describe('what a lead-in gives its items', () => {
  it.each(openingTierExamples)('%j is said for %j', (phrase, tier) => expect(openingTier(phrase)).toBe(tier))
  it('is the period their days belong to', () => {
    const items = '\na) Trạm bến cấp huyện gửi Sở Xây dựng trước ngày 03 tháng 4;\nb) Trạm bến cấp tỉnh gửi Sở Xây dựng trước ngày 08 tháng 4.'
    expect(dutiesOf(joint(`1. Thời hạn gửi báo cáo định kỳ 06 tháng như sau:${items}`)).map(({ often, due }) => [often, due])).toEqual([['halfyear', '04-03 yearly'], ['halfyear', '04-08 yearly']])
    expect(dutiesOf(joint(`1. Thời hạn gửi báo cáo bổ sung như sau:${items}`)).map(({ often }) => often)).toEqual(['yearly', 'yearly'])
  })
  it('is what is to be done, where they only say who and when', () => {
    expect(dutiesOf(joint('1. Các đơn vị sau đây gửi báo cáo về Bộ Quốc phòng:\na) Công an cấp tỉnh, trước ngày 15 tháng 6;\nb) Công an cấp huyện: trước ngày 05 tháng 6.'))).toMatchObject([
      { acts: 'Công an cấp tỉnh', with: 'Bộ Quốc phòng', level: 'province', due: '06-15 yearly', yields: 'report' }, { acts: 'Công an cấp huyện', with: 'Bộ Quốc phòng', level: 'district', due: '06-05 yearly', yields: 'report' },
    ])
    expect(dutiesOf(joint('1. Thời hạn gửi báo cáo như sau:\na) Đối với cấp xã: trước ngày 05 tháng 6;\nb) Đối với cấp tỉnh: trước ngày 15 tháng 6.')).map(({ acts, level }) => [acts, level])).toEqual([['Cấp xã', 'commune'], ['Cấp tỉnh', 'province']])
  })
})

describe('who is told of by the clause that names them', () => {
  it.each(referenceExamples)('%j points to %j', (phrase, paths) => expect(referredPaths(phrase, 'Điều 7.4')).toEqual(paths))
  it('acts as there', () => {
    const text = joint('1. Công an cấp tỉnh kiểm tra phao.\n2. Sở Xây dựng kiểm tra bến.\n3. Các đơn vị quy định tại khoản 1 và khoản 2 Điều này có trách nhiệm lưu trữ báo cáo.\n4. Các đơn vị quy định tại Điều 9 có trách nhiệm giữ phao.')
    expect(dutiesOf(text).map(({ acts, yields }) => [acts, yields]).slice(2)).toEqual([['Công an cấp tỉnh | Sở Xây dựng', 'other'], ['đơn vị', 'other']])
  })
})
