import { withGuest } from '@phoihop/documents/writing'
import type { TakenMessage } from '@phoihop/storage/outbox'
import type { House } from '../house/house.ts'
import { sealedFor } from '../account/mail-link.ts'

/** The text of a message as it leaves, with its secret in its place; undefined where the secret was sealed with a key that is gone. */
export function textOf(house: Pick<House, 'signIn'>, { id, content, sealed }: TakenMessage): string | undefined {
  if (sealed === undefined) return content
  const secret = house.signIn.seal.open(sealed, sealedFor(id))
  return secret === undefined ? undefined : content.replace('{secret}', () => secret)
}

/** The calendar entry of a message as it leaves, addressed to its mailbox; undefined where it has none. */
export const calendarOf = ({ calendar, mail }: Pick<TakenMessage, 'calendar' | 'mail'>): string | undefined => (calendar === undefined || mail === undefined ? undefined : withGuest(calendar, mail))
