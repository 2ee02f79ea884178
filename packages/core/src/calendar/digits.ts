/** The number written in the digits of `text` from `start` up to `end` (exclusive); NaN when one of them is not a digit. */
export function digitsAt(text: string, start: number, end: number): number {
  let value = 0
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 48
    if (!(digit >= 0 && digit <= 9)) return NaN
    value = value * 10 + digit
  }
  return value
}

/** `7` as `07`. */
export const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`)
