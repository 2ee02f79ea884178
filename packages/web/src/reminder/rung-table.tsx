import type { LadderView } from '@phoihop/services/reminder'
import { formatCount } from '../words/format.ts'
import { useLanguage, useSay, useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** How much of each body stands on each rung; each number opens its list. */
export function RungTable({ view: { ladder, bodies } }: { view: LadderView }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const say = useSay()
  const cell = (id: string, count: number, rung?: number) => (
    count > 0 ? <a href={`/ladder?${new URLSearchParams({ body: id, ...(rung === undefined ? {} : { rung: String(rung) }) })}#list`}>{formatCount(count, language)}</a> : '0'
  )
  return (
    <>
      <div className="scroll"><table className="dense figures rates">
        <thead><tr><th scope="col">{words.body}</th>{ladder.rungs.map(({ tell }) => <th key={tell} scope="col">{words.roles[tell]}</th>)}<th scope="col">{words.total}</th></tr></thead>
        <tbody>
          {bodies.shown.map(({ id, title, counts, total }) => (
            <tr key={id}><th scope="row">{say(title)}</th>{counts.map((count, at) => <td key={ladder.rungs[at]?.tell}>{cell(id, count, at + 1)}</td>)}<td>{cell(id, total)}</td></tr>
          ))}
        </tbody>
      </table></div>
      {bodies.total > bodies.shown.length && <p className="hint">{words.moreBodies(bodies.total - bodies.shown.length)}</p>}
    </>
  )
}
