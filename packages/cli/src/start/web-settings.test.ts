import { DEFAULT_RATES } from '@phoihop/web/server'
import { describe, expect, it } from 'vitest'
import { readWebSettings } from './web-settings.ts'

const usual = { origins: [], proxies: [], rates: DEFAULT_RATES }

describe('the environment', () => {
  it.each<[string, Record<string, string>, object]>([
    ['nothing', {}, usual],
    ['empty words', { PHOIHOP_ORIGIN: '', PHOIHOP_PROXIES: '', PHOIHOP_RATE_READS: '', PHOIHOP_RATE_LIMITS: '' }, usual],
    ['an address', { PHOIHOP_ORIGIN: 'https://phoihop.example/' }, { ...usual, origins: ['https://phoihop.example'] }],
    ['two addresses', { PHOIHOP_ORIGIN: 'https://phoihop.example, http://10.0.0.5:3000' }, { ...usual, origins: ['https://phoihop.example', 'http://10.0.0.5:3000'] }],
    ['proxies', { PHOIHOP_PROXIES: '10.9.8.7,fd00::7' }, { ...usual, proxies: ['10.9.8.7', 'fd00::7'] }],
    ['a rate', { PHOIHOP_RATE_WRITES: '60' }, { ...usual, rates: { ...DEFAULT_RATES, writes: 60 } }],
    ['no rates at all', { PHOIHOP_RATE_LIMITS: 'off' }, { ...usual, rates: 'off' }],
  ])('with %s is taken', (_what, env, settings) => expect(readWebSettings(env)).toEqual({ ok: true, value: settings }))

  it.each<[string, Record<string, string>]>([
    ['a path', { PHOIHOP_ORIGIN: 'https://phoihop.example/a' }], ['a bare host', { PHOIHOP_ORIGIN: 'phoihop.example' }], ['another scheme', { PHOIHOP_ORIGIN: 'ftp://phoihop.example' }],
    ['a name for a proxy', { PHOIHOP_PROXIES: 'proxy.example' }], ['no rate', { PHOIHOP_RATE_READS: '0' }], ['half a rate', { PHOIHOP_RATE_READS: '1.5' }], ['a word', { PHOIHOP_RATE_LIMITS: 'none' }],
  ])('with %s is refused', (_what, env) => expect(readWebSettings(env)).toMatchObject({ ok: false, refusals: [{ code: 'wrong-usage' }] }))
})
