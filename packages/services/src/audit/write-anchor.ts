import { isAnchorDue } from '@phoihop/core/audit'
import { ok, type Outcome } from '@phoihop/core/outcome'
import { addAnchor, readAnchors, readHead } from '@phoihop/storage/audit'
import { guarded } from '../house/guarded.ts'
import type { House } from '../house/house.ts'

/** Writes the end of the chain into the file of anchors when it is due: once a day, and when work stops where it has moved since. Answers whether it did. */
export function writeAnchor(house: Pick<House, 'db' | 'today'>, file: string, { stopping }: { stopping: boolean }): Promise<Outcome<boolean>> {
  return guarded(async () => {
    const anchors = await readAnchors(file)
    if (!anchors.ok) return anchors
    const [head, today] = [await readHead(house.db), house.today()]
    if (!isAnchorDue(head, anchors.value.at(-1), { today, stopping })) return ok(false)
    await addAnchor(file, { day: today, ...head })
    return ok(true)
  })
}
