import { createTransport } from 'nodemailer'
import type { ServerAnswer } from '@phoihop/core/outbox'

/** `calendar`: an iCalendar text (RFC 5546) that goes with it, both as a part that mail programs act on and as a file. */
export type Letter = { messageId: string; to: string; subject: string; text: string; calendar?: string }
/** A mail server. `send` answers what it said; it never throws. */
export type Post = { send(letter: Letter): Promise<ServerAnswer>; close(): void }
/** `url`: `smtp://user:password@host:587` or `smtps://…`; `from`: who the mail says it is from. */
export type PostSettings = { url: string; from: string; connections: number }

const [CONNECT_MS, SILENT_MS] = [15_000, 60_000]
/** Answers to these are about this letter; to every other command, about whoever wants to send. */
const OF_LETTER: readonly string[] = ['RCPT TO', 'DATA']
const FILE = 'giay-moi.ics'
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/

/**
 * Connections that are kept, with one letter in flight on each: a death leaves no more letters in doubt than there are connections. The client
 * itself never sends a letter again. To another machine nothing is sent in the clear, unless the address says `?requireTLS=false`.
 */
export function openPost({ url, from, connections }: PostSettings): Post {
  const transport = createTransport({
    url, pool: true, maxConnections: connections, maxMessages: Infinity, maxRequeues: 0, connectionTimeout: CONNECT_MS, greetingTimeout: CONNECT_MS, socketTimeout: SILENT_MS,
    ...(mustEncrypt(url) ? { requireTLS: true } : {}), disableFileAccess: true, disableUrlAccess: true,
  })
  return {
    send: ({ messageId, to, subject, text, calendar }) =>
      transport.sendMail({ messageId, from, to: { name: '', address: to }, subject, text, ...(calendar ? { icalEvent: { method: methodOf(calendar), filename: FILE, content: calendar } } : {}), headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' } }).then(
        ({ response }) => ({ code: Number(response.slice(0, 3)), about: 'message' as const }),
        (problem: Problem) => ({ ...(problem.responseCode ? { code: problem.responseCode } : {}), about: OF_LETTER.includes(problem.command ?? '') ? 'message' as const : 'sender' as const }),
      ),
    close: () => transport.close(),
  }
}

const methodOf = (calendar: string): string => /^METHOD:([A-Z]+)/m.exec(calendar)?.[1] ?? 'REQUEST'

/** Whether the line to that server has to be encrypted before anything is said on it. */
export function mustEncrypt(url: string): boolean {
  const { hostname, searchParams } = new URL(url)
  return !LOOPBACK.test(hostname) && searchParams.get('requireTLS') !== 'false'
}

type Problem = Error & { responseCode?: number; command?: string }
