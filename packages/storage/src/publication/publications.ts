import type { Scope } from '@phoihop/core/account'
import type { CalendarDate } from '@phoihop/core/calendar'
import type { Pledge, PublicFigures } from '@phoihop/core/publication'
import type { BodyId, Words } from '@phoihop/core/register'
import { actingAs, within, type Db, type PublishedContent } from '../database/index.ts'

type What = { kind: 'pledge'; pledge: Pledge } | { kind: 'figures'; figures: PublicFigures }
/** A publication as it was made. `by`: what the body that published it was called that day. */
export type Publication = What & { seq: number; by: Words; publishedOn: CalendarDate }
export type NewPublication = What & { body: BodyId; by: Words; publishedOn: CalendarDate }

/** Appends a publication and answers its number. Throws in a scope that does not see all of the programme. */
export async function addPublication(db: Db, scope: Scope, added: NewPublication): Promise<number> {
  const { seq } = await within(db, scope, (own) => own
    .insertInto('publication')
    .values({
      programme: scope.programme,
      kind: added.kind,
      periodKey: added.kind === 'figures' ? added.figures.period.key : null,
      body: added.body,
      publishedOn: added.publishedOn,
      content: added.kind === 'figures' ? { by: added.by, figures: added.figures } : { by: added.by, pledge: added.pledge },
    })
    .returning('seq')
    .executeTakeFirstOrThrow())
  return seq
}

/** Everything published of a programme, first to last; for everybody. */
export async function listPublications(db: Db, programme: string): Promise<readonly Publication[]> {
  const rows = await actingAs(db, 'public', (own) => own.selectFrom('publication').select(['seq', 'publishedOn', 'content']).where('programme', '=', programme).orderBy('seq').execute())
  return rows.map(publicationOf)
}

/** The pledge published last of every programme, and when anything of it was published last; for everybody. */
export async function listPledges(db: Db): Promise<readonly { pledge: Pledge; lastOn: CalendarDate }[]> {
  return actingAs(db, 'public', async (own) => {
    const pledges = await own.selectFrom('publication').select(['seq', 'publishedOn', 'content']).distinctOn('programme').where('kind', '=', 'pledge').orderBy('programme').orderBy('seq', 'desc').execute()
    const last = await own.selectFrom('publication').select(['programme', ({ fn }) => fn.max('publishedOn').as('on')]).groupBy('programme').execute()
    const lastOn = new Map(last.map(({ programme, on }) => [programme, on]))
    return pledges.map(publicationOf).flatMap((one) => (one.kind === 'pledge' ? [{ pledge: one.pledge, lastOn: lastOn.get(one.pledge.programme) ?? one.publishedOn }] : []))
  })
}

/** The number of the last publication of all, 0 before the first: public pages are kept until it changes. */
export async function readLastPublication(db: Db): Promise<number> {
  const row = await actingAs(db, 'public', (own) => own.selectFrom('publication').select(({ fn }) => fn.max('seq').as('seq')).executeTakeFirst())
  return row?.seq ?? 0
}

function publicationOf({ seq, publishedOn, content: { by, ...what } }: { seq: number; publishedOn: CalendarDate; content: PublishedContent }): Publication {
  const known = { seq, by, publishedOn }
  return 'pledge' in what ? { ...known, kind: 'pledge', pledge: what.pledge } : { ...known, kind: 'figures', figures: what.figures }
}
