import { useWords } from '../words/use-words.ts'
import type { Frame } from './frame.ts'
import { Tools } from './tools.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

const ON_A_PHONE = 4
type Place = readonly [href: string, title: string, key: string]

/** Six nouns, and the questions for who answers them. A phone shows four at the bottom and the rest, with the tools of the header, under the fifth. */
export function Navigation({ frame }: { frame: Frame }) {
  const { nav } = useWords(vi, en)
  const places: readonly Place[] = frame.audits ? [['/trail', nav.trail, 't']] : frame.keepsAccounts
    ? [['/people', nav.people, 'p'], ['/documents', nav.documents, 'd']]
    : [
        ['/', nav.desk, 'b'], ['/programme', nav.programme, 'c'], ['/matrix', nav.matrix, 'm'], ['/calendar', nav.calendar, 'l'], ['/meetings', nav.meetings, 'g'], ['/reports', nav.reports, 'r'],
        ...(frame.follows ? [['/questions', nav.questions, 'q'] as const] : []),
      ]
  const link = ([href, title, key]: Place) => <a key={href} href={href} data-key={key} aria-current={frame.place === href ? 'page' : undefined}>{title}</a>
  return (
    <nav className="main" aria-label={nav.label}>
      {places.slice(0, ON_A_PHONE).map(link)}
      <span className="rest">{places.slice(ON_A_PHONE).map(link)}</span>
      <details className="more">
        <summary>{nav.more}</summary>
        <div>{places.slice(ON_A_PHONE).map(link)}<Tools frame={frame} id="more" /></div>
      </details>
    </nav>
  )
}
