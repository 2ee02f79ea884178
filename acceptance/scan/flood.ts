import assert from 'node:assert/strict'
import { startServer } from '../stage/server.ts'
import { callerOf } from './caller.ts'

const HOST = 'localhost:8443'
const ORIGIN = `http://${HOST}`

/** The rates and the hosts as an installation sets them: a flood from one address is slowed in words, others are not; a made-up host gets nowhere. */
export async function flood(data: string, env: Record<string, string>): Promise<string> {
  const server = await startServer(data, [], { ...env, PHOIHOP_RATE_LIMITS: 'on', PHOIHOP_RATE_READS: '30', PHOIHOP_RATE_WRITES: '10', PHOIHOP_ORIGIN: ORIGIN })
  const caller = callerOf(server.address)
  try {
    const get = (from: string, host = HOST) => caller.send({ method: 'GET', path: '/sign-in', headers: { Host: host, 'X-Forwarded-For': from } })
    const post = (from: string) => caller.send({ method: 'POST', path: '/sign-in', headers: { Host: HOST, Origin: ORIGIN, 'X-Forwarded-For': from, 'Content-Type': 'application/x-www-form-urlencoded' }, body: Buffer.from('name=a&password=b') })
    const answers = await Promise.all(Array.from({ length: 60 }, () => get('198.51.100.7')))
    const slowed = answers.filter(({ status }) => status === 429)
    assert.ok(slowed.length >= 25 && slowed.length <= 30, `${slowed.length} of 60 reads were slowed`)
    assert.match(String(slowed[0]?.headers['retry-after']), /^[1-9]\d*$/)
    assert.match(slowed[0]?.text ?? '', /quá nhiều yêu cầu/)
    assert.equal((await get('198.51.100.8')).status, 200, 'somebody else was slowed')
    const posts = await Promise.all(Array.from({ length: 20 }, () => post('198.51.100.9')))
    assert.ok(posts.filter(({ status }) => status === 429).length >= 8, 'writes were not slowed')
    const elsewhere = await get('198.51.100.10', 'evil.example')
    assert.equal(elsewhere.status, 421)
    assert.doesNotMatch(elsewhere.text, /evil\.example/)
    return `flood: ${slowed.length} of 60 reads answered 429, another address unaffected; a made-up host refused`
  } finally {
    caller.close()
    await server.stop()
  }
}
