/** Whether a text ends in one of some signs, or in closing marks behind one. Only its end is looked at: a pattern would walk over all of it. */
export function endsIn(text: string, signs: ReadonlySet<string>, closing: ReadonlySet<string>): boolean {
  let end = text.length
  while (end > 0 && closing.has(text[end - 1] ?? '')) end--
  return signs.has(text[end - 1] ?? '')
}
