import type { DraftRule } from '@phoihop/core/draft'
import type { ObligationKind } from '@phoihop/core/programme'
import type { Words } from '@phoihop/core/register'
import type { DraftView } from '@phoihop/services/draft'
import { Boxes } from '../design/boxes.tsx'
import type { Typed } from '../words/refused.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { DueFields, RecurrenceFields } from './when-fields.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export const KINDS: readonly ObligationKind[] = ['plan', 'meeting', 'notice', 'exchange', 'report', 'review', 'handover', 'training', 'inspection', 'campaign', 'commendation', 'bulletin', 'outreach', 'task']
const HOW = ['each', 'jointly', 'turn'] as const
const THINGS = ['initiative', 'community-model', 'session'] as const

type Props = { id: string; rule: DraftRule; draft: DraftView; typed: Typed | undefined }

/** `typed`: what was posted and refused; it stands instead of the rule. */
export function RuleFields({ id, rule, draft, typed }: Props) {
  const words = useWords(vi, en)
  const say = useSay()
  const chosen = (name: string, now: readonly string[]): readonly string[] => (typed ? (typed[name] ?? '').split('\n').filter(Boolean) : now)
  const parties = draft.parties.map((party) => ({ value: party.id as string, label: say(party.short) }))
  const tiers = draft.tiers.map((tier) => ({ value: tier.id as string, label: say(tier.title) }))
  const others = othersOf(draft, id).map(({ value, clause, title }) => ({ value, label: `${clause}: ${say(title)}` }))
  return (
    <>
      <div className="field"><label htmlFor={`${id}-duty`}>{words.name}</label><input id={`${id}-duty`} name="duty" type="text" required maxLength={160} autoComplete="off" defaultValue={typed?.duty ?? rule.title.vi} /></div>
      <div className="pair">
        <div className="field"><label htmlFor={`${id}-kind`}>{words.kind}</label><select id={`${id}-kind`} name="kind" defaultValue={typed?.kind ?? rule.kind}>{KINDS.map((kind) => <option key={kind} value={kind}>{words.kinds[kind]}</option>)}</select></div>
        <div className="field"><label htmlFor={`${id}-how`}>{words.shares}</label><select id={`${id}-how`} name="how" defaultValue={typed?.how ?? rule.how}>{HOW.filter((how) => how !== 'turn' || draft.rotation).map((how) => <option key={how} value={how}>{words.how[how]}</option>)}</select></div>
      </div>
      <Boxes legend={words.by} name="by" options={parties} chosen={chosen('by', rule.by)} />
      <Boxes legend={words.tiers} name="tiers" options={tiers} chosen={chosen('tiers', rule.tiers)} />
      <Boxes legend={words.with} name="with" options={parties} chosen={chosen('with', rule.with)} />
      <RecurrenceFields id={id} recurs={rule.recurs} others={others} chosen={chosen} typed={typed} />
      <DueFields id={id} due={rule.due} typed={typed} />
      <div className="pair">
        <div className="field"><label htmlFor={`${id}-least`}>{words.quantity}</label><input id={`${id}-least`} name="atLeast" type="text" inputMode="numeric" pattern="[0-9]*" maxLength={4} autoComplete="off" defaultValue={typed?.atLeast ?? rule.asks?.atLeast ?? ''} /></div>
        <div className="field"><label htmlFor={`${id}-of`}>{words.of}</label><select id={`${id}-of`} name="of" defaultValue={typed?.of ?? rule.asks?.of}>{THINGS.map((thing) => <option key={thing} value={thing}>{words.things[thing]}</option>)}</select></div>
      </div>
      <div className="field"><label htmlFor={`${id}-cue`}>{words.cue}</label><input id={`${id}-cue`} name="cue" type="text" required maxLength={400} autoComplete="off" aria-describedby={`${id}-cue-hint`} defaultValue={typed?.cue ?? rule.cue} /><p className="hint" id={`${id}-cue-hint`}>{words.cueHint}</p></div>
      <div className="field"><label htmlFor={`${id}-says`}>{words.says}</label><input id={`${id}-says`} name="says" type="text" maxLength={300} autoComplete="off" aria-describedby={`${id}-says-hint`} defaultValue={typed?.says ?? rule.reading ?? ''} /><p className="hint" id={`${id}-says-hint`}>{words.saysHint}</p></div>
      {draft.amends && <div className="field"><label htmlFor={`${id}-replaces`}>{words.replaces}</label><select id={`${id}-replaces`} name="replaces" defaultValue={typed?.replaces ?? rule.replaces ?? ''}><option value="">{words.replacesNone}</option>{draft.amends.obligations.map(({ obligation }) => <option key={obligation.id} value={obligation.id}>{obligation.basis.clause}: {say(obligation.title)}</option>)}</select></div>}
      <label className="choice"><input type="checkbox" name="touches" value="yes" defaultChecked={typed ? typed.touches === 'yes' : rule.touchesPersons} /> {words.touchesPersons}</label>
    </>
  )
}

/** What a duty may come after: the others of the document, and those that stay of the version it amends. */
function othersOf({ items, amends }: DraftView, id: string): readonly { value: string; clause: string; title: Words }[] {
  const stay = amends?.obligations.filter(({ withdrawn, replacedBy }) => !withdrawn && !replacedBy) ?? []
  return [
    ...items.filter((item) => item.id !== id && item.state !== 'rejected').map((item) => ({ value: item.id, clause: item.clause, title: item.rule.title })),
    ...stay.map(({ obligation }) => ({ value: obligation.id, clause: obligation.basis.clause, title: obligation.title })),
  ]
}
