import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { isListed } from './common-passwords.ts'
import { PASSWORD_LEAST } from './secret.ts'

const digests = readFileSync(new URL('./common-passwords.txt', import.meta.url), 'utf8').split('\n').slice(1).join('').match(/.{8}/g) ?? []

it('is a list of ten thousand, each once: three times what the standard asks for', () => {
  expect([digests.length, new Set(digests).size]).toEqual([10_000, 10_000])
})

// Places by frequency among those of ten signs and more: the first, the hundredths, the third thousand, the last.
it.each(['qwertyuiop', '1234567890', 'q1w2e3r4t5', '4815162342', 'basketball', 'christopher', 'Christopher', 'CHRISTOPHER', 'qwerty123456', 'pianoforte', 'paradiddle', 'optimusprime', 'supersecret'])('holds %s', (password) => {
  expect(password.length).toBeGreaterThanOrEqual(PASSWORD_LEAST)
  expect(isListed(password)).toBe(true)
})

it.each(['password', 'ba cây cầu gỗ', 'correct horse battery staple', 'qwertyuiop and more'])('does not hold %s', (password) => expect(isListed(password)).toBe(false))
