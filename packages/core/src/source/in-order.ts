/** Letters of a short name, the first letters it may shorten, and whether they stand among them in their order. */
export const inOrderExamples: readonly (readonly [string, string, boolean])[] = [['SCT', 'SCT', true], ['TCHBP', 'TCHBP', true], ['BTN', 'BTMN', true], ['NB', 'BN', false], ['AA', 'A', false], ['', 'A', true]]

/** Whether the letters of a short name stand, in their order, among the first letters of a name's words. */
export function inOrder(letters: string, among: string): boolean {
  let at = -1
  return Array.from(letters).every((letter) => (at = among.indexOf(letter, at + 1)) >= 0)
}
