/**
 * Registers whose pace is known well enough to doubt a number: one running series a calendar year (Decree 30/2020, art. 15), so a number tells
 * about what day it was given. `least`: numbers a day that a register never fell below by far; `most`: numbers a day it never reached.
 * Decisions of the Prime Minister run well past a thousand a year: one a day is a bound far below any year seen.
 */
export const numberRegisters: readonly { pattern: RegExp; title: string; least?: number; most?: number; examples: readonly string[]; counterExamples: readonly string[] }[] = [
  {
    pattern: /^\d+\/QĐ-TTg$/u, title: 'quyết định cá biệt của Thủ tướng Chính phủ', least: 1, most: 20,
    examples: ['77/QĐ-TTg'], counterExamples: ['08/2024/QĐ-TTg', '77/QĐ-UBND'],
  },
  { pattern: /^\d+\/CT-TTg$/u, title: 'chỉ thị của Thủ tướng Chính phủ', most: 1, examples: ['33/CT-TTg'], counterExamples: ['33-CT/TW'] },
  { pattern: /^\d+\/NQ-CP$/u, title: 'nghị quyết của Chính phủ', most: 4, examples: ['214/NQ-CP'], counterExamples: ['214/2025/NĐ-CP'] },
  { pattern: /^\d+\/\d{4}\/NĐ-CP$/u, title: 'nghị định của Chính phủ', most: 4, examples: ['30/2020/NĐ-CP'], counterExamples: ['30/NQ-CP'] },
  { pattern: /^\d+\/\d{4}\/QH\d+$/u, title: 'luật, nghị quyết của Quốc hội', most: 3, examples: ['72/2020/QH14'], counterExamples: ['72/2020/UBTVQH14'] },
]

/** Years in which each National Assembly passed laws, both ends included: its term stands in their symbol. */
export const assemblyTerms: Readonly<Record<string, readonly [number, number]>> = {
  9: [1992, 1997], 10: [1997, 2002], 11: [2002, 2007], 12: [2007, 2011], 13: [2011, 2016], 14: [2016, 2021], 15: [2021, 2026], 16: [2026, 2031],
}
