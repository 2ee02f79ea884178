import type { ReactNode } from 'react'
import type { HandoverView } from '@phoihop/services/handover'
import { CommitmentMark } from '../commitment/commitment-mark.tsx'
import { formatDay } from '../words/format.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** What is handed over, part by part; nothing of it was typed. An open commitment leads to where it stands now. */
export function DossierPart({ view: { dossier, frozen, now } }: { view: HandoverView }) {
  const words = useWords(vi, en)
  const say = useSay()
  const { commitments, plans, meetings, papers, numbers, questions, asOf } = dossier
  return (
    <section className="part agenda" aria-labelledby="dossier">
      <h2 id="dossier">{words.dossier}</h2>
      <p className="hint">{frozen ? words.frozen(formatDay(asOf)) : words.preview(formatDay(asOf))}</p>
      <Lines title={words.commitments} none={words.noCommitments}>{commitments.map(({ id, what, owner, due, state, daysLate }) => (
        <li key={id}>
          {now[id] ? <a href={`/commitments/${id}`}>{what}</a> : <span className="name">{what}</span>}
          <p className="meta"><span>{say(owner)}</span><span>{words.due.toLowerCase()} {formatDay(due)}</span><CommitmentMark standing={{ state, due, daysLate }} />{now[id] && now[id].state !== state && <span>{words.nowIs}: <CommitmentMark standing={now[id]} /></span>}</p>
        </li>
      ))}</Lines>
      <Lines title={words.plans} none={words.noPlans}>{plans.map(({ key, year, state, initiatives }) => (
        <li key={key}>
          <a href={`/plans/${key}`}>{words.planOf(year)}</a><p className="meta"><span>{words.planState[state]}</span></p>
          {initiatives.length > 0 && <ul className="owed">{initiatives.map(({ title, by }) => <li key={title}>{title} <span className="meta">{words.by} {formatDay(by)}</span></li>)}</ul>}
        </li>
      ))}</Lines>
      <Lines title={words.meetings} none={words.noMeetings}>{meetings.map(({ title, owed, held, late }) => <li key={title.vi}><span className="name">{say(title)}</span><p className="meta"><span>{words.held(held, owed)}</span>{late > 0 && <span className="state late"><span aria-hidden="true">▲</span> {words.late(late)}</span>}</p></li>)}</Lines>
      <Lines title={words.papers} none={words.noPapers}>{papers.map(({ id, kind, stage, number, on }) => <li key={id}><a href={`/papers/${id}`}>{words.kind[kind]}</a><p className="meta"><span>{number === undefined ? words.stage[stage] : words.numbered(number, formatDay(on))}</span></p></li>)}</Lines>
      <Lines title={words.numbers} none="">{numbers.map(({ body, last }) => <li key={body.vi}><span className="name">{say(body)}</span><p className="meta"><span>{words.last(last)}</span></p></li>)}</Lines>
      <Lines title={words.questions} none={words.noQuestions}>{questions.map(({ title, why, count }) => <li key={`${title.vi} ${why}`}><span className="name">{say(title)}</span><p className="meta"><span>{words.times(count)}</span><span>{words.why[why]}</span></p></li>)}</Lines>
    </section>
  )
}

function Lines({ title, none, children }: { title: string; none: string; children: readonly ReactNode[] }) {
  return <><h3>{title} {children.length > 0 && <span className="count">{children.length}</span>}</h3>{children.length === 0 ? <p className="empty">{none}</p> : <ul className="lines">{children}</ul>}</>
}
