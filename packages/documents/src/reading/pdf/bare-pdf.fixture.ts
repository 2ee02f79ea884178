/** A PDF of one page written by hand, in a font that has no Unicode of its own: each character is the byte it is in Windows-1252. `toUnicode`: what the font says a byte means. */
export function barePdf(lines: readonly string[], toUnicode?: (byte: number) => string): Uint8Array {
  const hex = (value: number, width: number) => value.toString(16).padStart(width, '0')
  const shown = lines.map((line) => `<${[...line].map((letter) => hex(letter.charCodeAt(0) & 0xff, 2)).join('')}> Tj 0 -18 Td`).join('\n')
  const map = toUnicode && `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange\n${Array.from({ length: 3 }, (_, part) =>
    `75 beginbfchar\n${Array.from({ length: 75 }, (__, i) => { const byte = 32 + part * 75 + i; return `<${hex(byte, 2)}> <${hex(toUnicode(Math.min(byte, 255)).charCodeAt(0), 4)}>` }).join('\n')}\nendbfchar`).join('\n')}\nendcmap end`
  const stream = (body: string) => `<< /Length ${body.length} >>\nstream\n${body}\nendstream`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream(`BT /F1 13 Tf 85 760 Td\n${shown}\nET`),
    `<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding${map ? ' /ToUnicode 6 0 R' : ''} >>`,
    ...(map ? [stream(map)] : []),
  ]
  let out = '%PDF-1.4\n'
  const places = objects.map((body, i) => { const at = out.length; out += `${i + 1} 0 obj\n${body}\nendobj\n`; return at })
  const xref = out.length
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`
  return Uint8Array.from(out, (letter) => letter.charCodeAt(0))
}
