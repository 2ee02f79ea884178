import type { Brand } from '../calendar/index.ts'
import type { BodyId, PlaceId, Words } from '../register/index.ts'

export type AccountId = Brand<string, 'AccountId'>
/** officer: reports for its body · standing: follows the whole programme, accepts, answers questions · leader: reads · administrator: accounts only, sees no work. */
export type Role = 'officer' | 'standing' | 'leader' | 'administrator'
/** One body an account acts for. An administrator has none. */
export type Seat = { role: Role; body?: BodyId }
export type Account = { id: AccountId; name: string; title: Words; seats: readonly Seat[]; demonstration: boolean }
/** Who is reading, in which seat, standing in which programme (absent: the first of the house). */
export type Reader = { account: Account; seat: Seat; programme?: string }
/** What a reader may see: an argument of every read in storage. */
export type Scope = { places: 'all' | readonly PlaceId[] }
