import type { DraftView } from '@phoihop/services/draft'
import { formatDay } from '../words/format.ts'
import type { Typed } from '../words/refused.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { SetupForm } from './setup-form.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export type SetupProps = { draft: DraftView; typed: Typed | undefined }

/** Number, days, term and territory, as read; what is not printed stands empty and is asked for. */
export function HeadForm({ draft, typed: all }: SetupProps) {
  const words = useWords(vi, en)
  const say = useSay()
  const { head, missing } = draft
  const typed = all?.act === 'head' ? all : undefined
  const lacks = (field: DraftView['missing'][number]) => (missing.includes(field) ? 'field lacking' : 'field')
  const rank = ({ id, added, until }: DraftView['places'][number]) => (added || head.territory.includes(id) ? 0 : until === undefined ? 1 : 2)
  const places = draft.places.toSorted((a, b) => rank(a) - rank(b))
  const names = { document: words.number, signedOn: words.signedOn, inForceFrom: words.inForceFrom, 'term.from': words.from, 'term.to': words.to, territory: words.territory }
  const territory = typed ? (typed.territory ?? '').split('\n') : head.territory
  return (
    <section id="head" className="sheet" aria-labelledby="head-title">
      <h2 id="head-title">{words.head}</h2>
      <p className="hint">{words.headLead}</p>
      {missing.length > 0 && <p className="missing"><b>{words.missing}:</b> {missing.map((field) => names[field].toLowerCase()).join(', ')}</p>}
      <SetupForm draft={draft} act="head" part="head" label={words.head}>
        <div className="field"><label htmlFor="programme-title">{words.programmeTitle}</label><input id="programme-title" name="title" type="text" required maxLength={300} autoComplete="off" defaultValue={typed?.title ?? head.title.vi} /></div>
        <div className="pair">
          <div className={lacks('document')}><label htmlFor="document">{words.number}</label><input id="document" name="document" type="text" maxLength={60} autoComplete="off" defaultValue={typed?.document ?? head.document ?? ''} /></div>
          <div className={lacks('signedOn')}><label htmlFor="signedOn">{words.signedOn}</label><input id="signedOn" name="signedOn" type="date" defaultValue={typed?.signedOn ?? head.signedOn ?? ''} /></div>
          <div className={lacks('inForceFrom')}><label htmlFor="inForceFrom">{words.inForceFrom}</label><input id="inForceFrom" name="inForceFrom" type="date" defaultValue={typed?.inForceFrom ?? head.inForceFrom ?? ''} /></div>
        </div>
        <div className="pair">
          <div className={lacks('term.from')}><label htmlFor="termFrom">{words.from}</label><input id="termFrom" name="termFrom" type="date" defaultValue={typed?.termFrom ?? head.term.from ?? ''} /></div>
          <div className={lacks('term.to')}><label htmlFor="termTo">{words.to}</label><input id="termTo" name="termTo" type="date" defaultValue={typed?.termTo ?? head.term.to ?? ''} /></div>
        </div>
        {draft.amends ? <input type="hidden" name="slug" value={head.programme} /> : <div className="field"><label htmlFor="slug">{words.slug}</label><input id="slug" name="slug" type="text" required maxLength={80} pattern="[a-z0-9][a-z0-9\-]*" autoComplete="off" spellCheck={false} aria-describedby="slug-hint" defaultValue={typed?.slug ?? head.programme} /><p className="hint" id="slug-hint">{words.slugHint}</p></div>}
        <div className={lacks('territory')}>
          <label htmlFor="territory">{words.territory}</label>
          <select id="territory" name="territory" multiple size={5} defaultValue={[...territory]} aria-describedby="territory-hint">{places.map(({ id, title, until }) => <option key={id} value={id}>{say(title)}{until ? ` (${words.until(formatDay(until))})` : ''}</option>)}</select>
          <p className="hint" id="territory-hint">{words.territoryHint}</p>
        </div>
      </SetupForm>
    </section>
  )
}
