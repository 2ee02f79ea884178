import type { Scope } from '@phoihop/core/account'
import { matterVersion, type PaperCourse } from '@phoihop/core/paper'
import type { AnyAct, YearAct } from '@phoihop/core/year'
import type { Db } from '@phoihop/storage/database'
import { listActs } from '@phoihop/storage/year'

/** The acts of the plan or meeting a paper says the text of; none where it is drawn up from something else. `scope`: one in which all of them are. */
export const actsBehind = async (db: Db, scope: Scope, { kind, about, version }: Pick<PaperCourse, 'kind' | 'about' | 'version'>): Promise<readonly YearAct<AnyAct>[]> =>
  version === undefined ? [] : listActs(db, scope, kind === 'plan' ? 'plan' : 'meeting', { subjects: [about] })

/** Whether what it is about has changed since it was drawn up. */
export const isOutdated = ({ kind, version }: Pick<PaperCourse, 'kind' | 'version'>, acts: readonly YearAct<AnyAct>[]): boolean =>
  version !== undefined && matterVersion(kind, acts) !== version
