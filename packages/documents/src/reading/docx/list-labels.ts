import { numberAs } from './number-format.ts'
import type { Level, Lists } from './numbering.ts'

/** A bullet as text: a plus stays, a picture or a letter of a symbol font becomes a dash. */
const bullet = (text: string) => (text.trim() === '+' ? '+' : '-')

/** Counts the items of lists as Word does and answers the label of each, with the blank after it; '' for no label. Keeps its counts between calls. */
export function listLabels(lists: Lists): (list: string, level: number) => string {
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return (id, at) => {
    const list = lists.get(id)
    const level = list?.levels.get(at)
    if (!list || !level) return ''
    const count = counts.get(list.scheme) ?? []
    counts.set(list.scheme, count)
    const start = begun.has(`${id}/${at}`) ? undefined : list.starts.get(at)
    begun.add(`${id}/${at}`)
    count[at] = start ?? (count[at] === undefined ? level.start : count[at] + 1)
    for (const [deeper, { restart }] of list.levels) if (deeper > at && restart >= at) count[deeper] = undefined
    if (level.format === 'bullet') return `${bullet(level.text)}${level.suffix}`
    const printed = level.text.replace(/%([1-9])/g, (_, n: string) => {
      const shown: Level | undefined = list.levels.get(Number(n) - 1)
      if (!shown) return ''
      return numberAs(count[Number(n) - 1] ?? shown.start, level.legal && shown.format !== 'none' ? 'decimal' : shown.format, shown.example)
    })
    return printed.trim() === '' ? '' : `${printed.trim()}${level.suffix}`
  }
}
