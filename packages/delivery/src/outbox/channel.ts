import type { MessageKind, Sent } from '@phoihop/core/outbox'
import type { TakenMessage } from '@phoihop/storage/outbox'

/** One way out of the house. `kinds`: what it takes from the outbox. `send` answers what came of one try; it never throws. */
export type Channel = { name: string; kinds: readonly MessageKind[]; send(taken: TakenMessage): Promise<Sent>; close(): void }
