import { publicRate } from '@phoihop/core/publication'
import type { PublishedFigures, PublishedProgramme } from '@phoihop/services/publication'
import { formatCount, formatDay, formatPeriod } from '../words/format.ts'
import { useLanguage, useSay, useWords } from '../words/use-words.ts'
import { FiguresTable } from './figures-table.tsx'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** The figures asked for, else the latest, with their day and source; then every other publication, those that were replaced too. */
export function ShownFigures({ published: { pledge, figures, shown } }: { published: PublishedProgramme }) {
  const words = useWords(vi, en)
  const language = useLanguage()
  const say = useSay()
  if (!shown) return <p className="empty">{words.noFigures}</p>
  const address = `/cong-khai/${pledge.programme}`
  const rate = publicRate(shown.figures.total)
  return (
    <>
      {shown.replacedOn && <p className="notice ask">{words.replaced(formatDay(shown.replacedOn))} <a href={address}>{words.newest}</a></p>}
      <p className="rate"><b>{formatPeriod(shown.figures.period.key, language)}</b>{rate !== null && <span>{words.rate(formatCount(rate, language))}</span>}</p>
      <FiguresTable figures={shown.figures} />
      <p className="hint">{words.explained} {words.counted}</p>
      <p className="hint">{words.source(say(shown.by), formatDay(shown.publishedOn), formatDay(shown.figures.asOf))}</p>
      <p><a className="button quiet" href={`${address}/so-lieu.csv`}>{words.csv}</a></p>
      <Others title={words.periods} of={figures.filter(({ replacedOn }) => !replacedOn)} shown={shown} address={address} />
      <Others title={words.earlier} of={figures.filter(({ replacedOn }) => replacedOn)} shown={shown} address={address} />
    </>
  )
}

type OthersProps = { title: string; of: readonly PublishedFigures[]; shown: PublishedFigures; address: string }

function Others({ title, of, shown, address }: OthersProps) {
  const words = useWords(vi, en)
  const language = useLanguage()
  if (of.every(({ seq }) => seq === shown.seq)) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="lines">{of.map(({ seq, publishedOn, figures }) => (
        <li key={seq}><a href={`${address}?so=${seq}`} aria-current={seq === shown.seq ? 'true' : undefined}>{formatPeriod(figures.period.key, language)}</a><span className="meta">{words.publishedOn(formatDay(publishedOn))}</span></li>
      ))}</ul>
    </>
  )
}
