import type { PublicationPreview, PublishedProgramme } from '@phoihop/services/publication'
import { formatDay, formatPeriod } from '../words/format.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { FiguresTable } from './figures-table.tsx'
import { PledgeList } from './pledge-list.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** The promise: published already and unchanged, or to be published. */
export function PublishPledge({ pledge, published }: { pledge: PublicationPreview['pledge']; published: PublishedProgramme | undefined }) {
  const words = useWords(vi, en)
  const on = published && formatDay(published.publishedOn)
  return (
    <section aria-labelledby="pledge" className="part">
      <h2 id="pledge">1. {words.pledge}</h2>
      <p>{on === undefined ? words.pledgeFresh : pledge.isNew ? words.pledgeChanged(on) : words.pledgeSame(on)} <span className="meta">{words.pledgeWhat}</span></p>
      <details><summary>{words.look}</summary><div className="inside"><PledgeList clauses={pledge.next.clauses} id="clause" /></div></details>
      {pledge.isNew && <form method="post"><input type="hidden" name="seen" value={pledge.seen} /><button className="button" name="act" value="publish-pledge">{words.publishPledge}</button></form>}
    </section>
  )
}

/** The figures of a period that is over, the real counts struck out where the public sees less. */
export function PublishFigures({ preview: { periods, figures, published } }: { preview: PublicationPreview }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const before = figures && published?.figures.find((one) => one.figures.period.key === figures.period)
  return (
    <section aria-labelledby="figures" className="part">
      <h2 id="figures">2. {words.figures}</h2>
      <p className="lead">{words.figuresWhat}</p>
      {figures ? (
        <>
          <form className="filter" method="get">
            <label>{words.period} <select name="period" defaultValue={figures.period}>{periods.map((key) => <option key={key} value={key}>{formatPeriod(key, language)}</option>)}</select></label>
            <button className="button quiet">{words.show}</button>
          </form>
          {figures.figures ? <FiguresTable figures={figures.figures} counted={figures} /> : <p className="notice ask">{words.tooFew}</p>}
          <p className="hint">{words.explained} {words.counted}</p>
          {before && <p className="hint">{words.again(formatDay(before.publishedOn))}</p>}
          {figures.figures && published && (
            <form method="post"><input type="hidden" name="period" value={figures.period} /><input type="hidden" name="seen" value={figures.seen} /><button className="button" name="act" value="publish-figures">{words.publishFigures(formatPeriod(figures.period, language))}</button></form>
          )}
        </>
      ) : <p className="empty">{words.noPeriod}</p>}
    </section>
  )
}

/** Everything that was published, each as the public reads it. */
export function Published({ published: { pledge, figures } }: { published: PublishedProgramme }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  if (figures.length === 0) return null
  return (
    <section aria-labelledby="history" className="part">
      <h2 id="history">{words.history}</h2>
      <ul className="lines">{figures.map((one) => (
        <li key={one.seq}><a href={`/cong-khai/${pledge.programme}?so=${one.seq}`}>{formatPeriod(one.figures.period.key, language)}</a><span className="meta">{words.publishedOn(formatDay(one.publishedOn))}{one.replacedOn && ` – ${words.columns.replacedOn.toLowerCase()} ${formatDay(one.replacedOn)}`}</span></li>
      ))}</ul>
    </section>
  )
}
