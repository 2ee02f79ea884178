import { expect, it } from 'vitest'
import { isPublic, publicKey } from './public-page.ts'

it.each([
  // address                          reads  kept
  ['/cong-khai', true, true],
  ['/cong-khai/ba-cau-2023-2033', true, true],
  ['/cong-khai/ba-cau-2023-2033?so=12', true, true],
  ['/cong-khai', false, false],
  ['/cong-khai?x=1', true, false],
  ['/cong-khai/ba-cau?so=1&x=2', true, false],
  ['/cong-khai/ba-cau/so-lieu.csv', true, false],
  ['/cong-khai/BA%20CAU', true, false],
  ['/', true, false],
  ['/publication', true, false],
])('%s, reads: %s, kept: %s', (address, reads, kept) => expect(isPublic({ address, reads })).toBe(kept))

it('keeps apart what differs in language, day, address or what was published', () => {
  const house = (today: string) => ({ today: () => today as never })
  const keys = [
    publicKey(house('2026-11-24'), { address: '/cong-khai', language: 'vi' }, 1), publicKey(house('2026-11-25'), { address: '/cong-khai', language: 'vi' }, 1), publicKey(house('2026-11-24'), { address: '/cong-khai', language: 'en' }, 1),
    publicKey(house('2026-11-24'), { address: '/cong-khai/a', language: 'vi' }, 1), publicKey(house('2026-11-24'), { address: '/cong-khai', language: 'vi' }, 2),
  ]
  expect(new Set(keys).size).toBe(keys.length)
})
