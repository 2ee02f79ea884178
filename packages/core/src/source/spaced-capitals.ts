import { allMatches } from './all-matches.ts'

/** The first letters of words that name bodies and places, which recognition and conversions part from the rest: "C ông an", "T hành phố". What follows is never said after the letter alone. */
export const spacedCapitals = {
  pattern: /[BCĐGHLMPSTUVỦ] (?:ông an|ông đoàn|ục(?: trưởng)?|hủ tịch|hi cục|hính phủ|hành (?:phố|đoàn)|hanh tra|ỉnh(?: ủy| đoàn)?|òa án|rung (?:tâm|ương)|rưởng (?:ban|phòng)|rạm Y|ở|ộ(?: trưởng)?|an (?:thường|quản|chỉ)|ội (?:đồng|nông|liên|cựu|phụ)|hòng|ăn phòng|iện (?:kiểm|trưởng)|ảng ủy|oàn (?:thanh|thể|TNCS)|iám đốc|ặt trận|iên (?:đoàn|minh)|y ban|ỷ ban|iều \d)(?![\p{L}\p{M}])/gu,
  examples: ['C ông an xã', 'T hành phố', 'S ở Y tế', 'Ủ y ban nhân dân', 'M ặt trận Tổ quốc', 'Đ iều 5'],
  counterExamples: ['Công an xã', 'bên B họp', 'khu C cũ', 'Sở Y tế', 'nhóm T hành trình', 'PC ở xã', 'KCB ở trạm'],
}

/** Where a blank stands inside such a word. In: the text of a file as it is; empty for most. */
export function blanksInWords(raw: string): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { index } of allMatches(raw, spacedCapitals.pattern)) if (!/[\p{L}\p{M}\d]/u.test(raw[index - 1] ?? ' ')) found.add(index + 1)
  return found
}
