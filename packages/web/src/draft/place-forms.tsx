import { useSay, useWords } from '../words/use-words.ts'
import type { SetupProps } from './head-form.tsx'
import { SetupForm } from './setup-form.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** Tiers and places that the shared register lacks. */
export function Places({ draft, typed: all }: SetupProps) {
  const words = useWords(vi, en)
  const say = useSay()
  const added = [...draft.tiers.filter((tier) => tier.added), ...draft.places.filter((place) => place.added)]
  const tier = all?.act === 'tier' ? all : undefined
  const place = all?.act === 'place' ? all : undefined
  const day = draft.head.term.from ?? draft.head.signedOn ?? ''
  return (
    <section id="places" className="part" aria-labelledby="places-title">
      <h2 id="places-title">{words.places}</h2>
      <p className="hint">{words.placesLead}</p>
      {added.length > 0 && <p>{words.addedHere}: {added.map(({ title }) => say(title)).join(', ')}</p>}
      {!draft.published && (
        <>
          <details open={tier !== undefined}>
            <summary>{words.addTier}</summary>
            <SetupForm draft={draft} act="tier" part="places" label={words.addTier}>
              <div className="pair">
                <div className="field"><label htmlFor="tier-name">{words.tierName}</label><input id="tier-name" name="title" type="text" required maxLength={60} autoComplete="off" defaultValue={tier?.title} /></div>
                <div className="field"><label htmlFor="tier-rank">{words.rank}</label><input id="tier-rank" name="rank" type="text" inputMode="numeric" required pattern="[0-9]{1,2}" autoComplete="off" defaultValue={tier?.rank ?? String(draft.tiers.length + 1)} /></div>
                <div className="field"><label htmlFor="tier-from">{words.existsFrom}</label><input id="tier-from" name="existsFrom" type="date" required defaultValue={tier?.existsFrom ?? day} /></div>
              </div>
            </SetupForm>
          </details>
          <details open={place !== undefined}>
            <summary>{words.addPlace}</summary>
            <SetupForm draft={draft} act="place" part="places" label={words.addPlace}>
              <div className="pair">
                <div className="field"><label htmlFor="place-name">{words.placeName}</label><input id="place-name" name="title" type="text" required maxLength={120} autoComplete="off" defaultValue={place?.title} /></div>
                <div className="field"><label htmlFor="place-tier">{words.placeTier}</label><select id="place-tier" name="tier" defaultValue={place?.tier}>{draft.tiers.map(({ id, title }) => <option key={id} value={id}>{say(title)}</option>)}</select></div>
                <div className="field"><label htmlFor="place-within">{words.within}</label><select id="place-within" name="within" defaultValue={place?.within ?? ''}><option value="">{words.withinNone}</option>{draft.places.map(({ id, title }) => <option key={id} value={id}>{say(title)}</option>)}</select></div>
                <div className="field"><label htmlFor="place-from">{words.existsFrom}</label><input id="place-from" name="existsFrom" type="date" required defaultValue={place?.existsFrom ?? day} /></div>
              </div>
            </SetupForm>
          </details>
        </>
      )}
    </section>
  )
}
