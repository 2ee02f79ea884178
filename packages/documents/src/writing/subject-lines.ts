import { SIZE, TEXT_WIDTH, widthOf } from './layout.ts'

/** A subject too long for a line is broken before the number it cites, so that the number stays whole. */
export function subjectLines(subject: string): readonly string[] {
  const at = subject.indexOf(' số ')
  return at > 0 && widthOf(subject, SIZE.kind) > TEXT_WIDTH * 0.8 ? [subject.slice(0, at), subject.slice(at + 1)] : [subject]
}
