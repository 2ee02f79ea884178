import { describe, expect, it } from 'vitest'
import { sourceFromText } from './from-text.ts'

const cited = (sentence: string) => sourceFromText(`Số: 12/KH-UBND\nBa Cầu, ngày 05 tháng 12 năm 2025\nKẾ HOẠCH\nPhối hợp\n${sentence}\nI. MỤC ĐÍCH\n1. Một.`)

describe('documents cited', () => {
  it.each([
    ['Căn cứ Luật số 09/2021/QH15 ngày 12/11/2021;', [['09/2021/QH15', '2021-11-12']]],
    ['Thực hiện Kết luận số 44-KL/TW, ngày 22/01/2019 của Ban Bí thư;', [['44-KL/TW', '2019-01-22']]],
    ['Chỉ thị số 21 - CT/TW ngày 3 tháng 8 năm 2022 của Ban Bí thư', [['21-CT/TW', '2022-08-03']]],
    ['các Nghị quyết số 12-NQ/TW, số 13-NQ/TW ngày 16/3/2022', [['12-NQ/TW', undefined], ['13-NQ/TW', '2022-03-16']]],
    ['Quyết định số 15/QĐ-UBND.HC ngày 02-02-2025', [['15/QĐ-UBND.HC', '2025-02-02']]],
    ['Quyết định số 15/QĐ-UBND (ngày 02/02/2025)', [['15/QĐ-UBND', '2025-02-02']]],
    ['Quyết định số 15/QĐ-UBND của Ủy ban nhân dân xã Ba Cầu ngày 02/02/2025', [['15/QĐ-UBND', '2025-02-02']]],
    ['Kế hoạch số 16/KH-BTT-MTTQ và Kế hoạch số 16/KH-MTTQ-BTT ngày 10/3/2025', [['16/KH-BTT-MTTQ', '2025-03-10']]],
    ['Kế hoạch số 8/KH-UBND ngày 10/01/2024; Kế hoạch số 8/KH-UBND ngày 12/01/2025', [['8/KH-UBND', '2024-01-10'], ['8/KH-UBND', '2025-01-12']]],
    ['lập danh sách theo mẫu số 01/BBC-MT', []],
    ['Nghị quyết liên tịch số 31/2025/NQLT/UBTVQH15-CP ngày 05/02/2025', [['31/2025/NQLT/UBTVQH15-CP', '2025-02-05']]],
    ['Nghị quyết số 41.3/2025/NQ-CP ngày 05/02/2025', [['41.3/2025/NQ-CP', '2025-02-05']]],
    ['phao đúng TCVN 1234:2025 về phao', [['TCVN 1234:2025', undefined]]],
    ['phao theo quy chuẩn (QCVN 12:2024/BGTVT) ban hành kèm theo Thông tư số 7/2024/TT-BGTVT ngày 05/02/2024', [['7/2024/TT-BGTVT', '2024-02-05']]],
    ['(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/12/2025)', []],
    ['1/ Kiện toàn tổ tuần tra\n2/ KIỂM TRA BẾN\n  3/Diễn tập', []],
    ['Kế hoạch số\n1/ KH-UBND ngày 10/01/2024', [['1/KH-UBND', '2024-01-10']]],
    ['Các văn bản:\n15/QĐ-UBND ngày 02/02/2025', [['15/QĐ-UBND', '2025-02-02']]],
    ['trực 24/7, tuần tra 01/6 và 15/11, đạt 12/15 thôn', []],
  ] as const)('%s', (sentence, expected) => {
    expect(cited(sentence).citations.map(({ number, date }) => [number, date])).toEqual(expected)
  })

  it('takes a technical standard whole, and nothing out of its number', () => {
    expect(cited('theo quy chuẩn (QCVN 01:2031/XYZ), QCVN 6 -1:2030/XYZ và Thông tư số 05/2031/TT-XYZ').citations.map(({ number }) => number)).toEqual(['QCVN 01:2031/XYZ', 'QCVN 6 -1:2030/XYZ', '05/2031/TT-XYZ'])
  })

  it('names the issuer, behind the number or behind the day', () => {
    expect(cited('Kết luận số 44-KL/TW ngày 22/01/2019 của Ban Bí thư về phối hợp').citations[0]?.issuer).toBe('Ban Bí thư')
    expect(cited('Quyết định số 15/QĐ-UBND của Ủy ban nhân dân xã Ba Cầu ngày 02/02/2025').citations[0]?.issuer).toBe('Ủy ban nhân dân xã Ba Cầu')
  })
})

describe('numbers that do not go with their day', () => {
  const codes = (sentence: string) => cited(sentence).warnings.filter(({ code }) => code.startsWith('doubtful')).map(({ code }) => code)

  it.each([
    ['a decision of the Prime Minister far too low for November', 'Quyết định số 45/QĐ-TTg ngày 28/11/2023', ['doubtful-number']],
    ['the same number in January', 'Quyết định số 45/QĐ-TTg ngày 11/01/2023', []],
    ['a likely number in November', 'Quyết định số 1420/QĐ-TTg ngày 28/11/2023', []],
    ['a rule-making decision, which runs in its own series', 'Quyết định số 28/2023/QĐ-TTg ngày 28/11/2023', []],
    ['a number too high for its day', 'Nghị định số 980/2024/NĐ-CP ngày 05/02/2024', ['doubtful-number']],
    ['the year of the number is not that of the day', 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2021', ['doubtful-number']],
    ['a law of a National Assembly that was not sitting', 'Luật số 10/2022/QH14', ['doubtful-number']],
    ['a paper of the Party, numbered by its term', 'Nghị quyết số 18-NQ/TW ngày 25/10/2017', []],
    ['a paper signed after this one', 'Kế hoạch số 5/KH-UBND ngày 20/12/2025', ['doubtful-date']],
    ['a day that is none', 'báo cáo trước ngày 31/11/2025', ['doubtful-date']],
    ['the 29th of February in a leap year', 'báo cáo ngày 29/02/2024', []],
  ])('%s', (_, sentence, expected) => expect(codes(sentence)).toEqual(expected))
})
