import { ok, type Outcome } from '@phoihop/core/outcome'
import type { PushSettings } from '@phoihop/delivery/outbox'
import type { House, PushRules } from '@phoihop/services/house'
import { openPushKey } from '@phoihop/services/push'
import { refusalWords } from '@phoihop/web/words'
import type { PushNamed } from './push-settings.ts'

const CONNECTIONS = 4

/** How devices are told, where somebody is named; a key that does not open stops nobody from working: it is said, and no device is told. */
export async function openPush(house: Pick<House, 'db' | 'now' | 'signIn'>, named: PushNamed | undefined, say: (text: string) => void): Promise<Outcome<{ rules: PushRules; settings: PushSettings } | undefined>> {
  if (!named) return ok(undefined)
  const key = await openPushKey(house)
  if (key.ok) return ok({ rules: { publicKey: key.value.publicKey, services: named.services }, settings: { key: key.value, contact: named.contact, connections: CONNECTIONS } })
  const known = key.refusals.find(({ code }) => code === 'push-key-unreadable')
  if (!known) return key
  say(refusalWords(known, 'vi'))
  return ok(undefined)
}
