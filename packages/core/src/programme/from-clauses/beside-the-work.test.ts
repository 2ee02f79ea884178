import { describe, expect, it } from 'vitest'
import { readingOf } from './reading-of.ts'

const rule = (body: string) => `ỦY BAN NHÂN DÂN\nTỈNH SUỐI GIẤY\n\nSố: 12/QĐ-UBND\n\nSuối Giấy, ngày 05 tháng 3 năm 2031\n\nQUY CHẾ\nPhối hợp giữ bến phà\n\n${body}\n`
const dutiesOf = (body: string) => {
  const { obligations, parties } = readingOf(rule(body))
  const named = (ids: readonly string[]) => ids.map((id) => parties.find((party) => party.id === id)?.name).join(' | ')
  return obligations.map(({ actors, counterparts, level, cadence, due }) => ({ acts: named(actors), with: named(counterparts), level, often: cadence.map(({ kind }) => kind).join(), due: due?.rule }))
}
const item = (sentence: string) => dutiesOf(`Điều 4. Trật tự bến phà\n1. ${sentence}`)

describe('what stands behind a piece of work', () => {
  it.each([
    'Sở Xây dựng tham mưu UBND tỉnh ban hành nội quy bến phà; trình UBND tỉnh chậm nhất ngày 15 tháng 4 năm 2031.',
    'Sở Xây dựng tham mưu UBND tỉnh ban hành nội quy bến phà; hoàn thành, trình UBND tỉnh chậm nhất ngày 15/4/2031.',
    'Sở Xây dựng đôn đốc chủ bến lắp phao; chậm nhất đến ngày 15 tháng 4 năm 2031 phải xong.',
  ])('is its limit, no work of its own: %s', (sentence) => {
    expect(item(sentence)).toMatchObject([{ acts: 'Sở Xây dựng', due: '2031-04-15' }])
  })
  it('is work where another paper is handed over', () => {
    expect(item('Sở Xây dựng kiểm tra phao hằng quý; trình UBND tỉnh báo cáo năm chậm nhất ngày 15/12 hằng năm.')).toHaveLength(2)
  })

  it.each([
    'Việc giữ trật tự ở bến do Công an tỉnh chủ trì, Sở Xây dựng phối hợp.',
    'Việc giữ trật tự ở bến do Công an tỉnh chủ trì; Sở Xây dựng phối hợp thực hiện.',
  ])('names who helps: %s', (sentence) => expect(item(sentence)).toMatchObject([{ acts: 'Công an tỉnh', with: 'Sở Xây dựng' }]))
  it('is their own where it says what they do', () => {
    expect(item('Việc giữ trật tự ở bến do Công an tỉnh chủ trì; Sở Xây dựng cắm biển báo.')).toMatchObject([{ acts: 'Công an tỉnh' }, { acts: 'Sở Xây dựng' }])
  })
})

describe('who acts', () => {
  it('does everyday work with a thing that begins the sentence', () => {
    expect(item('Gỗ trôi trên sông được Hạt Kiểm lâm khu vực trông giữ tại kho.')).toMatchObject([{ acts: 'Hạt Kiểm lâm khu vực', level: 'region' }])
    expect(item('Kết luận giám định được Sở Xây dựng gửi cho Công an tỉnh trong 05 ngày.')).toMatchObject([{ acts: 'Sở Xây dựng', with: 'Công an tỉnh' }])
  })
  it('stands in the heading, where the sentence names its places alone', () => {
    expect(dutiesOf('Điều 4. Ủy ban nhân dân các xã, phường\n1. Mỗi xã, phường lập ít nhất 01 tổ cứu hộ.')).toMatchObject([{ acts: 'Ủy ban nhân dân các xã, phường', level: 'commune' }])
    expect(dutiesOf('Điều 4. Sở Xây dựng\n1. Các xã, phường lập sổ bến.')).toMatchObject([{ acts: 'Các xã, phường' }])
  })
  it('has a name that ends where the next line begins a sentence', () => {
    expect(dutiesOf('Điều 4. Cục Thuế tỉnh\nKhi kiểm tra quyết toán thuế của chủ bến thì thông báo cho Công an tỉnh.')).toMatchObject([{ acts: 'Cục Thuế tỉnh' }])
  })
  it('has a name that ends with the line it fills', () => {
    expect(dutiesOf('Điều 4. Phòng Văn hóa - Xã hội\nTham mưu kiện toàn Tổ cứu hộ của xã hằng năm. Chủ động tuyên truyền ở các bến.')).toMatchObject([{ acts: 'Phòng Văn hóa - Xã hội' }, { acts: 'Phòng Văn hóa - Xã hội' }])
    expect(dutiesOf('Điều 4. Phòng Bến bãi - Luồng lạch\nTham mưu kiện toàn Tổ cứu hộ của xã hằng năm.')).toMatchObject([{ acts: 'Phòng Bến bãi - Luồng lạch' }])
  })
  it('is named below a title, before the members of what is set up', () => {
    expect(dutiesOf('Điều 4. Trật tự bến phà\n1. Kiểm tra, giám sát\nMỗi năm một lần, trong tháng 10, Sở Xây dựng thành lập đoàn kiểm tra; thành phần đoàn gồm:\na) Lãnh đạo Sở, làm trưởng đoàn;\nb) Đại diện Công an tỉnh.')).toMatchObject([{ acts: 'Sở Xây dựng', often: 'yearly' }])
  })
  it('leaves a sentence above a list of members to itself', () => {
    expect(dutiesOf('Điều 4. Trật tự bến phà\n1. Kiểm tra phao ở các bến hằng quý.\nSở Xây dựng thành lập đoàn kiểm tra; thành phần đoàn gồm:\na) Lãnh đạo Sở, làm trưởng đoàn;\nb) Đại diện Công an tỉnh.')).toMatchObject([{ often: 'quarterly' }, { acts: 'Sở Xây dựng' }])
  })
  it('provides what begins the sentence', () => expect(item('Vật tư, phao cứu sinh do Sở Xây dựng bảo đảm từ nguồn thu của bến.')).toMatchObject([{ acts: 'Sở Xây dựng' }]))
  it('goes by the full name of a letterhead where the text only shortens it', () => {
    const { parties } = readingOf('BỘ KHOA HỌC VÀ CÔNG NGHỆ\n\nSố: 12/KH-BKHCN\n\nHà Nội, ngày 05 tháng 3 năm 2031\n\nKẾ HOẠCH\nGiữ bến phà\n\nI. NỘI DUNG\n1. Bộ KH&CN kiểm tra phao hằng quý.\n')
    expect(parties.map(({ name }) => name)).toEqual(['Bộ Khoa học và Công nghệ'])
  })
  it('is ordered by a heading that asks, which is none of demands', () => {
    expect(dutiesOf('I. NHIỆM VỤ\n1. Yêu cầu Công an tỉnh:\na) Tuần tra bến phà hằng tuần.\n2. Sở Xây dựng kiểm tra phao.')).toMatchObject([{ acts: 'Công an tỉnh', often: 'weekly' }, { acts: 'Sở Xây dựng' }])
    expect(dutiesOf('I. MỤC ĐÍCH, YÊU CẦU\n1. Yêu cầu các cấp:\na) Kiểm tra phao thường xuyên.\nII. NHIỆM VỤ\n1. Sở Xây dựng kiểm tra phao.')).toHaveLength(1)
  })
})

describe('the branch office that signs', () => {
  it('stands at the tier of the paper, though a body above it goes by the same field', () => {
    const { parties } = readingOf('CHI CỤC KIỂM LÂM - CÔNG AN TỈNH BA CẦU\n\nSố: 3/QCPH-CCKL-CAT\n\nBa Cầu, ngày 05 tháng 3 năm 2031\n\nQUY CHẾ PHỐI HỢP\nGiữa Chi cục Kiểm lâm và Công an tỉnh Ba Cầu về giữ bến phà\n\nĐiều 1. Đối tượng áp dụng\nQuy chế này áp dụng đối với Chi cục Kiểm lâm, Hạt Kiểm lâm các huyện, thị xã (sau đây viết tắt là Hạt Kiểm lâm), Công an cấp huyện và Công an xã.\nĐiều 2. Nội dung\n1. Chi cục Kiểm lâm gửi số phao cho Công an tỉnh hằng quý.\n2. Cục Kiểm lâm hướng dẫn ghi sổ.\n')
    expect(parties.find(({ id }) => id === 'chi-cuc-kiem-lam')?.level).toBe('province')
  })
})

describe('a class of places', () => {
  it('is not named by the places one duty lists', () => {
    const { parties } = readingOf(rule('Điều 4. Trách nhiệm\n1. Sở Xây dựng phối hợp với UBND các huyện Ba Khe, Nậm Đò cắm mốc.\n2. UBND các huyện gửi số phao trước ngày 05 hằng tháng.'))
    expect(parties.map(({ name }) => name)).not.toContain('UBND các huyện Ba Khe')
  })
})

describe('what a limit counts from', () => {
  it('is no event of its own where it is the end of a period', () => {
    expect(item('Sở Xây dựng gửi số phao mỗi quý một lần, chậm nhất 05 ngày làm việc sau khi kết thúc quý.')).toMatchObject([{ often: 'quarterly', due: expect.stringMatching(/^P5WD after/u) }])
  })
})

describe('the others who sign', () => {
  const joint = (sentence: string) => {
    const { obligations, parties } = readingOf(`CÔNG AN - HỘI NÔNG DÂN - HỘI PHỤ NỮ\nXÃ BA CẦU\n\nSố: 3/KHPH-CA-HND-HPN\n\nBa Cầu, ngày 05 tháng 3 năm 2031\n\nKẾ HOẠCH PHỐI HỢP\nGiữa Công an xã, Hội Nông dân xã và Hội Phụ nữ xã về giữ bến phà\n\nI. NỘI DUNG\n1. ${sentence}\n`)
    return obligations[0]?.counterparts.map((id) => parties.find((party) => party.id === id)?.name)
  }
  it('are whom it is sent to', () => expect(joint('Công an xã xây dựng kế hoạch năm, gửi hai đơn vị còn lại trước ngày 15/01 hằng năm.')).toEqual(['Hội Nông dân xã', 'Hội Phụ nữ xã']))
  it('are not, where what is left is no body', () => expect(joint('Công an xã cùng hai bến còn lại kiểm tra phao trước ngày 15/01 hằng năm.')).toEqual([]))
})

describe('a length before something', () => {
  it.each([
    ['Chủ bến báo Công an xã trước khi đóng bến ít nhất 06 giờ.', 'event'],
    ['Chủ bến báo Công an xã ít nhất 03 ngày trước khi đóng bến.', 'event'],
    ['Sở Xây dựng gửi tài liệu ít nhất 03 ngày trước khi họp.', ''],
  ])('is set off by it each time, unless it is a meeting: %s', (sentence, often) => expect(item(sentence)).toMatchObject([{ often }]))
})
