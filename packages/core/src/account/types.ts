import type { Brand } from '../calendar/index.ts'
import type { BodyId, Words } from '../register/index.ts'

export type AccountId = Brand<string, 'AccountId'>
/** officer: reports for its body · standing: follows what is below it; at the programme's root all of it, accepts, answers questions · leader: reads · administrator: accounts only, sees no work. */
export type Role = 'officer' | 'standing' | 'leader' | 'administrator'
/** One body an account acts for. An administrator has none. */
export type Seat = { role: Role; body?: BodyId }
export type Account = { id: AccountId; name: string; title: Words; seats: readonly Seat[]; demonstration: boolean }
/** Who is reading, in which seat, standing in which programme (absent: the first of the house). */
export type Reader = { account: Account; seat: Seat; programme?: string }
/** What a reader may see: what these bodies owe or owed in one programme. An argument of every read in storage, which the database holds to a second time. */
export type Scope = { programme: string; bodies: 'all' | readonly BodyId[] }
