import type { PlanView } from '@phoihop/services/plan'
import { formatDay } from '../words/format.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { ChairName } from './plan-mark.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** Who chairs and on what that rests, by when, how many initiatives, who signed. */
export function PlanFacts({ plan: { row, title, clause, draftedBy, signing } }: { plan: PlanView }) {
  const words = useWords(vi, en)
  const say = useSay()
  const { chair, standing, initiatives } = row
  return (
    <dl className="facts">
      {chair && <div><dt>{words.chair}</dt><dd>{chair.body ? say(chair.body.title) : <ChairName chair={chair} />} <span className="meta">{chair.exceptional ? words.byDocument(chair.basis.document) : `${words.clause} ${chair.basis.clause}`}</span></dd></div>}
      {draftedBy && <div><dt>{words.draftedBy}</dt><dd>{say(draftedBy)}</dd></div>}
      <div><dt>{words.initiatives}</dt><dd className={initiatives.there < initiatives.asked ? 'state late' : ''}>{words.asked(initiatives.there, initiatives.asked)}</dd></div>
      <div><dt>{words.signing}</dt><dd><ul className="signing">{signing.map(({ party, body, on }) => <li key={party.vi}>{on ? <span className="state accepted"><span aria-hidden="true">✓</span> {formatDay(on)}</span> : <span className="state"><span aria-hidden="true">○</span> {words.waits}</span>} {body ? say(body) : `${say(party)}: ${words.absent}`}</li>)}</ul></dd></div>
      <div><dt>{words.due}</dt><dd>{standing && standing.due !== 'awaiting' && formatDay(standing.due)} · <a href={`/programme#${clause.clause}`}>{words.clause} {clause.clause}</a> · <a href={`/duty/${row.key}`}>{say(title)}</a></dd></div>
    </dl>
  )
}
