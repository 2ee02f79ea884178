import { named } from './letter-ranges.ts'

const repeated = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y
const classOrEscape = /\[(?:\\[^]|[^\]\\])*\]|\\[pPk](?:\{[^}]*\}|<[^>]*>)|\\[^]/y

type Reader = { source: string; at: number }

const next = ({ source, at }: Reader, pattern: RegExp): string => { pattern.lastIndex = at; return pattern.exec(source)?.[0] ?? '' }

/** Whether each alternative from here on holds a figure that must be there. */
function alternatives(reader: Reader): boolean {
  let all = sequence(reader)
  while (reader.source[reader.at] === '|') { reader.at++; all = sequence(reader) && all }
  return all
}

function sequence(reader: Reader): boolean {
  let some = false
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const is = atom(reader)
    const times = '?*+{'.includes(reader.source[reader.at] ?? '|') ? next(reader, repeated) : ''
    reader.at += times.length
    some ||= is && !/^(?:[?*]|\{0)/.test(times)
  }
  return some
}

function atom(reader: Reader): boolean {
  const sign = reader.source[reader.at] ?? ''
  if (sign === '(') {
    const open = next(reader, /\((?:\?(?:<?[=!]|:|<[^>]*>))?/y)
    reader.at += open.length
    const inside = alternatives(reader)
    reader.at++
    return inside && !/[=!]$/.test(open)
  }
  const whole = sign === '[' || sign === '\\' ? next(reader, classOrEscape) || sign : sign
  reader.at += whole.length
  if (whole.length < 2) return false
  return whole === '\\d' || /^\[(?:\\d|\d(?:-\d)?)+\]$/.test(whole)
}

/** Whether all that a pattern matches holds a figure: in a text without any it need not be run. */
export function needsFigure({ source }: RegExp): boolean {
  const reader = { source: named(source), at: 0 }
  return alternatives(reader) && reader.at === reader.source.length
}
