import { pathToFileURL } from 'node:url'
import type { ServerBuild } from 'react-router'
import type { App, contextOf } from '../app-context.ts'

export type Render = {
  page(request: Request, app: App): Promise<Response>
  /** The pattern of the route that answers at a path: `/duty/*`. */
  patternOf(path: string): string
}

/** The built pages as a function. React reads NODE_ENV when it is loaded: without it every page is rendered by its slow development half. */
export async function loadRenderer(file: string): Promise<Render> {
  process.env.NODE_ENV ??= 'production'
  const [{ createRequestHandler, matchRoutes }, build] = await Promise.all([import('react-router'), import(pathToFileURL(file).href) as Promise<ServerBuild>])
  const answer = createRequestHandler(build, 'production')
  const entry = build.entry.module as unknown as { contextOf: typeof contextOf }
  const routes = Object.values(build.routes).flatMap((route) => (route?.parentId === 'root' ? [route.index ? { id: route.id, index: true as const } : { id: route.id, path: route.path ?? '' }] : []))
  return {
    page: (request, app) => answer(request, entry.contextOf(app)),
    patternOf: (path) => {
      const route = matchRoutes(routes, path)?.at(-1)?.route
      return `/${route && 'path' in route ? route.path : ''}`
    },
  }
}
