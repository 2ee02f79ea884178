import type { CalendarDate } from '@phoihop/core/calendar'
import type { Words } from '@phoihop/core/register'
import type { ReactNode } from 'react'
import { formatDay } from '../words/format.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Happened = { body: Words; account: Words; recordedOn: CalendarDate; what: ReactNode }

/** What happened, from the oldest on as given and printed newest first. Nothing is ever taken out of it. */
export function History({ entries }: { entries: readonly Happened[] }) {
  const words = useWords(vi, en)
  const say = useSay()
  return (
    <section className="history" aria-labelledby="history">
      <h2 id="history">{words.history}</h2>
      {entries.length === 0 && <p className="empty">{words.noHistory}</p>}
      <ol reversed>
        {entries.map((entry, at) => ({ ...entry, at })).toReversed().map(({ body, account, recordedOn, what, at }) => (
          <li key={at}><b>{say(body)}</b> {what}<p className="meta"><span>{words.recorded} {formatDay(recordedOn)}</span><span>{say(account)}</span></p></li>
        ))}
      </ol>
    </section>
  )
}
