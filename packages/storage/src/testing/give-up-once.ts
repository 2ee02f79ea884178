import { sql } from 'kysely'
import type { Db } from '../database/index.ts'

const STATEMENTS = [
  'create sequence given_up', 'grant usage on sequence given_up to phoihop_app',
  "create function give_up() returns trigger language plpgsql as $$ begin if nextval('given_up') = 1 then raise exception 'deadlock detected' using errcode = '40P01'; end if; return new; end $$",
  "create trigger give_up before update on outbox_message for each row when (new.state = 'sent') execute function give_up()",
]

/** Gives the first note that a message was sent up, as the database does where two wait for each other. */
export async function giveUpOnce(owner: Db): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(owner)
}
