import { expect, it } from 'vitest'
import { isPushAddress, isPushService, PUSH_SERVICES } from './index.ts'

it.each<[string, boolean]>([
  ['https://fcm.googleapis.com/fcm/send/abc:DEF_-', true], ['https://updates.push.services.mozilla.com/wpush/v2/gAAA', true], ['https://wns2-par02p.notify.windows.com/w/?token=AwYA%3d', true], ['https://web.push.apple.com/QA', true],
  ['http://fcm.googleapis.com/fcm/send/a', false], ['https://127.0.0.1/a', false], ['https://localhost/a', false], ['https://10.0.0.5/a', false], ['https://[::1]/a', false], ['https://169.254.169.254/latest/meta-data', false], ['https://2130706433/a', false],
  ['https://fcm.googleapis.com:8443/a', false], ['https://fcm.googleapis.com.ba-cau.example/a', false], ['https://x.fcm.googleapis.com/a', false], ['https://notify.windows.com/a', false], ['https://.notify.windows.com/a', false], ['https://anotify.windows.com/a', false],
  ['https://fcm.googleapis.com@10.0.0.5/a', false], ['https://10.0.0.5#.notify.windows.com/a', false], ['https://10.0.0.5\\.notify.windows.com/a', false], ['https://a..notify.windows.com/a', false], ['https://fcm.googleapis.com', false], ['https://FCM.googleapis.com/a', false],
  ['https://fcm.googleapis.com/a b', false], ['https://fcm.googleapis.com/a\nHost: x', false], [`https://fcm.googleapis.com/${'a'.repeat(1000)}`, false], ['', false],
])('%s is called: %s', (address, called) => expect(isPushAddress(address, PUSH_SERVICES)).toBe(called))

it('calls what a setting adds, with its port', () => {
  const services = [...PUSH_SERVICES, '127.0.0.1:8443', '*.push.ba-cau.example']
  expect(['https://127.0.0.1:8443/a', 'https://127.0.0.1/a', 'https://127.0.0.1:84430/a', 'https://a.push.ba-cau.example/a'].map((address) => isPushAddress(address, services))).toEqual([true, false, false, true])
})

it.each<[string, boolean]>([
  ['push.ba-cau.example', true], ['*.push.ba-cau.example', true], ['10.0.0.5:8443', true], ['localhost', true], ['*.example', false], ['*', false], ['a*.example.com', false], ['https://push.ba-cau.example', false], ['push.ba-cau.example/', false], ['a..b', false], ['', false],
])('%s can be added: %s', (word, can) => expect(isPushService(word)).toBe(can))

it('knows no service that is not of a form to be added', () => expect(PUSH_SERVICES.filter((service) => !isPushService(service))).toEqual([]))
