import { DEED_GROUPS } from '@phoihop/core/audit'
import type { TrailChoice, TrailPage } from '@phoihop/services/audit'
import { useSay, useWords } from '../words/use-words.ts'
import { queryOf } from './choice.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** Days, deeds, account and body; the same choice as a file. */
export function TrailFilter({ choice, page: { accounts, bodies } }: { choice: TrailChoice; page: Pick<TrailPage, 'accounts' | 'bodies'> }) {
  const words = useWords(vi, en)
  const say = useSay()
  return (
    <form className="filter" method="get">
      <label>{words.from} <input type="date" name="from" defaultValue={choice.from} /></label>
      <label>{words.to} <input type="date" name="to" defaultValue={choice.to} /></label>
      <label>{words.deeds} <select name="group" defaultValue={choice.group ?? ''}><option value="">{words.all}</option>{DEED_GROUPS.map((group) => <option key={group} value={group}>{words.groups[group]}</option>)}</select></label>
      <label>{words.account} <select name="account" defaultValue={choice.account ?? ''}><option value="">{words.all}</option>{accounts.map(({ id, title }) => <option key={id} value={id}>{id === 'installation' ? words.installation : say(title)}</option>)}</select></label>
      <label>{words.body} <select name="body" defaultValue={choice.body ?? ''}><option value="">{words.all}</option>{bodies.map(({ id, title }) => <option key={id} value={id}>{say(title)}</option>)}</select></label>
      <button className="button quiet">{words.show}</button>
      <a className="button" href={`/trail/export${queryOf(choice, { before: undefined })}`}>{words.download}</a>
    </form>
  )
}
