import { tcvn3 } from './tcvn3.ts'
import { vni } from './vni.ts'

/** The 67 accented letters of Vietnamese, small. */
export const smallLetters = [...'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ']
export const capitalLetters = smallLetters.map((letter) => letter.toUpperCase())

const inverse = (table: ReadonlyMap<string, string>) => {
  const codes = new Map<string, string>()
  for (const [code, letter] of table) if (!codes.has(letter)) codes.set(letter, code)
  return codes
}
const [abc, vniCodes] = [inverse(tcvn3), inverse(vni)]
/** As a typist of the time had it: a capital without a code of its own takes the small one's. */
export const asTcvn3 = (text: string): string => [...text.normalize('NFC')].map((letter) => abc.get(letter) ?? abc.get(letter.toLowerCase()) ?? letter).join('')
export const asVni = (text: string): string => [...text.normalize('NFC')].map((letter) => vniCodes.get(letter) ?? letter).join('')

/** Windows-1252 characters as the bytes they are. */
export const asBytes = (text: string): Uint8Array => Uint8Array.from([...text].map((letter) => {
  const at = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'.indexOf(letter)
  return at >= 0 ? 0x80 + at : letter.charCodeAt(0)
}))

const marks: Readonly<Record<string, number>> = { '\u0300': 0xcc, '\u0309': 0xd2, '\u0303': 0xde, '\u0301': 0xec, '\u0323': 0xf2, Ă: 0xc3, Đ: 0xd0, Ơ: 0xd5, Ư: 0xdd, ă: 0xe3, đ: 0xf0, ơ: 0xf5, ư: 0xfd }
const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/g
export const asWindows1258 = (text: string): Uint8Array => Uint8Array.from([...text.normalize('NFC')].flatMap((letter) => {
  const apart = letter.normalize('NFD')
  const tone = apart.match(toneMark)?.[0] ?? ''
  return [...apart.replace(toneMark, '').normalize('NFC'), ...tone].flatMap((each) => marks[each] ?? [...asBytes(each)])
}))
