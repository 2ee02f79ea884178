/** Whoever is concerned, however the paper lists them, goes by the wording it mostly uses, of two as common the fuller; "khác" is no part of it. */
export function concernedName(counts: ReadonlyMap<string, number> = new Map()): string | undefined {
  const sums = new Map<string, number>()
  for (const [name, count] of counts) {
    const wording = name.replace(/ khác(?= )/u, '')
    sums.set(wording, (sums.get(wording) ?? 0) + count)
  }
  return [...sums].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0]?.[0]
}
