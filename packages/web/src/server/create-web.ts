import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { mayAudit } from '@phoihop/core/account'
import { mayKeepAccounts, readSession, type Session } from '@phoihop/services/account'
import { DOCUMENT_LIMIT_BYTES } from '@phoihop/services/draft'
import type { House } from '@phoihop/services/house'
import type { App } from '../app-context.ts'
import { askTogether } from './ask-together.ts'
import { clientOf } from './client-of.ts'
import { PageCache } from './page-cache.ts'
import { pageOf, sendPage } from './page-text.ts'
import { plainPage } from './plain-page.ts'
import { readBody } from './read-body.ts'
import { refusalOf } from './refusal-of.ts'
import { loadRenderer, type Render } from './renderer.ts'
import { readStaticFiles, serveFile } from './static-files.ts'
import { isWelcome, urlOf, visitOf, type Visit } from './visit.ts'

const BUILD = fileURLToPath(new URL('../../build/', import.meta.url))
/** How late a session or an entry changed by another process on the same database may be noticed. */
const SESSION_HOLD_MS = 20
const FORM_LIMIT_BYTES = DOCUMENT_LIMIT_BYTES + 64 * 1024

/** What a person confirms and how they sign in changes without a change of work: these pages are made anew each time. */
const NEVER_KEPT = /^\/(documents|account|provider|second-factor)(\/|$)/
/** Pages that may show a secret: no browser keeps them either, for whoever sits there next. */
const SECRET = /^\/(account|link|passkey|people|provider|second-factor|sign-in)(\/|$)/

export type Web = (request: Request, connection?: string) => Promise<Response>
/** `build` is the folder the page build left; `onError` hears of every bug. */
type Options = { house: House; onError?: (error: unknown) => void; build?: string }

/** The pages as one function from request to response; it never throws. `connection` is the address of the other end, for the count of failed sign-ins. */
export async function createWeb({ house, onError = () => {}, build = BUILD }: Options): Promise<Web> {
  const files = readStaticFiles(path.join(build, 'client'))
  const render = await loadRenderer(path.join(build, 'server/index.js'))
  const cache = new PageCache()
  const sessions = askTogether((token) => readSession(house, token), SESSION_HOLD_MS)

  const answer = async (visit: Visit): Promise<Response> => {
    const session = visit.token ? await sessions.ask(visit.token) : undefined
    const key = visit.reads && session && !mayKeepAccounts(session.reader) && !mayAudit(session.reader) && !NEVER_KEPT.test(visit.path) ? keyOf(house, visit, session) : undefined
    const kept = key === undefined ? undefined : cache.get(key)
    if (kept) return sendPage(kept, visit.request)
    const response = await renderVisit(render, house, visit, session, onError).finally(() => visit.reads || sessions.forget())
    if (key === undefined || !isWorthKeeping(response)) return secured(response, visit)
    const page = pageOf(new Uint8Array(await response.arrayBuffer()), visit.headers)
    cache.put(key, page)
    return sendPage(page, visit.request)
  }

  return async (request, connection) => {
    const visit = visitOf(request, connection)
    const file = visit.reads ? files.get(visit.path) : undefined
    if (file) return serveFile(file, request.headers.get('accept-encoding'), visit.headers)
    if (!isWelcome(visit)) return new Response(null, { status: 403, headers: visit.headers })
    try {
      return await answer(visit)
    } catch (error) {
      const refusal = await refusalOf(error)
      if (!refusal) onError(error)
      return plainPage(refusal, visit.language, visit.headers)
    }
  }
}

/** Renders; a ground that went away under the page is thrown on, so that it is told as what it is and not as a bug. */
async function renderVisit(render: Render, house: House, visit: Visit, session: Session | undefined, onError: (error: unknown) => void): Promise<Response> {
  const { request, reads, language, secure, token } = visit
  const url = urlOf(visit)
  const body = reads ? undefined : await readBody(request, FORM_LIMIT_BYTES)
  if (!reads && !body) return plainPage({ code: 'file-too-large', file: '', bytes: FORM_LIMIT_BYTES + 1, limit: DOCUMENT_LIMIT_BYTES }, language, visit.headers)
  const problems: unknown[] = []
  const onProblem = (problem: unknown) => void problems.push(problem)
  const app: App = { house, language, secure, client: clientOf(request.headers, visit.connection), origin: url.origin, onProblem, ...(session ? { reader: session.reader } : {}), ...(token ? { token } : {}) }
  const response = await render(new Request(url, { method: reads ? 'GET' : 'POST', headers: request.headers, ...(body ? { body } : {}) }), app)
  for (const problem of problems) {
    if (await refusalOf(problem)) throw problem
    onError(problem)
  }
  return response
}

/** Everything a page about work depends on (the revision does not follow accounts, nor the trail, so an administrator's and an auditor's pages are never kept); a page is rendered again when one of them changes. */
function keyOf(house: House, { address, language }: Visit, { reader, revision }: Session): string {
  return [reader.account.id, reader.seat.role, reader.seat.body ?? '', reader.programme ?? '', language, house.today(), revision, address].join('\n')
}

const isWorthKeeping = ({ status, headers }: Response): boolean =>
  status === 200 && !headers.has('set-cookie') && !headers.has('cache-control') && (headers.get('content-type') ?? '').startsWith('text/html')

function secured(response: Response, { headers, path: asked }: Visit): Response {
  const all = new Headers(response.headers)
  for (const [name, value] of Object.entries(headers)) all.set(name, value)
  if (SECRET.test(asked)) all.set('Cache-Control', 'no-store')
  else if (!all.has('cache-control')) all.set('Cache-Control', 'private, no-cache')
  return new Response(response.body, { status: response.status, headers: all })
}
