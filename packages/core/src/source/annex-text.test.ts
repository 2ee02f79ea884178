import { describe, expect, it } from 'vitest'
import { formTitle } from './annex-text.ts'
import { sourceFromText } from './from-text.ts'

const annexOf = (annex: string) => sourceFromText(`KẾ HOẠCH\nnhư sau:\nI. NỘI DUNG\n1. Một.\n2. Hai./.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\nNguyễn Văn Cầu\n\n${annex}`).clauses
  .filter(({ path }) => path.startsWith('PL')).map(({ path, parent }) => (parent ? `${path} < ${parent}` : path))

describe('annexes without a table', () => {
  it.each([
    ['sections', 'PHỤ LỤC\nCHẾ ĐỘ BÁO CÁO\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2031)\n\nI. Cấp thôn\nCác thôn báo cáo hằng tuần.\nII. Cấp xã\n1. Công an xã báo cáo hằng tháng.', ['PL', 'PL.I < PL', 'PL.II < PL', 'PL.II.1 < PL.II']],
    ['items', 'PHỤ LỤC\nPHÂN CÔNG TRỰC BẾN\n\n1. Công an xã trực bến Đình.\n2. Trạm Y tế xã:\na) Trực cấp cứu;\nb) Báo cáo hằng tháng.', ['PL', 'PL.1 < PL', 'PL.2 < PL', 'PL.2.a < PL.2', 'PL.2.b < PL.2']],
    ['articles', 'PHỤ LỤC\nNHIỆM VỤ CÁC TỔ\n\nĐiều 1. Tổ tuần tra\n1. Tuần tra hằng đêm.\n2. Báo cáo hằng tuần.', ['PL', 'PL.Điều 1 < PL', 'PL.Điều 1.1 < PL.Điều 1', 'PL.Điều 1.2 < PL.Điều 1']],
    ['several', 'PHỤ LỤC I\nCHẾ ĐỘ BÁO CÁO\nI. Cấp thôn\nBáo cáo hằng tuần.\n\nPHỤ LỤC II\nQUY TRÌNH PHỐI HỢP\nI. Tiếp nhận\nCông an xã tiếp nhận tin.', ['PL', 'PL.I < PL', 'PL~2', 'PL~2.I < PL~2']],
  ])('%s', (_, annex, paths) => expect(annexOf(annex)).toEqual(paths))

  it.each([
    ['a form', 'PHỤ LỤC\nMẪU BÁO CÁO\n\nI. Tình hình\n1. Kết quả tuần tra\n2. Khó khăn\nII. Kiến nghị'],
    ['an outline', 'PHỤ LỤC\nĐề cương báo cáo sơ kết\n\nI. Tình hình\nII. Kiến nghị'],
    ['blanks to fill in', 'PHỤ LỤC\nNỘI DUNG BÁO CÁO\n\n1. Số vụ: ............\n2. Số lượt tuần tra: ............'],
    ['prose', 'PHỤ LỤC\nGIỚI THIỆU BẾN ĐÌNH\n\nBến Đình nằm bên tả ngạn sông.'],
  ])('%s has no clauses', (_, annex) => expect(annexOf(annex)).toEqual(['PL']))

  it.each(formTitle.examples)('%s is a form', (text) => expect(formTitle.pattern.test(text)).toBe(true))
  it.each(formTitle.counterExamples)('%s is none', (text) => expect(formTitle.pattern.test(text)).toBe(false))
})
