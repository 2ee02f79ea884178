import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readSignInKey } from './sign-in-key.ts'

const data = mkdtempSync(join(tmpdir(), 'phoihop-key-'))
const file = join(data, 'keys/sign-in.key')
afterAll(() => rmSync(data, { recursive: true }))

it('makes a key once, for its owner only, and reads it from then on', async () => {
  const first = await readSignInKey(data)
  expect(first.ok && first.value.length).toBe(32)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(statSync(join(data, 'keys')).mode & 0o777).toBe(0o700)
  expect(await readSignInKey(data)).toEqual(first)
})

it('never puts a new key in the place of one it cannot read', async () => {
  writeFileSync(file, 'half a k')
  expect(await readSignInKey(data)).toMatchObject({ ok: false, refusals: [{ code: 'file-unreadable' }] })
  expect(readFileSync(file, 'utf8')).toBe('half a k')
})
