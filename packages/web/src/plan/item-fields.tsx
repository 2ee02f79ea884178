import type { ItemView, PlanView } from '@phoihop/services/plan'
import { Boxes } from '../design/boxes.tsx'
import type { Typed } from '../words/refused.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Props = { plan: PlanView; item?: ItemView; typed: Typed | undefined }

/** What an item is made of: its words, its kind, who does it, by which day. */
export function ItemFields({ plan, item, typed }: Props) {
  const words = useWords(vi, en)
  const say = useSay()
  const id = item?.id ?? 'new'
  const kind = typed?.kind ?? item?.kind ?? 'initiative'
  const chosen = typed ? (typed.parties ?? '').split('\n') : (item?.who.map((one) => one.id) ?? [])
  const { year } = plan.row
  return (
    <>
      <div className="field"><label htmlFor={`${id}-title`}>{words.title}</label><input id={`${id}-title`} name="title" type="text" required maxLength={160} autoComplete="off" defaultValue={typed?.title ?? item?.title} aria-describedby={`${id}-hint`} /><p className="hint" id={`${id}-hint`}>{words.titleHint}</p></div>
      <fieldset>
        <legend>{words.kind}</legend>
        {(['initiative', 'duty'] as const).map((one) => <label key={one} className="choice"><input type="radio" name="kind" value={one} defaultChecked={kind === one} /> {words.kinds[one]}</label>)}
      </fieldset>
      <Boxes legend={words.who} name="parties" options={plan.parties.map((party) => ({ value: party.id, label: say(party.title) }))} chosen={chosen} />
      <div className="field"><label htmlFor={`${id}-on`}>{words.by}</label><input id={`${id}-on`} name="on" type="date" required min={`${year}-01-01`} max={`${year}-12-31`} defaultValue={typed?.on ?? item?.by} /></div>
      {item?.obligation && <input type="hidden" name="obligation" value={item.obligation.id} />}
    </>
  )
}
