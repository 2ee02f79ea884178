import type { Entered } from '@phoihop/services/account'
import { redirect } from 'react-router'
import { appOf, type App } from '../app-context.ts'
import { endStepCookie, openCookie, stepCookie } from './cookies.ts'

/** Cookies to set; several of one name stand side by side. */
export const cookies = (...all: readonly string[]): Headers => new Headers(all.map((each): [string, string] => ['Set-Cookie', each]))

/** On to `to` with a session, or to the page that asks for the second factor. */
export const entered = (app: App, { token, step }: Entered, to: string): Response =>
  token === undefined
    ? redirect(`/second-factor?to=${encodeURIComponent(to)}`, { status: 303, headers: cookies(stepCookie(app, step)) })
    : redirect(to, { status: 303, headers: cookies(openCookie(app, token), endStepCookie(app)) })

/** The session goes on under another token: for the browser by its cookie, for the rest of this request by the app. */
export function goOn(args: { context: unknown; request: Request }, token: string): Headers {
  const app = appOf(args)
  app.token = token
  return cookies(openCookie(app, token))
}
