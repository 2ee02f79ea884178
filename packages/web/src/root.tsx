import latin from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url'
import vietnamese from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url'
import './design/fonts.css'
import './design/tokens.css'
import './design/page.css'
import './design/parts.css'
import './design/matrix.css'
import './design/draft.css'
import './design/meeting.css'
import './design/publication.css'
import './design/review.css'
import './design/print.css'
import type { ReactNode } from 'react'
import { isRouteErrorResponse, Links, Meta, Outlet, useRouteLoaderData, useRouteError } from 'react-router'
import { appOf } from './app-context.ts'
import { frameOf, type Frame } from './design/frame.ts'
import { Shell } from './design/shell.tsx'
import { en } from './design/words.en.ts'
import { vi } from './design/words.vi.ts'
import { useWords } from './words/use-words.ts'

type Args = { context: unknown; request: Request }
export const loader = (args: Args): Frame => frameOf(appOf(args), new URL(args.request.url))

/** For a page that has no title of its own, such as one that could not be shown. */
export const meta = () => [{ title: 'Phối Hợp' }]

/** No page ships a framework to the browser: forms and links do the work, one small script adds keys. */
export function Layout({ children }: { children: ReactNode }) {
  const frame = useRouteLoaderData('root') as Frame | undefined
  return (
    <html lang={frame?.language ?? 'vi'}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
        <link rel="manifest" href="/app.webmanifest" />
        {[vietnamese, latin].map((font) => <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />)}
        <Meta />
        <Links />
        <script type="module" src="/keys.js" />
      </head>
      <body>{frame ? <Shell frame={frame}>{children}</Shell> : <main id="main">{children}</main>}</body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  const { broken } = useWords(vi, en)
  const told = isRouteErrorResponse(error) && Array.isArray(error.data?.sentences) ? (error.data.sentences as string[]) : undefined
  return <section className="narrow"><h1>{broken.title}</h1>{told ? told.map((sentence) => <p key={sentence}>{sentence}</p>) : <p>{broken.what}</p>}</section>
}
