import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'

/** What the server does with a letter. drop: ends the connection within the letter · take-and-drop: keeps it and ends the connection before saying so. */
type Behaviour = 'take' | 'drop' | 'take-and-drop' | { recipient: number } | { content: number }
export type Taken = { messageId: string; to: string; raw: string }
export type MailServer = {
  url: string
  /** Every letter kept, each time it was kept. */
  taken: readonly Taken[]
  /** Called for every try, with its recipient and how many tries to that recipient there were before. */
  behave(how: (to: string, before: number) => Behaviour): void
  /** Refuses connections from now on, and comes back on the same port. */
  down(): Promise<void>
  up(): Promise<void>
  close(): Promise<void>
}

/** A real SMTP server on loopback that keeps what it is given. `port`: 0 for a free one. */
export async function openMailServer({ onTaken = () => {}, port: wanted = 0 }: { onTaken?(count: number): void; port?: number } = {}): Promise<MailServer> {
  const taken: Taken[] = []
  const tries = new Map<string, number>()
  const next = new Map<string, Behaviour>()
  let how: (to: string, before: number) => Behaviour = () => 'take'
  let port = wanted

  const refusal = (responseCode: number) => Object.assign(new Error('no'), { responseCode })
  function atRecipient(to: string): Error | undefined {
    const before = tries.get(to) ?? 0
    tries.set(to, before + 1)
    const behaviour = how(to, before)
    next.set(to, behaviour)
    return typeof behaviour === 'object' && 'recipient' in behaviour ? refusal(behaviour.recipient) : undefined
  }
  function atContent(stream: SMTPServerDataStream, session: SMTPServerSession, answer: (problem?: Error | null, said?: string) => void, cut: () => void): void {
    const to = session.envelope.rcptTo[0]?.address ?? ''
    const behaviour = next.get(to)
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      if (behaviour === 'drop') cut()
    })
    stream.on('end', () => {
      if (behaviour === 'drop') return
      if (typeof behaviour === 'object' && 'content' in behaviour) return answer(refusal(behaviour.content))
      const raw = Buffer.concat(chunks).toString('utf8')
      taken.push({ messageId: /^Message-ID:\s+(<[^>]+>)/im.exec(raw)?.[1] ?? '', to, raw })
      onTaken(taken.length)
      if (behaviour === 'take-and-drop') return cut()
      answer(null, 'taken')
    })
  }

  let server: SMTPServer | undefined
  const up = async () => {
    const made = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'], logger: false, disableReverseLookup: true, closeTimeout: 100,
      onRcptTo: ({ address }, _session, answer) => answer(atRecipient(address) ?? null),
      onData: (stream, session, answer) => atContent(stream, session, answer, () => [...made.connections].find(({ id }) => id === session.id)?.close()),
    })
    made.on('error', () => {})
    await new Promise<void>((settle) => made.listen(port, '127.0.0.1', () => settle()))
    port = (made.server.address() as { port: number }).port
    server = made
  }
  const down = () => new Promise<void>((settle) => (server ? server.close(() => settle()) : settle()))
  await up()
  return { url: `smtp://127.0.0.1:${port}`, taken, behave: (given) => { how = given }, up, down, close: down }
}
