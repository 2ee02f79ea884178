const THIS_MACHINE = /^(::1|127\.|::ffff:127\.)/

/** Whether a connection may speak for others: from this machine (or a test), or from a proxy the installation names. */
export const isProxy = (connection: string | undefined, proxies: readonly string[] = []): boolean =>
  connection === undefined || THIS_MACHINE.test(connection) || proxies.includes(connection.replace(/^::ffff:/, ''))

/**
 * Who sends a request, for the count of failed sign-ins and the rates: the other end of the connection, or, when that is a proxy, the last
 * address the proxy added. What a sender from elsewhere writes about itself is not believed.
 */
export function clientOf(headers: Headers, connection: string | undefined, proxies: readonly string[] = []): string {
  const forwarded = isProxy(connection, proxies) ? headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return forwarded || connection || 'unknown'
}
