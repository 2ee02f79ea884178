import type { DocumentHead } from '../../source/index.ts'
import type { PartyLevel } from './types.ts'

const levels: readonly (readonly [RegExp, PartyLevel])[] = [
  [/(?<!\p{L})(?:bộ|chính phủ|trung ương|thủ tướng|tổng cục|việt nam(?!\s+(?:tỉnh|thành phố|xã|phường|huyện)))(?!\p{L})/iu, 'central'],
  [/(?<!\p{L})(?:xã|phường|thị trấn|đặc khu)(?!\p{L}|\s+hội)/iu, 'commune'],
  [/(?<!\p{L})(?:huyện|quận|thị xã)(?!\p{L})/iu, 'district'],
  [/(?<!\p{L})(?:tỉnh|thành phố|sở)(?!\p{L})/iu, 'province'],
]

/** The tier of the bodies that issue a document, told by their printed names. */
export function levelOfHead(head: DocumentHead): PartyLevel | null {
  const names = head.issuers.join(' ').replace(/bộ chỉ huy|bộ đội/giu, '')
  const local = levels.slice(1).find(([pattern]) => pattern.test(names))?.[1]
  const central = levels[0]?.[0].test(names) ? 'central' as const : undefined
  return local ?? central ?? null
}
