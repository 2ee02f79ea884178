import { lookBelow, type Reader } from '@phoihop/core/account'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { bodyKnownAs, heirsOn, type BodyId } from '@phoihop/core/register'
import { ladderOf } from '@phoihop/core/reminder'
import { findLetters } from '@phoihop/storage/year'
import { noteOverview } from '../audit/note-reading.ts'
import { guarded } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import { pageOf } from '../house/page-of.ts'
import { contextFor } from '../schedule/context.ts'
import { clauseOf } from '../work/read-duty.ts'
import { followUpOf, lettersFrom } from './letters.ts'
import { groupTextOf } from './group-text-of.ts'
import { byRung, listClimbed } from './list-climbed.ts'
import type { Named } from '../schedule/views.ts'
import type { Climbed, LadderFilter, LadderRow, LadderView } from './views.ts'

const [A_PAGE, BODIES_SHOWN] = [50, 60]
const VIETNAMESE = new Intl.Collator('vi')

/** What stands on which rung of all bodies in sight, and the letters drafted for it. For standing bodies and leaders; refuses others (`may-not`). */
export function readLadder(house: House, reader: Reader, filter: LadderFilter = {}): Promise<Outcome<LadderView>> {
  return guarded(async () => {
    if (!lookBelow(reader)) return refuse({ code: 'may-not', action: 'read-ladder' })
    const [context, today] = [await contextFor(house, reader), house.today()]
    const { definition, scope } = context
    const all = await listClimbed(house.db, context, today)
    await noteOverview(house, reader, definition.programme.programme, all.map(({ owners }) => ({ owners: owners.map(({ id }) => id) })))
    const { rungs, answerWithin, basis, reading } = ladderOf(definition.programme)
    const heirs = (body: BodyId): readonly BodyId[] => heirsOn(definition.index, body, today)
    // A body that has ended is asked through whom it went on in.
    const askedOf = ({ owners }: Climbed): readonly Named<BodyId>[] => [...new Set(owners.flatMap(({ id }) => (heirs(id).length > 0 ? heirs(id) : [id])))].map((id) => ({ id, title: bodyKnownAs(definition.index, id, today) }))
    const here = all.map((one) => ({ ...one, asked: askedOf(one) })).filter(({ asked, place }) => (filter.body === undefined || asked.some(({ id }) => id === filter.body)) && (filter.place === undefined || place.id === filter.place))
    const shown = here.filter(({ at }) => filter.rung === undefined || at.nth === filter.rung).sort(byRung)
    const open = new Set(all.map(({ key }) => key))
    const rows = rowsOf(here, rungs.length, filter.body)
    const text = textFor(house, filter, shown)
    return ok({
      ...(text === undefined ? {} : { groupText: text }),
      today, ladder: { rungs, answerWithin, ...(basis ? { clause: clauseOf(definition, basis.clause) } : {}), ...(reading ? { reading: reading.says } : {}) },
      counts: countsOf(here, rungs.length), bodies: { shown: rows.slice(0, BODIES_SHOWN), total: rows.length },
      places: [...new Map(all.map(({ place }) => [place.id, place])).values()].sort((a, b) => VIETNAMESE.compare(a.title.vi, b.title.vi)),
      climbed: pageOf(shown.map(({ asked: _asked, ...one }) => one), filter.page, A_PAGE),
      letters: lettersFrom(definition, await findLetters(house.db, scope), today).filter(({ stage, to }) => stage !== 'issued' && (filter.body === undefined || to.id === filter.body)).map((letter) => followUpOf(letter, open)),
    })
  })
}

const countsOf = (climbed: readonly Climbed[], rungs: number): readonly number[] => Array.from({ length: rungs }, (_, at) => climbed.filter(({ at: { nth } }) => nth === at + 1).length)

/** A row for each body; what is owed together stands in the row of each. What has climbed highest first. */
function rowsOf(climbed: readonly (Climbed & { asked: readonly Named<BodyId>[] })[], rungs: number, only: string | undefined): readonly LadderRow[] {
  const byBody = Map.groupBy(climbed.flatMap((one) => one.asked.filter(({ id }) => only === undefined || id === only).map((owner) => ({ owner, one }))), ({ owner }) => owner.id)
  const rows = [...byBody.values()].map((own): LadderRow => {
    const { owner } = own[0] as (typeof own)[number]
    return { ...owner, counts: countsOf(own.map((each) => each.one), rungs), total: own.length }
  })
  return rows.sort((a, b) => { const at = a.counts.findLastIndex((count, rung) => count !== b.counts[rung]); return at < 0 ? VIETNAMESE.compare(a.title.vi, b.title.vi) : (b.counts[at] ?? 0) - (a.counts[at] ?? 0) })
}

/** Of one place only: a group is of the bodies of a place. */
const textFor = (house: House, { place }: LadderFilter, climbed: readonly Climbed[]): string | undefined => (house.groups && place !== undefined ? groupTextOf(house, climbed) : undefined)
