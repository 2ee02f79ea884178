import { forFolded } from '../../source/index.ts'

/** A pattern of whole words: a blank in the source stands for any run of blanks and line ends. Capitals do not matter. */
export const wholeWords = (source: string, flags = 'giu') =>
  forFolded(new RegExp(`(?<![\\p{L}\\p{N}])(?:${source.replaceAll(' ?', '\\s{0,8}').replaceAll(' ', '\\s{1,20}')})(?![\\p{L}\\p{N}])`, flags))

/** One cue of a table, with sentences it must and must not be found in. */
export type Cue<Kind extends string> = { kind: Kind; pattern: RegExp; examples: readonly string[]; counterExamples: readonly string[] }

export const cue = <Kind extends string>(kind: Kind, source: string, examples: readonly string[], counterExamples: readonly string[] = []): Cue<Kind> => ({
  kind, pattern: wholeWords(source), examples, counterExamples,
})

/** The source of a pattern with every blank matching a line end too: printed lines wrap anywhere. */
export const spaced = (source: string) => source.replaceAll(' ', '\\s+')
/** Such a pattern. In: its source, blanks single. */
export const spacedPattern = (source: string, flags = 'iu') => forFolded(new RegExp(spaced(source), flags))
/** The same of a pattern that is written as one. */
export const acrossLines = (pattern: RegExp) => spacedPattern(pattern.source, pattern.flags)
