import { bodyOf, openStage } from './stage/moved-stage.ts'
import { nothingVanished, pageSaysSo, seenBy } from './year-2025/counts.ts'
import { addUp, isAsItWas, owed } from './year-2025/duties.ts'
import { after, before, deskOfHeirs, districtsAreAsked, endOf2024, isJudged, reportsAll, splitIsAsked } from './year-2025/meetings.ts'
import { areAllThere, areDrawnUp, areTakenOver } from './year-2025/plans.ts'
import { reviewSaysSo } from './year-2025/review.ts'
import { AFTER, BEFORE, each, placesOn, type Stage } from './year-2025/stage.ts'

/**
 * The year in which districts ended, communes merged and the province merged, on the first of July: plans of January by who was there then,
 * meetings before and after, what they charged bodies with that ended on 30/06 and the bodies after them, and for every body what is opening, new,
 * closed and open, by who was charged and by who carries it now. The product runs on a clock that is moved from day to day.
 */
export async function story(): Promise<void> {
  const { stage, close } = await openStage('2024-12-20')
  await theYear({ ...stage, given: new Map() }).finally(close)
}

async function theYear(stage: Stage): Promise<void> {
  const { clock } = stage
  const [old, now] = [bodyOf('police', BEFORE.province), bodyOf('police', AFTER.province)]
  await endOf2024(stage)
  const start = await seenBy(stage, old)
  await clock.moveTo('2025-01-02')
  await splitIsAsked(stage)
  await clock.moveTo('2025-01-10')
  await areDrawnUp(stage)

  await clock.moveTo('2025-06-20')
  await before(stage)
  await clock.moveTo('2025-06-30')
  await each(placesOn(stage, 'commune', '2025-06-30'), async (place) => void await reportsAll(stage, bodyOf('police', place), '2025-06-30'))
  const lastDay = await seenBy(stage, old)
  console.log(nothingVanished(stage, start, lastDay))
  const half = await owed(stage, '2025-H1', BEFORE.province)

  await clock.moveTo('2025-07-01')
  console.log(nothingVanished(stage, lastDay, await seenBy(stage, now)))
  console.log(`the women of ${AFTER.commune} find ${await deskOfHeirs(stage)} open commitments of the communes before on their desk`)
  await areTakenOver(stage)
  await clock.moveTo('2025-07-02')
  const { asked, left } = await districtsAreAsked(stage)
  console.log(`${asked} commitments of districts were asked about, ${left} are left open on purpose`)

  await clock.moveTo('2025-07-20')
  console.log(`${await after(stage)} commitments of June stood on the agendas of July`)
  await isJudged(stage)
  await clock.moveTo('2025-12-31')
  const end = await seenBy(stage, now)
  console.log(nothingVanished(stage, lastDay, end))
  console.log(nothingVanished(stage, start, end))
  console.log(await pageSaysSo(stage, end))
  console.log(await areAllThere(stage))
  console.log(isAsItWas(half, await owed(stage, '2025-H1', AFTER.province)))
  console.log(await addUp(stage))
  console.log(await reviewSaysSo(stage, { half, start, end }))
}
