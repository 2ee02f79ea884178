import { mayReport, type Reader } from '@phoihop/core/account'
import { foldCommitment, type CommitmentAct } from '@phoihop/core/commitment'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { bodyKnownAs, isOn } from '@phoihop/core/register'
import { listAccountTitles } from '@phoihop/storage/account'
import { listActs } from '@phoihop/storage/year'
import { noteReading } from '../audit/note-reading.ts'
import type { House } from '../house/house.ts'
import { standsFor } from '../house/scope.ts'
import { contextFor, type Context } from '../schedule/context.ts'
import { judgesOf } from './judges-of.ts'
import { lineOf } from './lines.ts'
import type { CommitmentActName, CommitmentLine, CommitmentStory } from './views.ts'

/** One commitment with its history and what this reader may do. Out of scope it is as unknown as one that does not exist. */
export async function readCommitment(house: House, reader: Reader, id: string): Promise<Outcome<CommitmentStory>> {
  const context = await contextFor(house, reader)
  const acts = await listActs<CommitmentAct>(house.db, context.scope, 'commitment', { subjects: [id] })
  const commitment = foldCommitment(acts)
  if (!commitment) return refuse({ code: 'unknown-commitment', commitment: id })
  await noteReading(house, reader, `commitment/${id}`, acts.slice(0, 1))
  const today = house.today()
  const { definition } = context
  const line = lineOf(context, commitment, today)
  const accounts = await listAccountTitles(house.db, acts.map(({ account }) => account))
  return ok({
    ...line,
    history: acts.map(({ act, body, account, recordedOn }) => ({ act, body: bodyKnownAs(definition.index, body, recordedOn), account: accounts.get(account) ?? { vi: account }, recordedOn })),
    may: whatMay(house, reader, context, line),
    judges: judgesOf(definition, commitment, today).map((body) => bodyKnownAs(definition.index, body, today)),
    today,
  })
}

function whatMay(house: House, reader: Reader, { definition }: Context, { commitment, standing: { state }, owner }: CommitmentLine): readonly CommitmentActName[] {
  const today = house.today()
  const [body, stands] = [reader.seat.body && definition.index.body(reader.seat.body), standsFor(definition, reader, today)]
  if (!body || !mayReport(reader) || !isOn(body.exists, today) || state === 'withdrawn') return []
  const isJudge = judgesOf(definition, commitment, today).some((judge) => stands.includes(judge))
  const isReporter = commitment.done !== undefined && stands.includes(commitment.done.by)
  const may: CommitmentActName[] = []
  if (stands.includes(owner.id) && !commitment.done) may.push('report')
  if (isJudge && state === 'done' && !isReporter) may.push('accept')
  if (isJudge && commitment.done && !isReporter) may.push('return')
  if (isJudge && !commitment.done) may.push('extend', 'withdraw')
  return may
}
