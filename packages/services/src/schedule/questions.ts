import { mayDecide, mayFollow, rootsOn, type Reader } from '@phoihop/core/account'
import { calendarDate, type CalendarDate } from '@phoihop/core/calendar'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { ObligationId } from '@phoihop/core/programme'
import { type BodyId, placeKnownAs } from '@phoihop/core/register'
import type { Orphan, OrphanAnswer } from '@phoihop/core/schedule'
import { wrongText } from '@phoihop/core/work'
import { listAccountTitles } from '@phoihop/storage/account'
import { addAudit } from '@phoihop/storage/audit'
import { addOrphanAnswer, listOrphanAnswers } from '@phoihop/storage/schedule'
import { inTransaction } from '../house/guarded.ts'
import { actor } from '../audit/actor.ts'
import type { House } from '../house/house.ts'
import { contextFor, type Context } from './context.ts'
import type { AnswerForm, Question, Questions } from './views.ts'

const DOCUMENT_LIMIT = 60

/** Duties without an owner, one question for each obligation and reason; none for who does not see all. */
export function openQuestions({ definition, timetable, seen }: Context): readonly Question[] {
  const groups = Map.groupBy(seen.orphans, (orphan) => `${orphan.obligation}~${orphan.why}`)
  return [...groups].map(([id, group]) => {
    const first = group[0] as Orphan
    const obligation = timetable.obligation(first.obligation)
    const falls = group.map((orphan) => orphan.falls).sort()
    const byPlace = Map.groupBy(group, (orphan) => orphan.place)
    return {
      id,
      obligation: { id: obligation.id, title: obligation.title, clause: obligation.basis.clause, cue: obligation.basis.cue },
      why: first.why,
      tier: first.tier,
      places: [...byPlace].map(([place, lost]) => ({
        place: { id: place, title: placeKnownAs(definition.index, place) },
        from: lost.map((orphan) => orphan.falls).sort()[0] as CalendarDate,
        count: lost.length,
      })),
      from: falls[0] as CalendarDate,
      to: falls.at(-1) as CalendarDate,
      count: group.length,
    }
  })
}

/** The open questions and the answers given, for who follows the programme. */
export async function readQuestions(house: House, reader: Reader): Promise<Outcome<Questions>> {
  const context = await contextFor(house, reader)
  if (!mayFollow(context.scope)) return refuse({ code: 'may-not', action: 'questions' })
  const { index, programme } = context.definition
  const today = house.today()
  const titleOf = (id: BodyId) => ({ id, title: index.titleOf(id, today) ?? { vi: id } })
  const given = await listOrphanAnswers(house.db, programme.programme)
  const accounts = await listAccountTitles(house.db, given.map((answer) => answer.account))
  const roots = rootsOn(context.definition, today)
  const alive = index.register.bodies.filter(({ place, exists }) => roots.includes(place) && exists.from <= today && (!exists.to || exists.to >= today))
  return ok({
    open: openQuestions(context),
    answered: given.map((answer) => ({
      id: answer.id,
      obligation: context.timetable.obligation(answer.obligation as ObligationId).title,
      from: answer.from,
      answer: 'assign' in answer.answer ? { assign: titleOf(answer.answer.assign) } : answer.answer,
      basis: answer.basis,
      account: accounts.get(answer.account) ?? { vi: answer.account },
      recordedOn: answer.recordedOn,
    })),
    bodies: alive.map((body) => titleOf(body.id)),
  })
}

/** Records who takes over a duty, or that it ended, with the document it rests on. Applies from the first day without an owner. */
export async function answerQuestion(house: House, reader: Reader, form: AnswerForm): Promise<Outcome<{ id: string }>> {
  if (!mayDecide(reader)) return refuse({ code: 'may-not', action: 'answer-question' })
  const documentOn = calendarDate(form.documentOn)
  if (!documentOn.ok) return documentOn
  if (documentOn.value > house.today()) return refuse({ code: 'day-in-the-future', day: documentOn.value, today: house.today() })
  const wrong = wrongText('document', form.document, DOCUMENT_LIMIT)
  if (wrong) return refuse(wrong)
  return inTransaction(house, async (db) => {
    const context = await contextFor(house, reader, db)
    if (!mayFollow(context.scope)) return refuse({ code: 'may-not', action: 'answer-question' })
    const question = openQuestions(context).find((open) => open.id === form.question)
    if (!question) return refuse({ code: 'orphan-already-answered', orphan: form.question })
    const place = question.places.find((candidate) => candidate.place.id === form.place)
    const answer = answerOf(context, form)
    if (!answer.ok) return answer
    const id = house.newId()
    const given: OrphanAnswer = {
      id,
      obligation: question.obligation.id as ObligationId,
      ...(place ? { place: place.place.id } : {}),
      from: place?.from ?? question.from,
      answer: answer.value,
      basis: { document: form.document.trim(), on: documentOn.value },
    }
    await addOrphanAnswer(db, context.scope, { answer: given, account: reader.account.id, recordedAt: house.now(), recordedOn: house.today() })
    await addAudit(db, { ...actor(house, reader), did: 'answer-question', on: question.id })
    return ok({ id })
  })
}

function answerOf({ definition }: Context, form: AnswerForm): Outcome<OrphanAnswer['answer']> {
  if (form.answer === 'ended') return ok({ ended: true })
  const body = definition.index.body((form.body ?? '') as BodyId)
  return body ? ok({ assign: body.id }) : refuse({ code: 'unknown-body', body: form.body ?? '' })
}
