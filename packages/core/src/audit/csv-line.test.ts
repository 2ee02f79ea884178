import { expect, it } from 'vitest'
import { csvLine } from './csv-line.ts'

it.each([
  // cells                          line
  [['24/11/2026', 'Công an xã'], '24/11/2026,Công an xã'],
  [['a,b', 'nói "có"'], '"a,b","nói ""có"""'],
  [['=1+1', '+84', '-2', '@SUM(A1)'], `'=1+1,'+84,'-2,'@SUM(A1)`],
  [['\t=1', ' =1', '\r\n=1'], `'\t=1,' =1,"'\r\n=1"`],
  [['＝1+1', '＠x'], `'＝1+1,'＠x`],
  [['=HYPERLINK("http://x","y")'], `"'=HYPERLINK(""http://x"",""y"")"`],
  [['a;b', '', 'a-b', '2026-11-24'], '"a;b",,a-b,2026-11-24'],
])('%j', (cells, line) => expect(csvLine(cells)).toBe(`${line}\r\n`))
