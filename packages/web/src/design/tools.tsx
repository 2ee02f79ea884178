import { useWords } from '../words/use-words.ts'
import type { Frame } from './frame.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** Programme, body, language, leaving. In the header on a desk, under “Thêm” on a phone; `id` keeps the two apart. */
export function Tools({ frame, id }: { frame: Frame; id: string }) {
  const words = useWords(vi, en)
  const other = frame.language === 'vi' ? 'en' : 'vi'
  return (
    <div className="tools">
      {frame.programmes.length > 1 && <ProgrammeSwitch frame={frame} id={`programme-${id}`} />}
      {frame.seats.length > 1 && <SeatSwitch frame={frame} id={`seat-${id}`} />}
      <form method="post" action="/language"><input type="hidden" name="to" value={frame.path} /><button className="quiet" name="language" value={other} lang={other}>{words.language}</button></form>
      {frame.account && <a className="own" href="/account" aria-current={frame.place === '/account' ? 'page' : undefined}>{words.account}</a>}
      {frame.account && <form method="post" action="/sign-out"><button className="quiet" title={frame.account}>{words.signOut}</button></form>}
    </div>
  )
}

function SeatSwitch({ frame, id }: { frame: Frame; id: string }) {
  const words = useWords(vi, en)
  return (
    <form method="post" action="/seat" className="seat">
      <label htmlFor={id}>{words.seat}</label>
      <select id={id} name="seat" defaultValue={frame.seat}>{frame.seats.map((title, at) => <option key={title} value={at}>{title}</option>)}</select>
      <button className="quiet">{words.changeSeat}</button>
    </form>
  )
}

function ProgrammeSwitch({ frame, id }: { frame: Frame; id: string }) {
  const words = useWords(vi, en)
  return (
    <form method="post" action="/seat" className="seat">
      <label htmlFor={id}>{words.programme}</label>
      <select id={id} name="programme" defaultValue={frame.programme}>{frame.programmes.map(({ slug, document, title }) => <option key={slug} value={slug} title={title}>{document}</option>)}</select>
      <button className="quiet">{words.changeSeat}</button>
    </form>
  )
}
