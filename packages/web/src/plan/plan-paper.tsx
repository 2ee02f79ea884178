import type { PlanView } from '@phoihop/services/plan'
import { formatDay } from '../words/format.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** The items as an office files them: on paper only. */
export function PlanPaper({ plan: { items } }: { plan: PlanView }) {
  const words = useWords(vi, en)
  const say = useSay()
  if (items.length === 0) return null
  return (
    <table className="dense on-paper">
      <thead><tr><th scope="col">{words.number_}</th><th scope="col">{words.title}</th><th scope="col">{words.who}</th><th scope="col">{words.by}</th><th scope="col">{words.agreed}</th></tr></thead>
      <tbody>
        {items.map((item, at) => (
          <tr key={item.id}>
            <td>{at + 1}</td>
            <td>{item.title}{item.kind === 'initiative' && ` (${words.kinds.initiative.toLowerCase()})`}</td>
            <td>{item.who.map(({ title }) => say(title)).join(', ')}</td>
            <td>{formatDay(item.by)}</td>
            <td>{item.agreed.map(say).join(', ')}{item.objected.map(({ party, because }) => <p key={party.vi}>{words.objected}: {say(party)} – {because}</p>)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
