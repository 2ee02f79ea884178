export type Term = { vietnamese: string; english: string; code: readonly string[]; line: number }

/** The rows of every table whose third column is headed "Code": the names in backticks there, kinds and states among them. */
export function readGlossary(text: string): readonly Term[] {
  let inTable = false
  return text.split('\n').flatMap((row, at) => {
    const cells = row.split('|').slice(1, -1).map((cell) => cell.trim())
    if (cells.length < 3) { inTable = false; return [] }
    if (cells[2] === 'Code') { inTable = true; return [] }
    if (!inTable || /^:?-+:?$/.test(cells[2] ?? '')) return []
    return [{ vietnamese: cells[0] ?? '', english: cells[1] ?? '', code: namesIn(cells[2] ?? ''), line: at + 1 }]
  })
}

/** `` `Party`, `signs` `` → Party, signs. */
const namesIn = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')
