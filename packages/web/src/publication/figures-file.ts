import { csvLine } from '@phoihop/core/audit'
import { MEASURES, type Measure, type Shown } from '@phoihop/core/publication'
import { readPublished, type PublishedFigures } from '@phoihop/services/publication'
import { appOf } from '../app-context.ts'
import { asDownload } from '../file/as-download.ts'
import { inLanguage, type Language } from '../words/language.ts'
import { valueOr } from '../words/refused.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** By which a spreadsheet knows that the letters are UTF-8. */
const MARK = '\uFEFF'

/** Every published figure of a programme as a file, those that were replaced too; for everybody, and no more than the pages show. */
export async function loader(args: { context: unknown; request: Request; params: { programme?: string } }): Promise<Response> {
  const { house, language } = appOf(args)
  const { pledge, figures } = valueOr(await readPublished(house, args.params.programme ?? ''), { language })
  const { columns, measures } = wordsIn(language)
  const head = [columns.document, columns.period, columns.from, columns.to, columns.tier, ...MEASURES.map((measure) => measures[measure]), columns.asOf, columns.publishedOn, columns.by, columns.seq, columns.replacedOn]
  const text = MARK + csvLine(head) + figures.flatMap((one) => linesOf(one, pledge.document, language)).join('')
  return asDownload({ name: `${pledge.programme}-so-lieu.csv`, kind: 'text/csv; charset=utf-8', bytes: new TextEncoder().encode(text) })
}

function linesOf({ seq, by, publishedOn, replacedOn, figures }: PublishedFigures, document: string, language: Language): readonly string[] {
  const { total } = wordsIn(language)
  const { period } = figures
  const line = (tier: string, cells: Readonly<Record<Measure, Shown>>) =>
    csvLine([document, period.key, period.from, period.to, tier, ...MEASURES.map((measure) => cellText(cells[measure], language)), figures.asOf, publishedOn, inLanguage(by, language), String(seq), replacedOn ?? ''])
  return [...figures.tiers.map(({ title, cells }) => line(inLanguage(title, language), cells)), line(total, figures.total)]
}

/** Figures as a machine reads them; what is not printed, in the words of the page. */
const cellText = (shown: Shown, language: Language): string => (typeof shown === 'number' ? String(shown) : wordsIn(language)[shown])
const wordsIn = (language: Language): typeof vi => (language === 'en' ? en : vi)
