import { expect, it } from 'vitest'
import { mailAddress } from './index.ts'

it.each<[string, string | undefined]>([
  ['vanthu@xa-ba-cau.example', 'vanthu@xa-ba-cau.example'], [' VanThu@Xa-Ba-Cau.example ', 'vanthu@xa-ba-cau.example'], ['a.b+c@d.e.example', 'a.b+c@d.e.example'],
  ['', undefined], ['vanthu', undefined], ['vanthu@', undefined], ['vanthu@localhost', undefined], ['@ba-cau.example', undefined], ['a@b@c.example', undefined],
  ['a b@ba-cau.example', undefined], ['a@ba-cau.example\nBcc: b@ba-cau.example', undefined], ['<a@ba-cau.example>', undefined], ['a,b@ba-cau.example', undefined],
  ['.a@ba-cau.example', undefined], ['a..b@ba-cau.example', undefined], ['a@-ba.example', undefined], [`${'a'.repeat(65)}@ba-cau.example`, undefined], [`a@${'b.'.repeat(130)}example`, undefined],
])('%j is %j', (text, address) => expect(mailAddress(text)).toBe(address))
