const board = /^ban thường trực\s/iu

/** "Ban Thường trực Ủy ban MTTQ tỉnh": how a Front committee is called that acts through its standing board, the commonest way. In: its first name, how often each is printed. Undefined where the first is such a name, or the committee's own is as common. */
export function boardName(first: string, counts: ReadonlyMap<string, number>): string | undefined {
  if (board.test(first)) return undefined
  const boards = [...counts].filter(([name]) => board.test(name)).sort((a, b) => b[1] - a[1])
  const times = boards.reduce((sum, [, count]) => sum + count, 0)
  return times * 2 > [...counts.values()].reduce((sum, count) => sum + count, 0) ? boards[0]?.[0] : undefined
}
