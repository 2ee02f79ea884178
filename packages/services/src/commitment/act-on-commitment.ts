import { followersOf, mayDecide, mayReport, type Reader } from '@phoihop/core/account'
import { calendarDate } from '@phoihop/core/calendar'
import { acceptCommitment, assignCommitment, carrierOf, extendCommitment, foldCommitment, reportCommitment, returnCommitment, withdrawCommitment, type CommitmentAct, type CommitmentCase } from '@phoihop/core/commitment'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { BodyId } from '@phoihop/core/register'
import type { DecisionBasis } from '@phoihop/core/work'
import type { YearAct } from '@phoihop/core/year'
import type { House } from '../house/house.ts'
import { standsFor } from '../house/scope.ts'
import { actOn, inNames, type Acting, type Where } from '../year/index.ts'
import { actsInSight, ownersOf } from './acts-in-sight.ts'
import { choicesFor } from './choices-for.ts'
import { judgesOf } from './judges-of.ts'
import type { CommitmentForm } from './views.ts'

/** Takes one act on one commitment: who carries it reports, the chair accepts, returns, extends or withdraws, a standing body gives what nobody carries to one. Refuses who saw it before somebody else acted. */
export async function actOnCommitment(house: House, reader: Reader, id: string, form: CommitmentForm): Promise<Outcome<YearAct<CommitmentAct>>> {
  if (!mayReport(reader) || (form.act === 'assign' && !mayDecide(reader))) return refuse({ code: 'may-not', action: form.act })
  const taken = await actOn<CommitmentAct>(house, reader, form.seen, whereIs, (acts, { definition, today }) => {
    const commitment = foldCommitment(acts)
    if (!commitment) return refuse({ code: 'unknown-commitment', commitment: id })
    const stands = standsFor(definition, reader, today) as [BodyId, ...BodyId[]]
    const the = { commitment, carrier: carrierOf(definition.index, commitment, today), judges: judgesOf(definition, commitment, today), followers: followersOf(definition, today), stands, today }
    const act = decide(the, form, () => choicesFor(definition, commitment, today))
    return act.ok ? ok({ act: act.value }) : act
  })
  return inNames(house, taken)

  async function whereIs({ db, scope, definition }: Acting): Promise<Outcome<Where>> {
    const acts = await actsInSight(db, scope, { subjects: [id] })
    const [first] = acts
    const given = form.act === 'assign' && definition.index.body(form.body as BodyId) ? [form.body as BodyId] : []
    return first ? ok({ affair: 'commitment', subject: id, year: first.year, place: first.place, owners: [...new Set([...ownersOf(acts), ...given])] }) : refuse({ code: 'unknown-commitment', commitment: id })
  }
}

function decide(the: CommitmentCase, form: CommitmentForm, choices: () => readonly BodyId[]): Outcome<CommitmentAct> {
  switch (form.act) {
    case 'report': {
      const on = calendarDate(form.on)
      return on.ok ? reportCommitment(the, on.value, form.number) : on
    }
    case 'accept': return acceptCommitment(the)
    case 'return': return returnCommitment(the, form.because)
    case 'extend': {
      const to = calendarDate(form.to)
      if (!to.ok) return to
      const basis = basisOf(form)
      return basis.ok ? extendCommitment(the, to.value, basis.value) : basis
    }
    case 'withdraw': {
      const basis = basisOf(form)
      return basis.ok ? withdrawCommitment(the, basis.value) : basis
    }
    case 'assign': {
      const basis = basisOf(form)
      return basis.ok ? assignCommitment(the, form.body as BodyId, new Set(choices()), basis.value) : basis
    }
  }
}

function basisOf(form: { document: string; documentOn: string }): Outcome<DecisionBasis> {
  const on = calendarDate(form.documentOn)
  return on.ok ? ok({ document: form.document.trim(), on: on.value }) : on
}
