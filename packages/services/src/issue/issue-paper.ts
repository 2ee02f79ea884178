import type { Reader } from '@phoihop/core/account'
import { calendarDate, yearOf, type CalendarDate } from '@phoihop/core/calendar'
import { mayIssue, paperCourse, printNumber, type Paper, type PaperAct, type PaperCourse } from '@phoihop/core/paper'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { addAudit } from '@phoihop/storage/audit'
import { addFile } from '@phoihop/storage/file'
import { giveNumber } from '@phoihop/storage/year'
import { actor } from '../audit/actor.ts'
import type { House } from '../house/house.ts'
import { keptAs } from '../house/kept.ts'
import { actOn, type Acting, type Where } from '../year/act-on.ts'
import { drawAhead, drawPaper } from './draw-paper.ts'
import { matterBehind, reportIssued } from './report-issued.ts'
import { wherePaper } from '../paper/where-paper.ts'

/**
 * Gives a paper that all have signed its number in the register of the body that leads, writes it as .docx and .pdf and keeps both, all in one
 * transaction: a number is given to what is kept and to nothing else. It is drawn before the number is taken, so that others of the series wait a moment only. A plan or a conclusion notice is what a duty asks for: it is reported with that
 * number and day in the same transaction. Refuses as `mayIssue`, a paper its matter has left behind, a plan that is not approved, and what is reported already.
 */
export async function issuePaper(house: House, reader: Reader, id: string, form: { seen: number; on: string }): Promise<Outcome<{ number: number }>> {
  const on = calendarDate(form.on)
  if (!on.ok) return on
  const kept = await actOn<PaperAct>(house, reader, form.seen, (acting) => wherePaper(acting, id), async (acts, acting, where) => {
    const course = paperCourse(acts)
    if (!course) return refuse({ code: 'unknown-paper', paper: id })
    const may = mayIssue({ course, id, by: acting.by }, on.value, acting.today)
    if (!may.ok) return may
    const behind = await matterBehind(acting, where, course)
    if (!behind.ok) return behind
    const issued = await numbered(house, reader, { id, course, on: on.value, acting, where })
    if (!issued.ok) return issued
    const { act, symbol } = issued.value
    return ok({
      act,
      also: () => reportIssued(house, reader, acting, where, { course, id, on: on.value, number: `${printNumber(act.number)}/${symbol}`, file: act.pdf }, behind.value),
    })
  })
  return kept.ok && kept.value.act.did === 'issue' ? ok({ number: kept.value.act.number }) : (kept as Outcome<never>)
}

type Issuing = { id: string; course: PaperCourse; on: CalendarDate; acting: Acting; where: Where }

async function numbered(house: House, reader: Reader, { id, course, on, acting, where }: Issuing): Promise<Outcome<{ act: Extract<PaperAct, { did: 'issue' }>; symbol: string }>> {
  const [{ db, scope, by }, { owners, place }] = [acting, where]
  const content = await keptAs<Paper>(house, course.content)
  if (!content.ok) return content
  const account = { account: reader.account.id, recordedAt: house.now() }
  const ahead = await drawAhead(content.value, on, { db, scope, by, year: yearOf(on) })
  const number = await giveNumber(db, scope, { body: by, year: yearOf(on), paper: id, owners, ...account })
  const { paper, files: drawn } = ahead.paper.number === number ? ahead : await drawPaper(content.value, number, on)
  await addAudit(db, { ...actor(house, reader), did: 'number-paper', on: `${by}/${yearOf(on)}/${number}` })
  const name = `${printNumber(number)}-${paper.symbol}-${yearOf(on)}`.replace(/[^\p{L}\p{N}-]+/gu, '-')
  const files: string[] = []
  for (const { kind, ending, bytes } of drawn) {
    const put = await house.files.put(bytes)
    if (!put.ok) return put
    const file = house.newId()
    await addFile(db, scope, { id: file, sha256: put.value, size: bytes.length, name: `${name}.${ending}`, kind, place, owners, ...account })
    files.push(file)
  }
  return ok({ act: { did: 'issue', on, number, docx: files[0] ?? '', pdf: files[1] ?? '' }, symbol: paper.symbol })
}
