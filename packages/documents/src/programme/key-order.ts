/** Every key of a programme's files, in the order they are written wherever they stand together. */
const KEYS: readonly string[] = [
  'programme', 'version', 'id', 'path', 'parent', 'label', 'kind', 'vi', 'en', 'title', 'short', 'signs', 'standingUnit', 'head', 'headBelow', 'superior',
  'tier', 'rank', 'by', 'each', 'jointly', 'turn', 'key', 'value', 'from', 'with', 'when', 'to',
  'recurs', 'every', 'cutoffDay', 'afterYears', 'countedFrom', 'yearlyOn', 'after', 'once', 'onDemand', 'always',
  'due', 'anchor', 'monthDay', 'day', 'offset', 'days', 'workingDays', 'months', 'bound', 'onDayOff', 'stated', 'aim', 'notBefore', 'asks', 'atLeast', 'of',
  'figures', 'feeds', 'reminders', 'tell', 'before', 'onTheDay', 'order', 'startsAt', 'period', 'place', 'party',
  'basis', 'document', 'clause', 'cue', 'signedOn', 'exceptions', 'reading', 'says', 'decidedBy', 'on', 'touchesPersons', 'rungs', 'answerWithin',
  'exists', 'names', 'within', 'codes', 'successors',
  'term', 'inForce', 'appliesIn', 'parties', 'rotations',
]
const RANK = new Map(KEYS.map((key, at) => [key, at]))
const rankOf = (key: string): number => RANK.get(key) ?? KEYS.length

/** The same value with the keys of every mapping in one order: a database gives them back in another. */
export function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => rankOf(a) - rankOf(b)).map(([key, part]) => [key, inKeyOrder(part)]))
}
