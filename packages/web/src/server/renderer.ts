import { pathToFileURL } from 'node:url'
import type { ServerBuild } from 'react-router'
import type { App, contextOf } from '../app-context.ts'

export type Render = (request: Request, app: App) => Promise<Response>

/** The built pages as a function. React reads NODE_ENV when it is loaded: without it every page is rendered by its slow development half. */
export async function loadRenderer(file: string): Promise<Render> {
  process.env.NODE_ENV ??= 'production'
  const [{ createRequestHandler }, build] = await Promise.all([import('react-router'), import(pathToFileURL(file).href) as Promise<ServerBuild>])
  const answer = createRequestHandler(build, 'production')
  const entry = build.entry.module as unknown as { contextOf: typeof contextOf }
  return (request, app) => answer(request, entry.contextOf(app))
}
