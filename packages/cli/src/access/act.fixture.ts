import { fileURLToPath, pathToFileURL } from 'node:url'
import { readSession } from '@phoihop/services/account'
import type { House } from '@phoihop/services/house'
import type { Operation } from './operations.fixture.ts'

type Args = { request: Request; params: Record<string, string>; context: unknown }
type Built = { routes: Record<string, { path?: string; module: { action?: (args: Args) => Promise<unknown> } }>; entry: { module: { contextOf(app: object): unknown } } }
/** What an action came to: its status, where it sends, and the sentences it tells. */
export type Acted = { status: number; location: string | null; text: string }

const BUILT = fileURLToPath(new URL('../../../web/build/server/index.js', import.meta.url))

/**
 * The actions of the built pages, asked directly. A page whose loader refuses as well answers with the loader's refusal, whatever its action
 * has done before: a check forgotten in an action would hide behind the one in the loader.
 */
export async function openActions(house: House): Promise<(operation: Operation, request: Request, sender: { token: string | undefined; client: string }) => Promise<Acted>> {
  const { routes, entry } = (await import(pathToFileURL(BUILT).href)) as Built
  const known = Object.values(routes)
  return async ({ pattern }, request, { token, client }) => {
    const action = known.find(({ path }) => path === pattern.slice(1))?.module.action
    if (!action) throw new Error(`${pattern} has no action`)
    const session = token ? await readSession(house, token) : undefined
    const app = { house, language: 'vi', secure: false, client, origin: new URL(request.url).origin, ...(session ? { reader: session.reader } : {}), ...(token ? { token } : {}) }
    const context = entry.module.contextOf(app)
    return actedOf(await action({ request, params: paramsOf(pattern, new URL(request.url).pathname), context }).catch((thrown: unknown) => thrown))
  }
}

function paramsOf(pattern: string, path: string): Record<string, string> {
  const [steps, parts] = [pattern.split('/'), path.split('/').map(decodeURIComponent)]
  return Object.fromEntries(steps.flatMap((step, at) => (step === '*' ? [['*', parts.slice(at).join('/')]] : step.startsWith(':') ? [[step.slice(1), parts[at] ?? '']] : [])))
}

async function actedOf(result: unknown): Promise<Acted> {
  if (result instanceof Response) return { status: result.status, location: result.headers.get('location'), text: await result.text() }
  if (result instanceof Error) throw result
  const { init, data } = result as { init?: { status?: number } | null; data?: { sentences?: readonly string[] } }
  return { status: init?.status ?? 200, location: null, text: (data?.sentences ?? []).join(' ') }
}
