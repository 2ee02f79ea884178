import type { CalendarDate } from '../calendar/index.ts'
import type { ProgrammeVersion } from '../programme/index.ts'
import type { RegisterIndex } from '../register/index.ts'
import type { ProgressReport } from '../report/index.ts'
import { openDraft } from './draft.ts'
import { generalSection } from './general-section.ts'
import { letterhead } from './letterhead.ts'
import { nextSection } from './next-section.ts'
import { ended, paragraph } from './parts.ts'
import { printPeriod } from './print.ts'
import { questionsSection } from './questions-section.ts'
import { resultsSection } from './results-section.ts'
import { shortcomingsSection } from './shortcomings-section.ts'
import { addressesUnder, openSourceBook } from './source-book.ts'
import { sourcesAnnex } from './sources-annex.ts'
import type { Annex, Paper } from './types.ts'

export type ProgressPaperOptions = {
  programme: ProgrammeVersion
  index: RegisterIndex
  today: CalendarDate
  /** Address of the list of duties; without it the numbers open to an annex that prints their keys. */
  dutiesAt?: string
  /** Given after signature (Decree 30/2020, art. 15). */
  number?: number
  /** The day it is issued; absent: blank in the month of `today`. */
  dated?: CalendarDate
  /** What is known of the letterhead better than the programme knows it. */
  letterhead?: Partial<Pick<Paper, 'issuers' | 'symbol' | 'place' | 'addressees' | 'signatures' | 'recipients' | 'archive'>>
}

/** The report on progress as an official paper: five sections, the numbers linked to where they come from, the blanks left for ink. */
export function paperFromProgress(report: ProgressReport, options: ProgressPaperOptions): Paper {
  const { programme, index, today, dutiesAt, number, dated } = options
  const book = openSourceBook(dutiesAt === undefined ? undefined : addressesUnder(dutiesAt))
  const draft = openDraft(report, programme, index, book)
  const general = generalSection(draft)
  const results = resultsSection(draft)
  const shortcomings = shortcomingsSection(draft)
  const rest = [...questionsSection(draft), ...nextSection(draft)]
  const closing = paragraph(`Trên đây là báo cáo tình hình, kết quả thực hiện Chương trình phối hợp số ${programme.document} ${printPeriod(report.period)}.`)
  return {
    ...letterhead(programme, index, today),
    ...options.letterhead,
    ...(dated ? { dated } : {}),
    ...(number === undefined ? {} : { number }),
    kind: 'BÁO CÁO',
    subject: `Tình hình, kết quả thực hiện Chương trình phối hợp số ${programme.document} ${printPeriod(report.period)}`,
    body: ended([...general, ...results, ...shortcomings.parts, ...rest, closing]),
    annexes: labelled([
      ...(shortcomings.annex ? [shortcomings.annex] : []),
      ...(dutiesAt === undefined && book.sources().length > 0 ? [sourcesAnnex(book.sources())] : []),
    ]),
    sources: book.sources(),
  }
}

const ROMAN = ['I', 'II', 'III']

/** Numbered only when there are two or more. */
const labelled = (annexes: readonly Omit<Annex, 'label'>[]): readonly Annex[] =>
  annexes.map((annex, at) => ({ ...annex, label: annexes.length === 1 ? 'Phụ lục' : `Phụ lục ${ROMAN[at]}` }))
