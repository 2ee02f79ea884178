import { escaped } from '../../source/index.ts'
import { fields, partyWords } from './party-words.ts'

const spelledBodies = partyWords.flatMap(({ examples }) => examples).filter((name) => /(?<=\p{L})\s\p{Lu}\p{Ll}/u.test(name))
const spelledFields = fields.filter((name) => /\p{Ll}/u.test(name))
const bySmall = new Map([...spelledBodies, ...spelledFields].map((name) => [name.toLowerCase(), name]))
const longestFirst = (names: readonly string[]) => [...names].sort((a, b) => b.length - a.length).map((name) => escaped(name.toLowerCase())).join('|')

let compiled: { body: RegExp; field: RegExp } | undefined
const patterns = () => compiled ??= {
  body: new RegExp(`(?<!\\p{L})(?:${longestFirst(spelledBodies)})(?!\\p{L})`, 'gu'),
  field: new RegExp(`(?<=(?<!\\p{L})(?:bộ|sở|phòng|ban|cục|vụ|viện) )(?:${longestFirst(spelledFields)})(?!\\p{L})`, 'gu'),
}

/** The name of a place after its tier, to the end. */
const place = /(?<=(?<!\p{L})(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) )(?!hội(?: |$)|trực thuộc|cùng cấp|liên quan|trên địa bàn)\p{Ll}+(?: (?:- )?\p{Ll}+){0,4}$/u
const country = /(?<=\p{L} )việt nam(?!\p{L})/gu
const first = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/**
 * A body's name that the paper prints in capitals only, with the capitals it has in running text: the kind of body, its field and its place.
 * In: the name in small letters ("bộ y tế"); one with a capital after its first letter is given back as it is.
 * Source: Decree 30/2020, annex II, part III (names of agencies) and part II (names of places).
 */
export function officialName(name: string): string {
  if (/(?!^)\p{Lu}/u.test(name)) return name.replace(country, 'Việt Nam')
  const { body, field } = patterns()
  const named = name.toLowerCase().replace(body, (words) => bySmall.get(words) ?? words)
  const withField = named.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()).replace(field, (words) => bySmall.get(words) ?? words)
  return first(withField.replace(country, 'Việt Nam').replace(/(?<!\p{L})mttq(?!\p{L})/gu, 'MTTQ').replace(place, (words) => words.split(' ').map(first).join(' ')))
}
