import { whyEasy, type Account } from '@phoihop/core/account'
import type { Refusal } from '@phoihop/core/outcome'
import { bodyTitle } from '../house/bodies.ts'
import type { House } from '../house/house.ts'
import { isListed } from './common-passwords.ts'
import { PASSWORD_LEAST, PASSWORD_MOST } from './secret.ts'

/**
 * What is wrong with a new password of this account: its length, or that it is tried first by whoever guesses. Nothing is asked about kinds of signs:
 * such rules make people write it down. Refuses `password-too-short`, `text-too-long`, `password-listed`, `password-common`,
 * `password-own-words`.
 */
export function wrongPassword(house: Pick<House, 'definitions' | 'today'>, password: string, holder?: Account): Refusal | undefined {
  if (password.length < PASSWORD_LEAST) return { code: 'password-too-short', least: PASSWORD_LEAST }
  if (password.length > PASSWORD_MOST) return { code: 'text-too-long', field: 'password', limit: PASSWORD_MOST }
  if (isListed(password)) return { code: 'password-listed' }
  const why = whyEasy(password, holder ? namesOf(house, holder) : [])
  return why && { code: why === 'common' ? 'password-common' : 'password-own-words' }
}

/** What everybody knows of an account: its name, its office, its bodies. */
function namesOf(house: Pick<House, 'definitions' | 'today'>, { name, title, seats }: Account): readonly string[] {
  const bodies = seats.flatMap(({ body }) => (body === undefined ? [] : [bodyTitle(house, body, house.today())]))
  return [name, ...[title, ...bodies].flatMap(({ vi, en }) => (en === undefined ? [vi] : [vi, en]))]
}
