import { describe, expect, it } from 'vitest'
import { fateOf, fateOfGroup, fateOfPush, waitSeconds, type Fate, type GroupAnswer, type ServerAnswer } from './index.ts'

it.each<[string, ServerAnswer, Fate]>([
  ['taken', { code: 250, about: 'message' }, 'sent'],
  ['mailbox busy', { code: 450, about: 'message' }, 'again'],
  ['out of space', { code: 452, about: 'message' }, 'again'],
  ['no such mailbox', { code: 550, about: 'message' }, 'never'],
  ['content refused', { code: 554, about: 'message' }, 'never'],
  ['closing', { code: 421, about: 'message' }, 'down'],
  ['no service for us', { code: 554, about: 'sender' }, 'down'],
  ['a wrong password of ours', { code: 535, about: 'sender' }, 'down'],
  ['no connection', { about: 'sender' }, 'down'],
  ['a connection that ended within the message', { about: 'message' }, 'down'],
])('%s', (_what, answer, fate) => expect(fateOf(answer)).toBe(fate))

it.each<[string, number | undefined, ReturnType<typeof fateOfPush>]>([
  ['taken', 201, 'sent'], ['taken, another way', 200, 'sent'], ['gone', 410, 'gone'], ['never known', 404, 'gone'], ['too many at once', 429, 'again'], ['slow', 408, 'again'], ['broken', 500, 'again'], ['closed for a while', 503, 'again'],
  ['no connection', undefined, 'again'], ['a key that is not ours', 403, 'never'], ['too large', 413, 'never'], ['malformed', 400, 'never'], ['somewhere else', 301, 'never'],
])('a push service says %s', (_what, status, fate) => expect(fateOfPush(status)).toBe(fate))

it.each<[string, GroupAnswer, Fate, string]>([
  ['took it', { status: 200, error: 0 }, 'sent', '200'], ['has no such package', { status: 200, error: -224 }, 'never', 'error-224'], ['says nothing we know', { status: 200 }, 'never', 'in-doubt'], ['refuses', { status: 403 }, 'never', '403'],
  ['asks for patience', { status: 429 }, 'again', '429'], ['is closed', { status: 503 }, 'again', '503'], ['broke on the way', { status: 500 }, 'never', 'in-doubt'], ['was not reached', 'unsent', 'again', 'no-connection'], ['went silent', 'lost', 'never', 'in-doubt'],
])('a group that %s', (_what, answer, fate, said) => expect(fateOfGroup(answer)).toEqual({ fate, said }))

describe('waiting', () => {
  it('doubles up to an hour', () => expect([1, 2, 3, 7, 8, 50].map((tries) => waitSeconds('again', tries))).toEqual([30, 60, 120, 1920, 3600, 3600]))
  it('stays within a minute where the server was not there', () => expect([1, 2, 5, 6, 50].map((tries) => waitSeconds('down', tries))).toEqual([2, 4, 32, 60, 60]))
})
