// Table: Vietnamese words that join others and say nothing of what is done, as `wordsIn` folds them. Left out on purpose: those that
// fold into a word of substance (`về` into the second half of `bảo vệ`, `từ` into `tự`, `tại` into `tai`): they weigh little, being common.
export const STOP_WORDS: ReadonlySet<string> = new Set([
  'va', 'cua', 'cac', 'nhung', 'cho', 'trong', 'voi', 'theo', 'la', 'mot', 'duoc', 'o', 'tren', 'cung', 'khi', 'nay', 'nhu', 'nham', 'vao', 'hoac', 'gom', 'deu',
  'nhieu', 'moi', 'hang', 'thong', 'qua', 'viec',
])
