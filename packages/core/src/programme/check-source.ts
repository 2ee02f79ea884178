import type { Refusal } from '../outcome/index.ts'
import { sourceFromText, type SourceReading } from '../source/index.ts'
import { citationsOf } from './citations-of.ts'
import { foldCue } from './fold-cue.ts'
import type { ProgrammeVersion } from './types.ts'

/** Holds a version against the signed text: every cue stands in the clause it names, and number, day and years are those printed. */
export function checkSource(version: ProgrammeVersion, sourceText: string): readonly Refusal[] {
  const source = sourceFromText(sourceText)
  const spans = new Map(source.clauses.map((clause) => [clause.path, clause]))
  const whole = foldCue(sourceText)
  // A clause the text was not cut into is looked for in the whole of it.
  const wordsOf = (path: string): string => (spans.has(path) ? foldCue(source.words(spans.get(path) ?? { start: 0, end: 0 })) : whole)
  const missing = citationsOf(version).filter(({ clause, cue }) => foldCue(cue) === '' || !wordsOf(clause).includes(foldCue(cue)))
  return [
    ...headDisagreements(version, source),
    ...missing.map(({ of, clause, cue }): Refusal => ({ code: 'cue-not-in-source', obligation: of, clause, cue })),
  ]
}

function headDisagreements(version: ProgrammeVersion, { head }: SourceReading): readonly Refusal[] {
  const pairs: readonly (readonly [string, string | undefined, string])[] = [
    ['document', head.fullNumber, version.document],
    ['signedOn', head.date, version.signedOn],
    ['term.from', head.period.from?.slice(0, 4), version.term.from.slice(0, 4)],
    ['term.to', head.period.to?.slice(0, 4), version.term.to.slice(0, 4)],
  ]
  return pairs.flatMap(([field, printed, written]): readonly Refusal[] =>
    printed === undefined || printed === written
      ? []
      : [{ code: 'cue-disagrees', obligation: version.programme, clause: 'pre', cue: printed, rule: `${field} ${written}` }])
}
