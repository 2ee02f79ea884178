/** The names a page can be entered by: its headings as GitHub makes them, and every `id="…"`. */
export function anchorsIn(text: string): ReadonlySet<string> {
  const anchors = new Set([...text.matchAll(/\bid="([^"]+)"/g)].map((match) => match[1] ?? ''))
  const times = new Map<string, number>()
  for (const heading of headingsIn(text)) {
    const name = anchorOf(heading)
    const before = times.get(name) ?? 0
    times.set(name, before + 1)
    anchors.add(before === 0 ? name : `${name}-${before}`)
  }
  return anchors
}

/** `## What works, today` → `what-works-today`: lower case, letters of any script, digits, `-` and `_` kept, spaces as `-`. */
export const anchorOf = (heading: string): string =>
  heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').trim().toLowerCase().replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '').replace(/\s/g, '-')

function headingsIn(text: string): readonly string[] {
  return text.replace(/^\s*(```|~~~)[\s\S]*?^\s*\1/gm, '').split('\n').flatMap((line) => /^#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1] ?? [])
}
