import { followReading, readAgain, type FollowedReading } from '@phoihop/services/draft'
import { redirect } from 'react-router'
import { signedIn } from '../app-context.ts'
import { Refused } from '../design/notice.tsx'
import { refusalWords } from '../words/refusal.ts'
import { refused, valueOr, type Told } from '../words/refused.ts'
import { titled } from '../words/titled.ts'
import { useWords } from '../words/use-words.ts'
import type { DraftArgs } from './visit-draft.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
const AGAIN_SECONDS = 2

/** `still`: the reader does not want the page to load itself anew. A document that is read leads to its own page. */
export async function loader(args: DraftArgs) {
  const app = signedIn(args)
  const { house, reader, language } = app
  const reading = valueOr(await followReading(house, reader, args.params.id ?? ''), app)
  if (!reading.underWay && !reading.unreadable) throw redirect(`/documents/${reading.id}/setup`)
  const isStill = new URL(args.request.url).searchParams.has('still')
  return { reading, isStill, because: reading.unreadable && refusalWords(reading.unreadable, language) }
}

export async function action(args: DraftArgs) {
  const app = signedIn(args)
  const { house, reader } = app
  const id = args.params.id ?? ''
  const outcome = await readAgain(house, reader, id)
  if (!outcome.ok) return refused(outcome.refusals, app)
  throw redirect(`/documents/${id}/reading`, 303)
}

/** While it is read the page loads itself anew; the title tells how far it is, for whoever waits in another tab. */
export function meta({ loaderData, matches }: { loaderData: Loaded | undefined; matches: Parameters<ReturnType<typeof titled>>[0]['matches'] }) {
  const underWay = loaderData?.reading.underWay
  const title = titled(...(underWay ? [vi.readingStep(underWay), en.readingStep(underWay)] as const : [vi.readingTitle, en.readingTitle] as const))({ matches })
  return underWay?.isAlive && !loaderData?.isStill ? [...title, { httpEquiv: 'refresh', content: String(AGAIN_SECONDS) }] : title
}

/** How far the reading of a document is: for the minutes a scan takes, and for the day it fails. */
export default function ReadingPage({ loaderData: { reading, isStill, because }, actionData }: { loaderData: Loaded; actionData?: Told }) {
  const words = useWords(vi, en)
  return (
    <section className="narrow reading">
      <h1>{words.readingTitle}</h1>
      <p className="lead">{reading.file}</p>
      <Refused sentences={actionData?.sentences ?? (because === undefined ? undefined : [because])} />
      {reading.underWay && <Step underWay={reading.underWay} isStill={isStill} />}
      <p className="acts-row"><a href={`/documents/${reading.id}/original`}>{words.original}</a><a href="/documents">{words.documents}</a></p>
    </section>
  )
}

function Step({ underWay, isStill }: { underWay: NonNullable<FollowedReading['underWay']>; isStill: boolean }) {
  const words = useWords(vi, en)
  const { isAlive, done, pages } = underWay
  if (!isAlive) return <form method="post" className="notice ask"><p>{words.interrupted}</p><button className="button">{words.readAgain}</button></form>
  return (
    <>
      <p className="big" id="reading-step">{words.readingStep(underWay)}</p>
      <progress aria-labelledby="reading-step" max={pages} value={pages === undefined ? undefined : done} />
      <p>{words.readingOn}</p>
      <p className="hint">{isStill ? <a href="?">{words.reloads}</a> : <>{words.reloading} <a href="?still">{words.reloadsNot}</a></>}</p>
    </>
  )
}
