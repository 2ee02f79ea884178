import { describe, expect, it } from 'vitest'
import { PUSH_SERVICES } from '@phoihop/core/push'
import { readPushSettings } from './push-settings.ts'

const CONTACT = 'mailto:quantri@ba-cau.example'

describe('the environment', () => {
  it.each<[string, Record<string, string>, object | undefined]>([
    ['nothing', {}, undefined], ['services and nobody to write to', { PHOIHOP_PUSH_SERVICES: 'push.ba-cau.example' }, undefined],
    ['somebody to write to', { PHOIHOP_PUSH_CONTACT: CONTACT }, { contact: CONTACT, services: PUSH_SERVICES }],
    ['services of its own', { PHOIHOP_PUSH_CONTACT: 'https://ba-cau.example', PHOIHOP_PUSH_SERVICES: 'push.ba-cau.example, 10.0.0.5:8443' }, { contact: 'https://ba-cau.example', services: [...PUSH_SERVICES, 'push.ba-cau.example', '10.0.0.5:8443'] }],
  ])('with %s', (_what, env, value) => expect(readPushSettings(env)).toEqual({ ok: true, value }))

  it.each<[string, Record<string, string>]>([
    ['a bare address', { PHOIHOP_PUSH_CONTACT: 'quantri@ba-cau.example' }], ['a page in the clear', { PHOIHOP_PUSH_CONTACT: 'http://ba-cau.example' }],
    ['everything', { PHOIHOP_PUSH_CONTACT: CONTACT, PHOIHOP_PUSH_SERVICES: '*' }], ['a whole country', { PHOIHOP_PUSH_CONTACT: CONTACT, PHOIHOP_PUSH_SERVICES: '*.vn' }], ['an address', { PHOIHOP_PUSH_SERVICES: 'https://push.ba-cau.example' }],
  ])('with %s is refused', (_what, env) => expect(readPushSettings(env)).toMatchObject({ ok: false, refusals: [{ code: 'wrong-usage' }] }))
})
