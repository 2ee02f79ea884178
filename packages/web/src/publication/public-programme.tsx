import { readPublished } from '@phoihop/services/publication'
import { appOf } from '../app-context.ts'
import { formatDay } from '../words/format.ts'
import { valueOr } from '../words/refused.ts'
import { titled } from '../words/titled.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { PledgeList } from './pledge-list.tsx'
import { ShownFigures } from './shown-figures.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export async function loader(args: { context: unknown; request: Request; params: { programme?: string } }) {
  const { house, language } = appOf(args)
  const asked = new URL(args.request.url).searchParams.get('so')
  const seq = asked !== null && /^\d{1,9}$/.test(asked) ? Number(asked) : undefined
  return { published: valueOr(await readPublished(house, args.params.programme ?? '', seq), { language }) }
}

export const meta = titled(vi.title, en.title)

/** For everybody: what a programme promised, and what was done, as far as it was made public. */
export default function PublicProgrammePage({ loaderData: { published } }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const words = useWords(vi, en)
  const say = useSay()
  const { pledge, by, publishedOn, earlierPledges } = published
  const count = pledge.clauses.reduce((sum, { duties }) => sum + duties.length, 0)
  return (
    <div className="public">
      <p className="back"><a href="/cong-khai">{words.all}</a></p>
      <h1>{say(pledge.title)}</h1>
      <p className="lead">{pledge.document} · {words.signed} {formatDay(pledge.signedOn)} · {words.term} {pledge.term.from.slice(0, 4)}–{pledge.term.to.slice(0, 4)}</p>
      <nav className="jump" aria-label={words.title}><a href="#done">{words.done}</a><a href="#promised">{words.promised} <span className="count">{count}<span className="unseen"> {words.duty}</span></span></a></nav>
      <section aria-labelledby="done" className="part">
        <h2 id="done">{words.done}</h2>
        <ShownFigures published={published} />
      </section>
      <section aria-labelledby="promised" className="part">
        <h2 id="promised">{words.promised}</h2>
        <dl className="facts">
          <div><dt>{words.signing}</dt><dd>{pledge.signing.map(say).join('; ')}</dd></div>
          {pledge.joining.length > 0 && <div><dt>{words.joining}</dt><dd>{pledge.joining.map(say).join('; ')}</dd></div>}
        </dl>
        <PledgeList clauses={pledge.clauses} id="clause" />
        <p className="meta">{say(by)}, {words.publishedOn(formatDay(publishedOn))}.{earlierPledges.length > 0 && ` ${words.earlierPledges(earlierPledges.map(formatDay).join(', '))}`}</p>
      </section>
    </div>
  )
}
