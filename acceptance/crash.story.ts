import assert from 'node:assert/strict'
import { forget, startServer, temporaryData, type RunningServer } from './stage/server.ts'
import { signIn } from './stage/sign-in.ts'

const ROUNDS = 20
const PASSWORD = 'trinh-dien-168'
type Duty = { account: string; path: string; on: string }

/**
 * The server is killed (SIGKILL) in the middle of a loop of writes, twenty times. Every write that was answered with success is in the
 * history of its duty after the restart.
 */
export async function story(): Promise<void> {
  const data = temporaryData()
  const acknowledged: string[] = []
  let server = await startServer(data)
  try {
    const duty = await dutyToReport(server)
    await post(server, await signIn(server.address, duty.account, PASSWORD), duty.path, { act: 'report', on: duty.on, 'figure-attended': '20' })
    for (let round = 0; round < ROUNDS; round++) {
      await writeUntilKilled(server, duty, round, acknowledged)
      server = await startServer(data)
      const page = await get(server, await signIn(server.address, duty.account, PASSWORD), duty.path)
      const lost = acknowledged.filter((reason) => !page.includes(reason))
      assert.deepEqual(lost, [], `round ${round}: acknowledged entries lost`)
    }
    assert.ok(acknowledged.length >= ROUNDS, `only ${acknowledged.length} writes were acknowledged: the loop did not write`)
    console.log(`${ROUNDS} × kill -9: ${acknowledged.length} acknowledged entries, 0 lost`)
  } finally {
    await server.stop()
    forget(data)
  }
}

async function writeUntilKilled(server: RunningServer, duty: Duty, round: number, acknowledged: string[]): Promise<void> {
  const cookie = await signIn(server.address, duty.account, PASSWORD)
  let killed = false
  setTimeout(() => { killed = true; void server.kill() }, 150 + round * 20)
  for (let nth = 0; !killed; nth++) {
    const because = `Đính chính vòng ${round} lượt ${nth} hết`
    const answer = await post(server, cookie, duty.path, { act: 'correct', because, on: duty.on, 'figure-attended': String(10 + nth) }).catch(() => undefined)
    if (answer !== undefined && answer >= 200 && answer < 400) acknowledged.push(because)
    else if (answer !== undefined) throw new Error(`a write answered ${answer}`)
  }
}

/** The meeting the demonstration leaves unreported, of whichever officer owes it. */
async function dutyToReport(server: RunningServer): Promise<Duty> {
  for (const account of ['police-xa', 'front-xa']) {
    const desk = await get(server, await signIn(server.address, account, PASSWORD), '/')
    const found = /href="(\/duty\/[^"?#]*\/(\d{4}-\d{2})\/[^"?#]*)"[^>]*aria-label="Báo cáo đã họp/.exec(desk)
    if (found?.[1]) return { account, path: found[1], on: `${found[2]}-20` }
  }
  throw new Error('no desk shows a meeting to report')
}

async function post(server: RunningServer, cookie: string, path: string, form: Record<string, string>): Promise<number> {
  const body = new FormData()
  for (const [name, value] of Object.entries(form)) body.set(name, value)
  const answer = await fetch(`${server.address}${path}`, { method: 'POST', redirect: 'manual', headers: { cookie, Origin: server.address }, body })
  return answer.status
}

const get = async (server: RunningServer, cookie: string, path: string): Promise<string> =>
  (await fetch(`${server.address}${path}`, { headers: { cookie } })).text()
