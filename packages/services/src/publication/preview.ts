import { mayPublish, type Reader } from '@phoihop/core/account'
import { compare, periodNamed, type Period, type PeriodKey } from '@phoihop/core/calendar'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { figuresOf, isPublishable, overlapWith, pledgeOf, type FiguresPreview } from '@phoihop/core/publication'
import { checksumOf } from '../house/definition-from-files.ts'
import { guarded } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { scopeIn } from '../house/scope.ts'
import { listReportPeriods, previewProgress } from '../report/progress.ts'
import { readPublished } from './read-published.ts'
import type { PublicationPreview } from './views.ts'

/** Whether the reader may publish the programme it stands in. */
export const publishes = (house: House, reader: Reader): boolean => mayPublish(reader, scopeIn(house.definition(reader.programme), reader, house.today()))

/** What would be published today: the programme in force, and the figures of a period (absent: the last that is over). Refuses (`may-not`) all but standing seats that see all. */
export function previewPublication(house: House, reader: Reader, choice: { period?: string }): Promise<Outcome<PublicationPreview>> {
  return guarded(async () => {
    if (!publishes(house, reader)) return refuse({ code: 'may-not', action: 'publish' })
    const { programme, index } = house.definition(reader.programme)
    const read = await readPublished(house, programme.programme)
    const published = read.ok ? read.value : undefined
    const next = pledgeOf(programme, index)
    const periods = publishablePeriods(house, reader, published?.figures.map(({ figures }) => figures.period) ?? [])
    const period = choice.period ?? periods[0]
    const figures = period === undefined ? undefined : await figuresFor(house, reader, period)
    if (figures && !figures.ok) return figures
    const seen = checksumOf(next)
    return ok({
      pledge: { next, seen, isNew: !published || checksumOf(published.pledge) !== seen },
      periods,
      ...(figures ? { figures: figures.value } : {}),
      ...(published ? { published } : {}),
    })
  })
}

export type FiguresToPublish = FiguresPreview & { period: PeriodKey; seen: string }

/** The figures of a period as they would be published, with the digest of what they are. */
export async function figuresFor(house: House, reader: Reader, period: string): Promise<Outcome<FiguresToPublish>> {
  const named = periodNamed(period)
  if (!named.ok) return named
  if (!isPublishable(named.value, house.today())) return refuse({ code: 'not-a-period', text: period })
  const progress = await previewProgress(house, reader, { period })
  if (!progress.ok) return progress
  const preview = figuresOf(progress.value.report)
  return ok({ ...preview, period: named.value.key, seen: checksumOf(preview) })
}

/** The latest first, of those that end on one day the shortest; without those that share days with what is published. */
function publishablePeriods(house: House, reader: Reader, published: readonly Period[]): readonly PeriodKey[] {
  const periods = listReportPeriods(house, reader).map((key) => periodNamed(key)).flatMap((named) => (named.ok ? [named.value] : []))
  return periods
    .filter((period) => isPublishable(period, house.today()) && !overlapWith(period, published))
    .sort((a, b) => compare(b.to, a.to) || compare(b.from, a.from))
    .map(({ key }) => key)
}
