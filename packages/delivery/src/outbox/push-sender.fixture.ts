import { signInRules } from '@phoihop/services/account'
import { clock } from '@phoihop/services/house'
import { openPushKey } from '@phoihop/services/push'
import { openDatabase } from '@phoihop/storage/database'
import { keepOutbox, openPushServices, pushChannel } from './index.ts'

/** A process that sends notices from the outbox of the database named in its words, until it is killed. */
const [, , connection = '', host = '', contact = '', connections = '4'] = process.argv
const database = await openDatabase(JSON.parse(connection), { size: Number(connections) + 1 })
if (!database.ok) throw new Error(JSON.stringify(database.refusals))
const base = { db: database.value.db, now: clock.now, signIn: signInRules({ key: new Uint8Array(32) }) }
const key = await openPushKey(base)
if (!key.ok) throw new Error(JSON.stringify(key.refusals))
const house = { ...base, push: { publicKey: key.value.publicKey, services: [host] } }
keepOutbox(house, pushChannel(house, openPushServices({ key: key.value, contact, connections: Number(connections) })), { connections: Number(connections), onError: (problem) => console.error(problem), lookMs: 100, holdSeconds: 2 })
