/** Words as part of a pattern: signs that mean something there stand for themselves. */
export const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
