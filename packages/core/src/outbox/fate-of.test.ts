import { describe, expect, it } from 'vitest'
import { fateOf, fateOfPush, waitSeconds, type ServerAnswer, type Fate } from './index.ts'

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

describe('waiting', () => {
  it('doubles up to an hour', () => expect([1, 2, 3, 7, 8, 50].map((tries) => waitSeconds('again', tries))).toEqual([30, 60, 120, 1920, 3600, 3600]))
  it('stays within a minute where the server was not there', () => expect([1, 2, 5, 6, 50].map((tries) => waitSeconds('down', tries))).toEqual([2, 4, 32, 60, 60]))
})
