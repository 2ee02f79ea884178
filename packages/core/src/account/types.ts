import type { Brand } from '../calendar/index.ts'
import type { BodyId, Words } from '../register/index.ts'

export type AccountId = Brand<string, 'AccountId'>
/**
 * officer: reports for its body · head: as an officer, and approves in the name of the body · standing: follows what is below it; at the programme's
 * root all of it, accepts, answers questions · leader: reads · auditor: reads the trail, of its body's scope or (without a body) of the installation, and nothing
 * else · administrator: accounts only, sees no work.
 */
export type Role = 'officer' | 'head' | 'standing' | 'leader' | 'auditor' | 'administrator'
export const ROLES: readonly Role[] = ['officer', 'head', 'standing', 'leader', 'auditor', 'administrator']
/** One body an account acts for. An administrator has none, an auditor may have none. */
export type Seat = { role: Role; body?: BodyId }
export type Account = { id: AccountId; name: string; title: Words; seats: readonly Seat[]; demonstration: boolean }
/** Who is reading, in which seat, standing in which programme (absent: the first of the house). */
export type Reader = { account: Account; seat: Seat; programme?: string }
/** What a reader may see: what these bodies owe or owed in one programme. An argument of every read in storage, which the database holds to a second time. */
export type Scope = { programme: string; bodies: 'all' | readonly BodyId[] }

/** How a session was opened: by a password alone, with a code or a recovery code after it, by a passkey, by another provider, by a one-time link. */
export type SignInWay = 'password' | 'code' | 'recovery-code' | 'passkey' | 'provider' | 'link'
/** From what kind of device, as coarsely as a person needs to tell their own apart. */
export type Device = 'android' | 'ios' | 'windows' | 'mac' | 'linux' | 'other'
/** What a short-lived secret of signing in is for; each is good for its purpose only. */
export type StepPurpose = 'second-factor' | 'passkey-new' | 'passkey-sign-in' | 'provider-link' | 'provider-sign-in'
