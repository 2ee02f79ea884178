import { signInRules } from '@phoihop/services/account'
import { clock } from '@phoihop/services/house'
import { openDatabase } from '@phoihop/storage/database'
import { groupChannel, keepOutbox, zaloOa } from './index.ts'

/** A process that sends texts to groups from the outbox of the database named in its words, until it is killed. */
const [, , connection = '', settings = ''] = process.argv
const database = await openDatabase(JSON.parse(connection), { size: 2 })
if (!database.ok) throw new Error(JSON.stringify(database.refusals))
const house = { db: database.value.db, now: clock.now, signIn: signInRules({ key: new Uint8Array(32) }) }
const { groups, ...zalo } = JSON.parse(settings)
keepOutbox(house, groupChannel(zaloOa(house, { ...zalo, groups: new Map(groups) })), { connections: 1, onError: (problem) => console.error(problem), lookMs: 50, holdSeconds: 2 })
