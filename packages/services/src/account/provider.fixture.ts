import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

export const CLIENT = { clientId: 'phoi-hop', clientSecret: 'only-for-a-test-on-this-machine' } as const
const HOUR = 3600
export type RunningProvider = { issuer: string; port: number; stop(): Promise<void> }
type Handler = (request: IncomingMessage, response: ServerResponse) => void
type Library = { default: new (issuer: string, settings: object) => { callback(): Handler } }

/** A live OpenID Connect provider on loopback: whoever types a name there is that subject. PKCE is required. */
export async function startProvider({ back, port = 0 }: { back: string; port?: number }): Promise<RunningProvider> {
  const { default: Provider } = (await import('oidc-provider' as string)) as Library
  let handle: Handler = (_request, response) => void response.writeHead(503).end()
  const server = createServer((request, response) => handle(request, response))
  const bound = await listening(server, port)
  const issuer = `http://127.0.0.1:${bound}`
  const settings = {
    clients: [{ client_id: CLIENT.clientId, client_secret: CLIENT.clientSecret, redirect_uris: [back], response_types: ['code'], grant_types: ['authorization_code'], token_endpoint_auth_method: 'client_secret_post' }],
    pkce: { required: () => true },
    cookies: { keys: ['only for a test'] },
    findAccount: (_context: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id }) }),
    ttl: { Interaction: HOUR, Session: HOUR, Grant: HOUR, AccessToken: HOUR, IdToken: HOUR },
  }
  handle = quietly(() => new Provider(issuer, settings)).callback()
  return { issuer, port: bound, stop: () => new Promise((settle) => { server.close(() => settle()); server.closeAllConnections() }) }
}

const listening = (server: Server, port: number): Promise<number> =>
  new Promise((settle, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', () => settle((server.address() as { port: number }).port))
  })

/** It warns that its own pages and its memory are not for real use: they are not. */
function quietly<T>(make: () => T): T {
  const { warn, info } = console
  console.warn = console.info = () => {}
  try {
    return make()
  } finally {
    console.warn = warn
    console.info = info
  }
}

/** Walks a browser's way through the provider as `subject`, and answers the query it sends back with. */
export async function walkThrough(address: string, subject: string): Promise<string> {
  const cookies = new Map<string, string>()
  let next = { url: new URL(address), form: undefined as URLSearchParams | undefined }
  for (let steps = 0; steps < 20; steps++) {
    const answer = await fetch(next.url, { redirect: 'manual', method: next.form ? 'POST' : 'GET', headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }, ...(next.form ? { body: next.form } : {}) })
    for (const each of answer.headers.getSetCookie()) cookies.set(each.slice(0, each.indexOf('=')), each.slice(each.indexOf('=') + 1).split(';')[0] ?? '')
    const to = answer.headers.get('location')
    if (to) {
      const url = new URL(to, next.url)
      if (url.searchParams.has('state')) return url.search
      next = { url, form: undefined }
      continue
    }
    const page = await answer.text()
    const action = /<form[^>]* action="([^"]*)"/.exec(page)?.[1]
    if (!action) throw new Error(`the provider answered ${answer.status}: ${page.slice(0, 300)}`)
    next = { url: new URL(action.replaceAll('&amp;', '&'), next.url), form: new URLSearchParams({ prompt: page.includes('name="login"') ? 'login' : 'consent', login: subject, password: 'x' }) }
  }
  throw new Error('the provider goes round in a circle')
}
