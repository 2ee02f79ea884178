/** How notices reach devices from this installation. `publicKey`: the key devices know it by, base64url. `services`: the hosts it calls, and no others. */
export type PushRules = { publicKey: string; services: readonly string[] }
