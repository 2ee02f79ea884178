import type { PaperCourse, PaperKind } from '@phoihop/core/paper'
import { matterVersion } from '@phoihop/core/paper'
import type { AnyAct, YearAct } from '@phoihop/core/year'
import type { Context } from '../schedule/context.ts'
import type { House } from '../house/house.ts'
import { papersAbout } from './papers-about.ts'

/** A paper of a plan or a meeting. `outdated`: the matter changed since it was drawn up. */
export type MatterPaper = Pick<PaperCourse, 'kind' | 'stage' | 'issued' | 'worded'> & { id: string; outdated: boolean }
/** `draws`: which kinds this reader may draw up now, for the first time or again. */
export type MatterPapers = { lines: readonly MatterPaper[]; draws: readonly PaperKind[] }

/** The papers of a plan or a meeting in the reader's sight. `may`: the kinds it could draw up as the matter stands. */
export async function papersOf(house: House, { scope }: Pick<Context, 'scope'>, about: string, year: number, acts: readonly YearAct<AnyAct>[], may: readonly PaperKind[]): Promise<MatterPapers> {
  const found = await papersAbout(house.db, scope, [about], year)
  const lines = found.map(({ id, course: { kind, stage, worded, issued, version } }): MatterPaper => ({ id, kind, stage, worded, ...(issued ? { issued } : {}), outdated: version !== matterVersion(kind, acts) }))
  return { lines, draws: may.filter((kind) => lines.findLast((line) => line.kind === kind)?.outdated ?? true) }
}
