import { describe, expect, it } from 'vitest'
import { readMailSettings } from './mail-settings.ts'

const URL = 'smtp://phoihop:bi%20mat@mail.ba-cau.example:587'
const FROM = 'Phối Hợp <phoihop@ba-cau.example>'

describe('the environment', () => {
  it.each<[string, Record<string, string>, object | undefined]>([
    ['nothing', {}, undefined], ['a sender and no server', { PHOIHOP_MAIL_FROM: FROM }, undefined],
    ['a server', { PHOIHOP_SMTP_URL: URL, PHOIHOP_MAIL_FROM: FROM }, { url: URL, from: FROM, connections: 4 }],
    ['a bare sender', { PHOIHOP_SMTP_URL: 'smtps://mail.ba-cau.example', PHOIHOP_MAIL_FROM: 'a@ba-cau.example', PHOIHOP_SMTP_CONNECTIONS: '8' }, { url: 'smtps://mail.ba-cau.example', from: 'a@ba-cau.example', connections: 8 }],
  ])('with %s', (_what, env, value) => expect(readMailSettings(env)).toEqual({ ok: true, value }))

  it.each<[string, Record<string, string>]>([
    ['a page for a server', { PHOIHOP_SMTP_URL: 'https://a:matkhau@mail.ba-cau.example', PHOIHOP_MAIL_FROM: FROM }], ['no address', { PHOIHOP_SMTP_URL: 'mail.ba-cau.example:587 matkhau', PHOIHOP_MAIL_FROM: FROM }],
    ['no sender', { PHOIHOP_SMTP_URL: URL }], ['a sender without an address', { PHOIHOP_SMTP_URL: URL, PHOIHOP_MAIL_FROM: 'Phối Hợp' }], ['two lines', { PHOIHOP_SMTP_URL: URL, PHOIHOP_MAIL_FROM: 'a\nBcc: <b@ba-cau.example>' }],
    ['no connection', { PHOIHOP_SMTP_URL: URL, PHOIHOP_MAIL_FROM: FROM, PHOIHOP_SMTP_CONNECTIONS: '0' }],
  ])('with %s is refused, without its password', (_what, env) => {
    const outcome = readMailSettings(env)
    expect(outcome).toMatchObject({ ok: false, refusals: [{ code: 'wrong-usage' }] })
    expect(JSON.stringify(outcome)).not.toContain('matkhau')
  })
})
