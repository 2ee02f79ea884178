import type { ProgrammeVersion } from '../programme/index.ts'
import { type BodyId, bodyKnownAs, type PlaceId, placeKnownAs, type RegisterIndex } from '../register/index.ts'
import type { ProgressReport } from '../report/index.ts'
import { printDay } from './print.ts'
import type { SourceBook } from './source-book.ts'

/** What the sections of a progress paper are written from. */
export type Draft = {
  report: ProgressReport
  programme: ProgrammeVersion
  index: RegisterIndex
  book: SourceBook
  /** `Bảng 3. Title`, counted through the paper. */
  caption(title: string): string
}

export function openDraft(report: ProgressReport, programme: ProgrammeVersion, index: RegisterIndex, book: SourceBook): Draft {
  let tables = 0
  return { report, programme, index, book, caption: (title) => `Bảng ${++tables}. ${title}` }
}

/** A body's name today; of one that has ended, its last. */
export const nameOfBody = ({ index, report }: Draft, id: BodyId): string =>
  bodyKnownAs(index, id, report.today).vi
/** The body's name, with the day it ended where it did: its duty must be asked of somebody else. */
export function debtor(draft: Draft, id: BodyId): string {
  const ended = draft.index.body(id)?.exists.to
  return ended !== undefined && ended < draft.report.today ? `${nameOfBody(draft, id)} (kết thúc ngày ${printDay(ended)})` : nameOfBody(draft, id)
}
/** A place's name today; of one that has ended, its last. */
export const nameOfPlace = ({ index, report }: Draft, id: PlaceId): string =>
  placeKnownAs(index, id, report.today).vi
