import { tcvn3 } from './tcvn3.ts'
import { vni } from './vni.ts'
import { windows1258 } from './windows-1258.ts'

export type LegacyEncoding = 'TCVN3' | 'VNI' | 'Windows-1258'

const capitalWord = /[\p{L}\p{M}]+/gu

/** A word whose plain letters are all capitals was typed in a capital font: its accented letters have no capital codes. */
function raised(line: string): string {
  const plain = line.replace(/[^A-Za-z]/g, '')
  if (plain.length > 1 && plain === plain.toUpperCase()) return line.toUpperCase()
  return line.replace(capitalWord, (word) => {
    const own = word.replace(/[^A-Za-z]/g, '')
    return own.length > 1 && own === own.toUpperCase() ? word.toUpperCase() : word
  })
}

const single = (text: string, table: ReadonlyMap<string, string>) => text.replace(/[\u00a1-\u00ff]/g, (code) => table.get(code) ?? code)

function fromVni(text: string): string {
  return text.replace(/([aeouyôöAEOUYÔÖ])([ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË])|[\u00a1-\u00ff]/g, (code, base?: string, mark?: string) =>
    vni.get(code) ?? (base === undefined ? code : (vni.get(base) ?? base) + (vni.get(mark ?? '') ?? mark ?? '')))
}

/** One line in an encoding of the time before Unicode as composed Unicode. In: the line as Windows-1252 shows it. */
export function convertLegacy(line: string, encoding: LegacyEncoding): string {
  switch (encoding) {
    case 'TCVN3': return raised(single(line, tcvn3))
    case 'VNI': return fromVni(line)
    case 'Windows-1258': return single(line, windows1258).normalize('NFC')
  }
}
