import type { ReactNode } from 'react'
import type { PlanActName, PlanView } from '@phoihop/services/plan'
import type { Typed } from '../words/refused.ts'
import { formatDay } from '../words/format.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { Hidden } from './plan-items.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Props = { plan: PlanView; body: string; today: string; typed: Typed | undefined }

/** What this reader may do about the plan as a whole: what moves it on stands open, what undoes it folds away. */
export function PlanActs(props: Props) {
  const { plan, typed } = props
  const words = useWords(vi, en)
  const may = (act: PlanActName): boolean => plan.row.may.includes(act)
  const parts = [
    may('draft') && <DraftForm key="draft" {...props} />,
    may('approve') && <div key="approve" className="primary"><ApproveForm {...props} /></div>,
    may('submit') && plan.items.length > 0 && <div key="submit" className="primary"><SubmitForm plan={plan} /></div>,
    may('return') && <details key="return" open={typed?.act === 'return'}><summary>{words.return}</summary><form method="post"><Hidden plan={plan} act="return" /><div className="field"><label htmlFor="return-because">{words.because}</label><textarea id="return-because" name="because" rows={2} maxLength={300} required defaultValue={typed?.act === 'return' ? typed.because : undefined} aria-describedby="return-hint" /><p className="hint" id="return-hint">{words.becauseHint}</p></div><button className="button">{words.return}</button></form></details>,
    may('reopen') && <details key="reopen" open={typed?.act === 'reopen'}><summary>{words.reopen}</summary><ReopenForm {...props} /></details>,
  ].filter(Boolean)
  return parts.length > 0 ? <section className="acts">{parts as ReactNode[]}</section> : null
}

function DraftForm({ plan, typed }: Props) {
  const words = useWords(vi, en)
  const taken = typed?.act === 'draft' ? (typed.take ?? '').split('\n') : undefined
  const group = (from: 'programme' | 'last-year', legend: string) => {
    const own = plan.proposals.filter((one) => one.from === from)
    if (own.length === 0) return null
    return <fieldset className="boxes takes"><legend>{legend}</legend>{own.map((one) => <Proposed key={one.key} proposal={one} isTaken={taken ? taken.includes(one.key) : from === 'programme'} />)}</fieldset>
  }
  return (
    <div className="primary">
      <form method="post" aria-label={words.draft}>
        <Hidden plan={plan} act="draft" />
        <p>{words.draftLead}</p>
        {group('programme', words.fromProgramme)}
        {group('last-year', words.fromLastYear)}
        <button className="button">{words.draft}</button>
      </form>
    </div>
  )
}

function Proposed({ proposal: { key, title, who, by, count }, isTaken }: { proposal: PlanView['proposals'][number]; isTaken: boolean }) {
  const words = useWords(vi, en)
  const say = useSay()
  return (
    <label>
      <input type="checkbox" name="take" value={key} defaultChecked={isTaken} />
      <span>{title} <span className="meta"><span>{who.map(say).join(', ')}</span>{count > 0 && <span>{words.times(count)}</span>}<span>{words.by.toLowerCase()} {formatDay(by)}</span></span></span>
    </label>
  )
}

function SubmitForm({ plan }: Pick<Props, 'plan'>) {
  const words = useWords(vi, en)
  const { asked, there } = plan.row.initiatives
  return <form method="post"><Hidden plan={plan} act="submit" /><p>{words.submitLead}</p>{there < asked && <p className="state late"><span aria-hidden="true">▲</span> {words.missing(asked - there)}</p>}<button className={there < asked ? 'button quiet' : 'button'}>{words.submit}</button></form>
}

function ApproveForm({ plan, body, today, typed: all }: Props) {
  const words = useWords(vi, en)
  const typed = all?.act === 'approve' ? all : undefined
  const paper = plan.papers.lines.find(({ issued, outdated }) => !issued && !outdated)
  return (
    <form method="post">
      <Hidden plan={plan} act="approve" /><input type="hidden" name="version" value={plan.version} />
      <p>{words.approveLead(body)}</p>
      {paper && <p>{words.signsWith} <a href={`/papers/${paper.id}`}>{words.paper}</a><input type="hidden" name="paper" value={`${paper.id} ${paper.worded}`} /></p>}
      {plan.issues && (
        <fieldset>
          <p className="hint">{words.issueLead}</p>
          <div className="field"><label htmlFor="approve-number">{words.number}</label><input id="approve-number" name="number" type="text" maxLength={60} autoComplete="off" defaultValue={typed?.number} /></div>
          <div className="field"><label htmlFor="approve-on">{words.on}</label><input id="approve-on" name="on" type="date" max={today} defaultValue={typed?.on} /></div>
        </fieldset>
      )}
      <button className="button">{words.approve}</button>
    </form>
  )
}

function ReopenForm({ plan, today, typed: all }: Props) {
  const words = useWords(vi, en)
  const typed = all?.act === 'reopen' ? all : undefined
  return (
    <form method="post">
      <Hidden plan={plan} act="reopen" />
      <div className="field"><label htmlFor="reopen-document">{words.document}</label><input id="reopen-document" name="document" type="text" required maxLength={60} autoComplete="off" defaultValue={typed?.document} /></div>
      <div className="field"><label htmlFor="reopen-on">{words.documentOn}</label><input id="reopen-on" name="documentOn" type="date" required max={today} defaultValue={typed?.documentOn} /></div>
      <button className="button">{words.reopen}</button>
    </form>
  )
}
