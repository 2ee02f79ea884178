import type { Deed } from '@phoihop/core/audit'
import { yearOf } from '@phoihop/core/calendar'
import { ok, type Outcome } from '@phoihop/core/outcome'
import type { PaperAct } from '@phoihop/core/paper'
import { heirsOn, type BodyId } from '@phoihop/core/register'
import { reaches } from '@phoihop/core/reminder'
import { BY_ITSELF } from '@phoihop/core/year'
import { addAudit } from '@phoihop/storage/audit'
import type { Db } from '@phoihop/storage/database'
import { addAct, findLetters, lockMatter } from '@phoihop/storage/year'
import { guarded, inTransaction } from '../house/guarded.ts'
import type { Definition, House } from '../house/house.ts'
import { keep } from '../house/kept.ts'
import { learnPublished } from '../house/learn-published.ts'
import { wordsOf } from '../paper/draft-paper.ts'
import { contextIn } from '../schedule/context.ts'
import { factsOfLetter } from './facts-of-letter.ts'
import { listClimbed } from './list-climbed.ts'
import { urgedIn } from './letters.ts'
import { fromWhom } from './from-whom.ts'
import type { Climbed } from './views.ts'

/** An act is at most 20,000 signs long: what does not go into this letter goes into the next. */
const MOST_SIGNS = 15_000

/**
 * Drafts a follow-up letter for every body that owes something which has come to the standing bodies and stands in no letter to it yet; answers how many. Nothing is
 * sent: the standing bodies agree, sign and issue. One letter a body and transaction: done twice, by two processes at once or after a death it drafts nothing twice.
 */
export async function draftLetters(house: House): Promise<Outcome<number>> {
  const learnt = await guarded(async () => ok(await learnPublished(house)))
  if (!learnt.ok) return learnt
  let drafted = 0
  for (const definition of house.definitions()) {
    const due = await guarded(async () => ok(await dueIn(house, definition)))
    if (!due.ok) return due
    for (const [body, matters] of due.value) {
      const done = await inTransaction(house, (db) => draftLetter(house, definition, body, matters, db))
      if (!done.ok) return done
      drafted += done.value
    }
  }
  return ok(drafted)
}

/** What has come to the standing bodies and is in no letter, by the body that has to answer for it today. */
async function dueIn({ db, today }: House, definition: Definition): Promise<ReadonlyMap<BodyId, readonly Climbed[]>> {
  const scope = { programme: definition.programme.programme, bodies: 'all' as const }
  const urged = urgedIn(await findLetters(db, scope))
  const due = new Map<BodyId, Climbed[]>()
  for (const one of await listClimbed(db, await contextIn(definition, scope, db), today())) {
    if (!reaches(one.at.tell, 'standing')) continue
    for (const body of new Set(one.owners.flatMap(({ id }) => heirsOn(definition.index, id, today())))) {
      if (!urged.has(`${body} ${one.key}`) && fromWhom(definition, body, today())) due.set(body, [...(due.get(body) ?? []), one])
    }
  }
  return due
}

async function draftLetter(house: House, definition: Definition, body: BodyId, found: readonly Climbed[], db: Db): Promise<Outcome<number>> {
  const [scope, today] = [{ programme: definition.programme.programme, bodies: 'all' as const }, house.today()]
  await lockMatter(db, scope, 'paper', `follow-up ${body}`)
  const urged = urgedIn(await findLetters(db, scope, { to: body }))
  const matters = fitting(found.filter(({ key }) => !urged.has(`${body} ${key}`)))
  const from = fromWhom(definition, body, today)
  if (!from || matters.length === 0) return ok(0)
  const made = wordsOf(house, { programme: scope.programme }, 'follow-up-letter', (frame) => factsOfLetter(definition, body, matters, frame), { about: body, place: from.place, lead: from.lead, year: yearOf(today), seenBy: [] })
  if (!made.ok) return made
  const content = await keep(house, made.value.paper)
  if (!content.ok) return content
  const [id, { signers }] = [house.newId(), made.value]
  const act: PaperAct = { did: 'draft', kind: 'follow-up-letter', about: body, content: content.value, signers, matters: matters.map(({ key }) => key) }
  const by = signers[0] as BodyId
  await addAct(db, scope, 'paper', { id: house.newId(), subject: id, seq: 1, year: yearOf(today), place: from.place, owners: signers, body: by, account: BY_ITSELF, recordedAt: house.now(), recordedOn: today, act })
  await addAudit(db, { at: house.now(), account: BY_ITSELF, body: by, did: 'act-on-paper' satisfies Deed, on: `${id}/1` })
  return ok(1)
}

/** The oldest first, as many as an act can name. */
function fitting(matters: readonly Climbed[]): readonly Climbed[] {
  let signs = 0
  return matters.toSorted((a, b) => (a.owed.due < b.owed.due ? -1 : a.owed.due > b.owed.due ? 1 : 0)).filter(({ key }) => (signs += key.length + 3) <= MOST_SIGNS)
}
