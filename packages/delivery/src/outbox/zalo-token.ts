import { createHash } from 'node:crypto'
import { ok } from '@phoihop/core/outcome'
import type { Instant } from '@phoihop/core/work'
import { sealedForChannel } from '@phoihop/services/account'
import { guarded, type House } from '@phoihop/services/house'
import { transaction } from '@phoihop/storage/database'
import { findChannelToken, holdChannelToken, putChannelToken, type ChannelToken } from '@phoihop/storage/outbox'
import { askZalo } from './ask-zalo.ts'

/** `refreshToken`: the one the operator was given first; those after it are kept. `oauth`: where tokens are renewed. */
export type ZaloKeys = { appId: string; secretKey: string; refreshToken: string; oauth: string }
type Kept = { from: string; access: string; refresh: string }

const CHANNEL = 'zalo-oa'
/** A token is renewed before it ends under a message on its way. */
const BEFORE_MS = 5 * 60_000

type Token = { access: string } | string

/**
 * The token to send with now; `stale`: one that was just refused. A token to renew with is good for one time, so that one process renews under a lock and keeps both in the
 * same transaction. In a word why there is none: `token-refused` where the operator has to authorise the application anew, `no-connection`, `database-gone`, `disk-full`, or
 * the status renewing was answered with.
 */
export async function zaloToken(house: Pick<House, 'db' | 'now' | 'signIn'>, keys: ZaloKeys, stale?: string): Promise<Token> {
  const token = await guarded(async () => ok(await currentToken(house, keys, stale)))
  return token.ok ? token.value : token.refusals.map(({ code }) => code).join()
}

async function currentToken(house: Pick<House, 'db' | 'now' | 'signIn'>, keys: ZaloKeys, stale: string | undefined): Promise<Token> {
  const from = createHash('sha256').update(keys.refreshToken).digest('hex')
  const opened = (token: ChannelToken | undefined): Kept | undefined => {
    const text = token && house.signIn.seal.open(token.sealed, sealedForChannel(CHANNEL))
    const kept = text === undefined ? undefined : (JSON.parse(text) as Kept)
    // Another first token in the settings: the operator authorised anew.
    return kept?.from === from ? kept : undefined
  }
  const good = (token: ChannelToken | undefined): string | undefined => {
    const access = opened(token)?.access
    return token && access !== stale && Date.parse(token.expiresAt) > Date.parse(house.now()) + BEFORE_MS ? access : undefined
  }
  const access = good(await findChannelToken(house.db, CHANNEL))
  if (access !== undefined) return { access }
  return transaction(house.db, async (db) => {
    const token = await holdChannelToken(db, CHANNEL)
    const renewed = good(token)
    if (renewed !== undefined) return { access: renewed }
    const form = new URLSearchParams({ refresh_token: opened(token)?.refresh ?? keys.refreshToken, app_id: keys.appId, grant_type: 'refresh_token' })
    const answer = await askZalo(`${keys.oauth}/v4/oa/access_token`, { secret_key: keys.secretKey, 'content-type': 'application/x-www-form-urlencoded' }, form.toString())
    if (typeof answer === 'string') return 'no-connection'
    if (answer.status !== 200) return String(answer.status)
    const { access_token: next, refresh_token: refresh, expires_in: seconds } = answer.body
    if (typeof next !== 'string' || typeof refresh !== 'string' || !(Number(seconds) > 0)) return 'token-refused'
    const sealed = house.signIn.seal.close(JSON.stringify({ from, access: next, refresh } satisfies Kept), sealedForChannel(CHANNEL))
    await putChannelToken(db, CHANNEL, { sealed, expiresAt: new Date(Date.parse(house.now()) + Number(seconds) * 1000).toISOString() as Instant })
    return { access: next }
  })
}
