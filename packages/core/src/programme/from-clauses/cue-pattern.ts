import { forFolded } from '../../source/index.ts'

/** A pattern of whole words: a blank in the source stands for any run of blanks and line ends. Capitals do not matter. */
export const wholeWords = (source: string, flags = 'giu') =>
  forFolded(new RegExp(`(?<![\\p{L}\\p{N}])(?:${source.replaceAll(' ?', '\\s{0,8}').replaceAll(' ', '\\s{1,20}')})(?![\\p{L}\\p{N}])`, flags))

/** One cue of a table, with sentences it must and must not be found in. */
export type Cue<Kind extends string> = { kind: Kind; pattern: RegExp; examples: readonly string[]; counterExamples: readonly string[] }

export const cue = <Kind extends string>(kind: Kind, source: string, examples: readonly string[], counterExamples: readonly string[] = []): Cue<Kind> => ({
  kind, pattern: wholeWords(source), examples, counterExamples,
})

/** The same pattern with every blank matching a line end too: printed lines wrap anywhere. */
export const acrossLines = (pattern: RegExp) => forFolded(new RegExp(pattern.source.replaceAll(' ', '\\s+'), pattern.flags))
