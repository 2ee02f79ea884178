import { mayReport, type Reader } from '@phoihop/core/account'
import { calendarDate } from '@phoihop/core/calendar'
import { acceptCommitment, extendCommitment, foldCommitment, reportCommitment, returnCommitment, withdrawCommitment, type CommitmentAct, type CommitmentCase } from '@phoihop/core/commitment'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { BodyId } from '@phoihop/core/register'
import type { DecisionBasis } from '@phoihop/core/work'
import type { YearAct } from '@phoihop/core/year'
import { listActs } from '@phoihop/storage/year'
import type { House } from '../house/house.ts'
import { standsFor } from '../house/scope.ts'
import { actOn, inNames, type Acting, type Where } from '../year/index.ts'
import { judgesOf } from './judges-of.ts'
import type { CommitmentForm } from './views.ts'

/** Takes one act on one commitment: its owner reports, the chair accepts, returns, extends or withdraws. Refuses who saw it before somebody else acted. */
export async function actOnCommitment(house: House, reader: Reader, id: string, form: CommitmentForm): Promise<Outcome<YearAct<CommitmentAct>>> {
  if (!mayReport(reader)) return refuse({ code: 'may-not', action: form.act })
  const taken = await actOn<CommitmentAct>(house, reader, form.seen, whereIs, (acts, { definition, today }) => {
    const commitment = foldCommitment(acts)
    if (!commitment) return refuse({ code: 'unknown-commitment', commitment: id })
    const stands = standsFor(definition, reader, today) as [BodyId, ...BodyId[]]
    const act = decide({ commitment, judges: judgesOf(definition, commitment, today), stands, today }, form)
    return act.ok ? ok({ act: act.value }) : act
  })
  return inNames(house, taken)

  async function whereIs({ db, scope }: Acting): Promise<Outcome<Where>> {
    const [first] = await listActs<CommitmentAct>(db, scope, 'commitment', { subjects: [id] })
    return first ? ok({ affair: 'commitment', subject: id, year: first.year, place: first.place, owners: first.owners }) : refuse({ code: 'unknown-commitment', commitment: id })
  }
}

function decide(the: CommitmentCase, form: CommitmentForm): Outcome<CommitmentAct> {
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
  }
}

function basisOf(form: { document: string; documentOn: string }): Outcome<DecisionBasis> {
  const on = calendarDate(form.documentOn)
  return on.ok ? ok({ document: form.document.trim(), on: on.value }) : on
}
