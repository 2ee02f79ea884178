import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { isPushService, PUSH_SERVICES } from '@phoihop/core/push'

type Environment = Readonly<Record<string, string | undefined>>
/** `contact`: whom a push service may write to. `services`: the hosts that are called. */
export type PushNamed = { contact: string; services: readonly string[] }

const CONTACT = /^(?:mailto:[^@\s<>]+@[^@\s<>]+|https:\/\/[^\s<>]+)$/

/** Reads PHOIHOP_PUSH_CONTACT and PHOIHOP_PUSH_SERVICES (hosts besides those of the browsers, by commas); undefined where nobody is named: no device is told anything. Refuses (`wrong-usage`) what cannot be meant. */
export function readPushSettings(env: Environment): Outcome<PushNamed | undefined> {
  const wrong = (because: string) => refuse({ code: 'wrong-usage', because })
  const contact = env.PHOIHOP_PUSH_CONTACT
  const more = (env.PHOIHOP_PUSH_SERVICES ?? '').split(',').map((word) => word.trim()).filter((word) => word !== '')
  const odd = more.find((word) => !isPushService(word))
  if (odd !== undefined) return wrong(`PHOIHOP_PUSH_SERVICES: "${odd}" phải là tên máy như push.tinh.gov.vn, push.tinh.gov.vn:8443 hoặc *.push.tinh.gov.vn`)
  if (!contact) return ok(undefined)
  if (!CONTACT.test(contact)) return wrong(`PHOIHOP_PUSH_CONTACT=${contact} phải là mailto:địa-chỉ-thư hoặc https://… để máy chủ thông báo biết liên hệ ai`)
  return ok({ contact, services: [...PUSH_SERVICES, ...more] })
}
