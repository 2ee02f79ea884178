import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { listSealed, putTotp } from '@phoihop/storage/account'
import { transaction } from '@phoihop/storage/database'
import { findChannelToken, holdChannelToken, putChannelToken } from '@phoihop/storage/outbox'
import { resealSecrets, sealedForChannel } from './index.ts'
import { openSeal } from './seal.ts'
import { codeOf, got, openDoor, type Door } from './sign-in.fixture.ts'

const [first, second, third] = [randomBytes(32), randomBytes(32), randomBytes(32)]
let door: Door
beforeAll(async () => { door = await openDoor() })
afterAll(() => door.close())
beforeEach(() => door.house.db.deleteFrom('totp').execute())

const secretsUnder = async (key: Uint8Array) => (await listSealed(door.house.db)).map(({ account, sealedSecret }) => openSeal(key).open(sealedSecret, account))
async function sealed(key: Uint8Array, secret: string): Promise<string> {
  const { id, name } = await door.account()
  await putTotp(door.house.db, { account: id, sealedSecret: openSeal(key).close(secret, id), madeAt: door.house.now() })
  return name
}

it('puts every secret under the new key, and the old one opens none', async () => {
  for (const secret of ['mot', 'hai', 'ba']) await sealed(first, secret)
  expect(got(await resealSecrets(door.house, { old: first, next: second }))).toEqual({ resealed: 3, already: 0 })
  expect(new Set(await secretsUnder(second))).toEqual(new Set(['mot', 'hai', 'ba']))
  expect(await secretsUnder(first)).toEqual([undefined, undefined, undefined])
  expect(await door.trail('3')).toEqual(['reseal-secrets'])
})

it('goes on where a run before it stopped', async () => {
  await sealed(first, 'cu')
  await sealed(second, 'moi')
  expect(got(await resealSecrets(door.house, { old: first, next: second }))).toEqual({ resealed: 1, already: 1 })
  expect(new Set(await secretsUnder(second))).toEqual(new Set(['cu', 'moi']))
})

it('changes nothing when one secret opens with neither key, and names its account', async () => {
  await sealed(first, 'cu')
  const name = await sealed(third, 'cua khoa khac')
  const outcome = await resealSecrets(door.house, { old: first, next: second })
  expect([codeOf(outcome), outcome.ok ? [] : outcome.refusals]).toEqual(['seal-unreadable', [{ code: 'seal-unreadable', accounts: [name] }]])
  expect((await secretsUnder(first)).filter(Boolean)).toEqual(['cu'])
})

it('waits for a token that is being renewed, and takes the new one along', async () => {
  const { db } = door.house
  const token = (secret: string) => ({ sealed: openSeal(first).close(secret, sealedForChannel('zalo-oa')), expiresAt: door.house.now() })
  await putChannelToken(db, 'zalo-oa', token('cu'))
  let resealing: ReturnType<typeof resealSecrets> | undefined
  await transaction(db, async (renewing) => {
    await holdChannelToken(renewing, 'zalo-oa')
    resealing = resealSecrets(door.house, { old: first, next: second })
    await pause(200)
    await putChannelToken(renewing, 'zalo-oa', token('moi'))
  })
  expect(resealing && got(await resealing)).toEqual({ resealed: 1, already: 0 })
  expect(openSeal(second).open((await findChannelToken(db, 'zalo-oa'))?.sealed ?? '', sealedForChannel('zalo-oa'))).toBe('moi')
})
