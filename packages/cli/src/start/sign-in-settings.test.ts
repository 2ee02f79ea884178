import { describe, expect, it } from 'vitest'
import { readSignInSettings } from './sign-in-settings.ts'

const KEY = Buffer.alloc(32, 7).toString('base64url')
const OIDC = { PHOIHOP_OIDC_ISSUER: 'https://sso.ba-cau.example', PHOIHOP_OIDC_CLIENT_ID: 'phoi-hop' }

describe('the environment', () => {
  it.each<[string, Record<string, string>, object]>([
    ['nothing', {}, { secondFactor: 'offered' }],
    ['empty words', { PHOIHOP_KEY: '', PHOIHOP_SECOND_FACTOR: '', PHOIHOP_SESSION_HOURS: '', PHOIHOP_OIDC_ISSUER: '' }, { secondFactor: 'offered' }],
    ['a key', { PHOIHOP_KEY: KEY }, { secondFactor: 'offered', key: Buffer.alloc(32, 7) }],
    ['times', { PHOIHOP_SECOND_FACTOR: 'required', PHOIHOP_SESSION_IDLE_MINUTES: '30', PHOIHOP_SESSION_HOURS: '8' }, { secondFactor: 'required', idleMinutes: 30, sessionHours: 8 }],
    ['a provider', OIDC, { secondFactor: 'offered', provider: { issuer: OIDC.PHOIHOP_OIDC_ISSUER, clientId: 'phoi-hop', title: 'sso.ba-cau.example' } }],
    ['a provider with a name', { ...OIDC, PHOIHOP_OIDC_CLIENT_SECRET: 's', PHOIHOP_OIDC_TITLE: 'Cổng tỉnh' }, { secondFactor: 'offered', provider: { issuer: OIDC.PHOIHOP_OIDC_ISSUER, clientId: 'phoi-hop', title: 'Cổng tỉnh', clientSecret: 's' } }],
  ])('with %s is taken', (_what, env, settings) => expect(readSignInSettings(env)).toEqual({ ok: true, value: settings }))

  it.each<[string, Record<string, string>]>([
    ['a short key', { PHOIHOP_KEY: 'abc' }], ['a word', { PHOIHOP_SECOND_FACTOR: 'yes' }], ['no time', { PHOIHOP_SESSION_HOURS: '0' }], ['half a minute', { PHOIHOP_SESSION_IDLE_MINUTES: '0.5' }],
    ['a provider in the clear', { ...OIDC, PHOIHOP_OIDC_ISSUER: 'http://sso.ba-cau.example' }], ['a provider without a client', { PHOIHOP_OIDC_ISSUER: OIDC.PHOIHOP_OIDC_ISSUER }],
  ])('with %s is refused', (_what, env) => expect(readSignInSettings(env)).toMatchObject({ ok: false, refusals: [{ code: 'wrong-usage' }] }))
})
