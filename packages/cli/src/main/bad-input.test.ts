import { describe, expect, it } from 'vitest'
import { run } from '../command/run.fixture.ts'

const SLUG = 'bac-giang-antq-2023-2033'
const schedule = (...more: readonly string[]) => ['schedule', '--programme', SLUG, ...more]

describe('bad input gets one clear sentence and the right exit code', () => {
  it.each([
    // command                                                                        code  a word of the sentence
    [[], 2, 'phoihop'],
    [['fly'], 2, 'Không có lệnh "fly"'],
    [['read', '/no/such/file.txt', '--json'], 1, 'file.txt'],
    [['read', '/', '--json'], 1, '/'],
    [['check', 'no-such-programme'], 1, 'no-such-programme'],
    [['check'], 2, 'mã chương trình'],
    [['check', SLUG, '--source', '/no/such/file.txt'], 1, '/no/such/file.txt'],
    [['schedule', '--programme', 'no-such-programme', '--from', '2025-01-01', '--to', '2025-12-31'], 1, SLUG],
    [schedule('--from', '2025-02-30', '--to', '2025-12-31'), 1, '2025-02-30'],
    [schedule('--from', 'hôm qua', '--to', '2025-12-31'), 1, 'hôm qua'],
    [schedule('--from', '2025-12-31', '--to', '2025-01-01'), 2, '2025-01-01'],
    [schedule('--from', '2025-01-01'), 2, '--to'],
    [schedule('--from', '2025-01-01', '--to', '2025-12-31', '--tier', 'thôn'), 1, 'thôn'],
    [schedule('--from', '2025-01-01', '--to', '2025-12-31', '--place', 'Xã Không Có'), 1, 'Xã Không Có'],
    [schedule('--from', '2025-01-01', '--to', '2025-12-31', '--colour', 'red'), 2, '--colour'],
    [['start', '--fast'], 2, '--fast'],
    [['audit'], 2, 'verify'],
    [['audit', 'vouch'], 2, 'verify'],
    [['audit', 'verify', 'more'], 2, 'verify'],
    [['audit', 'verify', '--anchors', '/no/such/file.jsonl'], 1, '/no/such/file.jsonl'],
  ] as const)('phoihop %j', async (args, code, word) => {
    const ran = await run(args)
    expect(ran.code).toBe(code)
    expect(ran.err + (args.length === 0 ? ran.out : '')).toContain(word)
    expect(ran.err).not.toMatch(/^\s+at /m)
    if (args.length > 0) expect(ran.err.trim().split('\n')).toHaveLength(1)
  })

  it('a port that is no port', async () => {
    const ran = await run(['start'], { PORT: 'eighty' })
    expect(ran).toMatchObject({ code: 2 })
    expect(ran.err).toContain('eighty')
  })

  it('--help names every verb with an example', async () => {
    const ran = await run(['--help'])
    expect(ran.code).toBe(0)
    for (const verb of ['start', 'read', 'schedule', 'check', 'export', 'import', 'audit']) expect(ran.out).toMatch(new RegExp(`phoihop ${verb}[\\s\\S]*?Ví dụ: .*phoihop ${verb}`))
  })
})
