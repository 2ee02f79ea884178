import { signInRules } from '@phoihop/services/account'
import { clock } from '@phoihop/services/house'
import { openDatabase } from '@phoihop/storage/database'
import { keepOutbox, mailChannel, openPost } from './index.ts'

/** A process that sends from the outbox of the database named in its words, until it is killed. */
const connection = JSON.parse(process.argv[2] ?? '')
const url = process.argv[3] ?? ''
const connections = Number(process.argv[4] ?? 4)
const holdSeconds = Number(process.argv[5] ?? 2)
const database = await openDatabase(connection, { size: connections + 1 })
if (!database.ok) throw new Error(JSON.stringify(database.refusals))
const house = { db: database.value.db, now: clock.now, signIn: signInRules({ key: new Uint8Array(32) }) }
keepOutbox(house, mailChannel(house, openPost({ url, from: 'Phối Hợp <phoihop@ba-cau.example>', connections })), { connections, onError: (problem) => console.error(problem), lookMs: 100, holdSeconds })
process.stdout.write('ready\n')
