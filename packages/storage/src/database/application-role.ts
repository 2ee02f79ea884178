import { sql } from 'kysely'
import { ok, refuse, type Outcome } from '@phoihop/core/outcome'
import type { Db } from './db.ts'

/** As whom the program asks: a role that owns nothing and bypasses nothing. Roles belong to the server, not to one database of it. */
export const APPLICATION_ROLE = 'phoihop_app'

const KNOWN_ALREADY = ['42710', '23505']

/**
 * Makes the role where it is missing and lets this connection's user act as it. Refuses (`database-role-missing`) a user who may do
 * neither: an administrator of the server must.
 */
export async function ensureRole(owner: Db): Promise<Outcome<void>> {
  const { rows } = await sql<{ user: string; exists: boolean }>`
    select current_user as user, exists (select from pg_roles where rolname = ${APPLICATION_ROLE}) as exists`.execute(owner)
  const user = rows[0]?.user ?? ''
  const missing = refuse({ code: 'database-role-missing', role: APPLICATION_ROLE, user })
  if (!rows[0]?.exists && !(await done(owner, `create role ${APPLICATION_ROLE} nologin`))) return missing
  if (await mayAct(owner)) return ok(undefined)
  return (await done(owner, `grant ${APPLICATION_ROLE} to current_user`)) && (await mayAct(owner)) ? ok(undefined) : missing
}

const mayAct = (owner: Db): Promise<boolean> => done(owner, `begin; set local role ${APPLICATION_ROLE}; rollback`)

/** Whether a statement went through, or somebody else's the same at the same time. Any other reason than a missing right is thrown. */
async function done(owner: Db, statement: string): Promise<boolean> {
  try {
    await sql.raw(statement).execute(owner)
    return true
  } catch (error) {
    const { code } = error as { code?: string }
    if (statement.startsWith('begin')) await sql`rollback`.execute(owner)
    if (code !== undefined && KNOWN_ALREADY.includes(code)) return true
    if (code === '42501') return false
    throw error
  }
}
