import type { Role } from '@phoihop/core/account'
import type { Words } from '@phoihop/core/register'
import type { House } from '../house/house.ts'
import { DEMONSTRATION_PASSWORD, demonstrationAccounts } from './people.ts'

/** The accounts a visitor may sign in with; none where no demonstration runs. */
export async function listDemonstrationAccounts(house: House): Promise<readonly { name: string; password: string; title: Words; role: Role; body?: Words }[]> {
  if (!house.demonstration) return []
  const { programme, index } = house.definition()
  const today = house.today()
  return demonstrationAccounts(programme, index, today).map(({ name, title, role, body }) => ({
    name,
    password: DEMONSTRATION_PASSWORD,
    title,
    role,
    ...(body ? { body: index.titleOf(body, today) ?? { vi: body } } : {}),
  }))
}
