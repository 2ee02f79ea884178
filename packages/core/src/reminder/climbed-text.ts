import { printCount } from '../paper/index.ts'
import type { Party } from '../register/index.ts'
import type { Role } from '../account/index.ts'
import type { RungRole } from '../programme/index.ts'
import type { Standpoint } from './ladder.ts'

// Table: whom a rung told, in the words of mail and letters.
const TOLD: Readonly<Record<RungRole, string>> = { officer: 'đã nhắc cán bộ', head: 'đã chuyển thủ trưởng đơn vị', standing: 'đã chuyển cơ quan thường trực', signers: 'đã chuyển lãnh đạo hai bên ký' }

/** `đã chuyển cơ quan thường trực` */
export const toldText = ({ tell }: Pick<Standpoint, 'tell'>): string => TOLD[tell]

/** `quá hạn 6 ngày làm việc: đã chuyển cơ quan thường trực`; before the day, how many working days are left. */
export function climbedText({ tell, workingDaysLate, left }: Standpoint): string {
  return `${whenText({ workingDaysLate, left })}: ${TOLD[tell]}`
}

/** `quá hạn 6 ngày làm việc`, `còn 3 ngày làm việc`, `đến hạn` */
export const whenText = ({ workingDaysLate, left }: Pick<Standpoint, 'workingDaysLate' | 'left'>): string =>
  workingDaysLate > 0 ? `quá hạn ${printCount(workingDaysLate)} ngày làm việc` : left > 0 ? `còn ${printCount(left)} ngày làm việc` : 'đến hạn'

/**
 * As whom a seat is told of what others owe, within its scope: standing seats of a body with a standing unit · leaders and heads of a body that
 * signs. Undefined: of nothing but what its own body owes.
 */
export function climbsTo(role: Role, party: Pick<Party, 'signs' | 'standingUnit'> | undefined): RungRole | undefined {
  if (role === 'standing' && party?.standingUnit) return 'standing'
  return (role === 'leader' || role === 'head') && party?.signs ? 'signers' : undefined
}
