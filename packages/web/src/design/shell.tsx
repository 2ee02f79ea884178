import type { ReactNode } from 'react'
import { useWords } from '../words/use-words.ts'
import type { Frame } from './frame.ts'
import { Navigation } from './navigation.tsx'
import { Tools } from './tools.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** Header, navigation and main part of every page. */
export function Shell({ frame, children }: { frame: Frame; children: ReactNode }) {
  const words = useWords(vi, en)
  return (
    <>
      <a className="skip" href="#main">{words.skip}</a>
      <header>
        {frame.demonstration && <p className="ribbon" role="note">{words.demonstration}</p>}
        <div className={frame.account ? 'top' : 'top stranger'}>
          <a className="brand" href="/">{words.product}</a>
          <p className="where">
            {frame.body && <b>{frame.body}</b>}
            {frame.programmes.filter(({ slug }) => slug === frame.programme).map(({ document, title }) => <span key={document} title={title}>{document}</span>)}
            <span>{words.today}: {frame.today}</span>
          </p>
          <Tools frame={frame} id="top" />
        </div>
      </header>
      {frame.account && <Navigation frame={frame} />}
      <main id="main" tabIndex={-1}>{children}</main>
      <footer className="keys" id="keys" hidden><p>{words.shortcuts}</p>{frame.place === '/documents' && <p>{words.draftShortcuts}</p>}</footer>
    </>
  )
}
