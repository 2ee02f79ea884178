import type { CalendarDate } from '@phoihop/core/calendar'
import type { Paper } from '@phoihop/core/paper'
import { writeDocx, writePdf } from '@phoihop/documents/writing'
import { lastNumber } from '@phoihop/storage/year'
import type { Acting } from '../year/act-on.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
/** How often a paper is drawn for the number that is next before one waits for its turn with whatever there is. */
const TRIES = 3

/** A paper under one number, as the bytes it is kept in. */
export type Drawn = { paper: Paper; files: readonly { kind: string; ending: string; bytes: Uint8Array }[] }
type Register = Pick<Acting, 'db' | 'scope' | 'by'> & { year: number }

export async function drawPaper(content: Paper, number: number, on: CalendarDate): Promise<Drawn> {
  const paper: Paper = { ...content, number, dated: on }
  return { paper, files: [{ kind: DOCX, ending: 'docx', bytes: await writeDocx(paper) }, { kind: 'application/pdf', ending: 'pdf', bytes: await writePdf(paper) }] }
}

/**
 * The paper under the number that is next, drawn while nobody waits for the series: the review of a province takes seconds, and a number is given in a moment. Somebody
 * may take that number meanwhile; whoever is given one compares, and draws again where it is another.
 */
export async function drawAhead(content: Paper, on: CalendarDate, { db, scope, by, year }: Register): Promise<Drawn> {
  const next = async (): Promise<number> => (await lastNumber(db, scope, by, year)) + 1
  let drawn = await drawPaper(content, await next(), on)
  for (let nth = 1; nth < TRIES; nth++) {
    const number = await next()
    if (drawn.paper.number === number) break
    drawn = await drawPaper(content, number, on)
  }
  return drawn
}
