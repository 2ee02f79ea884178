import type { ReactNode } from 'react'
import { useWords } from '../words/use-words.ts'
import type { Frame } from './frame.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** Header, navigation and main part of every page. */
export function Shell({ frame, children }: { frame: Frame; children: ReactNode }) {
  const words = useWords(vi, en)
  return (
    <>
      <a className="skip" href="#main">{words.skip}</a>
      {frame.demonstration && <p className="ribbon" role="note">{words.demonstration}</p>}
      <header className="top">
        <a className="brand" href="/">{words.product}</a>
        <p className="where">
          {frame.body && <b>{frame.body}</b>}
          <span>{words.today}: {frame.today}</span>
        </p>
        <div className="tools">
          {frame.seats.length > 1 && <SeatSwitch frame={frame} />}
          <form method="post" action="/language"><input type="hidden" name="to" value={frame.path} /><button className="quiet" name="language" value={frame.language === 'vi' ? 'en' : 'vi'} lang={frame.language === 'vi' ? 'en' : 'vi'}>{words.language}</button></form>
          {frame.account && <form method="post" action="/sign-out"><button className="quiet" title={frame.account}>{words.signOut}</button></form>}
        </div>
      </header>
      {frame.account && <Navigation frame={frame} />}
      <main id="main" tabIndex={-1}>{children}</main>
      <p className="keys" id="keys" hidden>{words.shortcuts}</p>
    </>
  )
}

function SeatSwitch({ frame }: { frame: Frame }) {
  const words = useWords(vi, en)
  return (
    <form method="post" action="/seat" className="seat">
      <label htmlFor="seat">{words.seat}</label>
      <select id="seat" name="seat" defaultValue={frame.seat}>{frame.seats.map((title, at) => <option key={title} value={at}>{title}</option>)}</select>
      <button className="quiet">{words.changeSeat}</button>
    </form>
  )
}

function Navigation({ frame }: { frame: Frame }) {
  const { nav } = useWords(vi, en)
  const places = frame.keepsAccounts
    ? [['/people', nav.people, 'p']]
    : [['/', nav.desk, 'b'], ['/programme', nav.programme, 'c'], ['/matrix', nav.matrix, 'm'], ['/calendar', nav.calendar, 'l'], ...(frame.follows ? [['/reports', nav.reports, 'r'], ['/questions', nav.questions, 'q']] : [['/reports', nav.reports, 'r']])]
  return (
    <nav className="main" aria-label={nav.label}>
      {places.map(([href, title, key]) => <a key={href} href={href} data-key={key} aria-current={frame.place === href ? 'page' : undefined}>{title}</a>)}
    </nav>
  )
}
