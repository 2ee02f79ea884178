import { mailAddress } from '@phoihop/core/account'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { PostSettings } from '@phoihop/delivery/outbox'

type Environment = Readonly<Record<string, string | undefined>>
const [USUAL, MOST] = [4, 20]

/** Reads PHOIHOP_SMTP_URL, PHOIHOP_MAIL_FROM and PHOIHOP_SMTP_CONNECTIONS; undefined where no server is named: mail waits. Refuses (`wrong-usage`) what cannot be meant. */
export function readMailSettings(env: Environment): Outcome<PostSettings | undefined> {
  const wrong = (because: string) => refuse({ code: 'wrong-usage', because })
  const url = env.PHOIHOP_SMTP_URL
  if (!url) return ok(undefined)
  // The address holds a password: what is wrong with it is said without it.
  const parsed = URL.parse(url)
  if (!parsed || !/^smtps?:$/.test(parsed.protocol) || parsed.hostname === '') return wrong('PHOIHOP_SMTP_URL phải có dạng smtp://người-dùng:mật-khẩu@máy:587 hoặc smtps://…@máy:465')
  const from = env.PHOIHOP_MAIL_FROM?.trim() ?? ''
  const address = /^(?:[^<>\r\n"]{1,80}<([^<>]+)>|([^<>\s]+))$/.exec(from)
  if (!address || mailAddress(address[1] ?? address[2] ?? '') === undefined) return wrong(`PHOIHOP_MAIL_FROM=${from} phải là địa chỉ thư người gửi, ví dụ Phối Hợp <phoihop@tinh.gov.vn>`)
  const connections = env.PHOIHOP_SMTP_CONNECTIONS ? Number(env.PHOIHOP_SMTP_CONNECTIONS) : USUAL
  if (!Number.isInteger(connections) || connections < 1 || connections > MOST) return wrong(`PHOIHOP_SMTP_CONNECTIONS=${env.PHOIHOP_SMTP_CONNECTIONS} không phải số từ 1 đến ${MOST}`)
  return ok({ url, from, connections })
}
