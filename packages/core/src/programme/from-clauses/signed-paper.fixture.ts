import { readingOf } from './reading-of.ts'

/** The head of an invented programme up to its first clause. In: the letterhead, those who sign as the title names them. */
export const programmeOf = (issuers: string, among: string): string => `${issuers}\nSố: 12/CTPH\n\nCHƯƠNG TRÌNH PHỐI HỢP\nGiữa ${among} về giữ bến phà giai đoạn 2031 - 2035\n\nII. NỘI DUNG PHỐI HỢP\n`
/** One that the police and the farmers of a province sign. */
export const ofTwo = programmeOf('CÔNG AN TỈNH - HỘI NÔNG DÂN TỈNH BA CẦU', 'Công an tỉnh và Hội Nông dân tỉnh')

/** The duties of a text by name: who acts, with whom, at what tier. */
export function dutiesByName(text: string): readonly { who: string; beside: string; level: string | null }[] {
  const { obligations, parties } = readingOf(text)
  const named = (ids: readonly string[]) => ids.map((id) => parties.find((party) => party.id === id)?.name.replace(' Ba Cầu', '')).join(' | ')
  return obligations.map(({ actors, counterparts, level }) => ({ who: named(actors), beside: named(counterparts), level }))
}
