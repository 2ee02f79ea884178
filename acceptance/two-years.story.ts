import { join } from 'node:path'
import { startServer as startPostgres } from '../packages/storage/src/server/index.ts'
import { openBrowser } from './stage/browser.ts'
import { movedClock } from './stage/moved-clock.ts'
import { openOffice } from './stage/office.ts'
import { ownHouse } from './stage/own-house.ts'
import { forget, startServer, temporaryData } from './stage/server.ts'
import { lettersGoOut, standsOn } from './two-years/late.ts'
import { fourReport, invites, nextMeeting, provincialMeeting } from './two-years/meetings.ts'
import { opened, type Papers } from './two-years/papers.ts'
import { planOfTheYear } from './two-years/plan.ts'
import { handsOver, reviewOfTheYear, takesOver } from './two-years/year-end.ts'
import { SLUG, type Stage } from './year-2025/stage.ts'

/**
 * From the plan of 2026 to the desk of January 2027: what a meeting of the province charges communes with, two of which are late; the ladder, the letters
 * drafted by themselves, the review, the handover from the police to the Front. Every paper is downloaded and opened in LibreOffice.
 */
export async function story(): Promise<void> {
  const office = openOffice()
  const data = temporaryData()
  const postgres = await startPostgres({ folder: join(data, 'postgresql') })
  if (!postgres.ok) throw new Error(JSON.stringify(postgres.refusals))
  const { connection } = postgres.value
  const clock = movedClock(data, '2026-01-15')
  const address = `postgresql://${connection.user}@localhost/${connection.database}?host=${encodeURIComponent(connection.host)}`
  const start = (env: Record<string, string> = {}) => startServer(data, ['--empty'], { ...clock.env, DATABASE_URL: address, ...env })
  let server = await start()
  // The door is open before the house is: the first page waits until its programmes are published.
  await fetch(`${server.address}/sign-in`)
  const own = await ownHouse(connection, SLUG, clock, data)
  const browser = await openBrowser()
  const stage: Stage = { ...own, browser, server, clock, index: own.house.definition().index, given: new Map() }
  const nextMorning = async (day: string) => {
    await server.stop()
    await clock.moveTo(day)
    server = await start({ PORT: new URL(stage.server.address).port })
    await fetch(`${server.address}/sign-in`)
  }
  try {
    console.log(await theYears(stage, nextMorning, new Map(), (papers) => opened(office, papers)))
  } finally {
    await browser.close()
    await own.close()
    await server.stop()
    await postgres.value.stop()
    forget(data)
    office.close()
  }
}

/** `nextMorning`: the server starts anew on that day, and does what it does by itself every day. */
async function theYears(stage: Stage, nextMorning: (day: string) => Promise<void>, papers: Papers, open: (papers: Papers) => Promise<string>): Promise<string> {
  const { clock } = stage
  console.log(await planOfTheYear(stage, papers))
  await clock.moveTo('2026-06-10')
  console.log(await invites(stage, papers))
  await clock.moveTo('2026-06-15')
  console.log(await provincialMeeting(stage, papers))
  await clock.moveTo('2026-07-08')
  console.log(await fourReport(stage))
  await nextMorning('2026-07-20')
  console.log(await standsOn(stage, 'đã chuyển cơ quan thường trực', true))
  console.log(await lettersGoOut(stage, papers))
  await clock.moveTo('2026-08-03')
  console.log(await standsOn(stage, 'đã chuyển lãnh đạo hai bên ký', false))
  await clock.moveTo('2026-12-10')
  console.log(await nextMeeting(stage))
  await clock.moveTo('2026-12-18')
  console.log(await reviewOfTheYear(stage, papers))
  await clock.moveTo('2026-12-22')
  console.log(await handsOver(stage))
  await clock.moveTo('2027-01-05')
  console.log(await takesOver(stage, papers))
  return open(papers)
}
