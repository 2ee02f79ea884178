import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openMailServer, type MailServer } from '../packages/delivery/src/outbox/mail-server.fixture.ts'
import { run } from '../packages/cli/src/command/run.fixture.ts'
import { ownPostgres } from './stage/own-postgres.ts'
import { forget, startServer, temporaryData, type RunningServer } from './stage/server.ts'
import { signIn } from './stage/sign-in.ts'
import { dutyToReport, getPage, inviteByMail, KEEPER, PASSWORD, postForm, type Duty } from './stage/writes.ts'

const ROUNDS = 20
const BACK_MS = 60_000
/** A PostgreSQL that ends more than five times a minute stays down by design. */
const BETWEEN_MS = 13_000
const AT_ONCE = 4
/** What a process held when it died goes again after a minute. */
const MAIL_MS = 120_000
type Written = { because: readonly string[]; signedIn: number; invited: readonly string[] }

/**
 * Server and database are killed (SIGKILL) by turns in the middle of mixed writes, on the embedded database and on one of its own: so many times
 * each as half of `rounds` says. Every write that was answered with success is in the history of its duty afterwards, and the audit trail verifies.
 * Some writes invite somebody by mail: each invitation that was answered arrives at a real SMTP server on loopback, under one Message-ID.
 */
export async function story(rounds = String(ROUNDS)): Promise<void> {
  const each = Math.ceil(Number(rounds) / 2)
  await killing('embedded', each, {})
  const folder = temporaryData()
  const postgres = await ownPostgres(join(folder, 'postgresql'))
  try {
    await killing('external', each, postgres.env, join(folder, 'postgresql'))
  } finally {
    await postgres.stop()
    forget(folder)
  }
}

async function killing(kind: string, rounds: number, given: Record<string, string>, postgres?: string): Promise<void> {
  const mail = await openMailServer()
  const env = { ...given, PHOIHOP_SMTP_URL: mail.url, PHOIHOP_MAIL_FROM: 'Phối Hợp <phoihop@ba-cau.example>' }
  const data = temporaryData()
  const folder = postgres ?? join(data, 'postgresql')
  const all: string[] = []
  const invited: string[] = []
  let [signedIn, killedAt] = [0, 0]
  let server = await startServer(data, [], env)
  try {
    const duty = await dutyToReport(server)
    await postForm(server, await signIn(server.address, duty.account, PASSWORD), duty.path, { act: 'report', on: duty.on, 'figure-attended': '20' })
    for (let round = 0; round < rounds; round++) {
      const kills = round % 2 === 0 ? 'server' : 'database'
      const written = await writeUntilKilled(server, duty, `${kind} ${round}`, Math.max(150 + (round * 37) % 600, kills === 'server' ? 0 : killedAt + BETWEEN_MS - Date.now()), () => (kills === 'server' ? server.kill() : killPostgres(folder)))
      if (kills === 'server') server = await startServer(data, [], env)
      else killedAt = Date.now()
      all.push(...written.because)
      signedIn += written.signedIn
      invited.push(...written.invited)
      const page = await getSoon(server, duty)
      assert.deepEqual(all.filter((because) => !page.includes(because)), [], `${kind}, round ${round} (${kills} killed): acknowledged entries lost`)
    }
    assert.ok(all.length > 0, 'no write was acknowledged: the loop did not write')
    const letters = await arrived(mail, invited)
    const verified = await run(['audit', 'verify'], { PHOIHOP_DATA: data, ...env })
    assert.equal(verified.code, 0, `the audit trail does not verify: ${verified.out}${verified.err}`)
    console.log(`${kind}: ${rounds} × kill -9 (server and database by turns): ${all.length} acknowledged entries and ${signedIn} sign-ins, 0 lost. ${letters} ${verified.out.trim()}`)
  } finally {
    await server.stop()
    await mail.close()
    forget(data)
  }
}

/** Waits until every invitation has arrived; answers the figures. Whatever the server kept twice it kept under one Message-ID, which a mailbox shows once. */
async function arrived(mail: MailServer, invited: readonly string[]): Promise<string> {
  const missing = () => invited.filter((address) => !mail.taken.some(({ to }) => to === address))
  for (const since = Date.now(); missing().length > 0 && Date.now() - since < MAIL_MS; ) await new Promise((settle) => setTimeout(settle, 200))
  assert.ok(invited.length > 0, 'no invitation was acknowledged')
  assert.deepEqual(missing(), [], 'acknowledged invitations that were never sent')
  const byAddress = Map.groupBy(mail.taken, ({ to }) => to)
  const doubled = [...byAddress].filter(([, each]) => new Set(each.map(({ messageId }) => messageId)).size > 1).map(([to]) => to)
  assert.deepEqual(doubled, [], 'invitations sent twice as different letters')
  const again = mail.taken.length - byAddress.size
  return `${invited.length} acknowledged invitations by mail, 0 lost, 0 sent twice by Message-ID; ${mail.taken.length} deliveries of ${byAddress.size} letters, ${again} kept again by the server before dedupe.`
}

/** Corrections, invitations by mail and sign-ins one after the other until the blow falls and for a moment longer; what was answered with success is promised. */
async function writeUntilKilled(server: RunningServer, duty: Duty, round: string, afterMs: number, kill: () => Promise<void> | void): Promise<Written> {
  const cookie = await signInSoon(server, duty)
  const keeper = await soon(() => signIn(server.address, KEEPER, PASSWORD))
  const because: string[] = []
  const invited: string[] = []
  let [killed, signedIn] = [false, 0]
  const strike = () => { killed = true; return Promise.resolve(kill()) }
  let blow: Promise<void> | undefined
  for (let nth = 0; !killed; nth++) {
    const reason = `Đính chính ${round} lượt ${nth} hết`
    const answer = await postForm(server, cookie, duty.path, { act: 'correct', because: reason, on: duty.on, 'figure-attended': String(10 + nth) }).catch(() => undefined)
    if (answer !== undefined && answer < 400) because.push(reason)
    else if (answer !== undefined && answer !== 503) throw new Error(`a write answered ${answer}`)
    if (nth % 2 === 0) await Promise.all(Array.from({ length: AT_ONCE }, (_, one) => inviteByMail(server, keeper, `${round.replace(' ', '-')}-${nth}-${one}`, invited)))
    // Only once both kinds of write were acknowledged, so that every round puts a promise to the test, however slow the machine.
    if (because.length > 0 && invited.length > 0) blow ??= new Promise((settle, fail) => setTimeout(() => strike().then(settle, fail), afterMs))
    if (nth % 5 === 4 && (await signIn(server.address, duty.account, PASSWORD).catch(() => undefined))) signedIn++
  }
  await blow
  return { because, signedIn, invited }
}

const postmasterOf = (folder: string): number => Number(readFileSync(join(folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0])

function killPostgres(folder: string): void {
  process.kill(postmasterOf(folder), 'SIGKILL')
}

/** A database that was killed is started again by its supervisor: until then pages say so and nobody can sign in. */
async function soon<T>(ask: () => Promise<T | undefined>): Promise<T> {
  let last: unknown = 'no page'
  for (const since = Date.now(); Date.now() - since < BACK_MS; await new Promise((settle) => setTimeout(settle, 100))) {
    const answer = await ask().catch((problem: unknown) => void (last = problem))
    if (answer !== undefined) return answer
  }
  throw new Error('the database did not come back', { cause: last })
}
const signInSoon = (server: RunningServer, duty: Duty): Promise<string> => soon(() => signIn(server.address, duty.account, PASSWORD))
const getSoon = (server: RunningServer, duty: Duty): Promise<string> => soon(async () => {
  const page = await getPage(server, await signIn(server.address, duty.account, PASSWORD), duty.path)
  return page.includes('<h1') && !page.includes('Chưa mở được trang này') ? page : undefined
})
