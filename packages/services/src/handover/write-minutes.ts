import { mayReport, type Reader } from '@phoihop/core/account'
import { foldHandover, type Dossier, type HandoverAct } from '@phoihop/core/handover'
import { refuse, type Outcome } from '@phoihop/core/outcome'
import { commonFacts, printCount, printDay, type FactsOf, type PaperFrame } from '@phoihop/core/paper'
import type { PartyId } from '@phoihop/core/register'
import { listActs } from '@phoihop/storage/year'
import type { House } from '../house/house.ts'
import { keptAs } from '../house/kept.ts'
import { standsFor } from '../house/scope.ts'
import { draftPaper } from '../paper/index.ts'
import { contextFor } from '../schedule/context.ts'
import { inNames } from '../year/index.ts'
import { findHandover, scopeOfChairs } from './handover-matter.ts'
import { PAPER_NAMES, STAGE_NAMES, STATE_NAMES, WHY_NAMES } from './printed-names.ts'

/** Draws up the minutes both sides sign from what was handed over; answers the id of the paper. Refuses who is on neither side, before it was taken over, and a second time (`paper-there`). */
export async function writeMinutes(house: House, reader: Reader, key: string): Promise<Outcome<string>> {
  if (!mayReport(reader)) return refuse({ code: 'may-not', action: 'handover' })
  const [context, today] = [await contextFor(house, reader), house.today()]
  const found = findHandover(house, context, key)
  if (!found.ok) return found
  const { occurrence, chairs, to, year, members } = found.value
  const stands = standsFor(context.definition, reader, today)
  const sides = [...chairs, ...to]
  if (!sides.some((body) => stands.includes(body))) return inNames(house, refuse({ code: 'not-yours', owners: sides }))
  const { handed, taken } = foldHandover(await listActs<HandoverAct>(house.db, scopeOfChairs(context, found.value, today), 'handover', { subjects: [occurrence.key] }))
  if (!handed) return refuse({ code: 'not-handed-over' })
  if (!taken) return refuse({ code: 'not-taken-over' })
  const dossier = await keptAs<Dossier>(house, handed.dossier)
  if (!dossier.ok) return dossier
  const lead = context.definition.index.body(handed.by)?.party ?? (handed.by.split('@')[0] as PartyId)
  const place = context.definition.index.body(taken.by)?.place ?? occurrence.place
  return draftPaper(house, reader, 'handover-minutes', (frame) => factsOf(frame, dossier.value, handed, taken), { about: occurrence.key, place, year, lead, seenBy: members, only: 'once' })
}

type Said = { on: Parameters<typeof printDay>[0]; reservation?: string }

function factsOf(frame: PaperFrame, dossier: Dossier, handed: Said, taken: Said): FactsOf<'handover-minutes'> {
  const names = (bodies: Dossier['from']): string => bodies.map(({ title }) => title.vi).join(', ')
  const reservations = [[handed, dossier.from], [taken, dossier.to]] as const
  return {
    ...commonFacts(frame), from: names(dossier.from), to: names(dossier.to), on: printDay(handed.on), taken_on: printDay(taken.on),
    open: dossier.commitments.map(({ what, owner, due, daysLate }) => ({ what, who: owner.vi, due: daysLate > 0 ? `${printDay(due)} (trễ ${daysLate} ngày)` : printDay(due) })),
    plans: dossier.plans.map(({ year, state }) => ({ title: `Kế hoạch năm ${year}`, state: STATE_NAMES[state] })),
    initiatives: dossier.plans.flatMap(({ initiatives }) => initiatives.map(({ title, by }) => ({ what: title, due: printDay(by) }))),
    meetings: dossier.meetings.map(({ title, owed, held }) => ({ title: title.vi, owed: printCount(owed), held: printCount(held) })),
    numbers: dossier.numbers.map(({ body, last }) => ({ series: `Sổ văn bản năm ${dossier.year} của ${body.vi}`, last: printCount(last) })),
    files: dossier.papers.map(({ kind, stage, number, on }) => ({ name: `${PAPER_NAMES[kind]}${number === undefined ? `, ${STAGE_NAMES[stage]}` : ` số ${number} ngày ${printDay(on)}`}` })),
    questions: dossier.questions.map(({ title, why, count }) => ({ what: title.vi, why: WHY_NAMES[why], count: printCount(count) })),
    reservations: reservations.flatMap(([{ reservation }, bodies]) => (reservation === undefined ? [] : [{ who: names(bodies), text: reservation }])),
  }
}
