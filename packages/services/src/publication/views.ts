import type { CalendarDate, PeriodKey } from '@phoihop/core/calendar'
import type { FiguresPreview, Pledge, PublicFigures } from '@phoihop/core/publication'
import type { Words } from '@phoihop/core/register'

/** A programme in the list everybody sees. `lastOn`: the day anything of it was published last. */
export type PublishedTitle = { programme: string; title: Words; document: string; term: Pledge['term']; lastOn: CalendarDate }

/** Figures as published. `replacedOn`: the day a later publication of the same period took their place. */
export type PublishedFigures = { seq: number; by: Words; publishedOn: CalendarDate; replacedOn?: CalendarDate; figures: PublicFigures }

/** Everything everybody sees of a programme. `figures`: those in force first, the latest period first; then those that were replaced, the latest first. */
export type PublishedProgramme = { pledge: Pledge; by: Words; publishedOn: CalendarDate; earlierPledges: readonly CalendarDate[]; figures: readonly PublishedFigures[]; shown?: PublishedFigures }

/** What a standing body looks at before it publishes; `seen` is handed back with what was seen. */
export type PublicationPreview = {
  pledge: { next: Pledge; seen: string; isNew: boolean }
  periods: readonly PeriodKey[]
  figures?: FiguresPreview & { period: PeriodKey; seen: string }
  published?: PublishedProgramme
}
