import { followersOf, mayDecide, mayReport, type Reader } from '@phoihop/core/account'
import { carrierOf, foldCommitment } from '@phoihop/core/commitment'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { bodyKnownAs, isOn, type BodyId } from '@phoihop/core/register'
import { listAccountTitles } from '@phoihop/storage/account'
import { noteReading } from '../audit/note-reading.ts'
import type { House } from '../house/house.ts'
import { standsFor } from '../house/scope.ts'
import { contextFor, type Context } from '../schedule/context.ts'
import { actsInSight, ownersOf } from './acts-in-sight.ts'
import { choicesFor } from './choices-for.ts'
import { judgesOf } from './judges-of.ts'
import { lineOf } from './lines.ts'
import type { CommitmentActName, CommitmentLine, CommitmentStory } from './views.ts'

/** One commitment with its history and what this reader may do. Out of scope it is as unknown as one that does not exist. */
export async function readCommitment(house: House, reader: Reader, id: string): Promise<Outcome<CommitmentStory>> {
  const context = await contextFor(house, reader)
  const acts = await actsInSight(house.db, context.scope, { subjects: [id] })
  const commitment = foldCommitment(acts)
  if (!commitment) return refuse({ code: 'unknown-commitment', commitment: id })
  await noteReading(house, reader, `commitment/${id}`, [{ owners: ownersOf(acts) }])
  const today = house.today()
  const { definition } = context
  const line = lineOf(context, commitment, today)
  const accounts = await listAccountTitles(house.db, acts.map(({ account }) => account))
  const may = whatMay(house, reader, context, line)
  const named = (body: BodyId) => ({ id: body, title: bodyKnownAs(definition.index, body, today) })
  return ok({
    ...line,
    history: acts.map(({ act, body, account, recordedOn }) => ({ act, body: bodyKnownAs(definition.index, body, recordedOn), ...(act.did === 'assign' ? { to: bodyKnownAs(definition.index, act.to, recordedOn) } : {}), account: accounts.get(account) ?? { vi: account }, recordedOn })),
    may,
    choices: may.includes('assign') ? choicesFor(definition, commitment, today).map(named) : [],
    judges: judgesOf(definition, commitment, today).map((body) => bodyKnownAs(definition.index, body, today)),
    today,
  })
}

function whatMay(house: House, reader: Reader, { definition }: Context, { commitment, standing: { state } }: CommitmentLine): readonly CommitmentActName[] {
  const today = house.today()
  const [body, stands] = [reader.seat.body && definition.index.body(reader.seat.body), standsFor(definition, reader, today)]
  if (!body || !mayReport(reader) || !isOn(body.exists, today) || state === 'withdrawn') return []
  const isJudge = judgesOf(definition, commitment, today).some((judge) => stands.includes(judge))
  const isReporter = commitment.done !== undefined && stands.includes(commitment.done.by)
  const may: CommitmentActName[] = []
  const carrier = carrierOf(definition.index, commitment, today)
  if ('body' in carrier && carrier.body === body.id && !commitment.done) may.push('report')
  if ('question' in carrier && !commitment.done && mayDecide(reader) && followersOf(definition, today).includes(body.id)) may.push('assign')
  if (isJudge && state === 'done' && !isReporter) may.push('accept')
  if (isJudge && commitment.done && !isReporter) may.push('return')
  if (isJudge && !commitment.done) may.push('extend', 'withdraw')
  return may
}
