import type { AgendaDuty, AgendaFigure } from '@phoihop/services/meeting'
import type { Cut } from '@phoihop/services/work'
import type { ReactNode } from 'react'
import { CommitmentLines } from '../commitment/commitment-lines.tsx'
import { Field } from '../design/field.tsx'
import { formatCount, formatDay, formatPeriod } from '../words/format.ts'
import { useLanguage, useSay, useWords } from '../words/use-words.ts'
import { ActForm, typedFor, type PartProps } from './act-form.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** The agenda in up to six parts: they fill themselves, but for the last, which is what bodies bring up. */
export function AgendaPart({ view, typed }: PartProps) {
  const words = useWords(vi, en)
  const { agenda, place } = view
  const above = agenda.above.length > 0 ? 1 : 0
  const below = agenda.overdueBelow.total > 0 ? 1 : 0
  const late = `/duties?${new URLSearchParams({ state: 'late', place: place.id })}`
  return (
    <section className="part agenda" aria-labelledby="agenda">
      <h2 id="agenda">{words.agenda}</h2>
      <p className="hint">{words.asOf(formatDay(agenda.on))}</p>
      <Part nth={1} id="open" title={words.open} count={agenda.open.length} empty={words.noOpen}><CommitmentLines lines={agenda.open} /></Part>
      {above > 0 && <Part nth={2} id="above" title={words.above} count={agenda.above.length} empty=""><CommitmentLines lines={agenda.above.map(({ line }) => line)} opens={(id) => agenda.above.some(({ line, opens }) => opens && line.commitment.id === id)} /></Part>}
      <Part nth={2 + above} id="overdue" title={words.overdue} count={agenda.overdue.total} empty={words.noOverdue}><Overdue duties={agenda.overdue} more={late} withPlace={false} /></Part>
      {below > 0 && <Part nth={3 + above} id="overdue-below" title={words.overdueBelow} count={agenda.overdueBelow.total} empty=""><Overdue duties={agenda.overdueBelow} more="/duties?state=late" withPlace /></Part>}
      <Part nth={3 + above + below} id="figures" title={words.figures} count={agenda.figures.length} empty={words.noFigures}><Figures figures={agenda.figures} /></Part>
      <Items nth={4 + above + below} view={view} typed={typed} />
    </section>
  )
}

function Part({ nth, id, title, count, empty, children }: { nth: number; id: string; title: string; count: number; empty: string; children: ReactNode }) {
  const language = useLanguage()
  return <section aria-labelledby={id}><h3 id={id}>{nth}. {title} {count > 0 && <span className="count">{formatCount(count, language)}</span>}</h3>{count === 0 ? <p className="empty">{empty}</p> : children}</section>
}

function Overdue({ duties, more, withPlace }: { duties: Cut<AgendaDuty>; more: string; withPlace: boolean }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const say = useSay()
  return (
    <>
      <ul className="lines">
        {duties.shown.map(({ duty: { occurrence, obligation, owners, standing, place }, opens }) => {
          const name = <>{say(obligation.title)}, {formatPeriod(occurrence.period.key, language)}</>
          return (
            <li key={occurrence.key}>
              {opens ? <a href={`/duty/${occurrence.key}`}>{name}</a> : <span className="name">{name}</span>}
              <p className="meta">{withPlace && <span>{say(place.title)}</span>}<span>{owners.map(({ title }) => say(title)).join(', ')}</span><span className="state late">▲ {words.late(standing.daysLate)}</span></p>
            </li>
          )
        })}
      </ul>
      {duties.total > duties.shown.length && <p className="all">{words.more(duties.total - duties.shown.length)} · <a href={more}>{words.all}</a></p>}
    </>
  )
}

/** Each number opens to the reports it was summed from. */
function Figures({ figures }: { figures: readonly AgendaFigure[] }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const say = useSay()
  return (
    <ul className="lines">
      {figures.map(({ title, of, party, value, from, missing }) => (
        <li key={`${title.vi} ${of.vi} ${party?.vi}`}>
          <span className="name">{say(title)}: <b>{value === null ? words.notReported : formatCount(value, language)}</b> <small>{say(of)}{party ? ` (${say(party)})` : ''}</small></span>
          {from.length > 0 && <details className="inline"><summary>{words.sources(from.length)}</summary><ul>{from.map(({ key, opens, place, period }) => <li key={key}>{opens ? <a href={`/duty/${key}`}>{say(place)}, {formatPeriod(period, language)}</a> : <>{say(place)}, {formatPeriod(period, language)}</>}</li>)}</ul></details>}
          {missing.length > 0 && <p className="meta">{words.missing(missing.slice(0, 5).map(say).join(', '))}{missing.length > 5 ? ` ${words.more(missing.length - 5)}` : ''}</p>}
        </li>
      ))}
    </ul>
  )
}

function Items({ nth, view: { agenda, may, meeting }, typed: all }: PartProps & { nth: number }) {
  const words = useWords(vi, en)
  const say = useSay()
  return (
    <>
      <Part nth={nth} id="items" title={words.items} count={agenda.items.length} empty={words.noItems}><ul className="lines">
        {agenda.items.map(({ item, title, by, mayWithdraw }) => (
          <li key={item}><span className="name">{title}</span><p className="meta"><span>{say(by.title)}</span></p>
            {mayWithdraw && <ActForm act="withdraw-item" seen={meeting.acts} label={`${words.act['withdraw-item']}: ${title}`} button={words.act['withdraw-item']} quiet><input type="hidden" name="item" value={item} /></ActForm>}
          </li>
        ))}
      </ul></Part>
      {may.includes('add-item') && (
        <div className="acts"><ActForm act="add-item" seen={meeting.acts} label={words.act['add-item']}>
          <Field id="title" label={words.field.title} hint={words.text}><input id="title" name="title" type="text" required maxLength={500} autoComplete="off" defaultValue={typedFor('add-item', all)?.title} aria-describedby="title-hint" /></Field>
        </ActForm></div>
      )}
    </>
  )
}
