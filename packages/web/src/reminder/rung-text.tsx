import type { Standpoint } from '@phoihop/core/reminder'
import { useWords } from '../words/use-words.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** `quá hạn 6 ngày làm việc: đã chuyển cơ quan thường trực` */
export function RungText({ at: { tell, workingDaysLate, left } }: { at: Standpoint }) {
  const words = useWords(vi, en)
  const when = workingDaysLate > 0 ? words.late(workingDaysLate) : left > 0 ? words.left(left) : words.due
  return <>{`${when}: ${words.told[tell]}`}</>
}
