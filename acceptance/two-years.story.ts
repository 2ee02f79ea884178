import { openStage, type OpenStage, type Stage } from './stage/moved-stage.ts'
import { openOffice } from './stage/office.ts'
import { lettersGoOut, standsOn } from './two-years/late.ts'
import { fourReport, invites, nextMeeting, provincialMeeting } from './two-years/meetings.ts'
import { opened, type Papers } from './two-years/papers.ts'
import { planOfTheYear } from './two-years/plan.ts'
import { handsOver, reviewOfTheYear, takesOver } from './two-years/year-end.ts'

/**
 * From the plan of 2026 to the desk of January 2027: what a meeting of the province charges communes with, two of which are late; the ladder, the letters
 * drafted by themselves, the review, the handover from the police to the Front. Every paper is downloaded and opened in LibreOffice.
 */
export async function story(): Promise<void> {
  const office = openOffice()
  const { stage, nextMorning, close } = await openStage('2026-01-15')
  try {
    console.log(await theYears(stage, nextMorning, new Map(), (papers) => opened(office, papers)))
  } finally {
    await close()
    office.close()
  }
}

async function theYears(stage: Stage, nextMorning: OpenStage['nextMorning'], papers: Papers, open: (papers: Papers) => Promise<string>): Promise<string> {
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
