import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import { listPledges, listPublications, readLastPublication, type Publication } from '@phoihop/storage/publication'
import { guarded } from '../house/guarded.ts'
import type { House } from '../house/house.ts'
import type { PublishedFigures, PublishedProgramme, PublishedTitle } from './views.ts'

type Ground = Pick<House, 'db'>
type Of<K extends Publication['kind']> = Extract<Publication, { kind: K }>

/** The programmes that are published, for everybody; read from publications and nothing else. */
export function listPublished(house: Ground): Promise<Outcome<readonly PublishedTitle[]>> {
  return guarded(async () => ok((await listPledges(house.db)).map(({ pledge: { programme, title, document, term }, lastOn }) => ({ programme, title, document, term, lastOn }))))
}

/** One published programme, for everybody, with the figures numbered `seq` shown, else the latest in force. Refuses one that is not published, and figures that are not of it. */
export function readPublished(house: Ground, programme: string, seq?: number): Promise<Outcome<PublishedProgramme>> {
  return guarded(async () => {
    const published = publishedOf(await listPublications(house.db, programme))
    if (!published) return refuse({ code: 'unknown-publication', programme })
    const shown = seq === undefined ? published.figures[0] : published.figures.find((one) => one.seq === seq)
    if (seq !== undefined && !shown) return refuse({ code: 'unknown-publication', programme: `${programme}/${seq}` })
    return ok({ ...published, ...(shown ? { shown } : {}) })
  })
}

/** Changes whenever anything is published. */
export const publishedRevision = (house: Ground): Promise<number> => readLastPublication(house.db)

function publishedOf(all: readonly Publication[]): PublishedProgramme | undefined {
  const pledges = all.filter((one): one is Of<'pledge'> => one.kind === 'pledge')
  const last = pledges.at(-1)
  if (!last) return undefined
  const { pledge, by, publishedOn } = last
  return { pledge, by, publishedOn, earlierPledges: pledges.slice(0, -1).map((one) => one.publishedOn).reverse(), figures: figuresOf(all) }
}

function figuresOf(all: readonly Publication[]): readonly PublishedFigures[] {
  const figures = all.filter((one): one is Of<'figures'> => one.kind === 'figures')
  const withEnd = figures.map(({ kind: _kind, ...one }, at): PublishedFigures => {
    const next = figures.slice(at + 1).find((later) => later.figures.period.key === one.figures.period.key)
    return { ...one, ...(next ? { replacedOn: next.publishedOn } : {}) }
  })
  const [current, replaced] = [withEnd.filter((one) => !one.replacedOn), withEnd.filter((one) => one.replacedOn)]
  return [...current.sort((a, b) => (a.figures.period.to < b.figures.period.to ? 1 : -1)), ...replaced.reverse()]
}
