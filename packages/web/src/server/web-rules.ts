import { DEFAULT_RATES, type Rates } from './rates.ts'

/** What an administrator of the server may set about requests. */
export type WebRules = {
  /** Where this installation is reached; links are made from the first. Empty: wherever the request says, which only a proxy or a loopback address may be trusted with. */
  origins: readonly string[]
  /** Addresses of proxies on other machines that speak for their clients. */
  proxies: readonly string[]
  rates: Rates | 'off'
}

export const usualRules: WebRules = { origins: [], proxies: [], rates: DEFAULT_RATES }
