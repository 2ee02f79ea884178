import { beforeAll, describe, expect, it } from 'vitest'
import { draftOf } from './fold-draft.ts'
import { groundOf, saying } from './river-wharf.fixture.ts'
import { titleOf } from './title-of.ts'
import type { DraftRule, Item } from './types.ts'

/** The last duty of a document that says one sentence. */
const itemOf = (sentence: string): Item => {
  const item = draftOf(groundOf(saying(sentence)), []).items.at(-1)
  if (!item) throw new Error(`no duty in "${sentence}"`)
  return item
}
const ruleOf = (sentence: string): DraftRule => itemOf(sentence).rule
const shown = ({ due }: DraftRule): string => {
  if (!due) return 'none'
  const at = typeof due.anchor === 'string' ? due.anchor : Object.values(due.anchor).join(' ')
  return `${due.bound} ${at}${due.offset ? ` + ${Object.entries(due.offset)[0]?.join(' ')}` : ''}${due.stated ? '' : ', ours'}`
}

// The reader compiles its tables with the first document.
beforeAll(() => void itemOf('Công an tỉnh kiểm tra áo phao.'), 60_000)

describe('how often and by when', () => {
  it.each<[string, DraftRule['recurs'], string]>([
    // sentence                                                                         recurs                                                    due
    ['Hằng tháng, Công an tỉnh trao đổi thông tin với Ủy ban MTTQ tỉnh.', [{ every: 'month' }], 'by period-end'],
    ['Công an tỉnh báo cáo kết quả mỗi quý một lần.', [{ every: 'quarter' }], 'by period-end'],
    ['Định kỳ 06 tháng 01 lần, Công an tỉnh tổ chức giao ban.', [{ every: 'half-year' }], 'by period-end'],
    ['Công an tỉnh xây dựng kế hoạch tuần tra, xong trước 20/01 hằng năm.', [{ every: 'year' }], 'before 01-20'],
    ['Chậm nhất ngày 15/11 hằng năm, Công an tỉnh báo cáo kết quả.', [{ every: 'year' }], 'by 11-15'],
    ['Công an tỉnh gửi số liệu trước ngày 20 hằng tháng.', [{ every: 'month' }], 'before 20 last-month'],
    ['Công an tỉnh báo cáo trước ngày 01/6 và 15/11 hằng năm.', [{ yearlyOn: ['06-01', '11-15'] as never }], 'before the-day'],
    ['Công an tỉnh phối hợp tổ chức “Ngày hội bến sông” (19/8).', [{ yearlyOn: ['08-19'] as never }], 'by the-day'],
    ['Công an tỉnh tổ chức tập huấn từ ngày 20/6 đến ngày 30/6 hằng năm.', [{ every: 'year' }], 'by 06-30'],
    ['Công an tỉnh lập danh mục bến sông trong quý III.', [{ every: 'year' }], 'by 09-30, ours'],
    ['Công an tỉnh xây dựng chương trình phối hợp trước 25/03/2026.', [{ once: true }], 'before 2026-03-25'],
    ['Công an tỉnh hoàn thành bản đồ bến sông đến ngày 30/6/2026.', [{ once: true }], 'by 2026-06-30'],
    ['Công an tỉnh lập danh mục bến sông trong quý IV năm 2026.', [{ once: true }], 'by 2026-12-31, ours'],
    ['Công an tỉnh lập danh mục bến sông trước tháng 6/2026.', [{ once: true }], 'before 2026-06-01, ours'],
    ['Hàng năm, 3 năm, 5 năm, Công an tỉnh tổ chức sơ kết, tổng kết.', [{ every: 'year' }, { afterYears: [3, 5], countedFrom: 2026 }], 'by period-end'],
    ['Công an tỉnh thường xuyên tuần tra bến sông ban đêm.', [{ always: true }], 'none'],
    ['Hằng tuần, Công an tỉnh kiểm tra áo phao tại các bến sông.', [{ always: true }], 'none'],
    ['Công an tỉnh định kỳ tổng hợp, báo cáo kết quả.', [{ always: true }], 'none'],
    ['Công an tỉnh kiểm tra áo phao tại các bến sông.', [{ always: true }], 'none'],
    ['Công an tỉnh báo cáo đột xuất khi có yêu cầu.', [{ onDemand: true }], 'none'],
    ['Công an tỉnh trả lời trong thời hạn 05 ngày kể từ ngày nhận văn bản đề nghị.', [{ onDemand: true }], 'none'],
    ['Công an tỉnh báo cáo hằng quý và đột xuất khi có yêu cầu.', [{ every: 'quarter' }, { onDemand: true }], 'by period-end'],
    ['Công an tỉnh báo cáo hằng quý, trước ngày 10 tháng cuối quý.', [{ every: 'quarter' }], 'before 10 last-month'],
    ['Công an tỉnh họp giao ban hằng tháng. Sau giao ban có Thông báo kết luận trong 05 ngày làm việc.', [{ after: 'o1' as never }], 'by done + workingDays 5'],
    ['Công an tỉnh họp giao ban hằng tháng. Sau giao ban có Thông báo kết luận.', [{ after: 'o1' as never }], 'by done + workingDays 5, ours'],
  ])('%s', (sentence, recurs, due) => {
    const item = itemOf(sentence)
    expect([item.rule.recurs, shown(item.rule), item.gaps]).toEqual([recurs, due, []])
  })

  it.each([
    // what cannot be said as printed is told in the reading
    ['Hằng tuần, Công an tỉnh kiểm tra áo phao tại các bến sông.', 'Hằng tuần'],
    ['Công an tỉnh định kỳ tổng hợp, báo cáo kết quả.', 'không nêu kỳ'],
    ['Công an tỉnh lập danh mục bến sông trong quý IV năm 2026.', '31/12/2026'],
    ['Công an tỉnh trả lời trong thời hạn 05 ngày kể từ ngày nhận văn bản đề nghị.', 'từng lần phát sinh'],
    ['Công an tỉnh tổ chức 03 lớp tập huấn bơi lội.', '03 lớp'],
    ['Công an tỉnh sơ kết 6 tháng, năm.', '6 tháng một lần'],
  ])('%s: “%s”', (sentence, words) => expect(ruleOf(sentence).reading).toContain(words))
})

describe('who, at which tiers, and how', () => {
  it.each([
    // sentence                                                                      parties               tiers                       how
    ['Công an tỉnh kiểm tra áo phao.', ['police'], ['province'], 'each'],
    ['Công an các cấp kiểm tra áo phao.', ['police'], ['province', 'commune'], 'each'],
    ['Hai bên phối hợp tổ chức kiểm tra áo phao.', ['police', 'front'], ['province'], 'jointly'],
    ['Công an tỉnh và Ủy ban MTTQ tỉnh báo cáo kết quả hằng năm.', ['police', 'front'], ['province'], 'each'],
    ['Công an tỉnh và Ủy ban MTTQ tỉnh luân phiên chủ trì họp giao ban hằng năm.', ['police', 'front'], ['province'], 'turn'],
    ['Đoàn Thanh niên các xã kiểm tra áo phao.', ['youth'], ['commune'], 'each'],
  ])('%s', (sentence, by, tiers, how) => expect([ruleOf(sentence).by, ruleOf(sentence).tiers, ruleOf(sentence).how]).toEqual([by, tiers, how]))

  it('nobody the programme follows: who is asked for', () => expect(itemOf('Các cơ quan, đơn vị liên quan kiểm tra áo phao hằng năm.').gaps).toEqual(['by', 'tiers']))
})

describe('title and printed words', () => {
  it.each([
    // sentence                                                                                    title                                  cue
    ['Hằng tháng, Công an tỉnh có trách nhiệm gửi số liệu bến sông cho Ủy ban MTTQ tỉnh.', 'Gửi số liệu bến sông cho Ủy ban MTTQ tỉnh', 'Hằng tháng'],
    ['Công an tỉnh xây dựng kế hoạch tuần tra (xong trước 20/01 hằng năm).', 'Xây dựng kế hoạch tuần tra', 'xong trước 20/01 hằng năm'],
    ['Khi có bão, lũ, Công an tỉnh bố trí ca nô trực tại bến sông lớn.', 'Khi có bão, lũ, Công an tỉnh bố trí ca nô trực tại bến sông lớn', 'Khi có bão'],
  ])('%s', (sentence, title, cue) => {
    const rule = ruleOf(sentence)
    expect(rule.title.vi).toBe(title)
    expect(rule.cue).toContain(cue)
    expect(sentence).toContain(rule.cue)
  })

  it('a row of a table is called by its task', () => {
    const row = '6 | Sơn lại phao tiêu trên sông | Công an tỉnh | Ủy ban MTTQ tỉnh | Quý IV/2026'
    expect(titleOf(row, { start: 0, end: row.length })).toBe('Sơn lại phao tiêu trên sông')
  })

  it('a title is at most 110 signs, cut where a comma ends a part', () => {
    const { title } = ruleOf(`Công an tỉnh kiểm tra ${'áo phao, phao cứu sinh, '.repeat(12)}đèn tín hiệu hằng năm.`)
    expect(title.vi.length).toBeLessThanOrEqual(110)
    expect(title.vi).toMatch(/phao cứu sinh$/)
  })

  it('a number asked for is counted where it is printed in figures', () =>
    expect(ruleOf('Công an tỉnh duy trì ít nhất 02 mô hình bến sông an toàn.').asks).toEqual({ atLeast: 2, of: 'community-model', cue: 'ít nhất 02 mô hình' }))
})
