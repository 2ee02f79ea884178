import { mayReport, type Reader } from '@phoihop/core/account'
import { calendarDate } from '@phoihop/core/calendar'
import { foldHandover, handOver as decideHanding, returnHandover as decideReturn, takeOver as decideTaking, type HandoverAct, type HandoverCase } from '@phoihop/core/handover'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { YearAct } from '@phoihop/core/year'
import type { House } from '../house/house.ts'
import { keep } from '../house/kept.ts'
import { standsFor } from '../house/scope.ts'
import { actOn, fulfil, inNames, type Acting, type Decided } from '../year/index.ts'
import { compileDossier } from './compile-dossier.ts'
import { caseFor, findHandover, scopeOfChairs, type HandoverMatter } from './handover-matter.ts'
import type { HandoverForm } from './views.ts'

type Acted = Promise<Outcome<YearAct<HandoverAct>>>
type Decide = (the: HandoverCase, acting: Acting, matter: HandoverMatter) => Promise<Outcome<Decided<HandoverAct>>> | Outcome<Decided<HandoverAct>>

/** The chair of the year hands over: what it leaves is compiled and kept in the same moment. */
export const handOver = (house: House, reader: Reader, key: string, form: HandoverForm): Acted =>
  act(house, reader, key, form.seen, async (the, acting, matter) => {
    const on = calendarDate(form.on)
    if (!on.ok) return on
    const may = decideHanding(the, { on: on.value, dossier: '', reservation: form.reservation })
    if (!may.ok) return may
    const dossier = await keep(house, await compileDossier(acting.db, acting, matter, acting.today))
    return dossier.ok ? ok({ act: { ...may.value, dossier: dossier.value } }) : dossier
  })

/** Who chairs next takes over what it saw; the duty is reported done on the day it was handed over, in the same transaction. */
export const takeOver = (house: House, reader: Reader, key: string, form: HandoverForm): Acted =>
  act(house, reader, key, form.seen, (the, acting, matter) => {
    const on = calendarDate(form.on)
    if (!on.ok) return on
    const taken = decideTaking(the, { on: on.value, reservation: form.reservation })
    return taken.ok ? ok({ act: taken.value, also: () => fulfil(house, reader, acting, { occurrence: matter.occurrence, scope: scopeOfChairs(acting, matter, acting.today) }, the.handover.handed?.on ?? on.value) }) : taken
  })

/** Who chairs next sends it back: it is compiled anew when it is handed over again. */
export const returnHandover = (house: House, reader: Reader, key: string, form: { seen: number; because: string }): Acted =>
  act(house, reader, key, form.seen, (the) => {
    const back = decideReturn(the, form.because)
    return back.ok ? ok({ act: back.value }) : back
  })

async function act(house: House, reader: Reader, key: string, seen: number, decide: Decide): Acted {
  if (!mayReport(reader)) return refuse({ code: 'may-not', action: 'handover' })
  let matter: HandoverMatter | undefined
  const kept = await actOn<HandoverAct>(house, reader, seen,
    (acting) => {
      const found = findHandover(house, acting, key)
      if (!found.ok) return found
      matter = found.value
      const { occurrence, year, members } = found.value
      return ok({ affair: 'handover', subject: occurrence.key, year, place: occurrence.place, owners: members })
    },
    (acts, acting) => {
      const found = matter as HandoverMatter
      return decide(caseFor(found, foldHandover(acts), standsFor(acting.definition, reader, acting.today), acting.today), acting, found)
    })
  return inNames(house, kept)
}
