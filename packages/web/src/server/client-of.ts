const THIS_MACHINE = /^(::1|127\.|::ffff:127\.)/

/**
 * Who sends a request, for the count of failed sign-ins: the other end of the connection, or, when that is a proxy on this machine,
 * the last address the proxy added. What a sender from elsewhere writes about itself is not believed.
 */
export function clientOf(headers: Headers, connection: string | undefined): string {
  const forwarded = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim()
  const behindProxy = connection === undefined || THIS_MACHINE.test(connection)
  return (behindProxy && forwarded) || connection || 'unknown'
}
