const [A, Z] = [97, 122] as const

/** Whether a text has no small letter. Nearly every other text has a small letter without marks, which is seen sooner than the whole is made large. */
export function inCapitals(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= A && code <= Z) return false
  }
  return text === text.toUpperCase()
}
