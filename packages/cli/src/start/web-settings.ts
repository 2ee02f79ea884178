import { isIP } from 'node:net'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { DEFAULT_RATES, type RateKind, type WebRules } from '@phoihop/web/server'

type Environment = Readonly<Record<string, string | undefined>>
const RATE_NAMES: Readonly<Record<RateKind, string>> = { reads: 'PHOIHOP_RATE_READS', writes: 'PHOIHOP_RATE_WRITES', uploads: 'PHOIHOP_RATE_UPLOADS' }
const MOST_A_MINUTE = 1_000_000

/** Reads PHOIHOP_ORIGIN, PHOIHOP_PROXIES (both may list several, by commas), PHOIHOP_RATE_* (requests a minute of one address) and PHOIHOP_RATE_LIMITS; refuses (`wrong-usage`) what cannot be meant. */
export function readWebSettings(env: Environment): Outcome<WebRules> {
  const wrong = (because: string) => refuse({ code: 'wrong-usage', because })
  const origins = listOf(env.PHOIHOP_ORIGIN).map((text) => text.replace(/\/$/, ''))
  const notOrigin = origins.find((text) => !isOrigin(text))
  if (notOrigin !== undefined) return wrong(`PHOIHOP_ORIGIN=${notOrigin} phải là địa chỉ gốc như https://phoihop.tinh.gov.vn, không kèm đường dẫn`)
  const proxies = listOf(env.PHOIHOP_PROXIES)
  const notAddress = proxies.find((text) => isIP(text) === 0)
  if (notAddress !== undefined) return wrong(`PHOIHOP_PROXIES=${notAddress} không phải địa chỉ IP`)
  const limits = env.PHOIHOP_RATE_LIMITS || 'on'
  if (limits !== 'on' && limits !== 'off') return wrong(`PHOIHOP_RATE_LIMITS=${limits} không phải on hay off`)
  const rates: Record<RateKind, number> = { ...DEFAULT_RATES }
  for (const kind of ['reads', 'writes', 'uploads'] as const) {
    const text = env[RATE_NAMES[kind]]
    if (!text) continue
    rates[kind] = Number(text)
    if (!Number.isInteger(rates[kind]) || rates[kind] < 1 || rates[kind] > MOST_A_MINUTE) return wrong(`${RATE_NAMES[kind]}=${text} không phải số yêu cầu mỗi phút`)
  }
  return ok({ origins, proxies, rates: limits === 'off' ? 'off' : rates })
}

const listOf = (text: string | undefined): readonly string[] => (text ?? '').split(',').map((part) => part.trim()).filter((part) => part !== '')
const isOrigin = (text: string): boolean => /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text
