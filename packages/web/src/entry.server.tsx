import { renderToString } from 'react-dom/server'
import { ServerRouter, type EntryContext, type HandleErrorFunction } from 'react-router'
import { appOf } from './app-context.ts'

export { contextOf } from './app-context.ts'

export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext): Response {
  headers.set('Content-Type', 'text/html; charset=utf-8')
  return new Response(`<!doctype html>${renderToString(<ServerRouter context={context} url={request.url} />)}`, { status, headers })
}

/** What went wrong is reported by the process that serves; a page never shows it. */
export const handleError: HandleErrorFunction = (error, args) => appOf(args).onProblem?.(error)
