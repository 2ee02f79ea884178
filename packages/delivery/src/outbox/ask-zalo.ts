const SILENT_MS = 15_000
/** Before any of these a connection did not stand, so that nothing of the request left. */
const NOT_SENT = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|CERT_\w+|ERR_TLS_CERT_ALTNAME_INVALID)$/

export type ZaloAnswer = { status: number; body: Readonly<Record<string, unknown>> } | 'unsent' | 'lost'

/** Posts to the open API and reads its JSON; no redirect is followed. unsent: nothing left · lost: it may have arrived. Never throws. */
export async function askZalo(address: string, headers: Readonly<Record<string, string>>, text: string): Promise<ZaloAnswer> {
  try {
    const answer = await fetch(address, { method: 'POST', headers, body: text, redirect: 'manual', signal: AbortSignal.timeout(SILENT_MS) })
    const body: unknown = await answer.json().catch(() => ({}))
    return { status: answer.status, body: typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {} }
  } catch (problem) {
    const { code } = ((problem as Error).cause ?? {}) as { code?: string }
    return code !== undefined && NOT_SENT.test(code) ? 'unsent' : 'lost'
  }
}
