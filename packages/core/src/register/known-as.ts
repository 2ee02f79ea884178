import type { CalendarDate } from '../calendar/index.ts'
import type { BodyId, PlaceId, RegisterIndex, Words } from './types.ts'

/** What a body is called on a day; outside its days by its last title, and one the register does not know by its id. */
export const bodyKnownAs = (index: RegisterIndex, id: BodyId, on: CalendarDate): Words => index.titleOf(id, on) ?? index.body(id)?.title.at(-1)?.value ?? { vi: id }
/** The same of a place; without a day by its last name. */
export const placeKnownAs = (index: RegisterIndex, id: PlaceId, on?: CalendarDate): Words => (on === undefined ? undefined : index.nameOf(id, on)) ?? index.place(id)?.names.at(-1)?.value ?? { vi: id }
