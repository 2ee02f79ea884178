import type { PeriodUnit } from '../calendar/index.ts'

/** How often, as papers print it. Kept apart from the reader's own patterns, so that the check is not the reader agreeing with itself. */
export const CADENCES: readonly (readonly [PeriodUnit, RegExp])[] = [
  ['month', /(?:hằng|hàng|mỗi) tháng|(?<!\d)(?:0?1|một) tháng (?:0?1|một) lần|(?<!\d)0?1 lần\/tháng/iu],
  ['quarter', /(?:hằng|hàng|mỗi) qu[ýí]|(?<!\d)(?:0?3|ba) tháng (?:0?1|một) lần|(?<!\d)0?1 lần\/quý/iu],
  ['half-year', /(?<!\d)(?:0?6|sáu) tháng (?:0?1|một) lần|(?<!\d)0?6 tháng\/lần|(?<!\d)0?2 lần\/năm/iu],
  ['nine-months', /(?<!\d)(?:0?9|chín) tháng(?! 0?[2-9])/iu],
  ['year', /(?:hằng|hàng|mỗi) năm|(?<!\d)(?:0?1|một) năm (?:0?1|một) lần|năm tiếp theo|(?<!\d)0?1 lần\/năm/iu],
]

/** 3 năm, 5 năm, 10 năm. */
export const YEARS = /(?<!\d)(\d{1,2}) năm/gu
/** năm 2024. */
export const CALENDAR_YEAR = /năm (\d{4})(?!\d)/gu
/** 25/01/2024, 30/01, ngày 15 tháng 11 năm 2024; not a day of another document ("07/CTrPH ngày 17/10/2023"). */
export const DAY =
  /(?<!\/\S+ (?:ngày )?)(?:(?<![\d/])(?<day>\d{1,2})\/(?<month>\d{1,2})(?:\/(?<year>\d{4}))?(?![\d/])|(?<=ngày )(?<inWords>\d{1,2}) tháng (?<ofMonth>\d{1,2})(?: năm (?<ofYear>\d{4}))?)/gu
/** "trước", "trước ngày", right before a day: that day is excluded. */
export const BEFORE = /trước(?: ngày)? ?$/iu
/** ngày 20. */
export const DAY_OF_MONTH = /ngày (\d{1,2})(?![\d/])/gu
/** 05 ngày làm việc, 03 ngày, 02 tháng. */
export const LENGTH = /(?<!\d)(?<n>\d{1,3}) (?<unit>ngày làm việc|ngày|tháng)/gu
/** ít nhất 02. */
export const AT_LEAST = /(?:ít nhất|tối thiểu) (\d{1,4})/giu
