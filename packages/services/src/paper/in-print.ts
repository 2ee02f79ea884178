/** `Giao ban …` within a sentence: a capital that begins a name of capitals stays. */
export const midSentence = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text)
/** Names one after the other, as a sentence says them. */
export const joined = (names: readonly string[]): string => names.join(', ')
