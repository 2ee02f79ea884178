import { printLongDay, printMonthNumber, printNumber, type Paper, type Part, type Run, type Table } from '@phoihop/core/paper'
import { createContext, useContext } from 'react'
import { useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** Where the numbers of a paper open, by the id of their source. */
const Sources = createContext<ReadonlyMap<string, string>>(new Map())

/** A paper's words in the order they are printed; a paper is Vietnamese whatever the language of the screen. */
export function PaperSheet({ paper }: { paper: Paper }) {
  const words = useWords(vi, en)
  const { issuers, symbol, number, place, dated, kind, subject, addressees, body, signatures, recipients, archive, annexes, sources } = paper
  return (
    <Sources value={new Map(sources.flatMap(({ id, address }) => (address ? [[id, onThisSite(address)] as const] : [])))}><div className="sheet" lang="vi">
      <div className="letterhead">
        <p>{issuers.map(({ superior, name }) => <span key={name}>{superior && <>{superior}<br /></>}<b>{name}</b><br /></span>)}Số: {number === undefined ? '…' : printNumber(number)}/{symbol}{kind === '' && <><br />V/v {subject}</>}</p>
        <p>{place}, {typeof dated === 'string' ? printLongDay(dated) : `ngày … tháng ${printMonthNumber(dated.month)} năm ${dated.year}`}</p>
      </div>
      {kind !== '' && <h2>{kind}<br />{subject}</h2>}
      {addressees.length > 0 && <p>{words.to}: {addressees.join('; ')}.</p>}
      {body.map((part, at) => <PartOf key={at} part={part} />)}
      <div className="signatures">{signatures.map(({ authority, position, body: of, name }) => <p key={`${position} ${of}`}><b>{authority && <>{authority}<br /></>}{position}<br />{of}</b><br /><br />{name}</p>)}</div>
      <p className="meta">{words.recipients}: {[...recipients.map(({ to, purpose }) => (purpose ? `${to} (${purpose})` : to)), `${words.archive}: ${archive}`].join('; ')}.</p>
      {annexes.map(({ label, title }) => <p key={label} className="meta">{label}: {title}</p>)}
    </div></Sources>
  )
}

function PartOf({ part }: { part: Part }) {
  switch (part.part) {
    case 'heading': return <h3>{part.label} {part.text}</h3>
    case 'paragraph': return <p><Runs runs={part.runs} /></p>
    case 'bullet': return <p className="bullet">- <Runs runs={part.runs} /></p>
    case 'note': return <p className="meta"><Runs runs={part.runs} /></p>
    case 'table': return <TableOf table={part} />
  }
}

/** The list behind a number, wherever this site is called from. */
const onThisSite = (address: string): string => { const url = URL.parse(address); return url ? url.pathname + url.search : address }

function Runs({ runs }: { runs: readonly Run[] }) {
  const links = useContext(Sources)
  return <>{runs.map(({ text, bold, italic, source }, at) => (source !== undefined && links.has(source) ? <a key={at} href={links.get(source)}>{text}</a> : bold ? <b key={at}>{text}</b> : italic ? <i key={at}>{text}</i> : text))}</>
}

function TableOf({ table: { caption, columns, rows } }: { table: Table }) {
  return (
    <div className="scroll"><table className="dense">
      {caption && <caption>{caption}</caption>}
      <thead><tr>{columns.map(({ title }) => <th key={title} scope="col">{title}</th>)}</tr></thead>
      <tbody>{rows.map(({ cells }, at) => <tr key={at}>{cells.map(({ runs, span }, nth) => <td key={nth} colSpan={span}><Runs runs={runs} /></td>)}</tr>)}</tbody>
    </table></div>
  )
}
