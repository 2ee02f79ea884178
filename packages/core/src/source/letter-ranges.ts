/** All signs of the first plane but the halves of pairs, in order. */
const signs = [[0, 0xd800], [0xe000, 0x10000]].map(([from = 0, to = 0]) => {
  const codes = Uint16Array.from({ length: to - from }, (_, i) => from + i)
  return Array.from({ length: Math.ceil(codes.length / 8192) }, (_, i) => String.fromCharCode(...codes.subarray(i * 8192, (i + 1) * 8192))).join('')
})
const rangesOf = (runs: RegExp) => signs.flatMap((part) => part.match(runs) ?? []).map((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run)).join('')

/** Beyond the first plane all but pictures and marks of control, as two ranges. */
const beyond = '\\u{10000}-\\u{1efff}\\u{20000}-\\u{3ffff}'

/**
 * What stands inside a class for `\p{L}` and, beside it, for `\p{N}`. The engine spells `\p{L}` out with its hundreds of ranges beyond the first
 * plane, scripts no paper is printed in: seven kilobytes of code wherever it is written, so many in all that the processor could not keep at hand
 * what it runs. Letters of the first plane are told exactly; beyond it what is no letter, a figure in bold say, counts as one.
 */
export const ranges = { letters: rangesOf(/\p{L}+/gu) + beyond, figures: rangesOf(/\p{N}+/gu) } as const

/** The source of a pattern with those ranges named again. */
export const named = (source: string): string => source.replaceAll(`[${ranges.letters}]`, '\\p{L}').replaceAll(ranges.letters, '\\p{L}').replaceAll(ranges.figures, '\\p{N}')
