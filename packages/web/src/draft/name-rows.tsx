import type { DraftView, NameView } from '@phoihop/services/draft'
import { useSay, useWords } from '../words/use-words.ts'
import { Boxes } from '../design/boxes.tsx'
import { SetupForm } from './setup-form.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** Every name the document uses for a body, and which party it stands for. */
export function NameRows({ draft }: { draft: DraftView }) {
  const words = useWords(vi, en)
  if (draft.names.length === 0) return null
  return (
    <section id="names" className="part" aria-labelledby="names-title">
      <h2 id="names-title">{words.names}</h2>
      <p className="hint">{words.namesLead}</p>
      {draft.names.map((name) => <Row key={name.read} used={name} draft={draft} />)}
    </section>
  )
}

function Row({ used: name, draft }: { used: NameView; draft: DraftView }) {
  const words = useWords(vi, en)
  const say = useSay()
  const parties = draft.parties.map((party) => ({ value: party.id as string, label: say(party.short) }))
  const tiers = draft.tiers.map((tier) => ({ value: tier.id as string, label: say(tier.title) }))
  const labels = (options: readonly { value: string; label: string }[], chosen: readonly string[]) => options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label).join(', ')
  const stands = labels(parties, name.match.parties) || words.nobodyFollowed
  return (
    <details id={`name-${name.read}`}>
      <summary>{name.name} <span className="meta"><span>→ {stands}{name.match.tiers.length > 0 ? `, ${labels(tiers, name.match.tiers)}` : ''}</span><span>{words.times(name.times)}</span>{name.guessed && <span>{words.guessed}</span>}</span></summary>
      <SetupForm draft={draft} act="match" part={`name-${name.read}`} label={name.name}>
        <input type="hidden" name="read" value={name.read} />
        <Boxes legend={words.parties} name="parties" options={parties} chosen={name.match.parties} />
        <Boxes legend={words.levels} name="tiers" options={tiers} chosen={name.match.tiers} />
      </SetupForm>
    </details>
  )
}
