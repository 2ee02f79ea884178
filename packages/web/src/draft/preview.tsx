import { decide, publishDraft, readPreview, type Preview } from '@phoihop/services/draft'
import type { Decision } from '@phoihop/core/draft'
import type { ObligationId } from '@phoihop/core/programme'
import { mayKeepAccounts } from '@phoihop/core/account'
import { programmesOf } from '@phoihop/services/house'
import { redirect } from 'react-router'
import { Done, Refused } from '../design/notice.tsx'
import { text } from '../design/read-fields.ts'
import { formatCount, formatDay } from '../words/format.ts'
import { refusalWords } from '../words/refusal.ts'
import { refused, valueOr, type Told } from '../words/refused.ts'
import { titled } from '../words/titled.ts'
import { useLanguage, useSay, useWords } from '../words/use-words.ts'
import { Amended } from './amended.tsx'
import { dutyNames } from './duty-names.ts'
import { Steps } from './steps.tsx'
import { visitDraft, type DraftArgs } from './visit-draft.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export async function loader(args: DraftArgs) {
  const app = await visitDraft(args)
  const { house, reader, language, id, draft } = app
  const preview = draft.published ? undefined : valueOr(await readPreview(house, reader, id), app)
  const opens = programmesOf(house, reader.seat).some(({ programme }) => programme.programme === draft.published?.programme)
  return { draft, preview, opens, invites: mayKeepAccounts(reader), stands: [...new Set((preview?.refusals ?? []).map((refusal) => refusalWords(refusal, language, dutyNames(draft, language))))], said: new URL(args.request.url).searchParams.has('said') }
}

export async function action(args: DraftArgs) {
  const form = await args.request.formData()
  const app = await visitDraft(args)
  const { house, reader, language, id, draft } = app
  const act = text(form, 'act')
  if (act === 'publish') {
    const outcome = await publishDraft(house, reader, id, Number(text(form, 'seq')))
    if (!outcome.ok) return refused(outcome.refusals, app, form, dutyNames(draft, language))
    throw redirect(`/documents/${id}/preview?said=1`, 303)
  }
  const decision: Decision = { did: act === 'withdraw' ? 'withdraw' : 'keep', obligation: text(form, 'obligation') as ObligationId }
  const outcome = await decide(house, reader, id, Number(text(form, 'seq')), decision)
  if (!outcome.ok) return refused(outcome.refusals, app, form, dutyNames(draft, language))
  throw redirect(`/documents/${id}/preview#kept`, 303)
}

export const meta = titled(vi.previewTitle, en.previewTitle)

/** What publishing would do, and the one button that does it. */
export default function PreviewPage({ loaderData: { draft, preview, opens, invites, stands, said }, actionData }: { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Told }) {
  const words = useWords(vi, en)
  return (
    <>
      <Steps draft={draft} at="preview" />
      <h1>{words.previewTitle}</h1>
      {said && <Done>{words.publishedDone}</Done>}
      <Refused sentences={actionData?.sentences} />
      {draft.published && <Published slug={draft.published.programme} version={draft.published.version} opens={opens} invites={invites} />}
      {stands.length > 0 && <section className="notice refused"><p><b>{words.stands}</b></p><ul>{stands.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul><p><a href={`/documents/${draft.id}/setup`}>{words.steps.setup}</a> · <a href={`/documents/${draft.id}?show=open`}>{words.steps.items}: {words.open(draft.counts.open)}</a></p></section>}
      {preview && preview.duties > 0 && <Counts preview={preview} />}
      {preview && stands.length === 0 && <form method="post" className="publish"><input type="hidden" name="act" value="publish" /><input type="hidden" name="seq" value={draft.seq} /><button className="button">{words.publish}</button></form>}
      {draft.amends && <Amended draft={draft} />}
    </>
  )
}

/** The programme opens for whose body takes part in it; accounts are the administrator's. */
function Published({ slug, version, opens, invites }: { slug: string; version: number; opens: boolean; invites: boolean }) {
  const words = useWords(vi, en)
  return (
    <>
      <p className="lead">{words.published}: <code>{slug}</code>, {words.version(version)}.</p>
      <div className="acts-row">
        {opens && <form method="post" action="/seat"><input type="hidden" name="programme" value={slug} /><button className="button">{words.openProgramme}</button></form>}
        {invites && <a className="button" href="/people">{words.invite}</a>}
      </div>
    </>
  )
}

function Counts({ preview }: { preview: Preview }) {
  const words = useWords(vi, en)
  const say = useSay()
  const language = useLanguage()
  const count = (n: number) => formatCount(n, language)
  return (
    <>
      <p className="lead big">{words.publishes(count(preview.duties), count(preview.dates), preview.lastYear)}</p>
      <p>{words.standingWork(count(preview.standing))}{preview.orphans > 0 ? ` ${words.orphans(count(preview.orphans))}` : ''}</p>
      {preview.byTier.length > 0 && (
        <div className="scroll"><table className="dense figures">
          <thead><tr><th scope="col">{words.ofTier}</th><th scope="col">{words.duties}</th><th scope="col">{words.dates}</th></tr></thead>
          <tbody>{preview.byTier.map(({ tier, duties, dates }) => <tr key={tier.vi}><th scope="row">{say(tier)}</th><td>{count(duties)}</td><td>{count(dates)}</td></tr>)}</tbody>
        </table></div>
      )}
      {preview.first.length > 0 && <section><h2>{words.first}</h2><ul className="lines">{preview.first.map(({ title, place, due }, n) => <li key={n}><span><b>{formatDay(due)}</b></span><span>{say(title)}</span><span className="meta">{say(place)}</span></li>)}</ul></section>}
      {preview.difference && <Difference difference={preview.difference} />}
    </>
  )
}

function Difference({ difference }: { difference: NonNullable<Preview['difference']> }) {
  const words = useWords(vi, en)
  const say = useSay()
  const language = useLanguage()
  return (
    <section>
      <h2>{words.difference}</h2>
      <p className="hint">{words.past}</p>
      <ul className="glance">{([['kept', words.kept], ['added', words.addedDates], ['withdrawn', words.withdrawn], ['moved', words.moved]] as const).map(([key, title]) => <li key={key}>{title} <b>{formatCount(difference[key], language)}</b></li>)}</ul>
      <ul className="gaps">{difference.examples.map(({ title, place, before, after }, n) => <li key={n}>{say(title)}, {say(place)}: {before ? formatDay(before) : '–'} → {after ? formatDay(after) : '–'}</li>)}</ul>
    </section>
  )
}
