import { isSeen, mayReport, type Reader } from '@phoihop/core/account'
import { commitmentStanding, type CommitmentAct } from '@phoihop/core/commitment'
import { type Dossier, foldHandover, whyNotYet, type HandoverAct } from '@phoihop/core/handover'
import { ok, type Outcome } from '@phoihop/core/outcome'
import { bodyKnownAs, isOn } from '@phoihop/core/register'
import { listAccountTitles } from '@phoihop/storage/account'
import { listEntries } from '@phoihop/storage/work'
import { listActs } from '@phoihop/storage/year'
import { noteReading } from '../audit/note-reading.ts'
import { commitmentsOf } from '../commitment/lines.ts'
import type { House } from '../house/house.ts'
import { keptAs } from '../house/kept.ts'
import { standsFor } from '../house/scope.ts'
import { listPapers } from '../paper/index.ts'
import { contextFor } from '../schedule/context.ts'
import { byOccurrence } from '../schedule/duties.ts'
import { compileDossier } from './compile-dossier.ts'
import { caseFor, findHandover, scopeOfChairs } from './handover-matter.ts'
import { rowOf } from './handover-row.ts'
import type { HandoverActName, HandoverView } from './views.ts'

/** The handover of a year with its dossier, who acted and what this reader may do, for the place's chairs and who looks down on one. */
export async function readHandover(house: House, reader: Reader, key: string): Promise<Outcome<HandoverView>> {
  const [context, today] = [await contextFor(house, reader), house.today()]
  const found = findHandover(house, context, key)
  if (!found.ok) return found
  const matter = found.value
  const { definition, timetable } = context
  const { occurrence, chairs, to } = matter
  await noteReading(house, reader, occurrence.key, [{ owners: matter.members }])
  const scope = scopeOfChairs(context, matter, today)
  const acts = await listActs<HandoverAct>(house.db, scope, 'handover', { subjects: [occurrence.key] })
  const handover = foldHandover(acts)
  const dossier = handover.handed ? await keptAs<Dossier>(house, handover.handed.dossier) : ok(await compileDossier(house.db, context, matter, today))
  if (!dossier.ok) return dossier
  const commitments = commitmentsOf(await listActs<CommitmentAct>(house.db, scope, 'commitment', { subjects: dossier.value.commitments.map(({ id }) => id) }))
  const papers = handover.taken ? await listPapers(house, reader, { about: [occurrence.key] }) : ok([])
  const minutes = papers.ok ? papers.value.find(({ kind }) => kind === 'handover-minutes')?.id : undefined
  const stands = standsFor(definition, reader, today)
  const body = reader.seat.body && definition.index.body(reader.seat.body)
  const acting = body && mayReport(reader) && isOn(body.exists, today)
  const waits = whyNotYet(caseFor(matter, handover, stands, today))
  const [gives, takes] = [chairs, to].map((side) => acting && side.some((one) => stands.includes(one)))
  const may: HandoverActName[] = []
  if (gives && !waits) may.push('hand-over')
  if (takes && handover.state === 'handed') may.push('take-over', 'return')
  if ((gives || takes) && handover.state === 'taken' && !minutes) may.push('write-minutes')
  const accounts = await listAccountTitles(house.db, acts.map(({ account }) => account))
  const entries = byOccurrence(await listEntries(house.db, scope, { keys: [occurrence.key] }))
  const obligation = timetable.obligation(occurrence.obligation)
  return ok({
    row: rowOf(context, matter, handover, entries, today), title: obligation.title, clause: obligation.basis.clause, opens: matter.opens, handover,
    dossier: dossier.value, frozen: handover.handed !== undefined,
    now: Object.fromEntries(commitments.map((commitment) => [commitment.id, commitmentStanding(commitment, today)])),
    may, ...(waits && handover.state !== 'taken' && handover.state !== 'handed' ? { waits } : {}), ...(minutes ? { minutes } : {}),
    history: acts.map(({ act, body: by, account, recordedOn }) => ({ act, body: bodyKnownAs(definition.index, by, recordedOn), account: accounts.get(account) ?? { vi: account }, recordedOn })),
    opensDuty: isSeen(context.scope, occurrence.owners), today,
  })
}
