import type { DraftParty } from '@phoihop/core/draft'
import type { DraftView } from '@phoihop/services/draft'
import type { Typed } from '../words/refused.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { Boxes } from '../design/boxes.tsx'
import type { SetupProps } from './head-form.tsx'
import { SetupForm } from './setup-form.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** Each party with its bodies; one more can be added, from the register or new. */
export function Parties({ draft, typed: all }: SetupProps) {
  const words = useWords(vi, en)
  const say = useSay()
  const typed = all?.act === 'party' ? all : undefined
  const tiers = new Map<string, string>(draft.tiers.map(({ id, title }) => [id, say(title)]))
  return (
    <section id="parties" className="part" aria-labelledby="parties-title">
      <h2 id="parties-title">{words.parties}</h2>
      <p className="hint">{words.partiesLead}</p>
      {draft.parties.map((party) => (
        <details key={party.id} id={`party-${party.id}`} open={typed?.party === party.id}>
          <summary>{say(party.title)} <span className="meta">{party.tiers.map((tier) => tiers.get(tier) ?? tier).join(', ')}{party.signs ? ` · ${words.signs.toLowerCase()}` : ''}{party.standingUnit ? ` · ${words.standing.toLowerCase()}: ${say(party.standingUnit)}` : ''}</span></summary>
          <SetupForm draft={draft} act="party" part="parties" label={say(party.title)}><PartyFields draft={draft} party={party} typed={typed?.party === party.id ? typed : undefined} /></SetupForm>
          {!draft.published && <DropForm draft={draft} party={party.id} />}
        </details>
      ))}
      {!draft.published && (
        <details open={typed !== undefined && !draft.parties.some(({ id }) => id === typed.party)}>
          <summary>{words.addParty}</summary>
          <SetupForm draft={draft} act="party" part="parties" label={words.addParty}><PartyFields draft={draft} party={undefined} typed={typed && !draft.parties.some(({ id }) => id === typed.party) ? typed : undefined} /></SetupForm>
        </details>
      )}
    </section>
  )
}

function PartyFields({ draft, party, typed }: { draft: DraftView; party: DraftParty | undefined; typed: Typed | undefined }) {
  const words = useWords(vi, en)
  const say = useSay()
  const id = party?.id ?? 'new'
  const chosen: readonly string[] = typed ? (typed.tiers ?? '').split('\n') : (party?.tiers ?? [])
  return (
    <>
      {party ? <input type="hidden" name="party" value={party.id} /> : (
        <div className="field"><label htmlFor="new-known">{words.knownParty}</label><select id="new-known" name="party" defaultValue={typed?.party ?? ''}><option value="">{words.newParty}</option>{draft.knownParties.map((known) => <option key={known.id} value={known.id}>{say(known.title)}</option>)}</select></div>
      )}
      <div className="pair">
        <div className="field"><label htmlFor={`${id}-title`}>{words.partyTitle}</label><input id={`${id}-title`} name="title" type="text" required={party !== undefined} maxLength={160} autoComplete="off" defaultValue={typed?.title ?? party?.title.vi ?? ''} /></div>
        <div className="field"><label htmlFor={`${id}-short`}>{words.partyShort}</label><input id={`${id}-short`} name="short" type="text" maxLength={60} autoComplete="off" defaultValue={typed?.short ?? party?.short.vi ?? ''} /></div>
      </div>
      <div className="field"><label htmlFor={`${id}-bodies`}>{words.bodies}</label><input id={`${id}-bodies`} name="bodies" type="text" maxLength={160} autoComplete="off" aria-describedby={`${id}-bodies-hint`} defaultValue={typed?.bodies ?? party?.bodies ?? ''} /><p className="hint" id={`${id}-bodies-hint`}>{words.bodiesHint}</p></div>
      <Boxes legend={words.tiers} name="tiers" options={draft.tiers.map((tier) => ({ value: tier.id, label: say(tier.title) }))} chosen={chosen} />
      <label className="choice"><input type="checkbox" name="signs" value="yes" defaultChecked={typed ? typed.signs === 'yes' : party?.signs} /> {words.signs}</label>
      <div className="field"><label htmlFor={`${id}-standing`}>{words.standing}</label><input id={`${id}-standing`} name="standing" type="text" maxLength={120} autoComplete="off" aria-describedby={`${id}-standing-hint`} defaultValue={typed?.standing ?? party?.standingUnit?.vi ?? ''} /><p className="hint" id={`${id}-standing-hint`}>{words.standingHint}</p></div>
    </>
  )
}

function DropForm({ draft, party }: { draft: DraftView; party: string }) {
  const words = useWords(vi, en)
  return (
    <form method="post" action={`/documents/${draft.id}/setup`}>
      <input type="hidden" name="act" value="drop-party" /><input type="hidden" name="party" value={party} /><input type="hidden" name="seq" value={draft.seq} /><input type="hidden" name="part" value="parties" />
      <button className="quiet">{words.dropParty}</button>
    </form>
  )
}
