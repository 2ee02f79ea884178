// Table: where Windows-1258 differs from Windows-1252: letters, and tone marks that stand after their letter.

/** Code to letter or mark, both one character; marks are composed with their letter afterwards. */
export const windows1258: ReadonlyMap<string, string> = new Map(
  'Ã=Ă Ì=\u0300 Ð=Đ Ò=\u0309 Õ=Ơ Ý=Ư Þ=\u0303 ã=ă ì=\u0301 ð=đ ò=\u0323 õ=ơ ý=ư þ=₫'.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(2)] as const),
)
