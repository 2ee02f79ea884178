import { openStage, type OpenStage, type Stage } from './stage/moved-stage.ts'
import { openOffice } from './stage/office.ts'
import { communesMeet, districtInvites, districtMeets, provinceInvites, provinceMeets } from './two-years/cascade.ts'
import { fourReport, nextOfCommunes, nextOfDistrict, nextOfProvince, provinceFollows } from './two-years/follow.ts'
import { handOver, takeOver } from './two-years/handover.ts'
import { lettersGoOut, standsOn } from './two-years/late.ts'
import { opened, type Papers } from './two-years/papers.ts'
import { planOfTheYear } from './two-years/plan.ts'
import { reviewOfTheYear } from './two-years/review.ts'

/**
 * From the plan of 2024, the year with three tiers and the police in the chair, to the desks of January 2025: what a meeting of the province charges a
 * district with, and the district five communes, two of which are late; the ladder, the letters drafted by themselves, the next meetings, the review,
 * the handovers to the Front. Every paper is downloaded and opened in LibreOffice.
 */
export async function story(): Promise<void> {
  const office = openOffice()
  const { stage, nextMorning, close } = await openStage('2024-01-22')
  try {
    console.log(await theYears(stage, nextMorning, new Map(), (papers) => opened(office, papers)))
  } finally {
    await close()
    office.close()
  }
}

async function theYears(stage: Stage, nextMorning: OpenStage['nextMorning'], papers: Papers, open: (papers: Papers) => Promise<string>): Promise<string> {
  const on = async (day: string, ...acts: readonly ((stage: Stage, papers: Papers) => Promise<string>)[]): Promise<void> => {
    if (stage.clock.today() !== day) await stage.clock.moveTo(day)
    for (const act of acts) console.log(`${day}: ${await act(stage, papers)}`)
  }
  await on('2024-01-22', planOfTheYear)
  await on('2024-06-10', provinceInvites)
  await on('2024-06-14', provinceMeets)
  await on('2024-07-01', districtInvites)
  await on('2024-07-05', districtMeets)
  await on('2024-07-12', communesMeet)
  await on('2024-08-12', fourReport, provinceFollows)
  // Due on Thursday 15/08; Monday 02/09 and Tuesday 03/09 are the National Day.
  await nextMorning('2024-08-22')
  await on('2024-08-22', (here) => standsOn(here, 5, 'đã chuyển cơ quan thường trực', true), lettersGoOut)
  await on('2024-09-06', (here) => standsOn(here, 14, 'đã chuyển cơ quan thường trực', true))
  await on('2024-09-09', (here) => standsOn(here, 15, 'đã chuyển lãnh đạo hai bên ký', false), nextOfCommunes)
  await on('2024-10-04', nextOfDistrict)
  await on('2024-12-10', nextOfProvince)
  await on('2024-12-18', reviewOfTheYear)
  await on('2024-12-20', handOver)
  await on('2025-01-03', takeOver)
  return open(papers)
}
