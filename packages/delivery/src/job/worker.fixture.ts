import { openDatabase } from '@phoihop/storage/database'
import { keepJobs } from './index.ts'

/** A process that takes part in the work of the day on the database named in its words, and says so each time it has done it. */
const connection = JSON.parse(process.argv[2] ?? '')
const day = process.argv[3] ?? ''
const slow = process.argv[4] === 'slow'
const database = await openDatabase(connection, { size: 1 })
if (!database.ok) throw new Error(JSON.stringify(database.refusals))
const done = (name: string) => database.value.db.insertInto('programme').values({ id: `${name}-by-${process.pid}-at-${Date.now()}` }).execute()
const jobs = ['one', 'two', 'three'].map((name) => ({
  name,
  run: async () => {
    if (slow) {
      process.stdout.write(`took ${name}\n`)
      await new Promise(() => setTimeout(() => {}, 1_000_000))
    }
    await done(name)
    process.stdout.write(`did ${name}\n`)
  },
}))
await keepJobs(connection, jobs, { today: () => day, onError: (problem) => console.error(problem), everyMs: 100, takenOverAfterSeconds: 2 })
process.stdout.write('ready\n')
