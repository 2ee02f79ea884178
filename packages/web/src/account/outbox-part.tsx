import type { OutboxView } from '@phoihop/services/outbox'
import { formatMoment } from '../words/format.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** What waits to be sent, and what could not be: to whom by office held, never what it says. */
export function OutboxPart({ outbox }: { outbox: OutboxView }) {
  const words = useWords(vi, en)
  const say = useSay()
  const why = (answer: string): string => Object.entries(words.answers).find(([known]) => known === answer)?.[1] ?? words.answerCode(answer)
  return (
    <section aria-labelledby="outbox">
      <h2 id="outbox">{words.outbox}</h2>
      {!outbox.sends && <p className="notice ask">{words.outboxOff}</p>}
      <p>{words.outboxCount(outbox.waiting, outbox.sent, outbox.failed, outbox.days)}{outbox.answer && ` ${words.outboxAnswer(why(outbox.answer))}`}</p>
      {outbox.failures.length > 0 && (
        <div className="scroll"><table className="dense">
          <caption>{words.failures}</caption>
          <thead><tr><th scope="col">{words.failedWhen}</th><th scope="col">{words.failedWhat}</th><th scope="col">{words.failedTo}</th><th scope="col">{words.failedWhy}</th></tr></thead>
          <tbody>{outbox.failures.map(({ id, at, kind, title, answer }) => <tr key={id}><td>{formatMoment(at)}</td><td>{words.kinds[kind]}</td><td>{say(title)}</td><td>{why(answer)}</td></tr>)}</tbody>
        </table></div>
      )}
    </section>
  )
}
