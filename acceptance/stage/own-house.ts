import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AccountId, Reader, Role } from '../../packages/core/src/account/index.ts'
import type { BodyId } from '../../packages/core/src/register/index.ts'
import { readTemplates } from '../../packages/documents/src/paper/index.ts'
import { hashPassword } from '../../packages/services/src/account/secret.ts'
import { signInRules } from '../../packages/services/src/account/index.ts'
import { definitionFromFiles, newId, openDefinitions, type House } from '../../packages/services/src/house/index.ts'
import { addAccount } from '../../packages/storage/src/account/index.ts'
import { openDatabase, type Connection } from '../../packages/storage/src/database/index.ts'
import { openFiles } from '../../packages/storage/src/file/index.ts'
import type { Outcome } from '../../packages/core/src/outcome/index.ts'
import type { MovedClock } from './moved-clock.ts'
import { DEMONSTRATION_PASSWORD } from './person.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** The services on the database of a running server: for what a story does a hundred times, and to hold what pages show against. */
export type OwnHouse = { house: House; as(body: string, role?: Role): Promise<Reader>; close(): Promise<void> }

export async function ownHouse(connection: Connection, slug: string, clock: MovedClock, data: string): Promise<OwnHouse> {
  const db = valueOf(await openDatabase(connection))
  const definitions = openDefinitions()
  definitions.define(valueOf(await definitionFromFiles(ROOT, slug)))
  const house: House = {
    db: db.db, ...definitions, files: openFiles(join(data, 'files')), today: clock.today, now: clock.now as House['now'], newId,
    templates: valueOf(await readTemplates(join(ROOT, 'papers'))), signIn: signInRules({ key: randomBytes(32) }), demonstration: false,
  }
  const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD)
  const known = new Map<string, Promise<Reader>>()
  const open = async (body: string, role: Role): Promise<Reader> => {
    const account = { id: newId() as AccountId, name: nameOf(body, role), title: { vi: 'Cán bộ tổng hợp' }, seats: [{ role, body: body as BodyId }], demonstration: false, passwordHash }
    await addAccount(house.db, account)
    return { account, seat: { role, body: body as BodyId } }
  }
  return {
    house,
    as: (body, role = 'head') => known.get(nameOf(body, role)) ?? known.set(nameOf(body, role), open(body, role)).get(nameOf(body, role)) as Promise<Reader>,
    close: () => db.db.destroy(),
  }
}

/** The name the account of a body signs in with. */
export const nameOf = (body: string, role: Role = 'head'): string => `${role}.${body.replace('@', '.')}`

export function valueOf<T>(outcome: Outcome<T>, what = ''): T {
  if (!outcome.ok) throw new Error(`${what} ${JSON.stringify(outcome.refusals)}`)
  return outcome.value
}
