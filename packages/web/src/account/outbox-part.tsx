import type { OutboxView } from '@phoihop/services/outbox'
import { formatMoment } from '../words/format.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** What waits to be sent, and what could not be: to whom by office held, never what it says. */
export function OutboxPart({ outbox: { days, mail, push, group } }: { outbox: OutboxView }) {
  const words = useWords(vi, en)
  const say = useSay()
  const why = (answer: string): string => Object.entries(words.answers).find(([known]) => known === answer)?.[1] ?? words.answerCode(answer)
  const failures = [...mail.failures, ...push.failures, ...group.failures].sort((a, b) => (a.at < b.at ? 1 : -1))
  return (
    <section aria-labelledby="outbox">
      <h2 id="outbox">{words.outbox}</h2>
      {!mail.sends && <p className="notice ask">{words.outboxOff}</p>}
      <p>{words.outboxCount(mail.waiting, mail.sent, mail.failed, days)}{mail.answer && ` ${words.outboxAnswer(why(mail.answer))}`}</p>
      {push.sends && <p>{words.pushCount(push.waiting, push.sent, push.failed, days)}{push.answer && ` ${words.outboxAnswer(why(push.answer))}`}</p>}
      {group.sends && <p>{words.groupCount(group.waiting, group.sent, group.failed, days)}{group.answer && ` ${words.outboxAnswer(why(group.answer))}`}</p>}
      {failures.length > 0 && (
        <div className="scroll"><table className="dense">
          <caption>{words.failures}</caption>
          <thead><tr><th scope="col">{words.failedWhen}</th><th scope="col">{words.failedWhat}</th><th scope="col">{words.failedTo}</th><th scope="col">{words.failedWhy}</th></tr></thead>
          <tbody>{failures.map(({ id, at, kind, title, answer }) => <tr key={id}><td>{formatMoment(at)}</td><td>{words.kinds[kind]}</td><td>{title && say(title)}</td><td>{why(answer)}</td></tr>)}</tbody>
        </table></div>
      )}
    </section>
  )
}
