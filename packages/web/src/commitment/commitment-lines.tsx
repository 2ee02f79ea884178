import type { CommitmentLine, OwnCommitments } from '@phoihop/services/commitment'
import { formatCount, formatPeriod } from '../words/format.ts'
import { useLanguage, useSay, useWords } from '../words/use-words.ts'
import { CommitmentDue, CommitmentMark } from './commitment-mark.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** Commitments, a line each. */
export function CommitmentLines({ lines, withOwner = true, withMeeting = true }: { lines: readonly CommitmentLine[]; withOwner?: boolean; withMeeting?: boolean }) {
  const language = useLanguage()
  const say = useSay()
  return (
    <ul className="lines">
      {lines.map(({ commitment, standing, owner, meeting }) => (
        <li key={commitment.id}>
          <a href={`/commitments/${commitment.id}`}>{commitment.what}</a>
          <p className="meta">
            {withOwner && <span>{say(owner.title)}</span>}
            {withMeeting && <span>{say(meeting.place)}, {formatPeriod(meeting.period, language)}</span>}
            <CommitmentDue standing={standing} /><CommitmentMark standing={standing} />
          </p>
        </li>
      ))}
    </ul>
  )
}

/** On the desk: what the body owes by conclusions, and what waits for its acceptance. */
export function DeskCommitments({ commitments: { own, toAccept } }: { commitments: OwnCommitments }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const part = (id: string, title: string, lines: readonly CommitmentLine[], withOwner: boolean) => lines.length > 0 && (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{title} <span className="count">{formatCount(lines.length, language)}</span></h2>
      <CommitmentLines lines={lines} withOwner={withOwner} />
    </section>
  )
  if (own.length + toAccept.length === 0) return null
  return <>{part('commitments', words.mine, own, false)}{part('commitments-to-accept', words.toAccept, toAccept, true)}<p className="all"><a href="/commitments">{words.all}</a></p></>
}
