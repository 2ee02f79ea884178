import type { Reader } from '@phoihop/core/account'
import type { Refusal } from '@phoihop/core/outcome'
import type { House } from '@phoihop/services/house'
import { createContext, redirect, RouterContextProvider } from 'react-router'
import type { Language } from './words/language.ts'

/** What every loader and action starts from. */
export type App = {
  house: House
  reader?: Reader
  token?: string
  language: Language
  secure: boolean
  /** Who sends the request, for the count of failed sign-ins. */
  client: string
  /** Where this site is, for addresses to copy. */
  origin: string
  /** Hears why something is refused. */
  onRefusal?(refusal: Refusal): void
  /** Hears of every error that was thrown while the page was made. */
  onProblem?(error: unknown): void
}

const appContext = createContext<App>()

/** The context of one request, for the server that answers it. */
export function contextOf(app: App): RouterContextProvider {
  const provider = new RouterContextProvider()
  provider.set(appContext, app)
  return provider
}

type Args = { context: unknown; request: Request }
export const appOf = ({ context }: Args): App => (context as RouterContextProvider).get(appContext)

/** The app with a signed-in reader; anyone else is sent to sign in and comes back afterwards. */
export function signedIn(args: Args): App & { reader: Reader } {
  const app = appOf(args)
  if (app.reader) return { ...app, reader: app.reader }
  const { pathname, search } = new URL(args.request.url)
  throw redirect(pathname === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(pathname + search)}`)
}
