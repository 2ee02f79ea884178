const signs = new Map<string, string>()
function signFirst(sign: string): string {
  const bare = sign.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase().replace(/[^a-z0-9]+/g, '-')
  signs.set(sign, bare)
  return bare
}

/** A name in small letters and figures without marks, anything between them one dash: "Ủy ban MTTQ" is "uy-ban-mttq". Each sign of an alphabet is looked at once. */
export function ascii(text: string): string {
  let out = ''
  for (const sign of text) {
    const bare = signs.get(sign) ?? signFirst(sign)
    if (bare !== '-' || out !== '' && !out.endsWith('-')) out += bare
  }
  return out.endsWith('-') ? out.slice(0, -1) : out
}
