// A process of its own that drafts the follow-up letters of a day until it is done or killed: connection, files and day come as JSON.
import { randomBytes } from 'node:crypto'
import { day } from '@phoihop/core/calendar'
import { openDatabase, type Connection } from '@phoihop/storage/database'
import { openFiles } from '@phoihop/storage/file'
import { signInRules } from '../account/sign-in-rules.ts'
import { clock, newId, openDefinitions } from '../house/index.ts'
import { shippedTemplates } from '../paper/templates.fixture.ts'
import { draftLetters } from './index.ts'

const { connection, files, on } = JSON.parse(process.argv[2] ?? '') as { connection: Connection; files: string; on: string }
const opened = await openDatabase(connection, { size: 2 })
if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
const { db } = opened.value
const house = { db, now: clock.now, today: () => day(on), newId, ...openDefinitions(), files: openFiles(files), templates: await shippedTemplates(), signIn: signInRules({ key: randomBytes(32) }), demonstration: false }
process.stdout.write('ready\n')
const outcome = await draftLetters(house)
process.stdout.write(`drafted ${outcome.ok ? outcome.value : JSON.stringify(outcome.refusals)}\n`)
await db.destroy()
