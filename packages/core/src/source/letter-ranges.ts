/** The signs of the Latin script by Unicode's blocks, up to the last ones whose capitals stand in these blocks too. Vietnamese is printed with nothing else. */
const latin = [[0, 0x234], [0x1e00, 0x1f00]].map(([from = 0, to = 0]) => String.fromCharCode(...Array.from({ length: to - from }, (_, i) => from + i)))
const rangesOf = (runs: RegExp) => latin.flatMap((signs) => signs.match(runs) ?? []).map((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run)).join('')

/**
 * What stands inside a class for a property of signs. The engine spells `\p{L}` out with the hundreds of ranges of all scripts, and calls a function
 * of its own wherever more than sixteen are written: the letters papers are printed in are ten. A sign of another script counts as none.
 */
export const ranges: ReadonlyMap<string, string> = new Map([['\\p{L}', rangesOf(/\p{L}+/gu)], ['\\p{Lu}', rangesOf(/\p{Lu}+/gu)], ['\\p{Ll}', rangesOf(/\p{Ll}+/gu)], ['\\p{N}', rangesOf(/\p{N}+/gu)]])

/** The source of a pattern with those ranges named again. */
export const named = (source: string): string => [...ranges].reduce((text, [name, range]) => text.replaceAll(`[${range}]`, name).replaceAll(range, name), source)
