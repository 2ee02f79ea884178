import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { mayAudit } from '@phoihop/core/account'
import { mayKeepAccounts, readSession, type Session } from '@phoihop/services/account'
import type { Refusal } from '@phoihop/core/outcome'
import { noteRefused } from '@phoihop/services/audit'
import type { House } from '@phoihop/services/house'
import { publishedRevision } from '@phoihop/services/publication'
import type { App } from '../app-context.ts'
import { askTogether } from './ask-together.ts'
import { PageCache } from './page-cache.ts'
import { pageOf, sendPage } from './page-text.ts'
import { plainPage } from './plain-page.ts'
import { isPublic, publicKey } from './public-page.ts'
import { quietly } from './quietly.ts'
import { rateKindOf, type RateKind, type Rates } from './rates.ts'
import { networkOf } from './network-of.ts'
import { readForm } from './read-form.ts'
import { refusalOf } from './refusal-of.ts'
import { loadRenderer, type Render } from './renderer.ts'
import { readStaticFiles, serveFile } from './static-files.ts'
import { refuseVisit } from './refuse-visit.ts'
import { TokenBuckets } from './token-buckets.ts'
import { urlOf, visitOf, type Visit } from './visit.ts'
import { usualRules, type WebRules } from './web-rules.ts'

const BUILD = fileURLToPath(new URL('../../build/', import.meta.url))
/** How late a session or an entry changed by another process on the same database may be noticed. */
const SESSION_HOLD_MS = 20
const PUBLIC_BYTES = 4 * 1024 * 1024

/** What a person confirms, how they sign in, and what bodies say of plans, meetings and papers changes without a change of work: these pages are made anew each time. */
/** What is made public as well: what work changes does not change it, and the other way round. */
const NEVER_KEPT = /^\/(cong-khai|publication|documents|account|plans|meetings|handovers|visits|commitments|papers|provider|second-factor)(\/|$)/
/** Pages that may show a secret: no browser keeps them either, for whoever sits there next. */
const SECRET = /^\/(account|link|passkey|people|provider|second-factor|sign-in)(\/|$)/

export type Web = (request: Request, connection?: string) => Promise<Response>
/** `build` is the folder the page build left; `onError` hears of every bug. */
type Options = { house: House; rules?: WebRules; onError?: (error: unknown) => void; build?: string }

/** The pages as one function from request to response; it never throws. `connection` is the address of the other end, for the count of failed sign-ins. */
export async function createWeb({ house, rules = usualRules, onError = () => {}, build = BUILD }: Options): Promise<Web> {
  const files = readStaticFiles(path.join(build, 'client'))
  const render = await loadRenderer(path.join(build, 'server/index.js'))
  const cache = new PageCache()
  // Apart, and small: who has not signed in takes no room from the pages of who works.
  const publicCache = new PageCache(PUBLIC_BYTES)
  const wait = rules.rates === 'off' ? () => 0 : waitBy(rules.rates)
  const revisions = askTogether(() => publishedRevision(house), SESSION_HOLD_MS)
  const sessions = askTogether((token) => readSession(house, token), SESSION_HOLD_MS)

  const answer = async (visit: Visit): Promise<Response> => {
    const session = visit.token ? await sessions.ask(visit.token) : undefined
    if (!session && isPublic(visit)) {
      return keeping(publicCache, publicKey(house, visit, await revisions.ask('')), visit, () => renderVisit(render, house, visit, undefined, onError))
    }
    const key = visit.reads && session && !mayKeepAccounts(session.reader) && !mayAudit(session.reader) && !NEVER_KEPT.test(visit.path) ? keyOf(house, visit, session) : undefined
    return keeping(cache, key, visit, () => renderVisit(render, house, visit, session, onError).finally(() => visit.reads || (sessions.forget(), revisions.forget())))
  }

  /** The page kept under the key, else as it is made now; without a key none is kept. */
  const keeping = async (pages: PageCache, key: string | undefined, visit: Visit, make: () => Promise<Response>): Promise<Response> => {
    const kept = key === undefined ? undefined : pages.get(key)
    if (kept) return sendPage(kept, visit.request)
    const response = await make()
    if (key === undefined || !isWorthKeeping(response)) return secured(response, visit, onError)
    const page = pageOf(new Uint8Array(await response.arrayBuffer()), visit.headers)
    pages.put(key, page)
    return sendPage(page, visit.request)
  }

  return async (request, connection) => {
    const visit = visitOf(request, connection, rules)
    const refusal = refuseVisit(visit, rules)
    if (refusal) return plainPage(refusal, visit.language, visit.headers)
    const file = visit.reads ? files.get(visit.path) : undefined
    if (file) return serveFile(file, request.headers.get('accept-encoding'), visit.headers)
    const seconds = wait(visit)
    if (seconds > 0) return plainPage({ code: 'too-many-requests', seconds }, visit.language, visit.headers)
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
  const { request, reads, language, secure, token, client, origin } = visit
  const form = reads ? undefined : await readForm(request, session !== undefined)
  if (form && 'refused' in form) return plainPage(form.refused, language, visit.headers)
  const problems: unknown[] = []
  const onProblem = (problem: unknown) => void problems.push(problem)
  const refusals: Refusal[] = []
  const onRefusal = (refusal: Refusal) => void refusals.push(refusal)
  const app: App = { house, language, secure, client, origin, onProblem, onRefusal, ...(session ? { reader: session.reader } : {}), ...(token ? { token } : {}) }
  const response = await render.page(new Request(urlOf(visit), { headers: headersFor(request.headers, form?.kind), ...(form ? { method: 'POST', body: form.bytes } : {}) }), app)
  for (const problem of problems) {
    if (await refusalOf(problem)) throw problem
    onError(problem)
  }
  // A form that is refused may be told twice, by what it asked for and by the page it stands on: the first is what was asked.
  const noted = session && refusals[0] && await noteRefused(house, session.reader, refusals[0], `${reads ? 'GET' : 'POST'} ${render.patternOf(urlOf(visit).pathname)}`)
  return noted?.ok === false ? plainPage(noted.refusals[0], language, visit.headers) : response
}

/** Everything a page about work depends on (the revision does not follow accounts, nor the trail, so an administrator's and an auditor's pages are never kept); a page is rendered again when one of them changes. */
function keyOf(house: House, { address, language }: Visit, { reader, revision }: Session): string {
  return [reader.account.id, reader.seat.role, reader.seat.body ?? '', reader.programme ?? '', language, house.today(), revision, address].join('\n')
}

const isWorthKeeping = ({ status, headers }: Response): boolean =>
  status === 200 && !headers.has('set-cookie') && !headers.has('cache-control') && (headers.get('content-type') ?? '').startsWith('text/html')

/** Pages are handed these headers of a request and no others: what the libraries beneath them do at the word of a header is nobody's to ask for. */
const HANDED_ON = ['accept', 'accept-language', 'cookie', 'user-agent']

function headersFor(headers: Headers, kind: string | undefined): Headers {
  const some = HANDED_ON.flatMap((name) => [headers.get(name)].flatMap((value): [string, string][] => (value === null ? [] : [[name, value]])))
  return new Headers(kind === undefined ? some : [...some, ['content-type', kind]])
}

/** How long a visitor has to wait; a bucket of its own for each kind of request. */
function waitBy(rates: Rates): (visit: Visit) => number {
  const buckets: Readonly<Record<RateKind, TokenBuckets>> = { reads: new TokenBuckets(rates.reads), writes: new TokenBuckets(rates.writes), uploads: new TokenBuckets(rates.uploads) }
  return (visit) => buckets[rateKindOf(visit)].take(networkOf(visit.client), performance.now())
}

/** With the headers of every answer; a file that says more strictly what may run in it keeps its own policy. */
function secured(response: Response, { headers, path: asked }: Visit, onError: (error: unknown) => void): Response {
  const all = new Headers(response.headers)
  for (const [name, value] of Object.entries(headers)) if (!all.has(name)) all.set(name, value)
  if (SECRET.test(asked)) all.set('Cache-Control', 'no-store')
  else if (!all.has('cache-control')) all.set('Cache-Control', 'private, no-cache')
  all.append('Vary', 'Cookie')
  return new Response(response.body && quietly(response.body, onError), { status: response.status, headers: all })
}
