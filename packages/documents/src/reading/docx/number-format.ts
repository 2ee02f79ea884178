const roman = (n: number): string => {
  let [rest, out] = [n, '']
  for (const [value, letters] of [[1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']] as const) {
    while (rest >= value) { out += letters; rest -= value }
  }
  return out
}

const latin = 'abcdefghijklmnopqrstuvwxyz'
const vietnamese = 'abcdđeghiklmnopqrstuvxy'
/** After the last letter Word doubles: z, aa, bb. */
const lettered = (n: number, alphabet: string) => [...alphabet][(n - 1) % alphabet.length]!.repeat(Math.min(9, Math.ceil(n / alphabet.length)))

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']
function spelt(n: number): string {
  if (n < 10) return digits[n]!
  if (n > 99) return String(n)
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  const last = ones === 0 ? '' : ones === 1 && tens > 1 ? ' mốt' : ones === 5 ? ' lăm' : ` ${digits[ones]}`
  return `${tens === 1 ? 'mười' : `${digits[tens]} mươi`}${last}`
}

/** A format written out by example: "01, 02, 03, …", or the letters in Vietnamese order with đ after d. */
function byExample(n: number, example: string): string {
  const [first = ''] = example.split(',')
  const zeros = /^(0*)1$/.exec(first.trim())
  if (zeros) return String(n).padStart((zeros[1]?.length ?? 0) + 1, '0')
  if (/đ/iu.test(example)) return /Đ/u.test(example) ? lettered(n, vietnamese).toUpperCase() : lettered(n, vietnamese)
  return String(n)
}

/** The number of a list item as Word prints it. In: n from 0, the format's OOXML name, its example when it is a custom one. Bullets have no number. */
export function numberAs(n: number, format: string, example = ''): string {
  const whole = Math.min(Math.max(0, Math.trunc(n)), 32_767)
  switch (format) {
    case 'upperRoman': return whole === 0 ? '0' : roman(whole)
    case 'lowerRoman': return whole === 0 ? '0' : roman(whole).toLowerCase()
    case 'upperLetter': return whole === 0 ? '' : lettered(whole, latin).toUpperCase()
    case 'lowerLetter': return whole === 0 ? '' : lettered(whole, latin)
    case 'decimalZero': return String(whole).padStart(2, '0')
    case 'vietnameseCounting': case 'cardinalText': return spelt(whole)
    case 'custom': return byExample(whole, example)
    case 'none': return ''
    default: return String(whole)
  }
}
